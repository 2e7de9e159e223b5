// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "documents/paperchart.h"
#include "usecases/reports/makereport.h"
#include "words/cellwords.h"
#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype figuresInARow = 4;
constexpr qsizetype columnsOfUpright = 7;

/// The papers' language: English ones are Russian.
Language languageOf(const PaperWords &words)
{
    return words.language() == Language::English ? Language::Russian : words.language();
}

TemplateFields filterFields(const QString &name, const QString &value)
{
    TemplateFields fields;
    fields.words = {{u"filter"_s, name}, {u"chosen"_s, value}};
    return fields;
}

QList<TemplateFields> filtersOf(const ReportPaper &paper, const PaperWords &words)
{
    const ReportQuery &query = paper.report.query;
    QList<TemplateFields> filters;
    if (query.birthYear)
        filters.append(filterFields(words.text("filterBirthYear"), QString::number(*query.birthYear)));
    if (query.category)
        filters.append(filterFields(words.text("filterCategory"), words.of(*query.category)));
    if (query.language)
        filters.append(filterFields(words.text("filterLanguage"), words.of(*query.language)));
    if (query.district)
        filters.append(filterFields(words.text("filterDistrict"), districtName(paper.district, words)));
    if (query.kindergarten)
        filters.append(filterFields(words.text("filterKindergarten"), paper.kindergarten));
    if (query.source)
        filters.append(filterFields(words.text("filterSource"), wordFor(u"Source"_s, toText(*query.source), languageOf(words))));
    if (query.worker)
        filters.append(filterFields(words.text("filterWorker"), paper.worker));
    return filters;
}

TemplateFields cellFields(const TableColumn &column, const TableValue &value, Language language)
{
    TemplateFields fields;
    fields.words = {{u"heading"_s, column.heading(language)},
                    {u"value"_s, words::cell(column, value, language)},
                    {u"side"_s, words::isNumber(column.kind) ? u"right"_s : u"left"_s}};
    return fields;
}

/// Every row of a table under the names that the template gives to a row and to its cells.
QList<TemplateFields> rowsOf(const ReportTable &table, const QString &cells, Language language)
{
    const TableColumns &columns = tableColumns(table.columns);
    QList<TemplateFields> rows;
    for (const ReportRow &row : table.rows) {
        TemplateFields &fields = rows.emplace_back();
        for (qsizetype i = 0; i < columns.columns.size(); ++i)
            fields.sections[cells].append(cellFields(columns.columns.at(i), row.values.value(i), language));
    }
    return rows;
}

/// The figures in lines of four.
QList<TemplateFields> figureLines(const ReportTable &figures, Language language)
{
    QList<TemplateFields> lines;
    for (const TemplateFields &row : rowsOf(figures, u"figure"_s, language)) {
        const QList<TemplateFields> all = row.sections.value(u"figure"_s);
        for (qsizetype first = 0; first < all.size(); first += figuresInARow)
            lines.emplace_back().sections.insert(u"figure"_s, all.mid(first, figuresInARow));
    }
    return lines;
}

QList<TemplateFields> headings(const TableColumns &columns, Language language)
{
    QList<TemplateFields> all;
    for (const TableColumn &column : columns.columns)
        all.append(cellFields(column, {}, language));
    return all;
}

} // namespace

PaperPage pageOf(const ReportPaper &paper, const PaperWords &words)
{
    const Report &report = paper.report;
    const Language language = languageOf(words);
    const TableColumns &columns = tableColumns(report.table.columns);
    const QString title = tableColumns(reportName(report.query.kind)).titles.value(language);
    PaperPage page{u"report"_s, title, {}, officeFields(paper.office, words, report.madeAt)};
    page.chart = report.chart;
    page.isWide = columns.columns.size() > columnsOfUpright;
    TemplateFields &fields = page.fields;
    fields.words.insert(u"title"_s, title);
    fields.words.insert(u"from"_s, words::day(report.query.from));
    fields.words.insert(u"until"_s, words::day(report.query.until));
    fields.words.insert(u"madeAt"_s, words::instant(report.madeAt));
    fields.words.insert(u"madeBy"_s, paper.madeBy);
    fields.words.insert(u"counted"_s, tableColumns(report.figures.columns).titles.value(language));
    fields.words.insert(u"chartTitle"_s, tableColumns(report.chart.columns).titles.value(language));
    fields.words.insert(u"tableTitle"_s, columns.titles.value(language));
    fields.html.insert(u"chart"_s, QString(chartMark));
    fields.sections.insert(u"filters"_s, filtersOf(paper, words));
    fields.sections.insert(u"line"_s, figureLines(report.figures, language));
    fields.sections.insert(u"column"_s, headings(columns, language));
    fields.sections.insert(u"row"_s, rowsOf(report.table, u"cell"_s, language));
    fields.showIf(u"charted"_s, !report.chart.rows.isEmpty());
    fields.showIf(u"table"_s, !report.table.rows.isEmpty());
    fields.showIf(u"none"_s, report.table.rows.isEmpty());
    return page;
}

} // namespace kezek
