// SPDX-License-Identifier: GPL-3.0-or-later
#include "filinghands.h"

#include <QPlainTextEdit>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString asked = u"When is the next bulletin?\nAnd where?"_s;

QList<Inquiry> inquiries(Hall &hall)
{
    QList<Inquiry> all;
    for (const InquiryRow &row : need(hall.office.store().readers().inquiries({}, {})).rows)
        all.append(row.inquiry);
    return all;
}

} // namespace

/// G16 at the terminal: real keys and fingers, an office in memory behind it.
class TestAskStep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void theOfficeGetsTheQuestion();
    void anEmptyQuestionGoesNowhere();
    void whatIsLeftOfTheTextIsCounted();
    void aQuestionWithoutANameIsSaidAtTheName();
    void aCodeForAnotherMobileIsNotTaken();
    void backKeepsTheQuestion();
    void aLostAnswerAsksOnce();
    void nothingIsLeftBehind();
};

void TestAskStep::theOfficeGetsTheQuestion()
{
    Hall hall;
    hall.open();
    hall.setLanguage(Language::Kazakh);
    toAnswerOf(hall, asked);
    hall.type(u"ask.phone"_s, u"87011234567"_s);

    hall.confirm();

    QCOMPARE(inquiries(hall).size(), 1);
    const Inquiry inquiry = inquiries(hall).first();
    QCOMPARE(inquiry.question, asked);
    QCOMPARE(inquiry.name, u"Olga"_s);
    QCOMPARE(inquiry.phone->e164(), u"+77011234567"_s);
    QCOMPARE(inquiry.language, Language::Kazakh);
    QCOMPARE(inquiry.source, Source::SelfService);
    QVERIFY(!inquiry.application);
    QVERIFY2(hall.read(u"ask.result"_s).contains(inquiry.phone->masked()), qPrintable(hall.read(u"ask.result"_s)));
    hall.press(u"back"_s);
    QVERIFY(hall.isHome());
}

void TestAskStep::anEmptyQuestionGoesNowhere()
{
    Hall hall;
    hall.open();

    askQuestion(hall, u"  \n "_s);

    QVERIFY(!hall.sees(u"ask.phone"_s));
    QVERIFY(hall.read(u"ask.problem"_s).contains(u"must be filled in"));
}

void TestAskStep::whatIsLeftOfTheTextIsCounted()
{
    Hall hall;
    hall.open();
    hall.press(u"home.ask"_s);
    auto *edit = hall.the<QPlainTextEdit>(u"ask.question"_s);
    QCOMPARE(hall.read(u"ask.left"_s), u"1000 characters are left."_s);

    edit->setPlainText(QString(999, u'a'));
    QCOMPARE(hall.read(u"ask.left"_s), u"1 character is left."_s);
    edit->setPlainText(QString(1002, u'a'));
    QCOMPARE(hall.read(u"ask.left"_s), u"2 characters too many."_s);
    hall.press(u"ask.next"_s);

    QVERIFY(!hall.sees(u"ask.phone"_s));
    QVERIFY(hall.read(u"ask.problem"_s).contains(u"too long"));
}

void TestAskStep::aQuestionWithoutANameIsSaidAtTheName()
{
    Hall hall;
    hall.open();
    askQuestion(hall, asked);

    hall.press(u"ask.nameNext"_s);

    QVERIFY(!hall.sees(u"ask.phone"_s));
    QCOMPARE(QApplication::focusWidget(), hall.the(u"ask.name"_s));
    QVERIFY(hall.everyText().contains(u"must be filled in"));
}

void TestAskStep::aCodeForAnotherMobileIsNotTaken()
{
    Hall hall;
    hall.open();
    toAnswerOf(hall, asked);
    hall.type(u"ask.phone"_s, u"87011234567"_s);
    hall.askCode();
    hall.type(u"code.digits"_s, hall.lastCode());

    hall.type(u"ask.phone"_s, u"87771231230"_s);

    QVERIFY(!hall.isLive(u"code.accept"_s));
    QVERIFY(!hall.isLive(u"code.digits"_s));
}

void TestAskStep::backKeepsTheQuestion()
{
    Hall hall;
    hall.open();
    toAnswerOf(hall, asked);

    hall.press(u"back"_s);
    QCOMPARE(hall.the<QLineEdit>(u"ask.name"_s)->text(), u"Olga"_s);
    hall.press(u"back"_s);

    QCOMPARE(hall.the<QPlainTextEdit>(u"ask.question"_s)->toPlainText(), asked);
    hall.press(u"back"_s);
    QVERIFY(hall.isHome());
}

void TestAskStep::aLostAnswerAsksOnce()
{
    Hall hall;
    hall.open();
    toAnswerOf(hall, asked);
    hall.type(u"ask.phone"_s, u"87011234567"_s);
    hall.askCode();
    hall.type(u"code.digits"_s, hall.lastCode());

    hall.jobs.store.losesAnswers = true;
    hall.press(u"code.accept"_s);
    hall.jobs.store.losesAnswers = false;
    hall.press(u"code.accept"_s);

    QVERIFY(hall.sees(u"ask.result"_s));
    QCOMPARE(inquiries(hall).size(), 1);
}

void TestAskStep::nothingIsLeftBehind()
{
    for (const bool sent : {false, true}) {
        Hall hall;
        hall.open();
        toAnswerOf(hall, asked);
        hall.type(u"ask.phone"_s, u"87011234567"_s);
        if (sent)
            hall.confirm();

        hall.terminal->silence().pass(61);
        Counter::settle();

        const QString all = hall.everyText(true);
        for (const QString &trace : {u"bulletin?"_s, u"Olga"_s, u"123 45 67"_s, u"1234567"_s, u"•••"_s})
            QVERIFY2(!all.contains(trace), qPrintable(trace));
        auto *edit = hall.terminal->findChild<QPlainTextEdit *>(u"terminal.ask.question"_s);
        QVERIFY(edit->toPlainText().isEmpty() && !edit->document()->isUndoAvailable() && !edit->document()->isRedoAvailable());
    }
}

QTEST_MAIN(TestAskStep)
#include "tst_askstep.moc"
