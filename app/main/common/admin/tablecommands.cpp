// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "main/common/admin/exports.h"
#include "main/common/admin/opening.h"
#include "usecases/tables/importtable.h"
#include "words/words.h"

#include <QFile>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

std::optional<ImportKind> importKind(const QString &word)
{
    if (word == u"children"_s)
        return ImportKind::Children;
    if (word == u"kindergartens"_s)
        return ImportKind::Kindergartens;
    return word == u"groups"_s ? std::optional(ImportKind::Groups) : std::nullopt;
}

Result<ImportTable> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {}, {path});
    KEZEK_TRY(const CsvTable csv, parseCsv(file.readAll()));
    ImportTable table{csv.columns, {}};
    for (const CsvTable::Row &row : csv.rows)
        table.rows.append({row.line, row.cells});
    return table;
}

int report(Call &call, const ImportReport &report, bool dryRun)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"words"_s, words::of(problem.error)}});
    if (call.console.json) {
        call.console.object({{u"rows"_s, report.rows}, {u"written"_s, report.written}, {u"problems"_s, problems}});
    } else {
        for (const QJsonValue &value : problems) {
            const QJsonObject problem = value.toObject();
            call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Line %1, %2: %3")).arg(problem.value(u"line"_s).toInt()).arg(problem.value(u"column"_s).toString(), problem.value(u"words"_s).toString()));
        }
        if (report.written)
            call.console.line(QCoreApplication::translate("Admin", "%n rows were imported.", nullptr, report.rows));
        else if (report.problems.isEmpty() && dryRun)
            call.console.line(QCoreApplication::translate("Admin", "%n rows are good. Nothing was imported: this was a dry run; give --write to import.", nullptr, report.rows));
        else
            call.console.line(QCoreApplication::translate("Admin", "%n rows are bad. Nothing was imported.", nullptr, int(report.problems.size())));
    }
    return report.problems.isEmpty() ? Ok : Refused;
}

/// The reader names a quotation without an end by its line, which the general words do not know.
int unreadable(Call &call, const Error &error)
{
    if (error.code != ErrorCode::FieldNotUnderstood)
        return call.console.fail(error);
    call.console.err << say(QT_TRANSLATE_NOOP("Admin", "A quotation mark in line %1 has no end. Nothing was imported. Close the quotation or take the mark out."))
                            .arg(error.args.value(0).toInt())
                     << Qt::endl;
    return Refused;
}

int runImport(Call &call)
{
    const auto kind = importKind(call.arguments.value(0));
    if (!kind || call.arguments.size() != 2)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what and from where: kezek-admin import children|kindergartens|groups FILE")));
    const auto table = readTable(call.arguments.at(1));
    if (!table)
        return unreadable(call, table.error());
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto actor = signIn(call, **office);
    if (!actor)
        return call.console.fail(actor.error());
    const bool dryRun = !call.has(u"write"_s);
    const int all = int(table->rows.size());
    const auto done = importTable((*office)->store(), *actor, (*office)->random(), *kind, *table, dryRun, [&](int rows) {
        if (rows % 1000 == 0 || rows == all)
            call.console.err << say(QT_TRANSLATE_NOOP("Admin", "%1 of %2 rows")).arg(rows).arg(all) << Qt::endl;
        return true;
    });
    return done ? report(call, *done, dryRun) : call.console.fail(done.error());
}

int runExport(Call &call)
{
    const QString what = call.arguments.value(0);
    if (!exportNames().contains(what) || call.arguments.size() != 2)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what and where to: kezek-admin export %1 FILE")).arg(exportNames().join(u'|')));
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto rows = exportTable((*office)->store(), what, call.arguments.at(1));
    if (!rows)
        return call.console.fail(rows.error());
    call.console.line(QCoreApplication::translate("Admin", "%n rows were written.", nullptr, *rows));
    return Ok;
}

QString importHelp()
{
    QString text = say(QT_TRANSLATE_NOOP("Admin", "Take a CSV table over. A dry run unless --write is given; one bad line, and nothing is imported."));
    for (const auto &[word, kind] : {std::pair{u"children"_s, ImportKind::Children}, {u"kindergartens"_s, ImportKind::Kindergartens}, {u"groups"_s, ImportKind::Groups}}) {
        QStringList columns;
        for (const ImportColumn &column : importColumns(kind))
            columns.append(column.name + (column.required ? u"*"_s : QString()));
        text += u"\n%1: %2"_s.arg(word, columns.join(u", "_s));
    }
    return text;
}

} // namespace

QList<Command> tableCommands()
{
    return {
        {u"import"_s, u"children|kindergartens|groups FILE"_s, say(QT_TRANSLATE_NOOP("Admin", "Take a CSV table over; a dry run unless --write is given.")),
         [](QCommandLineParser &parser) {
             describeSignIn(parser);
             parser.addOption({u"write"_s, say(QT_TRANSLATE_NOOP("Admin", "Import when every line is good."))});
             parser.setApplicationDescription(importHelp());
         },
         runImport},
        {u"export"_s, exportNames().join(u'|') + u" FILE"_s, say(QT_TRANSLATE_NOOP("Admin", "Write a table as CSV.")), [](QCommandLineParser &) {}, runExport},
    };
}

} // namespace kezek::admin
