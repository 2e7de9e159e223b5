// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/writereport.h"

#include "usecases/reports/makereport.h"

#include <QJsonArray>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

TableValues inWords(TableValues values, const TableColumns &columns, std::optional<Language> language)
{
    for (int i = 0; language && i < values.size(); ++i)
        if (const QString *value = std::get_if<QString>(&values[i]); value && columns.columns[i].kind == CellKind::Word)
            values[i] = wordFor(columns.columns[i].words, *value, *language);
    return values;
}

QJsonValue jsonOf(const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *part = std::get_if<double>(&value))
        return *part;
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *instant = std::get_if<QDateTime>(&value))
        return instant->toString(Qt::ISODateWithMs);
    return QJsonValue::Null;
}

QJsonArray rowsOf(const ReportTable &table, std::optional<Language> language)
{
    const TableColumns &columns = tableColumns(table.columns);
    QJsonArray rows;
    for (const ReportRow &row : table.rows) {
        const TableValues values = inWords(row.values, columns, language);
        QJsonObject object;
        for (int i = 0; i < values.size(); ++i)
            object.insert(columns.columns[i].name, jsonOf(values[i]));
        if (!row.key.isEmpty())
            object.insert(u"key"_s, row.key);
        rows.append(object);
    }
    return rows;
}

} // namespace

Done writeReport(TableSink &sink, const ReportTable &table, std::optional<Language> language)
{
    const TableColumns &columns = tableColumns(table.columns);
    KEZEK_CHECK(sink.begin(columns, language));
    for (const ReportRow &row : table.rows)
        KEZEK_CHECK(sink.row(inWords(row.values, columns, language)));
    return sink.finish();
}

QJsonObject toJson(const Report &report, std::optional<Language> language)
{
    const QString name = reportName(report.query.kind);
    QJsonObject object{{u"report"_s, name},
                       {u"from"_s, report.query.from.toString(Qt::ISODate)},
                       {u"until"_s, report.query.until.toString(Qt::ISODate)},
                       {u"made_at"_s, report.madeAt.toString(Qt::ISODateWithMs)},
                       {u"figures"_s, rowsOf(report.figures, language).at(0)},
                       {u"chart"_s, rowsOf(report.chart, language)},
                       {u"table"_s, rowsOf(report.table, language)}};
    if (language) {
        object.insert(u"title"_s, tableColumns(name).titles.value(*language));
        object.insert(u"definition"_s, tableColumns(report.figures.columns).titles.value(*language));
    }
    return object;
}

} // namespace kezek
