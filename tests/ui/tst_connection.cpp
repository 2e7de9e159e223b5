// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/signin/firststart.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

namespace {

/// The first window turned to the server's sheet; the test answers what it asks.
class Window {
public:
    Window() : first(actions())
    {
        first.show();
        push(u"firststart.server"_s);
    }
    void push(const QString &name)
    {
        QTest::keyClick(Counter::find<QPushButton>(first, name), Qt::Key_Space);
        Counter::settle();
    }
    QLineEdit *edit(const QString &name) { return Counter::find<QLineEdit>(first, u"connection."_s + name); }
    QString says() { return Counter::find<MessageBar>(first, u"connection.bar"_s)->text(); }
    QString problem(const QString &name) { return Counter::find<QLabel>(first, name + u".problem"_s)->text(); }
    void fill()
    {
        edit(u"server"_s)->setText(u"kezek1.edu.kz, kezek2.edu.kz"_s);
        edit(u"port"_s)->setText(u"5433"_s);
        edit(u"database"_s)->setText(u"queue"_s);
        edit(u"testLogin"_s)->setText(u"Aliya"_s);
        edit(u"testPassword"_s)->setText(u"first password"_s);
    }
    void answer(const Result<ServerFacts> &result)
    {
        promise->addResult(result);
        promise->finish();
        Counter::settle();
    }

    std::shared_ptr<QPromise<Result<ServerFacts>>> promise;
    std::optional<ServerAddress> asked;
    ServerLogin by;
    std::optional<ServerAddress> opened;
    FirstStart first;

private:
    StartActions actions()
    {
        StartActions actions;
        actions.known = {{{u"old.edu.kz"_s, 6000}}, u"before"_s, u"/etc/kezek/root.crt"_s};
        actions.tryServer = [this](const ServerAddress &address, const ServerLogin &login) {
            asked = address;
            by = login;
            promise = std::make_shared<QPromise<Result<ServerFacts>>>();
            promise->start();
            return promise->future();
        };
        actions.openServer = [this](const ServerAddress &address) { opened = address; };
        return actions;
    }
};

} // namespace

class TestConnection : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void itBeginsWithTheAddressThatIsKnown();
    void aTestSaysWhatIsThere();
    void aTestSaysWhatIsWrong_data();
    void aTestSaysWhatIsWrong();
    void aStoppedTestIsNotHeardAgain();
    void whatIsMissingIsSaidBesideItsField_data();
    void whatIsMissingIsSaidBesideItsField();
    void itOpensTheAddressAsItWasTyped();
    void itIsFilledByTheKeyboardAlone();
    void itFitsASmallScreen_data();
    void itFitsASmallScreen();
};

void TestConnection::itBeginsWithTheAddressThatIsKnown()
{
    Window window;

    QCOMPARE(window.edit(u"server"_s)->text(), u"old.edu.kz"_s);
    QCOMPARE(window.edit(u"port"_s)->text(), u"6000"_s);
    QCOMPARE(window.edit(u"database"_s)->text(), u"before"_s);
    QCOMPARE(window.edit(u"certificate"_s)->text(), u"/etc/kezek/root.crt"_s);
}

void TestConnection::aTestSaysWhatIsThere()
{
    Window window;
    window.fill();
    window.push(u"connection.test"_s);
    QVERIFY(!Counter::find<QPushButton>(window.first, u"connection.test"_s)->isEnabled());

    window.answer(ServerFacts{u"15.14"_s, u"Отдел образования"_s, u"Білім бөлімі"_s});

    QCOMPARE(window.asked->hosts, (QList<ServerAddress::Host>{{u"kezek1.edu.kz"_s, 5433}, {u"kezek2.edu.kz"_s, 5433}}));
    QCOMPARE(window.by.user, u"Aliya"_s);
    QVERIFY2(window.says().contains(u"15.14"_s) && window.says().contains(u"Отдел образования"_s), qPrintable(window.says()));
    QVERIFY(Counter::find<QPushButton>(window.first, u"connection.test"_s)->isEnabled());
}

