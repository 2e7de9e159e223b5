// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <QStringView>

namespace kezek {

/// "B17": both begin at 0, and at 1 for the row.
struct CellPlace {
    int column = 0;
    int row = 0;
    static std::optional<CellPlace> parse(QStringView name);
};

/// Cells that reach over several rows: in the file only the topmost holds the text.
class MergedCells {
public:
    /// "A2:A5". False when that is no range.
    bool add(QStringView range);
    qsizetype count() const { return m_ranges.size(); }
    /// After the last add().
    void sort();
    /// Rows come from the top down. A row without any text stays so.
    void fill(TableRow &row);

private:
    struct Range {
        int first = 0;
        int last = 0;
        int column = 0;
        TableCell cell;
    };
    QList<Range> m_ranges; ///< those that fill() has not come to yet
    QList<Range> m_open;
    qsizetype m_next = 0;
};

} // namespace kezek
