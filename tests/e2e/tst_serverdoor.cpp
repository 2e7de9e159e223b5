// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "support/builders.h"
#include "support/loginoffice.h"
#include "support/memorysecrets.h"
#include "ui/widgets/panels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;
const QString firstPassword = u"first password"_s;

} // namespace

/// The program's real windows before an office on a real server, and real keys.
class ServerDoorEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }
    void init();
    void cleanup();

    void theServersNameStandsWhereNothingElseIsKnown();
    void aWrongPasswordIsSaidAtItsField();
    void aClerkComesInAndIsLetOutAgain();
    void whoComesInDoesNoJobs();
    void aFirstPasswordIsChangedAndIsTheServersToo();
    void aChangedPasswordHoldsAfterALostConnection();
    void aRememberedPasswordStandsThereNextTime();
    void anUntickedPasswordIsForgotten();
    void aRememberedPasswordThatIsRefusedIsForgotten();
    void theAddressIsRememberedOnceSomebodyWasInside();
    void theWindowGoesOnWhileAServerSaysNothing();
    void anAddressThatIsNoneLeadsToTheFirstWindow();

private:
    void start(const QString &address = {});
    void type(const QString &password);
    void signIn(const QString &password);
    void seesShell();
    int connections();
    QString problem() { return m_hands.the<QLabel>(u"password.problem"_s)->text(); }

    QTemporaryDir m_folder;
    LoginOffice m_office;
    ServerLogin m_clerk;
    int m_clerks = 0;
    MemorySecrets m_secrets;
    Hands m_hands{patience};
    std::unique_ptr<Desktop> m_desktop;
};

void ServerDoorEndToEnd::init()
{
    m_clerk = m_office.add(Role::Registrar, u"clerk%1"_s.arg(++m_clerks), firstPassword);
}

void ServerDoorEndToEnd::cleanup()
{
    m_desktop.reset();
    QSettings().clear();
}

void ServerDoorEndToEnd::start(const QString &address)
{
    m_desktop.reset();
    DesktopOptions options;
    options.database = address.isEmpty() ? m_office.address().text() : address;
    options.language = Language::English;
    options.means.secrets = &m_secrets;
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
}

void ServerDoorEndToEnd::type(const QString &password)
{
    m_hands.type(u"signin.login"_s, m_clerk.user.toUpper());
    m_hands.type(u"signin.password"_s, password);
}

void ServerDoorEndToEnd::signIn(const QString &password)
{
    type(password);
    m_hands.press(Qt::Key_Return);
}

void ServerDoorEndToEnd::seesShell()
{
    m_hands.wait(u"the shell"_s, [this] { return m_desktop->shell() && m_desktop->shell()->isVisible(); });
}

int ServerDoorEndToEnd::connections()
{
    const auto server = need(ServerDatabase::connectTo(TestServer::address(u"postgres"_s), TestServer::administrator()));
    return int(need(server->session().count(u"SELECT count(*) FROM pg_stat_activity WHERE usename = ?"_s, binds(m_clerk.user))));
}

void ServerDoorEndToEnd::theServersNameStandsWhereNothingElseIsKnown()
{
    start();

    m_hands.find(u"signin.password"_s);
    QStringList said;
    for (const QLabel *label : m_desktop->signIn()->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.contains(u"The office on the server 127.0.0.1"_s), qPrintable(said.join(u'\n')));
    QVERIFY(m_desktop->signIn()->findChild<MessageBar *>(u"signin.bar"_s)->text().isEmpty());
    QVERIFY(!m_desktop->shell());
}

void ServerDoorEndToEnd::aWrongPasswordIsSaidAtItsField()
{
    start();

    signIn(u"wrong password"_s);

    m_hands.wait(u"the sentence"_s, [this] { return problem().contains(u"does not accept this login and password"_s); });
    QCOMPARE(QApplication::focusWidget()->objectName(), u"signin.password"_s);
    QVERIFY(m_desktop->session()->client().actor().id.isNull());
    signIn(firstPassword);
    seesShell();
}

void ServerDoorEndToEnd::aClerkComesInAndIsLetOutAgain()
{
    start();
    signIn(firstPassword);
    seesShell();
    QVERIFY(connections() > 0);

    emit m_desktop->shell()->signOutWanted();

    m_hands.find(u"signin.password"_s);
    m_hands.wait(u"the connection to be closed"_s, [this] { return connections() == 0; });
    signIn(firstPassword);
    seesShell();
}

void ServerDoorEndToEnd::whoComesInDoesNoJobs()
{
    start();
    signIn(firstPassword);
    seesShell();
    m_hands.rest(200);

    QCOMPARE(need(m_office.store().session().count(u"SELECT count(*) FROM job_run"_s)), 0);
    QCOMPARE(need(m_office.store().session().count(u"SELECT count(*) FROM journal WHERE verb = 'sign-in' AND worker_name LIKE '%clerk' || ?"_s,
                                                   binds(QString::number(m_clerks)))),
             1);
}

