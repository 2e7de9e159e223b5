// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverdatabase.h"

#include "storage/whynotopen.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <libpq-fe.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"kezek-server-%1"_s.arg(++count);
}

QString joined(const ServerAddress &address, const std::function<QString(const ServerAddress::Host &)> &part)
{
    QStringList parts;
    for (const auto &host : address.hosts)
        parts.append(part(host));
    return parts.join(u',');
}

/// As libpq takes it: in quotes, with those inside escaped.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// Qt's driver writes it in the system's own code page, which on Windows need not be UTF-8; the server takes UTF-8.
QString forDriver(const QString &text)
{
    return QString::fromLocal8Bit(text.toUtf8());
}

/// How long each host may take to answer: the first time somebody waits for it, later there is another that may have taken over.
constexpr int secondsAtFirst = 10;
constexpr int secondsAgain = 4;

/// postgresql.org/docs/15/libpq-connect.html. A server that says nothing for ten seconds is given up.
QString optionsFor(const ServerAddress &address, int seconds)
{
    QStringList options{u"port="_s + joined(address, [](const auto &host) { return QString::number(host.port); }),
                        u"connect_timeout="_s + QString::number(seconds),
                        u"target_session_attrs=read-write"_s,
                        u"application_name=kezek"_s,
                        u"keepalives_idle=5"_s,
                        u"keepalives_interval=2"_s,
                        u"keepalives_count=3"_s,
                        u"tcp_user_timeout=10000"_s,
                        address.isLocal() && address.rootCertificate.isEmpty() ? u"sslmode=prefer"_s : u"sslmode=verify-full"_s};
    if (!address.rootCertificate.isEmpty())
        options.append(u"sslrootcert="_s + quoted(address.rootCertificate));
    return options.join(u';');
}

/// The same as the driver puts together, for libpq.
QString connectionString(const ServerAddress &address, const ServerLogin &login)
{
    return u"host=%1 dbname=%2 user=%3 password=%4 %5"_s.arg(quoted(joined(address, [](const auto &host) { return host.name; })),
                                                             quoted(address.database), quoted(login.user), quoted(login.password),
                                                             optionsFor(address, secondsAgain).replace(u';', u' '));
}

/// A foreign key of one column, and the first column of the table's own key.
struct Reference {
    QString table;
    QString key;
    QString column;
    QString parent;
    QString parentColumn;
};

Result<QList<Reference>> foreignKeys(SqlSession &session)
{
    return session.list<Reference>(
        uR"(SELECT f.conrelid::regclass::text, k.attname::text, c.attname::text, f.confrelid::regclass::text, p.attname::text
            FROM pg_constraint f
            JOIN pg_constraint own ON own.conrelid = f.conrelid AND own.contype = 'p'
            JOIN pg_attribute k ON k.attrelid = f.conrelid AND k.attnum = own.conkey[1]
            JOIN pg_attribute c ON c.attrelid = f.conrelid AND c.attnum = f.conkey[1]
            JOIN pg_attribute p ON p.attrelid = f.confrelid AND p.attnum = f.confkey[1]
            WHERE f.contype = 'f' ORDER BY 1, 3)"_s,
        {}, [](Row &row) {
            Reference r;
            for (QString *field : {&r.table, &r.key, &r.column, &r.parent, &r.parentColumn})
                *field = row.text();
            return std::optional(r);
        });
}

/// After a failed try; what was asked for in the meantime is answered at once.
constexpr int restMs = 1000;
constexpr int shortestPauseMs = 50;
constexpr int longestPauseMs = 1000;

/// What the functions of a newer office refuse by.
int newestSchema()
{
    static const int newest = [] {
        const QList<SchemaStep> chain = Migrator::chainOf(Dialect::postgresql().name);
        return chain.isEmpty() ? 0 : chain.constLast().version;
    }();
    return newest;
}

/// A server that is about to come back; not one that says no.
bool isWorthWaiting(const Error &error)
{
    return error.code == ErrorCode::ServerUnreachable || error.code == ErrorCode::ServerFull || error.code == ErrorCode::ConnectionLost;
}

} // namespace

ServerDatabase::ServerDatabase(ServerAddress address, ServerLogin login)
    : m_address(std::move(address)), m_login(std::move(login)), m_connection(nextConnectionName())
{}

