// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/reports/periodchooser.h"
#include "ui/settings/passworddialog.h"
#include "ui/signin/firststart.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/submitdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;

namespace {

/// A form that never says itself that something was typed.
class Forgetful : public SubmitDialog {
public:
    Forgetful() : SubmitDialog(u"forgetful"_s)
    {
        form()->add(u"line"_s, new QLineEdit(this));
        form()->add(u"phone"_s, new PhoneEdit(this));
        form()->add(u"day"_s, new DayEdit(this));
        form()->add(u"text"_s, new QPlainTextEdit(this));
        setTexts(u"Forgetful"_s, {}, u"Do"_s);
    }
    QWidget *field(const QString &name) const { return form()->editor(name); }
};

bool isOpen(const QPointer<QDialog> &dialog)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return dialog && dialog->isVisible();
}

void show(QDialog *dialog)
{
    dialog->open();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("no window");
}

/// Types where the hands would be.
void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

void escape(QDialog *dialog)
{
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Escape);
}

} // namespace

/// A first Esc, and a first press of the window's cross, loses nothing that was typed.
class TestTypedText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aFormAsksOnce_data();
    void aFormAsksOnce();
    void aFormWithoutTypedTextClosesAtOnce();
    void whatTheProgramWroteIsNotTyped();
    void thePeriodOfAReportAsksOnce();
    void theFirstStartAsksOnce();
};

void TestTypedText::aFormAsksOnce_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a line") << u"line"_s << u"abc"_s;
    QTest::newRow("a phone, which is written anew") << u"phone"_s << u"8701"_s;
    QTest::newRow("a day") << u"day"_s << u"0912"_s;
    QTest::newRow("a text") << u"text"_s << u"abc"_s;
}

void TestTypedText::aFormAsksOnce()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    for (const bool byCross : {false, true}) {
        auto *form = new Forgetful;
        const QPointer<QDialog> dialog = form;
        show(form);
        typeInto(form->field(field), typed);

        byCross ? void(form->close()) : escape(form);

        QVERIFY(isOpen(dialog));
        QVERIFY(form->findChild<MessageBar *>(u"forgetful.bar"_s)->text().contains(u"Close once more"_s));
        form->close();
        QVERIFY(!isOpen(dialog));
    }
}

void TestTypedText::aFormWithoutTypedTextClosesAtOnce()
{
    auto *form = new Forgetful;
    const QPointer<QDialog> dialog = form;
    show(form);
    typeInto(form->field(u"line"_s), u"a"_s);
    QTest::keyClick(form->field(u"line"_s), Qt::Key_Backspace);

    escape(form);

    QVERIFY(!isOpen(dialog));
}

void TestTypedText::whatTheProgramWroteIsNotTyped()
{
    auto *form = new Forgetful;
    const QPointer<QDialog> dialog = form;
    show(form);
    static_cast<QLineEdit *>(form->field(u"line"_s))->setText(u"as it is saved"_s);
    static_cast<QPlainTextEdit *>(form->field(u"text"_s))->setPlainText(u"as it is saved"_s);

    escape(form);

    QVERIFY(!isOpen(dialog));
}

void TestTypedText::thePeriodOfAReportAsksOnce()
{
    auto *period = new PeriodDialog(QDate(2026, 11, 1), QDate(2026, 11, 30), nullptr);
    const QPointer<QDialog> dialog = period;
    show(period);
    auto *day = period->findChild<DayEdit *>();
    day->clear();
    typeInto(day, u"0212"_s);

    escape(period);

    QVERIFY(isOpen(dialog));
    escape(period);
    period->close();
    QVERIFY(!isOpen(dialog));
}

void TestTypedText::theFirstStartAsksOnce()
{
    FirstStart start{StartActions()};
    start.show();
    QVERIFY(QTest::qWaitForWindowActive(&start));
    start.findChild<QPushButton *>(u"firststart.new"_s)->click();
    const QList<ValueEdit *> lines = start.findChildren<ValueEdit *>();
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [](ValueEdit *one) { return one->isVisible(); });
    QVERIFY(line != lines.cend());
    typeInto(*line, u"Office"_s);

    escape(&start);

    QVERIFY(start.isVisible());
    QVERIFY(start.findChild<MessageBar *>(u"firststart.bar"_s)->text().contains(u"Close once more"_s));
    start.close();
    QVERIFY(!start.isVisible());
}

QTEST_MAIN(TestTypedText)
#include "tst_typedtext.moc"
