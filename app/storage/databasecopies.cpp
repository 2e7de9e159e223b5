// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kezek {

Done Database::backup(const QString &path)
{
    if (QFile::exists(path))
        return refuse(ErrorCode::FileUnwritable, u"path"_s, {}, u"there is a file already"_s);
    // Under another name until it is whole: a copy that has its name can be trusted.
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (const auto copied = m_session->run(u"VACUUM INTO ?"_s, binds(unfinished)); !copied) {
        QFile::remove(unfinished);
        if (copied.error().code == ErrorCode::DiskFull)
            return tl::unexpected(copied.error());
        return refuse(ErrorCode::FileUnwritable, u"path"_s, {}, copied.error().detail);
    }
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return refuse(ErrorCode::FileUnwritable, u"path"_s);
    }
    return {};
}

Done Database::verify(const QString &path)
{
    KEZEK_CHECK(checkFile(path));
    Database copy(path);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, copy.m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return refuse(ErrorCode::FileUnreadable);
    copy.m_session = std::make_unique<SqlSession>(connection, Dialect::sqlite());
    connection = QSqlDatabase();
    KEZEK_TRY(const QStringList broken, copy.engineCheck());
    if (!broken.isEmpty())
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, broken.constFirst());
    KEZEK_TRY(const qint64 tables, copy.session().count(
                                       u"SELECT count(*) FROM sqlite_schema WHERE name IN ('schema_version', 'office', 'application')"_s));
    if (tables != 3)
        return refuse(ErrorCode::DatabaseDamaged, {}, {}, u"a table is missing"_s);
    return Migrator(copy.session(), Migrator::chainOf(Dialect::sqlite().name)).check();
}

Done Database::restore(const QString &from, const QString &path)
{
    KEZEK_CHECK(verify(from));
    const QString log = path + u"-wal"_s;
    if (QFileInfo::exists(log)) {
        // Opening and closing it as the only one writes the log back and removes it.
        {
            Database old(path);
            (void)old.connect();
        }
        if (QFileInfo::exists(log) && QFileInfo(log).size() > 0)
            return refuse(ErrorCode::DatabaseBusy);
    }
    QFile source(from);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable);
    if (!target.open(QIODevice::WriteOnly))
        return refuse(ErrorCode::FileUnwritable);
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty() || target.write(block) != block.size())
            return refuse(ErrorCode::FileUnwritable);
    }
    if (!target.commit())
        return refuse(ErrorCode::FileUnwritable);
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return {};
}

} // namespace kezek
