// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/driverrors.h"
#include "storage/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QtEndian>

#include <atomic>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const QString inMemory = u":memory:"_s;

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"kezek-%1"_s.arg(++count);
}

/// SQLite takes 80 kB for each temporary table from the top of the heap, of which there is one in every INSERT … RETURNING. glibc gave them
/// back to the system at once, to be asked for page by page by the next one: two thirds of a night's time.
void keepFreedMemory()
{
#ifdef __GLIBC__
    static const bool kept = mallopt(M_TRIM_THRESHOLD, 8 << 20) && mallopt(M_MMAP_THRESHOLD, 1 << 20);
    Q_UNUSED(kept)
#endif
}

} // namespace

Database::Database(QString path) : m_path(std::move(path)), m_connection(nextConnectionName()) {}

Database::~Database()
{
    if (m_session)
        m_session->database().close();
    m_session.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Done Database::connect(const QString &options)
{
    keepFreedMemory();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(options);
    if (!connection.open())
        return tl::unexpected(sqliteError(connection.lastError(), u"open"_s));
    m_session = std::make_unique<SqlSession>(connection, Dialect::sqlite());
    return {};
}

Done Database::setUp()
{
    // What one statement of a long transaction must be able to take back SQLite else writes to a temporary file, once 64 KB of it came together: a
    // night's five thousand families had 114,000 pages of the office written there.
    for (const QString &pragma :
         {u"PRAGMA busy_timeout = 5000"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -16000"_s, u"PRAGMA temp_store = MEMORY"_s})
        KEZEK_CHECK(m_session->each(pragma, {}, [](Row &) {}));
    return {};
}

void Database::watchFile()
{
    if (m_path == inMemory)
        return;
    m_session->setGuard([path = m_path, own = fileAt(m_path)]() -> Done {
        return fileAt(path) == own ? Done() : refuse(ErrorCode::DatabaseMissing, {}, {path}, u"the open file was moved"_s);
    });
}

Done Database::checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isDir())
        return refuse(ErrorCode::DatabaseMissing);
    QFile head(path);
    if (!head.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {}, {path});
    const QByteArray bytes = head.read(100);
    // The fixed head of every SQLite file (sqlite.org/fileformat.html), with the application's id in it.
    if (bytes.size() < 100 || !bytes.startsWith("SQLite format 3")
        || qFromBigEndian<qint32>(bytes.constData() + 68) != applicationId)
        return refuse(ErrorCode::DatabaseNotOurs);
    return {};
}

Done Database::checkWritable(const QString &path)
{
    KEZEK_CHECK(checkFile(path));
    const QFileInfo file(path);
    // WAL keeps two files beside the database, so the folder must take files too.
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable() ? Done() : refuse(ErrorCode::DatabaseReadOnly);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, SchemaAge age)
{
    return open(path, Migrator::chainOf(Dialect::sqlite().name), age);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QList<SchemaStep> &chain, SchemaAge age)
{
    KEZEK_CHECK(checkWritable(path));
    std::unique_ptr<Database> database(new Database(path));
    KEZEK_CHECK(database->connect(u"QSQLITE_BUSY_TIMEOUT=5000"_s));
    KEZEK_CHECK(database->setUp());
    KEZEK_TRY(database->m_gap, Migrator(*database->m_session, chain).gap(age));
    database->watchFile();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    return create(path, Migrator::chainOf(Dialect::sqlite().name));
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const QList<SchemaStep> &chain)
{
    if (path != inMemory && QFile::exists(path))
        return refuse(ErrorCode::FileUnwritable, {}, {path}, u"there is a file already"_s);
    if (path != inMemory && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return refuse(ErrorCode::FileUnwritable, {}, {path}, u"the folder takes no file"_s);
    std::unique_ptr<Database> database(new Database(path));
    KEZEK_CHECK(database->connect(u"QSQLITE_BUSY_TIMEOUT=5000"_s));
    // Before WAL begins, so that it stands in the file itself from the first moment.
    KEZEK_CHECK(database->session().run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    KEZEK_CHECK(database->setUp());
    KEZEK_CHECK(Migrator(database->session(), chain).run());
    database->watchFile();
    return database;
}

Result<QString> Database::changeMark()
{
    KEZEK_TRY(const qint64 others, m_session->count(u"PRAGMA data_version"_s));
    KEZEK_TRY(const qint64 own, m_session->count(u"SELECT total_changes()"_s));
    return u"%1/%2"_s.arg(others).arg(own);
}

Result<QStringList> Database::engineCheck()
{
    QStringList broken;
    KEZEK_CHECK(m_session->each(u"PRAGMA integrity_check"_s, {}, [&](Row &row) {
        if (const QString line = row.text(); line != u"ok"_s)
            broken.append(u"The file is damaged: %1."_s.arg(line));
    }));
    KEZEK_CHECK(m_session->each(u"PRAGMA foreign_key_check"_s, {}, [&](Row &row) {
        const QString table = row.text();
        const QString rowId = row.text();
        broken.append(
            u"Row %1 of table %2 points to a row of table %3 that is not there."_s.arg(rowId, table, row.text()));
    }));
    return broken;
}

} // namespace kezek
