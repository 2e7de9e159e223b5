// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/serverdatabase.h"

namespace kezek {

/// The password that a worker begins with at the server, where the old one cannot be brought along.
struct StartPassword {
    QString login;
    QString password;
};

struct OfficeCopyMeans {
    QDateTime now; ///< at which terms are judged
    std::function<QString()> newPassword;
    /// Called before anything is final; a refusal undoes everything.
    std::function<Done(const QList<StartPassword> &)> keepPasswords;
    /// Told now and then how many of a table's rows have come, or have been compared; false stops and undoes everything.
    std::function<bool(const QString &table, qint64 rows, qint64 of, bool comparing)> progress;
};

struct CopiedTable {
    QString name;
    qint64 rows = 0;
    QByteArray hash; ///< SHA-256 over every value in the order of the primary key
};

struct OfficeCopyTrouble {
    enum Kind {
        Failed,          ///< `error` says why
        Stopped,         ///< by `progress`
        FileNotClean,    ///< `lines` are the broken invariants of the file
        NotEmpty,        ///< `lines` are the target's tables that hold more than a new office does
        NoAdministrator, ///< the target's first administrator is none in the file; `lines` are those of the file
        Differs,         ///< `lines` are the tables that did not arrive as they were
        NotClean,        ///< `lines` are the broken invariants of what arrived
    };
    Kind kind = Failed;
    Error error;
    QStringList lines;
};

/// Copies a whole embedded office into an office on a server that createServerOffice has just made: every table with its ids in one
/// transaction, then compares both sides and checks every invariant before it is final. After any trouble the target is as it was. The
/// file is locked meanwhile. Workers keep id, role and name, but get a start password each; the target's first administrator, who must
/// be an administrator of the file by login, keeps the one of the target. Both on this thread; `to` as the owner.
tl::expected<QList<CopiedTable>, OfficeCopyTrouble> copyOffice(Database &from, ServerDatabase &to, const OfficeCopyMeans &means);

/// The tables of an office, in an order in which each comes after those it refers to.
const QStringList &officeTables();
/// Of every table of a server's office, those that only it has included.
Result<QMap<QString, qint64>> rowCounts(SqlSession &server);

} // namespace kezek
