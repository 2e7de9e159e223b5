// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "main/common/copies/pgprograms.h"

namespace kezek {

/// Why there is no copy: a program of PostgreSQL's that failed or is not there, or what `error` says.
struct ServerCopyTrouble {
    QString program; ///< empty: none of them
    PgPrograms::Ran ran;
    Error error;
};

/// A whole copy of an office on a server into a new file that only this user reads, and that gets its name when it was read back whole.
/// The rows of each table. Waits for the programs: not for the GUI thread.
tl::expected<QMap<QString, qint64>, ServerCopyTrouble> copyServerOffice(const ServerAddress &address, const ServerLogin &owner, const QString &file,
                                                                         const PgPrograms &programs);

} // namespace kezek
