// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kezek {

namespace {

/// Another program that is just leaving, or is just bringing the office along.
constexpr auto patience = 5s;
constexpr int pauseMs = 50;

} // namespace

Done Database::backup(const QString &path)
{
    if (QFile::exists(path))
        return refuse(ErrorCode::FileUnwritable, {}, {path}, u"there is a file already"_s);
    // Under another name until it is whole: a copy that has its name can be trusted.
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (const auto copied = m_session->run(u"VACUUM INTO ?"_s, binds(unfinished)); !copied) {
        QFile::remove(unfinished);
        if (copied.error().code == ErrorCode::DiskFull)
            return tl::unexpected(copied.error());
        return refuse(ErrorCode::FileUnwritable, {}, {path}, copied.error().detail);
    }
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    }
    return {};
}

Done Database::verify(const QString &path)
{
    KEZEK_CHECK(checkFile(path));
    Database copy(path);
    if (!copy.connect(u"QSQLITE_OPEN_READONLY"_s))
        return refuse(ErrorCode::FileUnreadable, {}, {path});
    KEZEK_TRY(const QStringList broken, copy.engineCheck());
    if (!broken.isEmpty())
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, broken.constFirst());
    KEZEK_TRY(const qint64 tables,
              copy.session().count(
                  u"SELECT count(*) FROM sqlite_schema WHERE name IN ('schema_version', 'office', 'application')"_s));
    if (tables != 3)
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, u"a table is missing"_s);
    return Migrator(copy.session(), Migrator::chainOf(Dialect::sqlite().name)).check();
}

Done Database::checkNobodyIsIn(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    // Leaving WAL asks for the whole file alone, writes the log back and removes it. An office that is too damaged for that
    // is what a copy is restored for.
    Database old(path);
    KEZEK_CHECK(old.connect(u"QSQLITE_BUSY_TIMEOUT=0"_s));
    QString mode;
    const Done left = old.session().each(u"PRAGMA journal_mode = DELETE"_s, {}, [&](Row &row) { mode = row.text(); });
    if (mode == u"wal"_s || (!left && left.error().code == ErrorCode::DatabaseBusy))
        return refuse(ErrorCode::DatabaseBusy);
    return {};
}

QString Database::copyBefore(const QString &path, int step)
{
    const QString wanted = path + u".before-%1"_s.arg(step, 4, 10, QLatin1Char('0'));
    QString free = wanted;
    for (int i = 2; QFile::exists(free); ++i)
        free = wanted + u"-%1"_s.arg(i);
    return free;
}

/// Whoever else has the office open, older programs too, would write on as if it were the old one.
Done Database::connectAlone()
{
    KEZEK_CHECK(connect(u"QSQLITE_BUSY_TIMEOUT=0"_s));
    // Before the first look into it: then SQLite takes the whole file, or says that it is taken.
    KEZEK_CHECK(m_session->each(u"PRAGMA locking_mode = EXCLUSIVE"_s, {}, [](Row &) {}));
    const QDeadlineTimer until(patience);
    Result<qint64> alone = m_session->count(u"SELECT count(*) FROM sqlite_schema"_s);
    while (!alone && alone.error().code == ErrorCode::DatabaseBusy && !until.hasExpired()) {
        QThread::msleep(pauseMs);
        alone = m_session->count(u"SELECT count(*) FROM sqlite_schema"_s);
    }
    KEZEK_CHECK(alone);
    return setUp();
}

Result<BroughtAlong> Database::bringAlong(const QString &path, const AlongTheWay &way)
{
    return bringAlong(path, Migrator::chainOf(Dialect::sqlite().name), [&way](SqlSession &) { return way; });
}

Result<BroughtAlong> Database::bringAlong(const QString &path, const QList<SchemaStep> &chain, const std::function<AlongTheWay(SqlSession &)> &wayOf)
{
    KEZEK_CHECK(checkWritable(path));
    Database database(path);
    KEZEK_CHECK(database.connectAlone());
    const AlongTheWay way = wayOf ? wayOf(database.session()) : AlongTheWay();
    Migrator migrator(database.session(), chain);
    KEZEK_TRY(const auto gap, migrator.gap(SchemaAge::OlderToo));
    if (!gap) {
        KEZEK_TRY(const int at, migrator.version());
        return BroughtAlong{at, at, {}};
    }
    if (way.progress)
        way.progress(0, gap->to - gap->from);
    // Not within the transaction, where SQLite makes none; nobody else is in meanwhile.
    const QString copy = copyBefore(path, gap->from + 1);
    KEZEK_CHECK(database.backup(copy));
    AlongTheWay within = way;
    within.after = [&](BroughtAlong along) -> Done {
        along.copy = copy;
        return way.after ? way.after(along) : Done();
    };
    auto along = migrator.run(within);
    if (along)
        along->copy = copy;
    else
        QFile::remove(copy); // the office is as it was
    return along;
}

Done Database::restore(const QString &from, const QString &path)
{
    KEZEK_CHECK(verify(from));
    KEZEK_CHECK(checkNobodyIsIn(path));
    QFile source(from);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {}, {from});
    if (!target.open(QIODevice::WriteOnly))
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty() || target.write(block) != block.size())
            return refuse(ErrorCode::FileUnwritable, {}, {path});
    }
    if (!target.commit())
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return {};
}

} // namespace kezek
