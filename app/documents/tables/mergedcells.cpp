// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/mergedcells.h"

#include "documents/tables/tablelimits.h"

#include <algorithm>

namespace kezek {

std::optional<CellPlace> CellPlace::parse(QStringView name)
{
    CellPlace place{-1, 0};
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z'; ++at)
        place.column = std::min((place.column + 1) * 26 + (name[at].unicode() - u'A'), mostColumns);
    if (at == 0)
        return {};
    bool ok = false;
    place.row = name.mid(at).toInt(&ok);
    return ok && place.row >= 1 ? std::optional(place) : std::nullopt;
}

bool MergedCells::add(QStringView range)
{
    const qsizetype colon = range.indexOf(u':');
    const auto from = CellPlace::parse(colon < 0 ? range : range.left(colon));
    const auto until = colon < 0 ? from : CellPlace::parse(range.mid(colon + 1));
    if (!from || !until)
        return false;
    if (until->row > from->row)
        m_ranges.append({from->row, until->row, from->column, {}});
    return true;
}

void MergedCells::sort()
{
    std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const Range &a, const Range &b) { return a.first < b.first; });
}

void MergedCells::fill(TableRow &row)
{
    m_open.removeIf([&](const Range &range) { return range.last < row.line; });
    for (const Range &range : std::as_const(m_open)) {
        while (row.cells.size() <= range.column)
            row.cells.append(TableCell());
        if (row.cells[range.column].text.isEmpty())
            row.cells[range.column] = range.cell;
    }
    for (; m_next < m_ranges.size() && m_ranges[m_next].first <= row.line; ++m_next) {
        Range range = m_ranges[m_next];
        if (range.first != row.line || range.column >= row.cells.size())
            continue;
        range.cell = row.cells[range.column];
        m_open.append(range);
    }
}

} // namespace kezek
