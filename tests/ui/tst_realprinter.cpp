// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskhands.h"
#include "filinghands.h"
#include "terminalscreens.h"

#include "documents/printedpapers.h"
#include "support/cups/printserver.h"
#include "ui/widgets/paperoutput.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

using kezek::tests::PrintServer;
using Habit = PrintServer::Habit;

namespace {

const QString hallsPrinter = u"hall"_s; // the default one
const QString otherPrinter = u"accounting"_s;
constexpr int patience = 60'000; // ms; CUPS looks after jobs that are under way for too long every few seconds

/// Why a paper cannot be printed, and what a queue needs to be like that.
struct Trouble {
    const char *name;
    std::function<QString(PrintServer &)> come;
};

const QList<Trouble> troubles{
    {"no printer", [](PrintServer &server) { return server.removeQueue(hallsPrinter) + server.removeQueue(otherPrinter); }},
    {"none is the computer's own", [](PrintServer &server) { return server.removeQueue(hallsPrinter); }},
    {"the queue stands still", [](PrintServer &server) { return server.disable(hallsPrinter); }},
    {"the queue takes nothing", [](PrintServer &server) { return server.reject(hallsPrinter); }},
    {"the print server is away", [](PrintServer &server) {
         server.stop();
         return QString();
     }},
};

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

/// A family that holds a referral, its number on the screen, before "Print".
Referral takeSeat(Hall &hall)
{
    const Application child = waitingChild(hall);
    toConfirmation(hall, child);
    hall.confirm();
    return need(hall.office.store().referrals().liveOf(child.id)).value();
}

/// As a terminal asks for it.
Paper referralPaper()
{
    Hall hall;
    hall.open();
    takeSeat(hall);
    hall.press(u"take.print"_s);
    return hall.printed.first().first;
}

int issued(Hall &hall)
{
    return int(need(hall.office.store().readers().referrals({}, {})).rows.size());
}

/// The same at the counter, by its keys.
Referral takeSeat(Counter &counter, DeskPage &page)
{
    const Application child = takeSeatAtDesk(counter, page);
    return need(counter.office.store().referrals().liveOf(child.id)).value();
}

/// "Print…", and Enter in the system's window with what it proposes.
void printAtCounter(DeskPage &page)
{
    Counter::find(page, u"desk.take.print"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QTRY_VERIFY(page.findChild<QPrintDialog *>());
    QPointer<QPrintDialog> dialog = page.findChild<QPrintDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    Counter::settle();
}

} // namespace

/// Papers on a real print queue: a CUPS of the test's own, whose printers lay what comes out of them into a folder.
class TestRealPrinter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theReferralComesOutOfTheComputersOwnPrinterOnce();
    void whatCannotBePrintedIsSaidAndStaysDone_data();
    void whatCannotBePrintedIsSaidAndStaysDone();
    void aNoticeThatCannotBePrintedIsSaidToo();
    void aStoppedQueueGetsNothingAndOnceItRunsTheSameButtonPrints();
    void aPaperThatThePrinterWaitedTooLongWithNeverComesOut();
    void aPaperThatFailedIsForgottenWhereTheQueueIsToldSo();
    void aQueueThatStoppedForWantOfPaperGetsNoMore();
    void theCounterHearsOfAStoppedQueue_data();
    void theCounterHearsOfAStoppedQueue();
    void theCounterHearsOfAQueueThatTakesNothing();

private:
    PrintServer m_server;
    PrintedPapers m_papers;
};

#define DONE(problem)                                                                                                  \
    do {                                                                                                               \
        const QString said_ = (problem);                                                                               \
        QVERIFY2(said_.isEmpty(), qPrintable(said_));                                                                  \
    } while (false)

void TestRealPrinter::initTestCase()
{
    theme::apply(*qApp);
    KEZEK_NEEDS_SERVER(m_server.start());
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ? u"pdftotext is missing: install poppler-utils"_s : QString());
}

void TestRealPrinter::init()
{
    words::use(Language::Russian, *qApp);
    DONE(m_server.startAgain());
    DONE(m_server.addQueue(otherPrinter));
    DONE(m_server.addQueue(hallsPrinter));
    DONE(m_server.makeDefault(hallsPrinter));
}

void TestRealPrinter::cleanup()
{
    words::use(Language::English, *qApp);
    m_server.stop();
}

