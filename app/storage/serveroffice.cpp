// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serveroffice.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr std::array roles{Role::Registrar,     Role::Placement,   Role::Kindergarten, Role::Supervisor,
                           Role::Administrator, Role::SelfService, Role::Worker};

/// Roles belong to the server, not to the database: an office made anew under the same name finds them there.
Done makeRole(SqlSession &session, const QString &role, const QString &attributes)
{
    KEZEK_TRY(const qint64 there, session.count(u"SELECT count(*) FROM pg_catalog.pg_roles WHERE rolname = ?"_s, binds(role)));
    return session.command((there > 0 ? u"ALTER ROLE "_s : u"CREATE ROLE "_s) + quotedName(role) + u' ' + attributes);
}

/// From PostgreSQL 16 on CREATEROLE gives only what was given to it; nobody becomes a member of the groups by this.
Done letGiveGroups(SqlSession &session, const QString &database)
{
    KEZEK_TRY(const qint64 version, session.count(u"SELECT current_setting('server_version_num')::int / 10000"_s));
    if (version < 16)
        return {};
    for (const Role role : roles)
        KEZEK_CHECK(session.command(u"GRANT %1 TO %2 WITH ADMIN TRUE, INHERIT FALSE, SET FALSE"_s.arg(quotedName(groupOf(database, role)), quotedName(ownerOf(database)))));
    return {};
}

Done makeRoles(SqlSession &session, const QString &database, const QString &ownerPassword)
{
    KEZEK_CHECK(makeRole(session, ownerOf(database), u"LOGIN CREATEROLE PASSWORD "_s + quotedText(scramVerifier(ownerPassword))));
    for (const Role role : roles)
        KEZEK_CHECK(makeRole(session, groupOf(database, role), u"NOLOGIN"_s));
    return letGiveGroups(session, database);
}

Done makeDatabase(SqlSession &session, const QString &name, const QString &owner)
{
    KEZEK_TRY(const qint64 there, session.count(u"SELECT count(*) FROM pg_catalog.pg_database WHERE datname = ?"_s, binds(name)));
    if (there > 0)
        return refuse(ErrorCode::NameTaken, u"address"_s);
    // Text in the order of its bytes, as SQLite has it; trigrams of Cyrillic need the letters of UTF-8.
    return session.command(u"CREATE DATABASE %1 OWNER %2 ENCODING 'UTF8' LC_COLLATE 'C' TEMPLATE template0"_s.arg(quotedName(name), quotedName(owner)));
}

Result<std::unique_ptr<ServerDatabase>> serverOf(const ServerAddress &address, const ServerLogin &admin)
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]{0,39}$"_s);
    if (!plain.match(address.database).hasMatch())
        return refuse(ErrorCode::FieldNotUnderstood, u"address"_s, {address.database});
    ServerAddress maintenance = address;
    maintenance.database = u"postgres"_s;
    return ServerDatabase::connectTo(maintenance, admin);
}

/// What every login of a server may do in its databases, and nobody needs to in this one: hold locks that all writers wait for, and leave large
/// objects behind. On a server whose administrator may not take that away (a rented one) it stays as it is: there only the limits of the
/// logins' sessions end such a lock.
Done closeDatabase(const ServerAddress &address, const ServerLogin &admin, const QString &owner)
{
    KEZEK_TRY(const auto database, ServerDatabase::connectTo(address, admin));
    SqlSession &session = database->session();
    KEZEK_TRY(const qint64 mayDoAll, session.count(u"SELECT rolsuper::int FROM pg_catalog.pg_roles WHERE rolname = current_user"_s));
    if (mayDoAll == 0)
        return {};
    return session.command(uR"(DO $$ DECLARE f regprocedure; BEGIN
        FOR f IN SELECT oid::regprocedure FROM pg_catalog.pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
                 AND (proname ~ '^pg_(try_)?advisory_' OR proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_put', 'lo_unlink', 'lowrite')) LOOP
            EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', f, )"_s
                           + quotedText(owner) + uR"();
        END LOOP; END $$)"_s);
}

Done drop(SqlSession &session, const QString &database)
{
    return session.command(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(quotedName(database)));
}

Done runFile(SqlSession &session, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {}, {path});
    return session.script(QString::fromUtf8(file.readAll()));
}

