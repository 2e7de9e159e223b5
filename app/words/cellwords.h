// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesink.h"

namespace kezek::words {

/// What stands in a cell, as a person of this language reads it, whatever language the windows are in: "98,7 %", "2 ч 14 мин",
/// "1 284,50 ₸", thin spaces in thousands. Empty: nothing is known.
QString cell(const TableColumn &column, const TableValue &value, Language language);
/// Numbers stand at the right of their column.
bool isNumber(CellKind kind);

} // namespace kezek::words
