// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// The form of a group: one undo over all its fields, and the norm beside the capacity.
class TestGroupForm : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp);
        words::use(Language::English, *qApp);
    }
    void undoGoesOverAllFieldsOfAGroup();
    void asItWasIsLiveWhenSomethingDiffers();
    void theNormStandsBesideTheCapacity();

private:
    static QString text(PageWidget &page, const QString &name) { return Counter::find<QLabel>(page, name)->text(); }
    static void change(Counter &counter, PageWidget &page)
    {
        counter.show(page);
        Counter::find<QPushButton>(page, u"kindergartens.change"_s)->click();
        Counter::settle();
    }
};

void TestGroupForm::undoGoesOverAllFieldsOfAGroup()
{
    Counter counter(Role::Placement);
    counter.office.addGroup({.seats = 20, .kindergarten = {}, .name = u"Sun"_s});
    KindergartensPage page(counter.context);
    change(counter, page);
    auto *title = Counter::find<QLineEdit>(page, u"kindergartens.group.title"_s);
    auto *age = Counter::find<ChoiceBox>(page, u"kindergartens.group.age"_s);
    auto *capacity = Counter::find<QSpinBox>(page, u"kindergartens.group.capacity"_s);
    const int before = age->currentIndex();

    title->setFocus();
    title->end(false);
    Counter::type(u"set"_s);
    age->setFocus();
    Counter::key(Qt::Key_Down);
    capacity->setFocus();
    Counter::key(Qt::Key_Up);
    QCOMPARE(capacity->value(), 21);
    QCOMPARE(Counter::find<QSpinBox>(page, u"kindergartens.group.norm"_s)->value(), 21);

    Counter::key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(capacity->value() == 20 && Counter::find<QSpinBox>(page, u"kindergartens.group.norm"_s)->value() == 20);
    Counter::key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(age->currentIndex(), before);
    QCOMPARE(title->text(), u"Sunset"_s);
    Counter::key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), u"Sun"_s);
    Counter::key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    Counter::key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(title->text() == u"Sunset"_s && age->currentIndex() == before + 1);
}

void TestGroupForm::asItWasIsLiveWhenSomethingDiffers()
{
    Counter counter(Role::Placement);
    counter.office.addGroup({.seats = 20, .kindergarten = {}, .name = u"Sun"_s});
    KindergartensPage page(counter.context);
    change(counter, page);
    auto *title = Counter::find<QLineEdit>(page, u"kindergartens.group.title"_s);
    auto *asItWas = Counter::find<QPushButton>(page, u"kindergartens.group.asItWas"_s);
    const auto label = [&] {
        for (const QLabel *one : page.findChildren<QLabel *>())
            if (one->buddy() == title)
                return one->text();
        return QString();
    };
    QVERIFY(!asItWas->isEnabled());
    QCOMPARE(label(), u"Name of the group"_s);

    title->setFocus();
    Counter::type(u"rise"_s);
    QVERIFY(asItWas->isEnabled());
    QCOMPARE(label(), u"● Name of the group"_s);
    QVERIFY(!title->accessibleDescription().isEmpty());
    asItWas->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(title->text(), u"Sun"_s);
    QVERIFY(!asItWas->isEnabled());
    QCOMPARE(label(), u"Name of the group"_s);
    Counter::key(Qt::Key_Escape); // nothing is lost, so nothing is asked
    Counter::settle();
    QVERIFY(!page.findChild<QWidget *>(u"kindergartens.group"_s) || !Counter::find<QWidget>(page, u"kindergartens.group"_s)->isVisible());
}

void TestGroupForm::theNormStandsBesideTheCapacity()
{
    Counter counter(Role::Placement);
    const Group group = counter.office.addGroup({.seats = 20, .kindergarten = {}, .norm = 26});
    KindergartensPage page(counter.context);
    change(counter, page);

    auto *norm = Counter::find<QSpinBox>(page, u"kindergartens.group.norm"_s);
    QCOMPARE(norm->value(), 26);
    norm->setFocus();
    norm->selectAll();
    Counter::type(u"19"_s);
    Counter::find<QLineEdit>(page, u"kindergartens.group.reason"_s)->setFocus();
    Counter::type(u"licence"_s);
    Counter::key(Qt::Key_F8);
    QVERIFY(!text(page, u"norm.problem"_s).isEmpty());
    QVERIFY2(text(page, u"norm.problem"_s).contains(u"From 20 to 40"_s), qPrintable(text(page, u"norm.problem"_s)));
    norm->setValue(24);
    Counter::key(Qt::Key_F8);
    Counter::settle();

    QCOMPARE(need(counter.office.store().kindergartens().group(group.id)).norm, 24);
}

QTEST_MAIN(TestGroupForm)
#include "tst_groupform.moc"
