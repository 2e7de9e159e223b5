// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"
#include "usecases/tables/importtable.h"
#include "usecases/tables/tablehead.h"
#include "usecases/work.h"

#include <QHash>

namespace kezek {

/// Names of the office's own lists to their ids.
struct ImportNames {
    QHash<QString, DistrictId> districts;
    QHash<QString, KindergartenId> kindergartens;
};
Result<ImportNames> importNames(Store &store);

/// The cells of one row by the names of our columns. badCells() comes first: what is read after it was understood there.
class ImportRow {
public:
    ImportRow(const TableHead &head, const TableColumns &columns, const TableRow &row) : m_head(head), m_columns(columns), m_row(row) {}

    int line() const { return m_row.line; }
    /// Each cell that is empty and must not be, or holds nothing that its column takes.
    QList<ImportProblem> badCells(const ImportNames &names) const;
    /// A problem of a column, with its place in the file.
    ImportProblem problem(const Error &error) const;

    QString text(const QString &column) const { return cell(column).text; }
    QString iin(const QString &column) const;
    std::optional<QDate> day(const QString &column) const;
    /// A day alone is 00:00.
    std::optional<QDateTime> instant(const QString &column) const;
    int number(const QString &column) const { return text(column).toInt(); }
    bool flag(const QString &column) const { return meaningOf(QStringLiteral("Flag"), text(column)) == QStringLiteral("yes"); }
    template <class E> std::optional<E> word(const QString &column) const
    {
        const auto value = meaningOf(QString::fromLatin1(QMetaEnum::fromType<E>().enumName()), text(column));
        return value ? fromText<E>(*value) : std::nullopt;
    }

private:
    TableCell cell(const QString &column) const { return cellOf(m_columns.indexOf(column)); }
    TableCell cellOf(int column) const { return m_row.cells.value(m_head.placeOf(column)); }
    Done understood(const TableColumn &column, const TableCell &cell, const ImportNames &names) const;

    const TableHead &m_head;
    const TableColumns &m_columns;
    const TableRow &m_row;
};

/// Each runs the verbs of one row.
Done importChild(Work &work, const ImportRow &row, const ImportNames &names);
Done importKindergarten(Work &work, const ImportRow &row, ImportNames &names);
Done importGroup(Work &work, const ImportRow &row, const ImportNames &names);

} // namespace kezek