/// The rights, said anew as a whole: resources/sql/rights, in the order of the names. Within a transaction.
Done sayRights(SqlSession &session)
{
    const QDir folder(u":/sql/rights"_s);
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
        KEZEK_CHECK(runFile(session, folder.filePath(file)));
    return {};
}

Done giveRights(SqlSession &session)
{
    Done done;
    KEZEK_CHECK(session.transaction([&] {
        done = sayRights(session);
        return done.has_value();
    }, {}));
    return done;
}

/// Those who write wait for `before`, which may take long: a copy of everything.
Done holdStill(SqlSession &session, const std::function<Done()> &before)
{
    KEZEK_CHECK(session.command(u"SET LOCAL idle_in_transaction_session_timeout = 0"_s));
    KEZEK_CHECK(session.each(session.dialect().alone, {}, [](Row &) {}));
    return before ? before() : Done();
}

Done fill(const ServerAddress &address, const ServerLogin &owner, const NewOffice &office)
{
    KEZEK_TRY(auto database, ServerDatabase::migrate(address, owner));
    SqlStore store(std::move(database), [now = office.now] { return now; }, office.cost);
    KEZEK_CHECK(store.session().run(u"INSERT INTO server_roles (id, prefix) VALUES (1, ?)"_s, binds(address.database)));
    KEZEK_CHECK(giveRights(store.session()));
    return seedOffice(store, office);
}

} // namespace

QString ownerOf(const QString &database)
{
    return database + u"_owner"_s;
}

QString groupOf(const QString &database, Role role)
{
    return database + u'_' + toText(role).toLower();
}

Done createServerOffice(const ServerAddress &address, const ServerLogin &admin, const QString &ownerPassword, const NewOffice &office)
{
    KEZEK_TRY(const auto server, serverOf(address, admin));
    KEZEK_CHECK(makeRoles(server->session(), address.database, ownerPassword));
    KEZEK_CHECK(makeDatabase(server->session(), address.database, ownerOf(address.database)));
    Done filled = closeDatabase(address, admin, ownerOf(address.database));
    if (filled)
        filled = fill(address, {ownerOf(address.database), ownerPassword}, office);
    if (!filled)
        (void)drop(server->session(), address.database);
    return filled;
}

Done createServerDatabase(const ServerAddress &address, const ServerLogin &admin, const QString &prefix, const QString &ownerPassword)
{
    KEZEK_TRY(const auto server, serverOf(address, admin));
    KEZEK_CHECK(makeRoles(server->session(), prefix, ownerPassword));
    KEZEK_CHECK(makeDatabase(server->session(), address.database, ownerOf(prefix)));
    return closeDatabase(address, admin, ownerOf(prefix));
}

Done dropServerDatabase(const ServerAddress &address, const ServerLogin &admin)
{
    KEZEK_TRY(const auto server, serverOf(address, admin));
    return drop(server->session(), address.database);
}

Done settleRestoredOffice(const ServerAddress &address, const ServerLogin &owner, bool isTheOffice)
{
    KEZEK_TRY(const auto database, ServerDatabase::migrate(address, owner));
    KEZEK_CHECK(database->session().run(u"UPDATE server_roles SET keeps_logins = ?"_s, binds(isTheOffice)));
    return giveRights(database->session());
}

Result<BroughtAlong> migrateServerOffice(const ServerAddress &address, const ServerLogin &owner, const std::function<AlongTheWay(ServerDatabase &)> &wayOf)
{
    KEZEK_TRY(const auto database, ServerDatabase::connectTo(address, owner));
    SqlSession &session = database->session();
    Migrator migrator(session, Migrator::chainOf(Dialect::postgresql().name));
    KEZEK_TRY(const auto gap, migrator.gap(SchemaAge::OlderToo));
    if (!gap) {
        KEZEK_CHECK(giveRights(session));
        KEZEK_TRY(const int at, migrator.version());
        return BroughtAlong{at, at, {}};
    }
    AlongTheWay way = wayOf(*database);
    way.before = [&session, before = way.before] { return holdStill(session, before); };
    way.after = [&session, after = way.after](const BroughtAlong &along) -> Done {
        KEZEK_CHECK(sayRights(session));
        return after ? after(along) : Done();
    };
    return migrator.run(way);
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString quotedText(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace kezek