void TestConnection::aTestSaysWhatIsWrong_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QVariantList>("args");
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << ErrorCode::ServerNameUnknown << QVariantList{u"kezek1"_s} << u"no computer of the name “kezek1”"_s;
    QTest::newRow("port") << ErrorCode::ServerUnreachable << QVariantList{u"kezek1:5433"_s} << u"does not answer: kezek1:5433"_s;
    QTest::newRow("TLS") << ErrorCode::ServerTlsFailed << QVariantList{} << u"certificate's file cannot be read: /etc/kezek/root.crt"_s;
    QTest::newRow("login") << ErrorCode::ServerLoginRefused << QVariantList{} << u"does not accept this login and password"_s;
    QTest::newRow("full") << ErrorCode::ServerFull << QVariantList{} << u"no more connections"_s;
    QTest::newRow("too old") << ErrorCode::ServerTooOld << QVariantList{14, 15} << u"too old: 14"_s;
    QTest::newRow("no database") << ErrorCode::DatabaseMissing << QVariantList{} << u"has no database “queue”"_s;
    QTest::newRow("not ours") << ErrorCode::DatabaseNotOurs << QVariantList{} << u"“queue” on the server is no office"_s;
    QTest::newRow("not migrated") << ErrorCode::DatabaseOlder << QVariantList{12, 13} << u"is newer than the office's data: that is of version 12"_s;
    QTest::newRow("newer") << ErrorCode::DatabaseNewer << QVariantList{14, 13, u"0.2.0"_s} << u"Ask the administrator for version 0.2.0 of the program"_s;
}

void TestConnection::aTestSaysWhatIsWrong()
{
    QFETCH(ErrorCode, code);
    QFETCH(QVariantList, args);
    QFETCH(QString, words);
    Window window;
    window.fill();
    window.push(u"connection.test"_s);

    window.answer(refuse(code, {}, args));

    QVERIFY2(window.says().contains(words), qPrintable(window.says()));
    QCOMPARE(window.edit(u"testPassword"_s)->text(), u"first password"_s);
}

void TestConnection::aStoppedTestIsNotHeardAgain()
{
    Window window;
    window.fill();
    window.push(u"connection.test"_s);

    window.push(u"connection.cancel"_s);
    const QString said = window.says();
    window.answer(refuse(ErrorCode::ServerUnreachable));

    QVERIFY(said.contains(u"stopped"_s));
    QCOMPARE(window.says(), said);
    QVERIFY(!Counter::find<QPushButton>(window.first, u"connection.cancel"_s)->isVisible());
}

void TestConnection::whatIsMissingIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"server", "port", "database", "testLogin", "testPassword"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestConnection::whatIsMissingIsSaidBesideItsField()
{
    QFETCH(QString, field);
    Window window;
    window.fill();
    window.edit(field)->clear();

    window.push(u"connection.test"_s);

    QVERIFY(!window.problem(field).isEmpty());
    QVERIFY(!window.asked);
}

void TestConnection::itOpensTheAddressAsItWasTyped()
{
    Window window;
    window.fill();
    window.edit(u"testPassword"_s)->clear(); // the test's alone
    QSignalSpy accepted(&window.first, &QDialog::accepted);

    window.push(u"connection.open"_s);

    QCOMPARE(accepted.count(), 1);
    QCOMPARE(window.opened->text(), u"postgresql://kezek1.edu.kz:5433,kezek2.edu.kz:5433/queue?rootcert=%2Fetc%2Fkezek%2Froot.crt"_s);
}

void TestConnection::itIsFilledByTheKeyboardAlone()
{
    Window window;
    window.first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.first));
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        reached.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }

    QCOMPARE(reached, (QStringList{u"connection.server"_s, u"connection.port"_s, u"connection.database"_s, u"connection.certificate"_s, u"connection.browse"_s,
                                   u"connection.testLogin"_s, u"connection.testPassword"_s, u"connection.back"_s, u"connection.test"_s, u"connection.open"_s}));
}

void TestConnection::itFitsASmallScreen_data()
{
    QTest::addColumn<Language>("language");
    for (const auto &[name, language] : {std::pair("English", Language::English), std::pair("Russian", Language::Russian), std::pair("Kazakh", Language::Kazakh)})
        QTest::newRow(name) << language;
}

void TestConnection::itFitsASmallScreen()
{
    QFETCH(Language, language);
    words::use(language, *qApp);
    Window window;
    window.fill();
    window.push(u"connection.test"_s);
    window.answer(refuse(ErrorCode::ServerTlsFailed));
    Counter::settle();

    QVERIFY(window.first.sizeHint().height() < 728);
    QVERIFY(window.first.sizeHint().width() < 1366);
    for (const QPushButton *button : window.first.findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    if (qEnvironmentVariableIsSet("KEZEK_PICTURES"))
        window.first.grab().save(u"%1/connection-%2.png"_s.arg(qEnvironmentVariable("KEZEK_PICTURES"), QLatin1String(QTest::currentDataTag())));
}

QTEST_MAIN(TestConnection)
#include "tst_connection.moc"
