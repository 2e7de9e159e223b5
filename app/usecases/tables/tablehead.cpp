// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/tablehead.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The head line is looked for among so many rows: a title and a date may stand above it.
constexpr int rowsAbove = 10;

qsizetype knownIn(const TableRow &row, const TableColumns &columns)
{
    return std::count_if(row.cells.cbegin(), row.cells.cend(), [&](const TableCell &cell) { return columns.meantBy(cell.text) >= 0; });
}

} // namespace

Result<TableHead> TableHead::find(TableSource &source, const TableColumns &columns)
{
    TableHead head(source);
    TableRow row;
    while (head.m_read.size() < rowsAbove) {
        KEZEK_TRY(const bool more, source.next(row));
        if (!more)
            break;
        head.m_read.append(row);
    }
    if (head.m_read.isEmpty())
        return refuse(ErrorCode::FileNotText);
    const auto best = std::max_element(head.m_read.cbegin(), head.m_read.cend(),
                                       [&](const TableRow &a, const TableRow &b) { return knownIn(a, columns) < knownIn(b, columns); });
    KEZEK_CHECK(head.take(*best, columns));
    head.m_read.remove(0, best - head.m_read.cbegin() + 1);
    return head;
}

Done TableHead::take(const TableRow &row, const TableColumns &columns)
{
    m_places = QList<int>(columns.columns.size(), -1);
    for (int place = 0; place < row.cells.size(); ++place) {
        const QString heading = row.cells[place].text;
        m_headings.append(heading);
        const int column = columns.meantBy(heading);
        if (column < 0 && !heading.isEmpty())
            m_ignored.append(columnLetters(place) + u' ' + heading);
        if (column >= 0 && m_places[column] >= 0)
            return refuse(ErrorCode::FileColumnTwice, {}, {heading});
        if (column >= 0)
            m_places[column] = place;
    }
    for (int i = 0; i < columns.columns.size(); ++i)
        if (columns.columns[i].required && m_places[i] < 0)
            return refuse(ErrorCode::FileWrongColumns, {}, {columns.columns[i].name, columns.name});
    return {};
}

Result<bool> TableHead::next(TableRow &row)
{
    if (m_read.isEmpty())
        return m_source->next(row);
    row = m_read.takeFirst();
    return true;
}

} // namespace kezek
