// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/office/openoffice.h"

#include <functional>

namespace kezek {

/// An office of an older program that is to be brought along to this one.
struct AlongOrder {
    OfficePlace place; ///< a server's with its owner's login: nobody else changes what is kept there
    Actor by;          ///< for the journal
    QString copy;      ///< of an office on a server: the new file for it; of a file it lies beside the file
    bool withoutCopy = false; ///< on a server: somebody answers for a copy of today
    QString programs;         ///< the folder of pg_dump, where it is not found by itself
};

/// Makes a copy, then runs the missing steps with a row of the journal: all of it, or the office is as it was. While it lasts nobody else
/// writes. Not for the GUI thread; `progress` is called on this one. Errors: those of Database::bringAlong and migrateServerOffice; of the field
/// "copy": FieldRequired (none is named, and nobody answers for another), FileUnwritable with [file, what PostgreSQL's program said of it].
Result<BroughtAlong> bringAlong(const AlongOrder &order, const std::function<void(int done, int of)> &progress = {});

/// Where the copy goes: of a file beside it, of a server's office into this user's folder.
QString copyOfOlder(const OfficePlace &place, const SchemaGap &gap);

} // namespace kezek
