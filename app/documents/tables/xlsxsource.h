// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <QByteArray>

#include <memory>

namespace kezek {

/// The first sheet that is shown of an XLSX workbook, as LibreOffice, Excel and their like write it. A cell that is merged downwards gives
/// its text to each of its rows. The whole sheet is read through once before the first row, so that a damaged end is known then.
/// Errors, here and of next(): FileNotText, FileDamaged, FileTooLarge.
Result<std::unique_ptr<TableSource>> openXlsx(const QByteArray &bytes);

} // namespace kezek
