// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/officeonserver.h"

#include "main/common/office/openoffice.h"

#include <QUuid>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

OfficeOnServer::OfficeOnServer() : m_mark(QUuid::createUuid().toString(QUuid::Id128).left(8)), m_name(u"kezek_o"_s + m_mark) {}

OfficeOnServer::~OfficeOnServer()
{
    const auto server = need(ServerDatabase::connectTo(TestServer::address(u"postgres"_s), TestServer::administrator()));
    SqlSession &session = server->session();
    QStringList databases, roles;
    need(session.each(u"SELECT datname::text FROM pg_database WHERE datname LIKE ?"_s, binds(m_name + u'%'), [&](Row &row) { databases.append(row.text()); }));
    need(session.each(u"SELECT rolname::text FROM pg_roles WHERE rolname LIKE ? OR rolname LIKE ? ORDER BY rolname <> ?"_s,
                      binds(m_name + u'%', u"%\\_"_s + m_mark, owner()), [&](Row &row) { roles.append(row.text()); }));
    for (const QString &database : databases)
        need(session.command(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(quotedName(database))));
    // The owner last: it gave the others what they have.
    std::reverse(roles.begin(), roles.end());
    for (const QString &role : roles) {
        (void)session.command(u"DROP OWNED BY %1"_s.arg(quotedName(role)));
        need(session.command(u"DROP ROLE %1"_s.arg(quotedName(role))));
    }
}

QString OfficeOnServer::address(const QString &database) const
{
    return TestServer::address(database.isEmpty() ? m_name : database).text();
}

Ran OfficeOnServer::run(const QStringList &arguments, Around around) const
{
    const QHash<QString, QString> passwords{{u"KEZEK_PASSWORD"_s, password()},
                                            {u"KEZEK_NEW_PASSWORD"_s, password()},
                                            {u"KEZEK_OWNER_PASSWORD"_s, password()},
                                            {u"KEZEK_SERVER_PASSWORD"_s, TestServer::administrator().password}};
    for (auto it = passwords.cbegin(); it != passwords.cend(); ++it)
        if (!around.environment.contains(it.key()))
            around.environment.insert(it.key(), it.value());
    return admin(arguments, around);
}

Ran OfficeOnServer::init() const
{
    return run({u"init"_s, u"--postgresql"_s, address(), u"--server-login"_s, u"postgres"_s, u"--name-ru"_s, u"Отдел образования"_s, u"--login"_s,
                login(u"admin"_s), u"--full-name"_s, u"А. Сейткали"_s});
}

std::unique_ptr<SqlStore> OfficeOnServer::open(const QString &database) const
{
    return std::move(need(openServerStore({address(database), {owner(), password()}})).store);
}

qint64 OfficeOnServer::count(const QString &sql, const QString &database) const
{
    return need(open(database)->session().count(sql));
}

} // namespace kezek::test
