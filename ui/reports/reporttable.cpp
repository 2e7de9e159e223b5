// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttable.h"

#include "words/cellwords.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

RowsModel<ReportRow>::Column columnOf(const TableColumn &column, qsizetype place)
{
    const Qt::Alignment side = words::isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft;
    return {[column] { return column.heading(words::current()); },
            [column, place](const ReportRow &row) { return words::cell(column, row.values.value(place), words::current()); },
            {},
            Qt::Alignment(int(side) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap))};
}

bool isNothing(const TableValue &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        return *whole == 0;
    if (const double *part = std::get_if<double>(&value))
        return *part == 0;
    return true; // a label alone is no figure
}

} // namespace

std::unique_ptr<RowsModel<ReportRow>> modelOf(const ReportTable &table)
{
    QList<RowsModel<ReportRow>::Column> columns;
    const TableColumns &own = tableColumns(table.columns);
    for (qsizetype i = 0; i < own.columns.size(); ++i)
        columns.append(columnOf(own.columns.at(i), i));
    auto model = std::make_unique<RowsModel<ReportRow>>(columns);
    model->setObjectName(table.columns); // a person's choice of columns is of this report alone
    model->setRows(table.rows);
    return model;
}

QString rowTitle(const ReportTable &table, int row)
{
    QStringList parts;
    const TableColumns &own = tableColumns(table.columns);
    for (qsizetype i = 0; i < own.columns.size(); ++i) {
        if (i > 0 && words::isNumber(own.columns.at(i).kind))
            break;
        const QString cell = words::cell(own.columns.at(i), table.rows.at(row).values.value(i), words::current());
        if (!cell.isEmpty())
            parts.append(i == 0 ? own.columns.at(i).heading(words::current()) + u' ' + cell : cell);
    }
    return parts.join(u" · "_s);
}

bool isEmptyTable(const ReportTable &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [](const ReportRow &row) { return std::all_of(row.values.begin(), row.values.end(), isNothing); });
}

} // namespace kezek
