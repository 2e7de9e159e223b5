// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <memory>

namespace kezek {

/// Opens a table that somebody else made, XLSX or CSV; its bytes say which, not its name.
/// Errors: FileUnreadable with [path], FileOldOrLocked, those of openCsv() and openXlsx().
Result<std::unique_ptr<TableSource>> openTable(const QString &path);

} // namespace kezek
