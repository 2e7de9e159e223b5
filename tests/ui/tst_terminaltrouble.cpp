// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalscreens.h"

#include <QTemporaryDir>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int referrals(Hall &hall)
{
    return int(need(hall.office.store().readers().referrals({}, {})).rows.size());
}

} // namespace

/// What goes wrong in the hall: nothing is lost, nothing is half done, and plain words say so in both languages.
class TestTerminalTrouble : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void init() { words::use(Language::Russian, *qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void theLastSeatGoesToOneOfTwoTerminals();
    void theOfficesDataGoesWhileLookingUp();
    void theOfficesDataGoesWhileChoosing();
    void theOfficesDataGoesBeforeTheCodeIsAccepted();
    void aLostAnswerIsAskedForAgainAndNothingIsDoneTwice_data();
    void aLostAnswerIsAskedForAgainAndNothingIsDoneTwice();
    void withoutPaperTheReferralIsIssuedAllTheSame();
    void aPaperThatCouldNotBeReadIsReadAgain();
};

void TestTerminalTrouble::theLastSeatGoesToOneOfTwoTerminals()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"office.kezek"_s);
    Hall first(file), second(file, u"HALL-2"_s);
    first.open();
    second.open();
    const Application one = first.office.addWaiting(anApplication().born({2024, 5, 14}).build());
    const Application other = first.office.addWaiting(anApplication().born({2024, 5, 15}).build());
    first.office.publish(first.office.seatsOf(first.office.addGroup(1).id));
    toConfirmation(first, one);
    toConfirmation(second, other);
    first.askCode();
    first.type(u"code.digits"_s, first.lastCode());
    second.askCode();
    const QString code = second.lastCode();
    second.type(u"code.digits"_s, code);

    first.press(u"code.accept"_s);
    second.press(u"code.accept"_s);

    QVERIFY(first.sees(u"take.number"_s));
    QVERIFY2(second.read(u"take.bar"_s).contains(u"только что"_s), qPrintable(second.read(u"take.bar"_s)));
    QVERIFY(second.sees(u"take.group"_s)); // back at the choice, with what is left
    QCOMPARE(second.the<QComboBox>(u"take.group"_s)->count(), 1);
    second.setLanguage(Language::Kazakh);
    QVERIFY(!second.read(u"take.bar"_s).contains(u"только что"_s) && !second.read(u"take.bar"_s).isEmpty());
    words::use(Language::Russian, *qApp);
    QCOMPARE(referrals(first), 1);
    QVERIFY(!need(first.office.store().referrals().liveOf(other.id)));
    // The code was not spent: it is as good as before for what it was sent for.
    QCOMPARE(first.office.store().session().count(u"SELECT count(*) FROM code WHERE used_at IS NULL AND tries_left = 3"_s).value(), 1);
    QCOMPARE(need(first.office.store().readers().check(first.office.now())), QStringList());
}

void TestTerminalTrouble::theOfficesDataGoesWhileLookingUp()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    hall.press(u"home.lookup"_s);
    hall.type(u"lookup.iin"_s, child.child.iin.text());

    hall.jobs.isGone = true;
    hall.press(u"lookup.search"_s);
    QVERIFY(hall.read(u"lookup.bar"_s).contains(u"Данные отдела"_s));
    hall.setLanguage(Language::Kazakh);
    QVERIFY2(hall.read(u"lookup.bar"_s).contains(u"Бөлім"_s), qPrintable(hall.read(u"lookup.bar"_s)));
    QCOMPARE(hall.read(u"lookup.iin"_s), child.child.iin.grouped());
    hall.jobs.isGone = false;
    hall.press(u"lookup.search"_s);

    QVERIFY(hall.sees(u"child.name"_s));
}

void TestTerminalTrouble::theOfficesDataGoesWhileChoosing()
{
    Hall hall;
    hall.open();
    hall.lookUp(waitingChild(hall));

    hall.jobs.isGone = true;
    hall.press(u"child.takeSeat"_s);
    QVERIFY(!hall.read(u"take.bar"_s).isEmpty());
    QVERIFY(!hall.isLive(u"take.next"_s));
    hall.jobs.isGone = false;
    hall.press(u"take.again"_s);

    QVERIFY(hall.read(u"take.bar"_s).isEmpty());
    chooseGroup(hall);
    QVERIFY(hall.isLive(u"take.next"_s));
}