void ServerDoorEndToEnd::aFirstPasswordIsChangedAndIsTheServersToo()
{
    WorkerAccount account = *need(m_office.store().workers().byLogin(m_clerk.user));
    account.mustChangePassword = true;
    need(m_office.store().workers().update(account));
    start();
    signIn(firstPassword);

    m_hands.type(u"password.newPassword"_s, u"second password"_s);
    m_hands.type(u"password.again"_s, u"second password"_s);
    m_hands.press(Qt::Key_Return);

    seesShell();
    QCOMPARE(m_office.refusal(m_clerk), ErrorCode::ServerLoginRefused);
    QCOMPARE(m_office.refusal({m_clerk.user, u"second password"_s}), std::nullopt);
}

void ServerDoorEndToEnd::aChangedPasswordHoldsAfterALostConnection()
{
    start();
    signIn(firstPassword);
    seesShell();
    emit m_desktop->shell()->changePasswordWanted();
    m_hands.type(u"password.oldPassword"_s, firstPassword);
    m_hands.type(u"password.newPassword"_s, u"second password"_s);
    m_hands.type(u"password.again"_s, u"second password"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.wait(u"the dialog to close"_s, [] { return !QApplication::activeModalWidget(); });

    const auto again = m_desktop->session()->client().work([](Store &store, const Actor &, Random &) -> Result<int> {
        KEZEK_CHECK(store.reconnect());
        KEZEK_TRY(const OfficeInfo office, store.settings().office());
        return int(office.nameRu.size());
    });

    m_hands.wait(u"an answer"_s, [&] { return again.isFinished(); });
    QVERIFY(again.result());
}

void ServerDoorEndToEnd::aRememberedPasswordStandsThereNextTime()
{
    start();
    type(firstPassword);
    m_hands.push(u"signin.remember"_s);
    m_hands.push(u"signin.enter"_s);
    seesShell();
    QSettings().setValue(u"login"_s, m_clerk.user);

    start();

    m_hands.wait(u"the password"_s, [this] { return m_hands.the<QLineEdit>(u"signin.password"_s)->text() == firstPassword; });
    QVERIFY(m_hands.the<QCheckBox>(u"signin.remember"_s)->isChecked());
    m_hands.focus(u"signin.password"_s);
    m_hands.press(Qt::Key_Return);
    seesShell();
}

void ServerDoorEndToEnd::anUntickedPasswordIsForgotten()
{
    start();
    type(firstPassword);
    m_hands.push(u"signin.remember"_s);
    m_hands.push(u"signin.enter"_s);
    seesShell();
    QSettings().setValue(u"login"_s, m_clerk.user);
    start();
    m_hands.wait(u"the password"_s, [this] { return m_hands.the<QLineEdit>(u"signin.password"_s)->text() == firstPassword; });

    m_hands.push(u"signin.remember"_s);

    QSettings().setValue(u"login"_s, m_clerk.user);
    start();
    m_hands.rest(200);
    QCOMPARE(m_hands.the<QLineEdit>(u"signin.password"_s)->text(), QString());
    QVERIFY(!m_hands.the<QCheckBox>(u"signin.remember"_s)->isChecked());
}

void ServerDoorEndToEnd::aRememberedPasswordThatIsRefusedIsForgotten()
{
    const QString name = u"server:%1@%2"_s.arg(m_clerk.user, m_office.address().text());
    need(m_secrets.keep(name, u"an old password"_s).result());
    QSettings().setValue(u"login"_s, m_clerk.user);
    start();
    m_hands.wait(u"the password"_s, [this] { return m_hands.the<QLineEdit>(u"signin.password"_s)->text() == u"an old password"_s; });

    m_hands.focus(u"signin.password"_s);
    m_hands.press(Qt::Key_Return);

    m_hands.wait(u"the sentence"_s, [this] { return !problem().isEmpty(); });
    QCOMPARE(need(m_secrets.read(name).result()), QString());
}

void ServerDoorEndToEnd::theAddressIsRememberedOnceSomebodyWasInside()
{
    start();
    signIn(u"wrong"_s);
    m_hands.wait(u"the sentence"_s, [this] { return !problem().isEmpty(); });
    QVERIFY(!QSettings().contains(u"database"_s));

    signIn(firstPassword);
    seesShell();

    m_hands.wait(u"the settings"_s, [this] { return QSettings().value(u"database"_s) == m_office.address().text(); });
}

void ServerDoorEndToEnd::theWindowGoesOnWhileAServerSaysNothing()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    start(u"postgresql://127.0.0.1:%1/kezek"_s.arg(mute.serverPort()));
    signIn(firstPassword);
    m_hands.wait(u"the connection to be asked for"_s, [&] { return mute.hasPendingConnections(); });

    m_hands.type(u"signin.login"_s, u"somebody"_s);

    QCOMPARE(m_hands.the<QLineEdit>(u"signin.login"_s)->text(), u"somebody"_s);
    m_hands.wait(u"the sentence"_s, [this] { return m_hands.the<MessageBar>(u"signin.bar"_s)->text().contains(u"does not answer"_s); });
}

void ServerDoorEndToEnd::anAddressThatIsNoneLeadsToTheFirstWindow()
{
    start(u"postgresql://no database"_s);

    m_hands.wait(u"the sentence"_s, [this] { return !m_hands.the<MessageBar>(u"firststart.bar"_s)->text().isEmpty(); });
    QVERIFY(!m_desktop->session());
}

QTEST_MAIN(ServerDoorEndToEnd)
#include "tst_serverdoor.moc"
