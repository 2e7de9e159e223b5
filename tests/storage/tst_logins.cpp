// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passwords.h"
#include "support/builders.h"
#include "support/loginoffice.h"
#include "usecases/people/changepassword.h"
#include "usecases/people/saveworker.h"
#include "usecases/people/signin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kezek;
using namespace kezek::test;

namespace {

Actor actorOf(SqlStore &store, const QString &login)
{
    const WorkerAccount account = *need(store.workers().byLogin(login));
    return {account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s};
}

SaveWorker::Input inputOf(SqlStore &store, const QString &login)
{
    const WorkerAccount account = *need(store.workers().byLogin(login));
    SaveWorker::Input input;
    input.worker = account.id;
    input.login = account.login;
    input.fullName = account.name;
    input.role = account.role;
    input.active = account.active;
    return input;
}

/// The settings' window of an administrator who has logged in.
class WorkersWindow {
public:
    explicit WorkersWindow(LoginOffice &office) : m_store(office.openAs(office.administrator())), m_actor(actorOf(*m_store, office.administrator().user)) {}
    Result<SaveWorker::Output> save(const SaveWorker::Input &input) { return perform<SaveWorker>(*m_store, m_actor, m_random, input); }
    SqlStore &store() { return *m_store; }

private:
    std::unique_ptr<SqlStore> m_store;
    Actor m_actor;
    SeededRandom m_random;
};

const QString firstPassword = u"first password"_s;

} // namespace

class TestLogins : public QObject {
    Q_OBJECT
private slots:
    void theServerTakesOurVerifierOfAnyPassword_data();
    void theServerTakesOurVerifierOfAnyPassword();
    void anAddedWorkerLogsIn();
    void aWorkerIsInTheGroupOfTheirRoleAlone();
    void aShutAccountIsKeptOut();
    void aRenamedWorkerLogsInByTheNewName();
    void anAdministratorMayGiveUpTheRole();
    void namesOfTheServerAreNeverTakenOver_data();
    void namesOfTheServerAreNeverTakenOver();
    void signInChecksTheSessionsOwnPassword();
    void aChangedPasswordIsTheOneTheServerTakes();
    void nobodyReadsAVerifier();
    void aCopyBesideTheOfficeLeavesTheRolesAlone();
};

void TestLogins::theServerTakesOurVerifierOfAnyPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"correct horse"_s;
    QTest::newRow("quotes") << u"it's \"so\" \\ $1"_s;
    QTest::newRow("Russian") << u"правильная лошадь"_s;
    QTest::newRow("Kazakh") << u"Әліппе қазақша ұғым"_s;
    QTest::newRow("composed of two") << u"и\u0306од пароль"_s;
    QTest::newRow("ligature") << u"o\uFB03ce of e\uFB03ciency"_s;
    QTest::newRow("another space") << u"hard\u00A0space here"_s;
    QTest::newRow("nothing to be seen") << u"soft\u00ADhyphen"_s;
    QTest::newRow("a sign that came later") << u"100 000 \u20B8 и\u0306"_s;
    QTest::newRow("a control character") << u"tab\there и\u0306"_s;
    QTest::newRow("beyond sixteen bits") << u"лошадь \U0001F40E верно"_s;
}

void TestLogins::theServerTakesOurVerifierOfAnyPassword()
{
    QFETCH(QString, password);
    const QString role = u"kezek_scram_%1"_s.arg(QCoreApplication::applicationPid());
    TestServer::run(u"CREATE ROLE %1 LOGIN PASSWORD %2"_s.arg(role, quotedText(scramVerifier(password))));

    const auto right = ServerDatabase::connectTo(TestServer::address(u"postgres"_s), {role, password});
    const auto wrong = ServerDatabase::connectTo(TestServer::address(u"postgres"_s), {role, password + u'x'});

    TestServer::run(u"DROP ROLE "_s + role);
    QVERIFY2(right, qPrintable(right ? QString() : right.error().detail));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::ServerLoginRefused);
}

void TestLogins::anAddedWorkerLogsIn()
{
    LoginOffice office;
    WorkersWindow settings(office);
    SaveWorker::Input input;
    input.login = office.loginOf(u"Алия"_s);
    input.fullName = u"Алия Сейткали"_s;
    input.password = firstPassword;

    need(settings.save(input));

    QCOMPARE(office.refusal({office.loginOf(u"алия"_s), firstPassword}), std::nullopt);
    QCOMPARE(office.refusal({office.loginOf(u"алия"_s), u"wrong"_s}), ErrorCode::ServerLoginRefused);
}

void TestLogins::aWorkerIsInTheGroupOfTheirRoleAlone()
{
    LoginOffice office;
    const ServerLogin aliya = office.add(Role::Registrar, u"aliya"_s, firstPassword);
    QCOMPARE(office.groupsOf(aliya.user), QStringList{groupOf(office.address().database, Role::Registrar)});

    WorkersWindow settings(office);
    SaveWorker::Input input = inputOf(settings.store(), aliya.user);
    input.role = Role::Placement;
    need(settings.save(input));

    QCOMPARE(office.groupsOf(aliya.user), QStringList{groupOf(office.address().database, Role::Placement)});
    QCOMPARE(office.refusal(aliya), std::nullopt);
}

void TestLogins::aShutAccountIsKeptOut()
{
    LoginOffice office;
    const ServerLogin aliya = office.add(Role::Registrar, u"aliya"_s, firstPassword);
    WorkersWindow settings(office);
    SaveWorker::Input input = inputOf(settings.store(), aliya.user);
    input.active = false;

    need(settings.save(input));

    QCOMPARE(office.refusal(aliya), ErrorCode::ServerLoginRefused);
    QCOMPARE(office.groupsOf(aliya.user), QStringList());
    input.active = true;
    need(settings.save(input));
    QCOMPARE(office.refusal(aliya), std::nullopt);
}

