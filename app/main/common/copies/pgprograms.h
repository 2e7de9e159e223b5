// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/serveraddress.h"

#include <QMap>
#include <QProcess>

#include <functional>
#include <optional>

namespace kezek {

/// PostgreSQL's own programs for a whole copy of a database (pg_dump) and for bringing it back (pg_restore). Passwords go to them by the
/// environment, which no other user reads. Waits for them: for the console alone.
class PgPrograms {
public:
    /// `folder`: where they lie; empty: in PATH, else the newest below /usr/lib/postgresql.
    explicit PgPrograms(const QString &folder) : m_folder(folder) {}

    /// What a run came to. Without `ended` the program was not found or not startable.
    struct Ran {
        bool ended = false;
        int code = -1;
        QString said; ///< its first line of trouble

        bool good() const { return ended && code == 0; }
    };

    /// Both can be started from here.
    bool areThere() const { return !find(QStringLiteral("pg_dump")).isEmpty() && !find(QStringLiteral("pg_restore")).isEmpty(); }
    /// One consistent copy in PostgreSQL's custom format, while others work.
    Ran dump(const ServerAddress &address, const ServerLogin &owner, const QString &file) const;
    /// Into an empty database, whole or not at all.
    Ran restore(const QString &file, const ServerAddress &address, const ServerLogin &owner) const;
    /// Reads the data of a whole copy and counts the rows of each table.
    Ran count(const QString &file, QMap<QString, qint64> &rows) const;
    /// What the roles of the office in a copy are named by; empty in a copy of something else.
    Ran prefixOf(const QString &file, QString &prefix) const;

private:
    using TakeLine = std::function<void(const QByteArray &line)>;
    QString find(const QString &program) const;
    Ran run(const QString &program, const QStringList &arguments, const ServerLogin &login, const TakeLine &take = {}) const;

    QString m_folder;
};

} // namespace kezek