ServerDatabase::~ServerDatabase()
{
    if (m_session)
        close();
    m_session.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Done ServerDatabase::connect()
{
    if (!m_session) {
        speakEnglish();
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
        if (!connection.isValid())
            return refuse(ErrorCode::StorageFailed, {}, {}, u"Qt's driver for PostgreSQL (QPSQL) is not installed"_s);
        connection.setHostName(joined(m_address, [](const auto &host) { return host.name; }));
        connection.setDatabaseName(forDriver(m_address.database));
        connection.setUserName(forDriver(m_login.user));
        connection.setPassword(forDriver(m_login.password));
        connection.setConnectOptions(optionsFor(m_address, secondsAtFirst));
        m_session = std::make_unique<SqlSession>(connection, Dialect::postgresql());
        m_session->setWatchdog(&m_watchdog);
    }
    QSqlDatabase &connection = m_session->database();
    if (!connection.open())
        return tl::unexpected(whyNotOpen(m_address, connectionString(m_address, m_login), connection.lastError().databaseText()));
    ++m_connections;
    const QVariant handle = connection.driver()->handle();
    m_watchdog.guard(*static_cast<PGconn *const *>(handle.constData()));
    return setUp();
}

void ServerDatabase::close()
{
    {
        // Each prepared statement is taken leave of by a question to the server.
        const Watchdog::Wait wait(&m_watchdog);
        m_session->forget();
    }
    m_watchdog.guard(nullptr);
    m_session->database().close();
}

Done ServerDatabase::setUp()
{
    KEZEK_TRY(const qint64 version, m_session->count(u"SELECT current_setting('server_version_num')::int / 10000"_s));
    if (version < oldestVersion)
        return refuse(ErrorCode::ServerTooOld, {}, {version, oldestVersion});
    for (const QString &setting : {u"SET TIME ZONE 'UTC'"_s, u"SET client_min_messages = warning"_s, u"SET lock_timeout = '10s'"_s,
                                   u"SET idle_in_transaction_session_timeout = '60s'"_s, u"SET kezek.schema = '%1'"_s.arg(newestSchema())})
        KEZEK_CHECK(m_session->command(setting));
    return {};
}

Done ServerDatabase::checkSchema()
{
    if (!m_age)
        return {};
    KEZEK_TRY(m_gap, Migrator(*m_session, Migrator::chainOf(Dialect::postgresql().name)).gap(*m_age));
    return {};
}

Result<std::unique_ptr<ServerDatabase>> ServerDatabase::connectTo(const ServerAddress &address, const ServerLogin &login)
{
    std::unique_ptr<ServerDatabase> database(new ServerDatabase(address, login));
    KEZEK_CHECK(database->connect());
    return database;
}

Result<std::unique_ptr<ServerDatabase>> ServerDatabase::open(const ServerAddress &address, const ServerLogin &login, SchemaAge age)
{
    KEZEK_TRY(auto database, connectTo(address, login));
    database->m_age = age;
    KEZEK_CHECK(database->checkSchema());
    return database;
}

Result<std::unique_ptr<ServerDatabase>> ServerDatabase::migrate(const ServerAddress &address, const ServerLogin &owner)
{
    KEZEK_TRY(auto database, connectTo(address, owner));
    KEZEK_CHECK(Migrator(database->session(), Migrator::chainOf(Dialect::postgresql().name)).run());
    return database;
}

void ServerDatabase::setPassword(const QString &password)
{
    m_login.password = password;
    m_session->database().setPassword(forDriver(password));
}

Done ServerDatabase::reconnect()
{
    if (!m_rest.hasExpired() && !m_lastTry)
        return m_lastTry;
    if (m_comeback.isForever())
        m_comeback.setRemainingTime(comeback);
    m_lastTry = connectOnce();
    // Whoever waits is a person: soon back is better than an error.
    for (int pause = shortestPauseMs; !m_lastTry && isWorthWaiting(m_lastTry.error()); pause = std::min(2 * pause, longestPauseMs)) {
        if (m_comeback.remainingTime() < pause || QThread::currentThread()->isInterruptionRequested())
            break;
        QThread::msleep(pause);
        m_lastTry = connectOnce();
    }
    m_rest.setRemainingTime(restMs);
    if (m_lastTry)
        m_comeback = QDeadlineTimer(QDeadlineTimer::Forever);
    return m_lastTry;
}

Done ServerDatabase::connectOnce()
{
    close();
    m_session->database().setConnectOptions(optionsFor(m_address, secondsAgain));
    KEZEK_CHECK(connect());
    return checkSchema();
}

Result<QString> ServerDatabase::changeMark()
{
    QString mark;
    KEZEK_CHECK(m_session->each(u"SELECT pg_current_snapshot()::text"_s, {}, [&](Row &row) { mark = row.text(); }));
    return mark;
}

Result<QStringList> ServerDatabase::engineCheck()
{
    QStringList broken;
    // The server keeps its rules itself, unless someone with its rights switched one off.
    KEZEK_CHECK(m_session->each(u"SELECT conrelid::regclass::text, conname::text FROM pg_constraint WHERE NOT convalidated"_s, {},
                                [&](Row &row) {
                                    const QString table = row.text();
                                    broken.append(u"The rule %2 of table %1 was never verified."_s.arg(table, row.text()));
                                }));
    KEZEK_CHECK(m_session->each(u"SELECT tgrelid::regclass::text, tgname::text FROM pg_trigger WHERE tgenabled = 'D'"_s, {}, [&](Row &row) {
        const QString table = row.text();
        broken.append(u"The trigger %2 of table %1 is switched off."_s.arg(table, row.text()));
    }));
    KEZEK_TRY(const QList<Reference> references, foreignKeys(*m_session));
    for (const Reference &r : references)
        KEZEK_CHECK(m_session->each(u"SELECT c.%1::text FROM %2 c WHERE c.%3 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %4 p WHERE p.%5 = c.%3)"_s
                                        .arg(r.key, r.table, r.column, r.parent, r.parentColumn),
                                    {}, [&](Row &row) {
                                        broken.append(u"Row %1 of table %2 points to a row of table %3 that is not there."_s.arg(
                                            row.text(), r.table, r.parent));
                                    }));
    return broken;
}

Result<QDateTime> ServerDatabase::instant()
{
    KEZEK_TRY(const qint64 now, m_session->count(u"SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint"_s));
    return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
}

} // namespace kezek
