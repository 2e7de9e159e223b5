// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesink.h"

#include <memory>

namespace kezek {

/// A file that becomes an XLSX workbook when its name ends so, else CSV. It is written whole or not at all: one that was there stays until
/// then. CSV for people has a BOM and semicolons, as office programs with Russian or Kazakh settings open it; for scripts neither.
/// Errors, here and of all calls: FileUnwritable with [path].
Result<std::unique_ptr<TableSink>> tableWriter(const QString &path);
/// Whether a path is that of a workbook.
bool isWorkbook(const QString &path);

Result<std::unique_ptr<TableSink>> csvWriter(const QString &path);
Result<std::unique_ptr<TableSink>> xlsxWriter(const QString &path);

} // namespace kezek
