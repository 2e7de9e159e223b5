// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalscreens.h"

#include "usecases/calendar/setrule.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What of a family is still there to be read, brought back or pasted.
QStringList leftOf(Hall &hall, const Application &child)
{
    QStringList left;
    const QString all = hall.everyText(true);
    const QString initials = u"%1. %2."_s.arg(child.child.name.surname.left(1), child.child.name.given.left(1));
    for (const QString &trace : {child.child.iin.text(), child.child.iin.grouped(), child.child.name.surname, child.child.name.given, initials,
                                 child.phones[0].number.e164(), child.phones[0].number.grouped(), child.number ? child.number->text() : u"-"_s})
        if (all.contains(trace) && trace != u"-"_s)
            left << trace;
    for (QLineEdit *edit : hall.terminal->findChildren<QLineEdit *>()) {
        edit->undo();
        if (!edit->text().isEmpty())
            left << u"brought back in "_s + edit->objectName() + u": "_s + edit->text();
        edit->setText({});
    }
    if (!QGuiApplication::clipboard()->text().isEmpty())
        left << u"to paste: "_s + QGuiApplication::clipboard()->text();
    return left;
}

/// A family that has typed all there is to type, and copied it.
Application beginAFamily(Hall &hall)
{
    const Application child = hall.office.addWaiting(anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build());
    hall.lookUp(child);
    hall.press(u"child.withdraw"_s);
    hall.type(u"withdraw.number"_s, child.number->text());
    hall.type(u"withdraw.phone"_s, child.phones[0].number.e164());
    hall.askCode();
    hall.type(u"code.digits"_s, u"12"_s);
    QGuiApplication::clipboard()->setText(child.child.iin.text());
    hall.setLanguage(Language::Kazakh);
    return child;
}

} // namespace

