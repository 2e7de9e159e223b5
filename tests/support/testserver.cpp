// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testserver.h"

#include "support/builders.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

const QString templateName = u"kezek_template"_s;

/// Folder, port, password.
QStringList told()
{
    QFile file(qEnvironmentVariable("KEZEK_TEST_SERVER"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The tests' PostgreSQL is not running: %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// Roles belong to the server, and many tests make the same workers at the same time.
Done withoutLogins(const ServerAddress &address)
{
    KEZEK_TRY(const auto office, ServerDatabase::connectTo(address, TestServer::owner()));
    KEZEK_CHECK(office->session().command(u"UPDATE server_roles SET keeps_logins = false"_s));
    return office->session().each(u"SELECT login_key FROM worker"_s, {}, [](Row &row) { TestServer::run(u"DROP ROLE IF EXISTS "_s + quotedName(row.text())); });
}

void makeTemplate(const NewOffice &office)
{
    const auto server = need(ServerDatabase::connectTo(TestServer::address(u"postgres"_s), TestServer::administrator()));
    SqlSession &session = server->session();
    // One test program makes it, the others wait.
    need(session.each(u"SELECT pg_advisory_lock(1)"_s, {}, [](Row &) {}));
    if (need(session.count(u"SELECT count(*) FROM pg_database WHERE datname = ? AND datistemplate"_s, binds(templateName))) > 0)
        return;
    need(session.command(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(templateName)));
    need(createServerOffice(TestServer::address(templateName), TestServer::administrator(), TestServer::owner().password, office));
    need(withoutLogins(TestServer::address(templateName)));
    need(session.command(u"ALTER DATABASE %1 IS_TEMPLATE true"_s.arg(templateName)));
}

} // namespace

bool TestServer::isWanted()
{
    return qEnvironmentVariableIsSet("KEZEK_TEST_SERVER");
}

ServerAddress TestServer::address(const QString &database)
{
    return {{{u"127.0.0.1"_s, told().value(1).toInt()}}, database, {}};
}

ServerLogin TestServer::administrator()
{
    return {u"postgres"_s, told().value(2)};
}

ServerLogin TestServer::owner()
{
    return {ownerOf(templateName), told().value(2)};
}

ServerLogin TestServer::worker(const QString &login, Role role)
{
    static QSet<QString> known;
    const ServerLogin worker{login, owner().password};
    if (known.contains(login))
        return worker;
    const auto server = need(ServerDatabase::connectTo(address(u"postgres"_s), administrator()));
    SqlSession &session = server->session();
    need(session.each(u"SELECT pg_advisory_lock(2)"_s, {}, [](Row &) {}));
    const bool isThere = need(session.count(u"SELECT count(*) FROM pg_roles WHERE rolname = ?"_s, binds(login))) > 0;
    need(session.command(u"%1 ROLE %2 LOGIN PASSWORD %3"_s.arg(isThere ? u"ALTER"_s : u"CREATE"_s, quotedName(login), quotedText(scramVerifier(worker.password)))));
    need(session.command(u"GRANT %1 TO %2"_s.arg(quotedName(groupOf(templateName, role)), quotedName(login))));
    known.insert(login);
    return worker;
}

void TestServer::run(const QString &sql)
{
    const auto server = need(ServerDatabase::connectTo(address(u"postgres"_s), administrator()));
    need(server->session().command(sql));
}

void TestServer::tamper(const ServerAddress &office, const QStringList &statements)
{
    const auto database = need(ServerDatabase::connectTo(office, administrator()));
    need(database->session().command(u"SET session_replication_role = replica"_s));
    for (const QString &statement : statements)
        need(database->session().command(statement));
}

TestServer::Database::Database(const NewOffice &office)
    : m_name(u"kezek_"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    static bool ready = false;
    if (!ready)
        makeTemplate(office);
    ready = true;
    TestServer::run(u"CREATE DATABASE %1 OWNER %2 TEMPLATE %3 STRATEGY file_copy"_s.arg(m_name, owner().user, templateName));
    // What a database itself allows is not copied with it.
    QStringList groups;
    for (const Role role : allOf<Role>())
        groups.append(quotedName(groupOf(templateName, role)));
    const auto database = open();
    need(database->session().command(u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(m_name)));
    need(database->session().command(u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(m_name, groups.join(u", "_s))));
}

TestServer::Database::~Database()
{
    if (m_isOurs)
        TestServer::run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
}

std::unique_ptr<ServerDatabase> TestServer::Database::open() const
{
    return need(ServerDatabase::open(address(), owner()));
}

std::unique_ptr<ServerDatabase> TestServer::Database::openAs(const QString &login, Role role) const
{
    return need(ServerDatabase::open(address(), worker(login, role)));
}

} // namespace kezek::test
