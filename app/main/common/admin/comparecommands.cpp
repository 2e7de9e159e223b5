// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablefile.h"
#include "documents/tables/tablewriters.h"
#include "domain/names.h"
#include "main/common/admin/interruption.h"
#include "main/common/admin/opening.h"
#include "main/common/admin/tablecalls.h"
#include "usecases/tables/compareenrolled.h"
#include "words/words.h"

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

Result<KindergartenId> kindergartenNamed(Store &store, const QString &name)
{
    KEZEK_TRY(const auto all, store.kindergartens().all());
    for (const Kindergarten &kindergarten : all)
        if (exactSearchKey(kindergarten.name) == exactSearchKey(name))
            return kindergarten.id;
    return refuse(ErrorCode::CellNotInOffice, {}, {name});
}

QJsonObject differenceObject(const ListDifference &d)
{
    return {{u"difference"_s, toText(d.kind)}, {u"child_iin"_s, d.child.text()}, {u"their_name"_s, d.theirName}, {u"our_name"_s, d.ourName},
            {u"their_group"_s, d.theirGroup}, {u"our_group"_s, d.ourGroup}, {u"line"_s, d.line}, {u"words"_s, words::of(d)}};
}

int report(Call &call, const ComparisonReport &report)
{
    QJsonArray differences, problems;
    for (const ListDifference &difference : report.differences)
        differences.append(differenceObject(difference));
    for (const ImportProblem &problem : report.problems)
        problems.append(problemObject(problem));
    if (call.console.json) {
        call.console.object({{u"theirs"_s, report.theirs}, {u"ours"_s, report.ours}, {u"differences"_s, differences}, {u"problems"_s, problems},
                             {u"ignored"_s, QJsonArray::fromStringList(report.ignored)}});
    } else {
        for (const ImportProblem &problem : report.problems)
            call.console.line(words::of(problem));
        for (const ListDifference &difference : report.differences)
            call.console.line(words::of(difference));
        call.console.line(QCoreApplication::translate("Admin", "%n differences.", nullptr, int(report.differences.size())) + u' '
                          + say(QT_TRANSLATE_NOOP("Admin", "Their list: %1 rows; enrolled here: %2 children; rows that could not be compared: %3."))
                                .arg(QString::number(report.theirs), QString::number(report.ours), QString::number(report.problems.size())));
    }
    return report.differences.isEmpty() && report.problems.isEmpty() ? Ok : Unclean;
}

Done writeResult(const QString &path, const std::optional<Language> &language, const ComparisonReport &report)
{
    KEZEK_TRY(const auto writer, tableWriter(path));
    return writeDifferences(*writer, report.differences, language);
}

int runCompare(Call &call)
{
    if (call.arguments.size() < 2 || call.arguments.size() > 3)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say which kindergarten and its list: kezek-admin compare KINDERGARTEN FILE [RESULT]")));
    const QString result = call.arguments.value(2);
    const auto language = languageOf(call, result);
    if (!language)
        return call.console.fail(language.error());
    const auto table = openTable(call.arguments.at(1));
    if (!table)
        return unreadable(call, table.error());
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto actor = signIn(call, **office);
    if (!actor)
        return call.console.fail(actor.error());
    const auto kindergarten = kindergartenNamed((*office)->store(), call.arguments.first());
    if (!kindergarten)
        return call.console.fail(kindergarten.error());
    const Interruption interruption;
    const auto compared = compareEnrolled((*office)->store(), *actor, (*office)->random(), **table, {*kindergarten, [&](const ImportProgress &) { return !interruption.asked(); }});
    if (!compared)
        return unreadable(call, compared.error());
    if (!result.isEmpty())
        if (const Done written = writeResult(result, *language, *compared); !written)
            return call.console.fail(written.error());
    return report(call, *compared);
}

} // namespace

QList<Command> compareCommands()
{
    return {
        {u"compare"_s, u"KINDERGARTEN FILE [RESULT]"_s,
         say(QT_TRANSLATE_NOOP("Admin", "Compare a kindergarten's list of its children (IIN, name, group; XLSX or CSV) with those enrolled here.")),
         [](QCommandLineParser &parser) {
             describeSignIn(parser);
             describeLanguage(parser);
         },
         runCompare},
    };
}

} // namespace kezek::admin