/// What stands round every screen: forgetting, going back, languages, and the door that only staff go through.
class TestTerminal : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void init() { words::use(Language::Russian, *qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void finishForgetsTheFamily();
    void silenceForgetsTheFamily();
    void theLastSecondsAreCountedDownAndAnyTouchGoesOn_data();
    void theLastSecondsAreCountedDownAndAnyTouchGoesOn();
    void theOfficesRuleSaysHowLongASilenceMayBe();
    void onTheFirstScreenASilenceSaysNothing();
    void anAnswerThatComesTooLateShowsNothing_data();
    void anAnswerThatComesTooLateShowsNothing();
    void backLeadsFromEveryScreenToTheFirst_data();
    void backLeadsFromEveryScreenToTheFirst();
    void anotherLanguageKeepsWhatWasTyped();
    void aProblemIsSaidInTheOtherLanguageToo();
    void cannotBeClosed();
    void aWorkersPasswordLeadsOut();
    void noOtherPasswordLeadsOut();
    void allOfItGoesByTheKeyboard();
};

void TestTerminal::finishForgetsTheFamily()
{
    Hall hall;
    hall.open();
    const Application child = beginAFamily(hall);
    QVERIFY(!leftOf(hall, child).isEmpty()); // the look itself sees something

    hall.press(u"finish"_s);

    QVERIFY(hall.isHome());
    QCOMPARE(leftOf(hall, child), QStringList());
    QCOMPARE(words::current(), Language::Russian);
}

void TestTerminal::silenceForgetsTheFamily()
{
    Hall hall;
    hall.open();
    const Application child = beginAFamily(hall);

    hall.terminal->silence().pass(59);
    QVERIFY(!hall.isHome());
    hall.terminal->silence().pass();
    Counter::settle();

    QVERIFY(hall.isHome());
    QCOMPARE(leftOf(hall, child), QStringList());
    QCOMPARE(words::current(), Language::Russian);
}

void TestTerminal::theLastSecondsAreCountedDownAndAnyTouchGoesOn_data()
{
    QTest::addColumn<std::function<void(Hall &)>>("touch");
    QTest::newRow("the button") << std::function([](Hall &hall) { hall.press(u"continue"_s); });
    QTest::newRow("a key") << std::function([](Hall &hall) { QTest::keyClick(hall.the(u"lookup.iin"_s), Qt::Key_1); });
    QTest::newRow("a finger anywhere") << std::function([](Hall &hall) { QTest::mouseClick(hall.the(u"office"_s), Qt::LeftButton); });
}

void TestTerminal::theLastSecondsAreCountedDownAndAnyTouchGoesOn()
{
    QFETCH(std::function<void(Hall &)>, touch);
    Hall hall;
    hall.open();
    hall.press(u"home.lookup"_s);

    hall.terminal->silence().pass(44);
    QVERIFY(!hall.sees(u"countdown"_s));
    hall.terminal->silence().pass(1);
    QVERIFY2(hall.read(u"countdown"_s).contains(u"15 секунд"_s), qPrintable(hall.read(u"countdown"_s)));
    hall.terminal->silence().pass(14);
    QVERIFY2(hall.read(u"countdown"_s).contains(u"1 секунду"_s), qPrintable(hall.read(u"countdown"_s)));
    touch(hall);

    QVERIFY(!hall.sees(u"countdown"_s));
    hall.terminal->silence().pass(59);
    QVERIFY(!hall.isHome());
}

void TestTerminal::theOfficesRuleSaysHowLongASilenceMayBe()
{
    Hall hall;
    need(perform<SetRule>(hall.office.store(), hall.office.actor(Role::Supervisor), hall.office.random(),
                          {u"terminalSilenceSeconds"_s, u"90"_s, localDay(hall.office.now()), u"test"_s}));
    hall.open();
    hall.press(u"home.lookup"_s);

    hall.terminal->silence().pass(89);
    QVERIFY(!hall.isHome());
    hall.terminal->silence().pass(1);

    QVERIFY(hall.isHome());
}

void TestTerminal::onTheFirstScreenASilenceSaysNothing()
{
    Hall hall;
    hall.open();
    hall.setLanguage(Language::Kazakh);

    hall.terminal->silence().pass(55);
    QVERIFY(!hall.sees(u"countdown"_s));
    hall.terminal->silence().pass(5);

    QVERIFY(hall.isHome());
    QCOMPARE(words::current(), Language::Russian);
}

void TestTerminal::anAnswerThatComesTooLateShowsNothing_data()
{
    QTest::addColumn<QString>("pressed");
    for (const QString &pressed : {u"lookup.search"_s, u"child.takeSeat"_s, u"code.accept"_s})
        QTest::newRow(qPrintable(pressed)) << pressed;
}

void TestTerminal::anAnswerThatComesTooLateShowsNothing()
{
    QFETCH(QString, pressed);
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    if (pressed == u"code.accept"_s) {
        toConfirmation(hall, child);
        hall.askCode();
        hall.type(u"code.digits"_s, hall.lastCode());
    } else if (pressed == u"child.takeSeat"_s) {
        hall.lookUp(child);
    } else {
        hall.press(u"home.lookup"_s);
        hall.type(u"lookup.iin"_s, child.child.iin.text());
    }

    hall.jobs.isLate = true;
    hall.press(pressed);
    hall.press(u"finish"_s);
    hall.jobs.isLate = false;
    hall.jobs.letCome();
    Counter::settle();

    QVERIFY(hall.isHome());
    QCOMPARE(leftOf(hall, child), QStringList());
    QVERIFY(!hall.everyText(true).contains(u"№ 11"_s));
}

void TestTerminal::backLeadsFromEveryScreenToTheFirst_data()
{
    QTest::addColumn<QString>("screen");
    for (const ScreenRow &row : screensOfTheLookUp())
        QTest::newRow(qPrintable(row.name)) << row.name;
}

void TestTerminal::backLeadsFromEveryScreenToTheFirst()
{
    QFETCH(QString, screen);
    Hall hall;
    hall.open();
    for (const ScreenRow &row : screensOfTheLookUp())
        if (row.name == screen)
            row.go(hall);
    const int sent = hall.codes();

    constexpr int deepest = 5;
    for (int i = 0; i < deepest && !hall.isHome(); ++i) {
        hall.press(u"back"_s);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    }

    QVERIFY(hall.isHome());
    QVERIFY(!hall.sees(u"back"_s));
    QCOMPARE(hall.codes(), sent);
    QVERIFY(!hall.everyText(true).contains(u"Н. А."_s));
    QCOMPARE(need(hall.office.store().readers().check(hall.office.now())), QStringList());
}

void TestTerminal::anotherLanguageKeepsWhatWasTyped()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    toConfirmation(hall, child);
    hall.askCode();
    hall.type(u"code.digits"_s, u"12"_s);
    QCOMPARE(hall.read(u"code.accept"_s), u"Получить направление"_s);

    hall.setLanguage(Language::Kazakh);

    QCOMPARE(hall.read(u"code.accept"_s), u"Жолдама алу"_s);
    QCOMPARE(hall.read(u"office"_s), u"Теміртау қаласының білім бөлімі"_s);
    QCOMPARE(hall.read(u"take.phone"_s), child.phones.first().number.grouped());
    QCOMPARE(hall.read(u"code.digits"_s), u"12"_s);
    QVERIFY(hall.the<QAbstractButton>(u"code.consent"_s)->isChecked());
    hall.press(u"back"_s);
    QVERIFY(hall.the<QComboBox>(u"take.group"_s)->currentText().contains(u"Қарлығаш"_s));
    QVERIFY(hall.isLive(u"take.next"_s));
}

