// SPDX-License-Identifier: GPL-3.0-or-later
#include "filinghands.h"
#include "ui/widgets/fields.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// G1 at the terminal when something is missing or wrong, and what is left behind after it.
class TestNewApplicationTrouble : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void withoutConsentNothingGoesOn();
    void aWrongFirstCodeIsSaidOnItsOwnScreenAndTheSecondStays();
    void aChildThatStandsInTheQueueIsSaidAtItsIinWithoutANumber();
    void aCodeForAnotherChildIsNotTaken();
    void aLostAnswerFilesOnce();
    void theOfficesListsCanComeLater();
    void printsTheNotice();
    void theLanguageCanBeChangedOnEveryScreen();
    void nothingOfTheFamilyIsLeftBehind_data();
    void nothingOfTheFamilyIsLeftBehind();
    void nothingIsKeptAsADraft();
};

void TestNewApplicationTrouble::withoutConsentNothingGoesOn()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    toSummary(hall, family);

    hall.press(u"new.confirm"_s);

    QVERIFY(hall.read(u"new.consentProblem"_s).contains(u"consent is not ticked"));
    tick(hall, u"new.consent"_s);
    QCOMPARE(hall.read(u"new.consentProblem"_s), QString());
    hall.press(u"new.confirm"_s);
    QVERIFY(hall.sees(u"code.send"_s));
}

void TestNewApplicationTrouble::aWrongFirstCodeIsSaidOnItsOwnScreenAndTheSecondStays()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    toCodes(hall, family);
    hall.askCode();
    const QString right = hall.lastCode();
    hall.type(u"code.digits"_s, right == u"1111"_s ? u"2222"_s : u"1111"_s);
    hall.press(u"code.accept"_s);

    hall.confirm();

    QVERIFY(!stored(hall, family));
    QCOMPARE(hall.read(u"new.codeTitle"_s), u"Confirmation of mobile 1 of 2"_s);
    QVERIFY(hall.read(u"code.problem"_s).contains(u"code is not right"));
    hall.type(u"code.digits"_s, right);
    hall.press(u"code.accept"_s);
    QCOMPARE(hall.read(u"new.codeTitle"_s), u"Confirmation of mobile 2 of 2"_s);
    hall.press(u"code.accept"_s); // its digits stand there still
    QVERIFY(stored(hall, family).has_value());
    QCOMPARE(hall.codes(), 2);
}

void TestNewApplicationTrouble::aChildThatStandsInTheQueueIsSaidAtItsIinWithoutANumber()
{
    Hall hall;
    FilingFamily family;
    const Application waiting = hall.office.addWaiting();
    family.child = waiting.child.iin;
    hall.open();

    fileAll(hall, family);

    QCOMPARE(title(hall), u"The child"_s);
    QVERIFY2(problem(hall, u"child.iin"_s).contains(u"already has an application"), qPrintable(problem(hall, u"child.iin"_s)));
    QVERIFY(!hall.everyText(true).contains(waiting.number->text()));
    QVERIFY(!hall.everyText(true).contains(waiting.child.name.surname));
    hall.press(u"new.next"_s); // straight back to what was read through
    QCOMPARE(hall.read(u"new.summary"_s), u"Read it through"_s);
}

void TestNewApplicationTrouble::aCodeForAnotherChildIsNotTaken()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    toCodes(hall, family);
    hall.askCode();
    const QString code = hall.lastCode();
    hall.press(u"back"_s);

    hall.press(u"new.change.child"_s);
    typeOn(hall, {{u"child.iin"_s, testIin(QDate(2024, 7, 2), 888).text()}});
    hall.press(u"new.next"_s);
    hall.press(u"new.confirm"_s);

    QVERIFY(!hall.isLive(u"code.digits"_s)); // the code that came is for nothing now
    QVERIFY(!hall.everyText().contains(code));
}

void TestNewApplicationTrouble::aLostAnswerFilesOnce()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    toCodes(hall, family);
    hall.confirm();
    hall.askCode();
    hall.type(u"code.digits"_s, hall.lastCode());

    hall.jobs.store.losesAnswers = true;
    hall.press(u"code.accept"_s);
    QVERIFY(hall.read(u"code.problem"_s).contains(u"cannot be reached"));
    hall.jobs.store.losesAnswers = false;
    hall.press(u"code.accept"_s);

    QVERIFY2(hall.sees(u"new.result"_s), qPrintable(hall.everyText()));
    QVERIFY(stored(hall, family).has_value());
}

