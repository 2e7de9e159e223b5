// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/tables/columns.h"

#include <QDateTime>

#include <variant>

namespace kezek {

/// One cell to be written; an instant is UTC and is written as the local clock shows it. Nothing is an empty cell.
using TableValue = std::variant<std::monostate, QString, qint64, double, QDate, QDateTime>;
using TableValues = QList<TableValue>;

/// A table that is being written to a file. The file is there, whole, after finish() and not before.
class TableSink {
public:
    virtual ~TableSink() = default;
    /// Heads the table. Without a language by the names that scripts know, else in words. Once more: another table, on a sheet of its own in
    /// a workbook, after an empty line in a text.
    virtual Done begin(const TableColumns &columns, std::optional<Language> language) = 0;
    /// As many values as there are columns.
    virtual Done row(const TableValues &values) = 0;
    virtual Done finish() = 0;
};

} // namespace kezek
