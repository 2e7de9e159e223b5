// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablefile.h"
#include "documents/tables/tablewriters.h"
#include "main/common/admin/interruption.h"
#include "main/common/admin/opening.h"
#include "main/common/admin/tablecalls.h"
#include "usecases/tables/columns.h"
#include "usecases/tables/exporttable.h"
#include "usecases/tables/importtable.h"
#include "words/words.h"

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

std::optional<ImportKind> importKind(const QString &word)
{
    for (const ImportKind kind : {ImportKind::Children, ImportKind::Kindergartens, ImportKind::Groups})
        if (importName(kind) == word)
            return kind;
    return {};
}

void describe(Call &call, const ImportReport &report, bool dryRun)
{
    for (const QString &heading : report.ignored)
        call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Column %1 is not known and was left out.")).arg(heading));
    for (const ImportProblem &problem : report.problems)
        call.console.line(words::of(problem));
    if (report.bad > report.problems.size())
        call.console.line(QCoreApplication::translate("Admin", "%n more are not listed.", nullptr, report.bad - int(report.problems.size())));
    if (report.written)
        call.console.line(QCoreApplication::translate("Admin", "%n rows were imported.", nullptr, report.rows));
    else if (report.bad == 0 && dryRun)
        call.console.line(QCoreApplication::translate("Admin", "%n rows are good. Nothing was imported: this was a dry run; give --write to import.", nullptr, report.rows));
    else
        call.console.line(QCoreApplication::translate("Admin", "%n cells or rows are bad. Nothing was imported.", nullptr, report.bad));
}

int report(Call &call, const ImportReport &report, bool dryRun)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(problemObject(problem));
    if (call.console.json)
        call.console.object({{u"rows"_s, report.rows}, {u"written"_s, report.written}, {u"bad"_s, report.bad}, {u"problems"_s, problems},
                             {u"ignored"_s, QJsonArray::fromStringList(report.ignored)}});
    else
        describe(call, report, dryRun);
    return report.bad == 0 ? Ok : Refused;
}

int runImport(Call &call)
{
    const auto kind = importKind(call.arguments.value(0));
    if (!kind || call.arguments.size() != 2)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what and from where: kezek-admin import children|kindergartens|groups FILE")));
    const auto table = openTable(call.arguments.at(1));
    if (!table)
        return unreadable(call, table.error());
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto actor = signIn(call, **office);
    if (!actor)
        return call.console.fail(actor.error());
    const Interruption interruption;
    const ImportTask task{*kind, !call.has(u"write"_s), [&](const ImportProgress &progress) {
        if (progress.rows % 1000 == 0)
            call.console.err << say(QT_TRANSLATE_NOOP("Admin", "%1 rows, %2 %")).arg(progress.rows).arg(int(progress.part * 100)) << Qt::endl;
        return !interruption.asked();
    }};
    const auto done = importTable((*office)->store(), *actor, (*office)->random(), **table, task);
    return done ? report(call, *done, task.dryRun) : unreadable(call, done.error());
}

int runExport(Call &call)
{
    const QString what = call.arguments.value(0);
    if (!exportNames().contains(what) || call.arguments.size() != 2)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what and where to: kezek-admin export %1 FILE")).arg(exportNames().join(u'|')));
    const QString path = call.arguments.at(1);
    const auto language = languageOf(call, path);
    if (!language)
        return call.console.fail(language.error());
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto writer = tableWriter(path);
    if (!writer)
        return call.console.fail(writer.error());
    const Interruption interruption;
    const auto rows = exportTable((*office)->store(), **writer, {what, *language, [&](int) { return !interruption.asked(); }});
    if (!rows)
        return call.console.fail(rows.error());
    call.console.line(QCoreApplication::translate("Admin", "%n rows were written.", nullptr, *rows));
    return Ok;
}

QString importHelp()
{
    QString text = say(QT_TRANSLATE_NOOP("Admin", "Take a table over, XLSX or CSV. A dry run unless --write is given; one bad cell, and nothing is imported. The columns may be headed in Kazakh, Russian or English:"));
    for (const ImportKind kind : {ImportKind::Children, ImportKind::Kindergartens, ImportKind::Groups}) {
        QStringList columns;
        for (const TableColumn &column : tableColumns(importName(kind)).columns)
            columns.append(u"%1 “%2”"_s.arg(column.name + (column.required ? u"*"_s : QString()), column.heading(words::current())));
        text += u"\n%1: %2"_s.arg(importName(kind), columns.join(u", "_s));
    }
    return text;
}

} // namespace

QList<Command> tableCommands()
{
    return {
        {u"import"_s, u"children|kindergartens|groups FILE"_s, say(QT_TRANSLATE_NOOP("Admin", "Take a table over, XLSX or CSV; a dry run unless --write is given.")),
         [](QCommandLineParser &parser) {
             describeSignIn(parser);
             parser.addOption({u"write"_s, say(QT_TRANSLATE_NOOP("Admin", "Import when every cell is good."))});
             parser.setApplicationDescription(importHelp());
         },
         runImport},
        {u"export"_s, exportNames().join(u'|') + u" FILE"_s, say(QT_TRANSLATE_NOOP("Admin", "Write a table as XLSX (a name that ends so) or CSV.")),
         [](QCommandLineParser &parser) {
             describeLanguage(parser);
         },
         runExport},
    };
}

} // namespace kezek::admin
