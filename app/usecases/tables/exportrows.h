// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"
#include "usecases/ports/tablesink.h"

#include <functional>

namespace kezek {

/// Where the rows of a table go. A value of a closed set is its text in the database ("Waiting"), as toText() gives it.
using PutRow = std::function<Done(TableValues)>;

/// Reads a table and puts its rows, in the order of its columns (resources/tables/columns.json).
using ReadRows = Done (*)(Store &, const PutRow &);

/// By the name of the table.
const QMap<QString, ReadRows> &exportReaders();

} // namespace kezek