void TestRealPrinter::theReferralComesOutOfTheComputersOwnPrinterOnce()
{
    Hall hall(m_papers);
    hall.open();
    const Referral referral = takeSeat(hall);

    hall.press(u"take.print"_s);

    QVERIFY2(hall.read(u"bar"_s).startsWith(u"Бумага печатается"_s), qPrintable(hall.read(u"bar"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    QCOMPARE(m_server.cameOut(hallsPrinter).size(), 1);
    QCOMPARE(m_server.cameOut(otherPrinter).size(), 0);
    const QString paper = textOf(m_server.cameOut(hallsPrinter).first());
    QVERIFY2(paper.contains(referral.number.text()), qPrintable(paper));
}

void TestRealPrinter::whatCannotBePrintedIsSaidAndStaysDone_data()
{
    QTest::addColumn<int>("trouble");
    for (int i = 0; i < troubles.size(); ++i)
        QTest::newRow(troubles.at(i).name) << i;
}

void TestRealPrinter::whatCannotBePrintedIsSaidAndStaysDone()
{
    QFETCH(int, trouble);
    Hall hall(m_papers);
    hall.open();
    const Referral referral = takeSeat(hall);
    DONE(troubles.at(trouble).come(m_server));

    hall.press(u"take.print"_s);

    QVERIFY2(hall.read(u"bar"_s).startsWith(u"Направление выдано"_s) && hall.read(u"bar"_s).contains(u"не напечатана"_s), qPrintable(hall.read(u"bar"_s)));
    hall.setLanguage(Language::Kazakh);
    QVERIFY2(hall.read(u"bar"_s).startsWith(u"Жолдама берілді"_s), qPrintable(hall.read(u"bar"_s)));
    QVERIFY(hall.read(u"take.number"_s).contains(referral.number.text()));
    QCOMPARE(issued(hall), 1);
    QCOMPARE(need(hall.office.store().referrals().get(referral.id)).state, ReferralState::Issued);
    QCOMPARE(m_server.waiting(), 0);
}

void TestRealPrinter::aNoticeThatCannotBePrintedIsSaidToo()
{
    Hall hall(m_papers);
    hall.open();
    fileAll(hall, FilingFamily());
    DONE(m_server.disable(hallsPrinter));

    hall.press(u"new.print"_s);

    QVERIFY2(hall.read(u"bar"_s).startsWith(u"Бумага не напечатана; всё, что вы сделали, сохранено."_s), qPrintable(hall.read(u"bar"_s)));
    hall.setLanguage(Language::Kazakh);
    QVERIFY2(hall.read(u"bar"_s).startsWith(u"Қағаз басып шығарылмады; жасағаныңыздың бәрі сақталды."_s), qPrintable(hall.read(u"bar"_s)));
    QCOMPARE(m_server.waiting(), 0);
}

void TestRealPrinter::aStoppedQueueGetsNothingAndOnceItRunsTheSameButtonPrints()
{
    Hall hall(m_papers);
    hall.open();
    const Referral referral = takeSeat(hall);
    DONE(m_server.disable(hallsPrinter));
    hall.press(u"take.print"_s);
    hall.press(u"take.print"_s);
    QCOMPARE(m_server.waiting(), 0);

    DONE(m_server.enable(hallsPrinter));
    hall.press(u"take.print"_s);

    QVERIFY2(hall.read(u"bar"_s).startsWith(u"Бумага печатается"_s), qPrintable(hall.read(u"bar"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    QCOMPARE(m_server.cameOut(hallsPrinter).size(), 1);
    QVERIFY(textOf(m_server.cameOut(hallsPrinter).first()).contains(referral.number.text()));
    QCOMPARE(issued(hall), 1);
}

void TestRealPrinter::aPaperThatThePrinterWaitedTooLongWithNeverComesOut()
{
    const Paper paper = referralPaper();
    DONE(m_server.setHabit(hallsPrinter, Habit::WaitsForPaper));

    QVERIFY(printAtOnce(m_papers, paper, Language::Russian, std::chrono::seconds(1))); // it was taken; nobody can know more yet
    QTRY_VERIFY_WITH_TIMEOUT(m_server.stateOf(hallsPrinter).contains(u"media-empty"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    DONE(m_server.setHabit(hallsPrinter, Habit::Prints));
    QVERIFY(printAtOnce(m_papers, paper, Language::Russian));

    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    QCOMPARE(m_server.cameOut(hallsPrinter).size(), 1); // the second one
}

void TestRealPrinter::aPaperThatFailedIsForgottenWhereTheQueueIsToldSo()
{
    Hall hall(m_papers);
    hall.open();
    takeSeat(hall);
    DONE(m_server.setErrorPolicy(hallsPrinter, u"abort-job"_s));
    DONE(m_server.setHabit(hallsPrinter, Habit::Fails));

    hall.press(u"take.print"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    DONE(m_server.setHabit(hallsPrinter, Habit::Prints));
    hall.press(u"take.print"_s);

    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    QCOMPARE(m_server.cameOut(hallsPrinter).size(), 1);
}

void TestRealPrinter::aQueueThatStoppedForWantOfPaperGetsNoMore()
{
    Hall hall(m_papers);
    hall.open();
    takeSeat(hall);
    DONE(m_server.setHabit(hallsPrinter, Habit::StopsItsQueue));
    hall.press(u"take.print"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_server.stateOf(hallsPrinter).contains(u"disabled"_s), patience);
    QVERIFY2(m_server.stateOf(hallsPrinter).contains(u"media-empty-error"_s), qPrintable(m_server.stateOf(hallsPrinter)));
    QCOMPARE(m_server.waiting(), 1); // until a worker clears the queue

    hall.press(u"take.print"_s);

    QVERIFY2(hall.read(u"bar"_s).contains(u"не напечатана"_s), qPrintable(hall.read(u"bar"_s)));
    QCOMPARE(m_server.waiting(), 1);
    QCOMPARE(issued(hall), 1);
}

void TestRealPrinter::theCounterHearsOfAStoppedQueue_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("notPrinted");
    QTest::addColumn<QString>("printed");
    QTest::newRow("Russian") << Language::Russian << u"Документ не напечатан; всё сделанное до этого сохранено."_s << u"Документ отправлен на принтер."_s;
    QTest::newRow("Kazakh") << Language::Kazakh << u"Құжат басып шығарылмады; бұған дейін жасалғанның бәрі сақталған."_s << u"Құжат принтерге жіберілді."_s;
}

void TestRealPrinter::theCounterHearsOfAStoppedQueue()
{
    QFETCH(Language, language);
    QFETCH(QString, notPrinted);
    QFETCH(QString, printed);
    words::use(language, *qApp);
    Counter counter(Role::Registrar);
    UiContext context{counter.client, m_papers, counter.secrets, counter.gateway};
    DeskPage page(context);
    const Referral referral = takeSeat(counter, page);
    const auto *bar = Counter::find<MessageBar>(page, u"desk.take.bar"_s);

    DONE(m_server.disable(hallsPrinter));
    printAtCounter(page);
    QVERIFY2(bar->text().startsWith(notPrinted), qPrintable(bar->text()));
    QCOMPARE(need(counter.office.store().referrals().get(referral.id)).state, ReferralState::Issued);
    QCOMPARE(counter.journaled(u"take-seat"_s, referral.application), 1);
    QCOMPARE(m_server.waiting(), 0);
    DONE(m_server.enable(hallsPrinter));
    printAtCounter(page);

    QVERIFY2(bar->text().startsWith(printed), qPrintable(bar->text()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.waiting(), 0, patience);
    QCOMPARE(m_server.cameOut(hallsPrinter).size(), 1);
    QVERIFY(textOf(m_server.cameOut(hallsPrinter).first()).contains(referral.number.text()));
}

void TestRealPrinter::theCounterHearsOfAQueueThatTakesNothing()
{
    Counter counter(Role::Registrar);
    UiContext context{counter.client, m_papers, counter.secrets, counter.gateway};
    DeskPage page(context);
    takeSeat(counter, page);
    DONE(m_server.reject(hallsPrinter));

    printAtCounter(page);

    const QString said = Counter::find<MessageBar>(page, u"desk.take.bar"_s)->text();
    QVERIFY2(said.startsWith(u"Документ не напечатан"_s), qPrintable(said));
}

QTEST_MAIN(TestRealPrinter)
#include "tst_realprinter.moc"
