// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/servertest.h"
#include "support/builders.h"
#include "support/loginoffice.h"
#include "support/ownserver.h"

#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// What the button "Test" finds out, of a real server each time.
class ServerTest : public QObject {
    Q_OBJECT
private slots:
    void anOfficeThatIsThere();
    void aNameThatNobodyHas();
    void aPortThatIsClosed();
    void aServerThatSaysNothing();
    void aServerWithoutTls();
    void aCertificateThatIsNotThere();
    void aWrongLoginOrPassword();
    void aServerThatSpeaksRussian();
    void anAccountOfAnotherOffice();
    void aDatabaseThatIsNotThere();
    void aDatabaseOfOthers();
    void aDatabaseOfANewerProgram();
    void aServerThatIsTooOld();
    void aServerThatIsFull();

private:
    ErrorCode refusal(const ServerAddress &address, const ServerLogin &login)
    {
        const auto tried = tryServer(address, login).result();
        return tried ? ErrorCode::NotFound : tried.error().code;
    }
    ServerAddress at(const QString &host, int port) const { return {{{host, port}}, m_office.address().database, {}}; }
    int port() const { return m_office.address().hosts.first().port; }

    LoginOffice m_office;
    ServerLogin m_clerk = m_office.add(Role::Registrar, u"aliya"_s, u"first password"_s);
};

void ServerTest::anOfficeThatIsThere()
{
    const ServerFacts facts = need(tryServer(m_office.address(), {m_clerk.user.toUpper(), m_clerk.password}).result());

    QVERIFY2(facts.version.startsWith(u"1"_s) && facts.version.contains(u'.'), qPrintable(facts.version));
    QCOMPARE(facts.nameRu, u"Отдел образования города Темиртау"_s);
    QCOMPARE(facts.nameKk, u"Теміртау қаласының білім бөлімі"_s);
}

void ServerTest::aNameThatNobodyHas()
{
    QCOMPARE(refusal(at(u"no-such-server.invalid"_s, port()), m_clerk), ErrorCode::ServerNameUnknown);
}

void ServerTest::aPortThatIsClosed()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const int closed = taken.serverPort();
    taken.close();

    QCOMPARE(refusal(at(u"127.0.0.1"_s, closed), m_clerk), ErrorCode::ServerUnreachable);
}

void ServerTest::aServerThatSaysNothing()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const auto asked = tryServer(at(u"127.0.0.1"_s, mute.serverPort()), m_clerk);

    // The event loop turns meanwhile: the connection is taken by it.
    QTRY_VERIFY(mute.hasPendingConnections());
    QVERIFY(!asked.isFinished());
    const auto answered = asked.result();
    QVERIFY(!answered);
    QCOMPARE(answered.error().code, ErrorCode::ServerUnreachable);
}

/// A name of this PC that does not look like one: anywhere else there is no connection without TLS.
void ServerTest::aServerWithoutTls()
{
    QTemporaryFile certificate;
    QVERIFY(certificate.open());
    ServerAddress address = at(u"Localhost"_s, port());
    address.rootCertificate = certificate.fileName();

    QCOMPARE(refusal(address, m_clerk), ErrorCode::ServerTlsFailed);
}

void ServerTest::aCertificateThatIsNotThere()
{
    ServerAddress address = at(u"Localhost"_s, port());
    address.rootCertificate = u"/nonexistent/root.crt"_s;

    QCOMPARE(refusal(address, m_clerk), ErrorCode::ServerTlsFailed);
}

void ServerTest::aWrongLoginOrPassword()
{
    QCOMPARE(refusal(m_office.address(), {m_clerk.user, u"wrong"_s}), ErrorCode::ServerLoginRefused);
    QCOMPARE(refusal(m_office.address(), {u"nobody_there"_s, m_clerk.password}), ErrorCode::ServerLoginRefused);
}

/// As on a server that was set up in Russian: its words are no help.
void ServerTest::aServerThatSpeaksRussian()
{
    qputenv("LANGUAGE", "ru");
    const OwnServer server({u"lc_messages = 'C.UTF-8'"_s});
    qunsetenv("LANGUAGE");

    QCOMPARE(refusal(server.address(u"postgres"_s), {server.administrator().user, u"wrong"_s}), ErrorCode::ServerLoginRefused);
    QCOMPARE(refusal(server.address(u"no_such_database"_s), server.administrator()), ErrorCode::DatabaseMissing);
}

void ServerTest::anAccountOfAnotherOffice()
{
    LoginOffice other;

    QCOMPARE(refusal(m_office.address(), other.administrator()), ErrorCode::ServerLoginRefused);
}

void ServerTest::aDatabaseThatIsNotThere()
{
    ServerAddress address = m_office.address();
    address.database = u"no_such_database"_s;

    QCOMPARE(refusal(address, m_clerk), ErrorCode::DatabaseMissing);
}

void ServerTest::aDatabaseOfOthers()
{
    QCOMPARE(refusal(TestServer::address(u"postgres"_s), m_clerk), ErrorCode::DatabaseNotOurs);
}

void ServerTest::aDatabaseOfANewerProgram()
{
    SqlSession &owner = m_office.store().session();
    need(owner.run(u"INSERT INTO schema_version (version, name, checksum) VALUES (9999, 'later', 'x')"_s));

    const ErrorCode code = refusal(m_office.address(), m_clerk);

    need(owner.run(u"DELETE FROM schema_version WHERE version = 9999"_s));
    QCOMPARE(code, ErrorCode::DatabaseNewer);
}

/// There is one server here; it says another version to this role.
void ServerTest::aServerThatIsTooOld()
{
    const ServerLogin admin = TestServer::administrator();
    const auto server = need(ServerDatabase::connectTo(m_office.address(), admin));
    need(server->session().command(u"CREATE SCHEMA old"_s));
    need(server->session().command(u"CREATE FUNCTION old.current_setting(text) RETURNS text LANGUAGE sql AS $$ SELECT '140011' $$"_s));
    need(server->session().command(u"GRANT USAGE ON SCHEMA old TO "_s + quotedName(m_clerk.user)));
    need(server->session().command(u"ALTER ROLE %1 SET search_path = old, pg_catalog, public"_s.arg(quotedName(m_clerk.user))));

    const auto tried = tryServer(m_office.address(), m_clerk).result();

    need(server->session().command(u"ALTER ROLE %1 RESET search_path"_s.arg(quotedName(m_clerk.user))));
    need(server->session().command(u"DROP SCHEMA old CASCADE"_s));
    QVERIFY(!tried);
    QCOMPARE(tried.error().code, ErrorCode::ServerTooOld);
    QCOMPARE(tried.error().args, (QVariantList{14, 15}));
}

void ServerTest::aServerThatIsFull()
{
    TestServer::run(u"ALTER ROLE %1 CONNECTION LIMIT 0"_s.arg(quotedName(m_clerk.user)));

    const ErrorCode code = refusal(m_office.address(), m_clerk);

    TestServer::run(u"ALTER ROLE %1 CONNECTION LIMIT -1"_s.arg(quotedName(m_clerk.user)));
    QCOMPARE(code, ErrorCode::ServerFull);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_servertest.moc"