void TestLogins::aRenamedWorkerLogsInByTheNewName()
{
    LoginOffice office;
    const ServerLogin aliya = office.add(Role::Registrar, u"aliya"_s, firstPassword);
    WorkersWindow settings(office);
    SaveWorker::Input input = inputOf(settings.store(), aliya.user);
    input.login = office.loginOf(u"seitkali"_s);

    need(settings.save(input));

    QCOMPARE(office.refusal(aliya), ErrorCode::ServerLoginRefused);
    QCOMPARE(office.refusal({input.login, firstPassword}), std::nullopt);
}

/// The last word in the journal is still theirs.
void TestLogins::anAdministratorMayGiveUpTheRole()
{
    LoginOffice office;
    office.add(Role::Administrator, u"second"_s, firstPassword);
    WorkersWindow settings(office);
    const QString own = office.administrator().user;
    SaveWorker::Input input = inputOf(settings.store(), own);
    input.role = Role::Supervisor;

    need(settings.save(input));

    QCOMPARE(office.groupsOf(own), QStringList{groupOf(office.address().database, Role::Supervisor)});
}

void TestLogins::namesOfTheServerAreNeverTakenOver_data()
{
    QTest::addColumn<QString>("login"); // %1: the office's database
    QTest::newRow("superuser") << u"Postgres"_s;
    QTest::newRow("owner") << u"%1_owner"_s;
    QTest::newRow("group") << u"%1_administrator"_s;
    QTest::newRow("of the server itself") << u"pg_read_all_data"_s;
    QTest::newRow("would be one of its own") << u"pg_mine"_s;
    QTest::newRow("a word") << u"public"_s;
    QTest::newRow("longer than a name of the server") << u"ж"_s.repeated(32);
    QTest::newRow("somebody else's") << u"other_%1"_s;
}

void TestLogins::namesOfTheServerAreNeverTakenOver()
{
    QFETCH(QString, login);
    LoginOffice office;
    login.replace(u"%1"_s, office.address().database);
    if (QByteArray(QTest::currentDataTag()) == "somebody else's")
        TestServer::run(u"CREATE ROLE %1 LOGIN"_s.arg(login));
    WorkersWindow settings(office);
    SaveWorker::Input input;
    input.login = login;
    input.fullName = u"Алия Сейткали"_s;
    input.password = firstPassword;

    const auto added = settings.save(input);

    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::NameTaken);
    QVERIFY(office.refusal({login.toLower(), firstPassword}));
    QVERIFY(!need(office.store().workers().byLogin(login)));
}

void TestLogins::signInChecksTheSessionsOwnPassword()
{
    LoginOffice office;
    const ServerLogin aliya = office.add(Role::Registrar, u"aliya"_s, firstPassword);
    const auto store = office.openAs(aliya);
    SeededRandom random;

    const auto wrong = perform<SignIn>(*store, Actor(), random, {aliya.user, u"wrong password"_s, u"PC-1"_s});
    const auto right = perform<SignIn>(*store, Actor(), random, {aliya.user, firstPassword, u"PC-1"_s});
    const auto another = perform<SignIn>(*store, Actor(), random, {office.administrator().user, office.administrator().password, u"PC-1"_s});

    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongLogin);
    QCOMPARE(need(right).login, aliya.user);
    QVERIFY(!another);
}

void TestLogins::aChangedPasswordIsTheOneTheServerTakes()
{
    LoginOffice office;
    const ServerLogin aliya = office.add(Role::Registrar, u"aliya"_s, firstPassword);
    const auto store = office.openAs(aliya);
    SeededRandom random;
    const Actor actor = actorOf(*store, aliya.user);
    const QString second = u"Екінші құпиясөз"_s;

    const auto refused = perform<ChangePassword>(*store, actor, random, {u"wrong"_s, second});
    need(perform<ChangePassword>(*store, actor, random, {firstPassword, second}));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongLogin);
    QCOMPARE(office.refusal(aliya), ErrorCode::ServerLoginRefused);
    QCOMPARE(office.refusal({aliya.user, second}), std::nullopt);
    // A lost connection is made anew with it.
    static_cast<ServerDatabase &>(store->connection()).setPassword(second);
    need(store->reconnect());
    need(store->workers().get(actor.id));
}

void TestLogins::nobodyReadsAVerifier()
{
    LoginOffice office;
    const auto store = office.openAs(office.administrator());
    const WorkerId own = need(store->workers().byLogin(office.administrator().user))->id;

    QVERIFY(!store->session().count(u"SELECT length(password_hash) FROM worker WHERE id = ?"_s, binds(own.value)));
    QVERIFY(!store->session().each(u"SELECT own_verifier(?)"_s, binds(own.value), [](Row &) {}));
    QVERIFY(!need(store->workers().get(own)).passwordHash.contains(u"SCRAM"_s));
}

void TestLogins::aCopyBesideTheOfficeLeavesTheRolesAlone()
{
    LoginOffice office;
    const ServerLogin aliya = office.add(Role::Registrar, u"aliya"_s, firstPassword);
    need(office.store().session().run(u"UPDATE server_roles SET keeps_logins = false"_s));

    WorkerAccount account = *need(office.store().workers().byLogin(aliya.user));
    account.active = false;
    need(office.store().workers().update(account));

    QCOMPARE(office.refusal(aliya), std::nullopt);
}

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