void TestTerminalTrouble::theOfficesDataGoesBeforeTheCodeIsAccepted()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    toConfirmation(hall, child);
    hall.jobs.isGone = true;
    hall.askCode();
    QVERIFY(hall.read(u"code.problem"_s).contains(u"Данные отдела"_s));
    hall.jobs.isGone = false;
    hall.press(u"code.send"_s);
    const QString code = hall.lastCode();
    hall.type(u"code.digits"_s, code);

    hall.jobs.isGone = true;
    hall.press(u"code.accept"_s);
    QVERIFY(hall.read(u"code.problem"_s).contains(u"Данные отдела"_s));
    QCOMPARE(hall.read(u"code.digits"_s), code);
    QCOMPARE(hall.read(u"take.phone"_s), child.phones.first().number.grouped());
    hall.jobs.isGone = false;
    hall.press(u"code.accept"_s);

    QCOMPARE(referrals(hall), 1);
    QVERIFY(hall.sees(u"take.number"_s));
}

void TestTerminalTrouble::aLostAnswerIsAskedForAgainAndNothingIsDoneTwice_data()
{
    QTest::addColumn<QString>("screen");
    for (const QString &screen : {u"take-code"_s, u"extend"_s, u"withdraw"_s})
        QTest::newRow(qPrintable(screen)) << screen;
}

void TestTerminalTrouble::aLostAnswerIsAskedForAgainAndNothingIsDoneTwice()
{
    QFETCH(QString, screen);
    Hall hall;
    hall.open();
    for (const ScreenRow &row : screensOfTheLookUp())
        if (row.name == screen)
            row.go(hall);
    if (screen == u"withdraw"_s) {
        const Application child = need(hall.office.store().applications().get(ApplicationId{1}));
        hall.type(u"withdraw.phone"_s, child.phones.first().number.e164());
        hall.press(u"code.send"_s);
    }
    hall.type(u"code.digits"_s, hall.lastCode());
    const auto journaled = [&] {
        return hall.office.store().session().count(u"SELECT count(*) FROM journal WHERE verb IN ('take-seat', 'extend-referral', 'withdraw-application') "
                                                   "AND subject = 'referral'"_s).value();
    };

    hall.jobs.store.losesAnswers = true;
    hall.press(u"code.accept"_s);
    QVERIFY(!hall.read(u"code.problem"_s).isEmpty()); // the terminal cannot know
    QCOMPARE(journaled(), 1);
    hall.jobs.store.losesAnswers = false;
    hall.press(u"code.accept"_s);

    QVERIFY(hall.sees(u"take.done"_s) || hall.sees(u"extend.done"_s) || hall.sees(u"withdraw.done"_s));
    QCOMPARE(journaled(), 1);
    QCOMPARE(referrals(hall), screen == u"withdraw"_s ? 0 : 1);
    QCOMPARE(need(hall.office.store().readers().check(hall.office.now())), QStringList());
}

void TestTerminalTrouble::withoutPaperTheReferralIsIssuedAllTheSame()
{
    Hall hall;
    hall.printerSays = refuse(ErrorCode::PrinterFailed);
    hall.open();
    toConfirmation(hall, waitingChild(hall));
    hall.confirm();

    hall.press(u"take.print"_s);

    QVERIFY2(hall.read(u"bar"_s).contains(u"Направление выдано"_s) && hall.read(u"bar"_s).contains(u"не напечатана"_s), qPrintable(hall.read(u"bar"_s)));
    QVERIFY(hall.sees(u"take.number"_s));
    QCOMPARE(referrals(hall), 1);
    hall.setLanguage(Language::Kazakh);
    QVERIFY(hall.read(u"bar"_s).contains(u"Жолдама берілді"_s));
    // Paper is there again.
    hall.printerSays = {};
    hall.press(u"take.print"_s);
    QCOMPARE(hall.printed.size(), 2);
    QCOMPARE(hall.printed.last().second, Language::Kazakh);
    QVERIFY(hall.read(u"bar"_s).contains(u"басылып"_s));
}

void TestTerminalTrouble::aPaperThatCouldNotBeReadIsReadAgain()
{
    Hall hall;
    hall.open();
    toConfirmation(hall, waitingChild(hall));
    hall.askCode();
    hall.type(u"code.digits"_s, hall.lastCode());
    hall.jobs.isLate = true;
    hall.press(u"code.accept"_s);
    hall.jobs.isLate = false; // the verb is through, and then the data goes
    hall.jobs.isGone = false;
    hall.jobs.letCome();
    hall.jobs.isGone = true;
    Counter::settle();
    QVERIFY(hall.sees(u"take.number"_s));

    hall.press(u"take.print"_s);
    QVERIFY(hall.printed.isEmpty());
    QVERIFY(hall.read(u"bar"_s).contains(u"Данные отдела"_s));
    hall.jobs.isGone = false;
    hall.press(u"take.print"_s);

    QCOMPARE(hall.printed.size(), 1);
}

QTEST_MAIN(TestTerminalTrouble)
#include "tst_terminaltrouble.moc"