void TestTerminal::aProblemIsSaidInTheOtherLanguageToo()
{
    Hall hall;
    hall.open();
    hall.press(u"home.lookup"_s);
    hall.type(u"lookup.iin"_s, testIin({2024, 2, 2}, 7).text());
    hall.press(u"lookup.search"_s);
    QVERIFY(hall.read(u"lookup.bar"_s).contains(u"не найдено"_s));

    hall.setLanguage(Language::Kazakh);

    QVERIFY2(hall.read(u"lookup.bar"_s).contains(u"табылмады"_s), qPrintable(hall.read(u"lookup.bar"_s)));
    QCOMPARE(hall.read(u"lookup.iin"_s), testIin({2024, 2, 2}, 7).grouped());
}

void TestTerminal::cannotBeClosed()
{
    Hall hall;
    hall.open();
    QSignalSpy left(hall.terminal.get(), &Terminal::left);

    QVERIFY(!hall.terminal->close());
    QTest::keyClick(hall.terminal.get(), Qt::Key_F4, Qt::AltModifier);
    QTest::keyClick(hall.terminal.get(), Qt::Key_Escape);
    QTest::keyClick(hall.terminal.get(), Qt::Key_Q, Qt::ControlModifier);
    QTest::keyClick(hall.terminal.get(), Qt::Key_W, Qt::ControlModifier);
    Counter::settle();

    QVERIFY(hall.terminal->isVisible());
    QVERIFY(hall.isHome());
    QVERIFY(left.isEmpty());
}

void TestTerminal::aWorkersPasswordLeadsOut()
{
    Hall hall;
    const Actor worker = hall.office.actor(Role::Registrar);
    hall.open();
    QSignalSpy left(hall.terminal.get(), &Terminal::left);
    hall.press(u"staff"_s);

    hall.type(u"staff.login"_s, worker.login);
    hall.type(u"staff.password"_s, worker.login);
    hall.press(u"staff.leave"_s);

    QCOMPARE(left.size(), 1);
    QVERIFY(!hall.everyText(true).contains(worker.login));
    const auto rows = need(hall.office.store().journal().ofSubject(u"worker"_s, worker.id.value));
    QCOMPARE(rows.first().verb, u"sign-in"_s);
    QCOMPARE(rows.first().workstation, u"HALL-1"_s);
}

void TestTerminal::noOtherPasswordLeadsOut()
{
    Hall hall;
    const Actor worker = hall.office.actor(Role::Registrar);
    hall.open();
    QSignalSpy left(hall.terminal.get(), &Terminal::left);
    hall.press(u"staff"_s);
    const auto attempt = [&](const QString &login, const QString &password) {
        hall.type(u"staff.login"_s, login);
        hall.type(u"staff.password"_s, password);
        hall.press(u"staff.leave"_s);
    };

    attempt(u"selfservice"_s, u"selfservice"_s);
    QVERIFY2(hall.read(u"staff.bar"_s).contains(u"логин самого терминала"_s), qPrintable(hall.read(u"staff.bar"_s)));
    for (int i = 0; i < 5; ++i)
        attempt(worker.login, u"wrong"_s);
    attempt(worker.login, worker.login);

    // Five wrong ones lock the account, here as everywhere; each one stands in the journal.
    QVERIFY(left.isEmpty());
    QVERIFY(need(hall.office.store().workers().get(worker.id)).lockedUntil.has_value());
    const auto rows = need(hall.office.store().journal().ofSubject(u"worker"_s, worker.id.value));
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const JournalRow &row) { return row.after.value(u"accepted"_s) == QJsonValue(false); }), 5);
    QVERIFY(!hall.read(u"staff.bar"_s).isEmpty());
    QCOMPARE(hall.client.actor().role, Role::SelfService);
}

void TestTerminal::allOfItGoesByTheKeyboard()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    const auto tabTo = [&](const QString &name) {
        for (int i = 0; i < 40 && QApplication::focusWidget() != hall.the(name); ++i)
            Counter::key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), hall.the(name));
    };

    Counter::key(Qt::Key_Return); // the first button has the focus
    Counter::type(child.child.iin.text());
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), hall.the(u"child.takeSeat"_s));
    Counter::key(Qt::Key_Return);
    tabTo(u"take.group"_s);
    Counter::key(Qt::Key_Down);
    tabTo(u"take.next"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), hall.the(u"take.phone"_s));
    Counter::type(child.phones.first().number.e164());
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), hall.the(u"code.consent"_s));
    Counter::key(Qt::Key_Space);
    tabTo(u"code.send"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), hall.the(u"code.digits"_s));
    Counter::type(hall.lastCode());
    Counter::key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), hall.the(u"take.print"_s));
    Counter::key(Qt::Key_Return);
    QCOMPARE(hall.printed.size(), 1);
    tabTo(u"finish"_s);
    Counter::key(Qt::Key_Return);

    QVERIFY(hall.isHome());
    QVERIFY(need(hall.office.store().referrals().liveOf(child.id)));
}

QTEST_MAIN(TestTerminal)
#include "tst_terminal.moc"
