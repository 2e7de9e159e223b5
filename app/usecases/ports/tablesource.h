// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace kezek {

/// One cell as a person sees it. Days are 2026-11-20, instants 2026-11-20 08:49, whole numbers have all their digits.
struct TableCell {
    enum class Kind {
        Text,
        Number, ///< leading zeros are gone: a spreadsheet took the text for a number
        Broken, ///< a formula that came to nothing (#REF!)
    };
    QString text; ///< trimmed
    Kind kind = Kind::Text;

    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    int line = 0; ///< of the file, the first is 1: a sheet's row, a text's line
    QList<TableCell> cells;

    bool operator==(const TableRow &) const = default;
};

/// A table in a file, read from its first row to its last and never held whole. Empty rows are left out.
class TableSource {
public:
    virtual ~TableSource() = default;
    /// Reads the next row; false at the end. An error is the file's, and nothing that was read before it may be kept.
    virtual Result<bool> next(TableRow &row) = 0;
    /// How much of the file was read, 0 to 1.
    virtual double progress() const = 0;
};

/// "A" for 0, "AB" for 27.
QString columnLetters(int column);

} // namespace kezek
