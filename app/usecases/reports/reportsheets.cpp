// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/reportsheets.h"

#include "usecases/reports/makereport.h"

#include <QJsonArray>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Values of closed sets in words.
TableValues inWords(TableValues values, const TableColumns &columns, Language language)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        if (columns.columns.at(i).kind == CellKind::Word)
            if (const QString *value = std::get_if<QString>(&values[i]))
                values[i] = wordFor(columns.columns.at(i).words, *value, language);
    return values;
}

Done writeTable(const TableColumns &columns, const QList<ReportRow> &rows, TableSink &sink, std::optional<Language> language)
{
    if (columns.columns.isEmpty())
        return {};
    KEZEK_CHECK(sink.begin(columns, language));
    for (const ReportRow &row : rows)
        KEZEK_CHECK(sink.row(language ? inWords(row.values, columns, *language) : row.values));
    return {};
}

/// The title of the figures says in a whole sentence what is counted: no name for a sheet.
TableColumns figuresOf(const Report &report)
{
    TableColumns figures = tableColumns(report.figures.columns);
    figures.titles = tableColumns(reportName(report.query.kind)).titles;
    return figures;
}

ReportRow headOf(const Report &report, std::optional<Language> language)
{
    const QString name = reportName(report.query.kind);
    const auto titleOf = [language](const QString &table) { return tableColumns(table).titles.value(language.value_or(Language::English)); };
    return {{language ? titleOf(name) : name, report.query.from, report.query.until, report.madeAt, titleOf(report.figures.columns)}, {}};
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
        const TableValues values = language ? inWords(row.values, columns, *language) : row.values;
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

Done writeReportSheets(const Report &report, TableSink &sink, std::optional<Language> language)
{
    KEZEK_CHECK(writeTable(tableColumns(u"report.head"_s), {headOf(report, language)}, sink, language));
    KEZEK_CHECK(writeTable(figuresOf(report), report.figures.rows, sink, language));
    KEZEK_CHECK(writeTable(tableColumns(report.chart.columns), report.chart.rows, sink, language));
    KEZEK_CHECK(writeTable(tableColumns(report.table.columns), report.table.rows, sink, language));
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