void TestNewApplicationTrouble::theOfficesListsCanComeLater()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    hall.jobs.isGone = true;
    openFiling(hall);
    QVERIFY(hall.read(u"new.bar"_s).contains(u"cannot be reached"));
    typeChild(hall, family);
    QCOMPARE(title(hall), u"The child"_s);

    hall.jobs.isGone = false;
    hall.press(u"new.next"_s); // asks again
    QCOMPARE(hall.read(u"new.bar"_s), QString());
    hall.press(u"new.next"_s);

    QCOMPARE(title(hall), u"The child's name"_s);
}

void TestNewApplicationTrouble::printsTheNotice()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    hall.setLanguage(Language::Kazakh);
    fileAll(hall, family);

    hall.press(u"new.print"_s);

    QCOMPARE(hall.printed.size(), 1);
    QCOMPARE(hall.printed.first().second, Language::Kazakh);
    const auto *notice = std::get_if<AcceptanceNotice>(&hall.printed.first().first);
    QVERIFY(notice);
    QCOMPARE(notice->application.child.iin, family.child);
    QCOMPARE(notice->printedAt, hall.office.now());
}

void TestNewApplicationTrouble::theLanguageCanBeChangedOnEveryScreen()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    openFiling(hall);
    hall.type(u"new.child.iin"_s, family.child.text());
    hall.the<ChoiceBox>(u"new.child.sex"_s)->setValue(toText(Sex::Female));

    hall.setLanguage(Language::Kazakh);
    QCOMPARE(title(hall), u"Бала"_s);
    QCOMPARE(text(hall, u"child.iin"_s), family.child.grouped());
    QCOMPARE(hall.the<ChoiceBox>(u"new.child.sex"_s)->value().toString(), u"Female"_s);
    hall.setLanguage(Language::Russian);

    QCOMPARE(title(hall), u"Ребёнок"_s);
    QVERIFY(hall.everyText().contains(u"Дата рождения"));
}

void TestNewApplicationTrouble::nothingOfTheFamilyIsLeftBehind_data()
{
    QTest::addColumn<std::function<void(Hall &)>>("go");
    QTest::addColumn<bool>("silence");
    const FilingFamily family;
    const QList<std::pair<const char *, std::function<void(Hall &)>>> places{
        {"at the IIN", [=](Hall &hall) { openFiling(hall), hall.type(u"new.child.iin"_s, family.child.text()); }},
        {"at the benefit", [=](Hall &hall) { toBenefitPaper(hall, family), hall.type(u"new.benefit.kind"_s, u"many children"_s); }},
        {"at the summary", [=](Hall &hall) { toSummary(hall, family); }},
        {"at the code", [=](Hall &hall) { toCodes(hall, family), hall.askCode(), hall.type(u"code.digits"_s, u"12"_s); }},
        {"filed", [=](Hall &hall) { fileAll(hall, family); }},
    };
    for (const auto &[name, go] : places)
        for (const bool silence : {false, true})
            QTest::addRow("%s, %s", name, silence ? "silence" : "Finish") << go << silence;
}

void TestNewApplicationTrouble::nothingOfTheFamilyIsLeftBehind()
{
    QFETCH(std::function<void(Hall &)>, go);
    QFETCH(bool, silence);
    Hall hall;
    const FilingFamily family;
    hall.open();
    go(hall);

    if (silence)
        hall.terminal->silence().pass(61);
    else
        hall.press(u"finish"_s);
    Counter::settle();

    QVERIFY(hall.isHome());
    const QString all = hall.everyText(true);
    for (const QString &trace : {family.child.text(), family.child.grouped(), family.parent.grouped(), u"Kim"_s, u"Timofey"_s, u"1840273"_s, u"Respubliki"_s, u"many children"_s,
                                 u"123 45 67"_s, u"87011234567"_s, u"•••"_s, u"02.07.2024"_s})
        QVERIFY2(!all.contains(trace), qPrintable(trace));
    for (const QLineEdit *edit : hall.terminal->findChildren<QLineEdit *>())
        QVERIFY2(!edit->isUndoAvailable() && !edit->isRedoAvailable(), qPrintable(edit->objectName()));
    openFiling(hall);
    QCOMPARE(text(hall, u"child.iin"_s), QString());
    QCOMPARE(title(hall), u"The child"_s);
}

void TestNewApplicationTrouble::nothingIsKeptAsADraft()
{
    Hall hall;
    const FilingFamily family;
    hall.open();

    toCodes(hall, family);

    const auto draft = need(hall.office.store().records().draft(hall.client.actor().id, u"new-application"_s));
    QVERIFY(!draft.has_value());
}

QTEST_MAIN(TestNewApplicationTrouble)
#include "tst_newapplicationtrouble.moc"
