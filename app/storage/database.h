// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"
#include "storage/sqlconnection.h"

#include <memory>

namespace kezek {

/// An office's SQLite file: WAL, every commit on the disk, foreign keys on. Used on the thread that opened it.
class Database : public SqlConnection {
public:
    static constexpr int applicationId = 0x4B5A454B; ///< 'KZEK', at byte 68 of the file

    /// Opens an existing file as it is. Errors: DatabaseMissing, DatabaseNotOurs, DatabaseNewer, DatabaseOlder (unless older ones are let
    /// in), DatabaseReadOnly, DatabaseDamaged, DatabaseBusy.
    static Result<std::unique_ptr<Database>> open(const QString &path, SchemaAge age = SchemaAge::Present);
    /// As open, with another chain than the program's; for tests of migration.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QList<SchemaStep> &chain, SchemaAge age = SchemaAge::Present);
    /// Alone in the file: copies it to <path>.before-NNNN, then brings it to the program's schema, all of it or nothing. Waits some seconds for
    /// others to leave. Errors: as of open, DatabaseBusy (others are in), FileUnwritable (no copy), DiskFull.
    static Result<BroughtAlong> bringAlong(const QString &path, const AlongTheWay &way = {});
    /// `way` by the session of the one connection there is.
    static Result<BroughtAlong> bringAlong(const QString &path, const QList<SchemaStep> &chain, const std::function<AlongTheWay(SqlSession &)> &way);
    /// Where its copy would go.
    static QString copyBefore(const QString &path, int step);
    /// Makes a new, empty database; ":memory:" lives as long as the object. Errors: FileUnwritable (the file is there already).
    static Result<std::unique_ptr<Database>> create(const QString &path);
    static Result<std::unique_ptr<Database>> create(const QString &path, const QList<SchemaStep> &chain);
    ~Database() override;

    SqlSession &session() override { return *m_session; }
    Done reconnect() override { return {}; }
    Result<QString> changeMark() override;
    Result<QStringList> engineCheck() override;
    /// Not none: the office is of an older program. Nothing but SignIn and the office's own name may be asked of it, and a copy.
    std::optional<SchemaGap> gap() const { return m_gap; }
    QString path() const { return m_path; }

    /// A whole, consistent copy while others work. Errors: FileUnwritable (there already, or no room for it).
    Done backup(const QString &path);
    /// Is the file a whole office of ours? Errors as of open; nothing is written to it.
    static Done verify(const QString &path);
    /// Verifies a copy and puts it in the office's place in one step. The office is closed on this PC; an office that others have
    /// open is DatabaseBusy.
    static Done restore(const QString &from, const QString &path);

private:
    explicit Database(QString path);
    Done connect(const QString &options);
    Done setUp();
    Done connectAlone();
    static Done checkFile(const QString &path);
    static Done checkWritable(const QString &path);
    /// SQLite goes on writing to a file that was moved or removed, and nobody would find it again.
    void watchFile();
    static Done checkNobodyIsIn(const QString &path);

    QString m_path;
    QString m_connection;
    std::optional<SchemaGap> m_gap;
    std::unique_ptr<SqlSession> m_session;
};

} // namespace kezek
