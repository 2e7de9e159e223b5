// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"
#include "usecases/tables/columns.h"

namespace kezek {

/// Which column of a file holds which column of ours, found by its head line: the order does not matter, and lines above it (a title) are
/// skipped. The rows after it come from next().
class TableHead {
public:
    /// Errors: FileNotText when the table is empty, FileWrongColumns with the first needed column that is missing, FileColumnTwice with the
    /// heading, those of the source.
    static Result<TableHead> find(TableSource &source, const TableColumns &columns);

    /// The next row under the head line; false at the end.
    Result<bool> next(TableRow &row);
    /// Where our column stands in the file; -1: it is not there.
    int placeOf(int column) const { return m_places.value(column, -1); }
    QString headingAt(int place) const { return m_headings.value(place); }
    /// Headings that mean nothing to us, "K Примечание 2".
    QStringList ignored() const { return m_ignored; }

private:
    explicit TableHead(TableSource &source) : m_source(&source) {}
    Done take(const TableRow &row, const TableColumns &columns);

    TableSource *m_source;
    QList<TableRow> m_read; ///< rows under the head line that were read to find it
    QList<int> m_places;
    QStringList m_headings;
    QStringList m_ignored;
};

} // namespace kezek
