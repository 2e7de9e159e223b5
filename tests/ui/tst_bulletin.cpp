// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/bulletin/bulletinpage.h"
#include "ui/common/theme.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

class TestBulletin : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void f9AsksAndF9AgainPublishesWhatWasShown();
    void backPublishesNothing();
    void whatWillHappenNamesTheEndOfTheWindow();
    void inAFreezeF9SaysUntilWhen();
    void aRegistrarMayNotPublish();
    void aSeatIsRecalledWithAReason();
};

void TestBulletin::f9AsksAndF9AgainPublishesWhatWasShown()
{
    Counter counter;
    counter.office.addGroup(3);
    counter.office.addWaiting();
    BulletinPage page(counter.context);
    counter.show(page);
    QSignalSpy changed(&page, &PageWidget::changed);
    QCOMPARE(Counter::find<RowTable>(page, u"bulletin.unpublished"_s)->model()->rowCount(), 3);

    Counter::key(Qt::Key_F9);
    QVERIFY(need(counter.office.store().readers().bulletins(1)).isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bulletin.publishing.accept"_s);
    Counter::key(Qt::Key_F9);

    QCOMPARE(need(counter.office.store().readers().unpublished()).size(), 0);
    QCOMPARE(need(counter.office.store().readers().bulletin({})).first().seats, 3);
    QCOMPARE(changed.size(), 1);
    QVERIFY(Counter::find<MessageBar>(page, u"bulletin.bar"_s)->text().contains(u'3'));
    QCOMPARE(Counter::find<RowTable>(page, u"bulletin.past"_s)->model()->rowCount(), 1);
}

void TestBulletin::backPublishesNothing()
{
    Counter counter;
    counter.office.addGroup(1);
    BulletinPage page(counter.context);
    counter.show(page);

    Counter::key(Qt::Key_F9);
    Counter::find<QPushButton>(page, u"bulletin.publishing.back"_s)->click();
    Counter::settle();

    QCOMPARE(need(counter.office.store().readers().unpublished()).size(), 1);
    QVERIFY(Counter::find(page, u"bulletin.publish"_s)->isEnabled());
}

void TestBulletin::whatWillHappenNamesTheEndOfTheWindow()
{
    Counter counter;
    counter.office.addGroup(1);
    BulletinPage page(counter.context);
    counter.show(page);

    // Monday 23 November and three working days, at 18:00.
    QVERIFY(Counter::find<QLabel>(page, u"bulletin.will"_s)->text().contains(u"26.11.2026 18:00"_s));
}

void TestBulletin::inAFreezeF9SaysUntilWhen()
{
    Counter counter;
    counter.office.addGroup(1);
    counter.office.write([&] {
        need(counter.office.store().settings().addRule({u"R22"_s, u"freezeFrom"_s, u"2026-11-20"_s, {2026, 11, 20}, {}}));
        need(counter.office.store().settings().addRule({u"R22"_s, u"freezeUntil"_s, u"2026-12-05"_s, {2026, 11, 20}, {}}));
    });
    BulletinPage page(counter.context);
    counter.show(page);

    QVERIFY(!Counter::find(page, u"bulletin.publish"_s)->isEnabled());
    Counter::key(Qt::Key_F9);

    QVERIFY(Counter::find<MessageBar>(page, u"bulletin.bar"_s)->text().contains(u"05.12.2026"_s));
    QVERIFY(Counter::find<QLabel>(page, u"bulletin.will"_s)->text().contains(u"05.12.2026"_s));
}

void TestBulletin::aRegistrarMayNotPublish()
{
    Counter counter(Role::Registrar);
    counter.office.addGroup(1);
    BulletinPage page(counter.context);
    counter.show(page);

    QVERIFY(!Counter::find(page, u"bulletin.publish"_s)->isEnabled());
    QVERIFY(!Counter::find(page, u"bulletin.recall"_s)->isEnabled());
}

void TestBulletin::aSeatIsRecalledWithAReason()
{
    Counter counter;
    const Group group = counter.office.addGroup(2);
    counter.office.publish(counter.office.seatsOf(group.id));
    BulletinPage page(counter.context);
    counter.show(page);

    Counter::find<QPushButton>(page, u"bulletin.recall"_s)->click();
    Counter::settle();
    auto *accept = Counter::find<QPushButton>(page, u"bulletin.recalling.accept"_s);
    QVERIFY(!accept->isEnabled());
    Counter::find(page, u"bulletin.recalling.reason"_s)->setFocus();
    Counter::type(u"published by mistake"_s);
    accept->setFocus();
    Counter::key(Qt::Key_Space);

    const auto unpublished = need(counter.office.store().readers().unpublished());
    QCOMPARE(unpublished.size(), 1);
    QCOMPARE(unpublished.first().seat.freeCause, Cause::PublicationRecalled);
    QCOMPARE(Counter::find<RowTable>(page, u"bulletin.unpublished"_s)->model()->rowCount(), 1);
}

QTEST_MAIN(TestBulletin)
#include "tst_bulletin.moc"
