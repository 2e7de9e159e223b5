// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablewriters.h"
#include "domain/names.h"
#include "main/common/admin/interruption.h"
#include "main/common/admin/opening.h"
#include "main/common/admin/tablecalls.h"
#include "usecases/reports/makereport.h"
#include "usecases/reports/reportsheets.h"

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

const QList<ReportKind> allKinds{ReportKind::Registration, ReportKind::QueueSizes, ReportKind::Occupancy, ReportKind::HiddenSeats, ReportKind::ReferralFates, ReportKind::Demand,
                                 ReportKind::QueueMovement, ReportKind::Delivery, ReportKind::BackDating, ReportKind::Inquiries, ReportKind::WorkLoad};

QStringList kindNames()
{
    QStringList names;
    for (const ReportKind kind : allKinds)
        names.append(reportName(kind));
    return names;
}

struct FilterOption {
    ReportFilter filter;
    QString option;
};
const QList<FilterOption> filterOptions{{ReportFilter::BirthYear, u"birth-year"_s}, {ReportFilter::Category, u"category"_s}, {ReportFilter::Language, u"upbringing"_s},
                                        {ReportFilter::District, u"district"_s}, {ReportFilter::Kindergarten, u"kindergarten"_s}, {ReportFilter::Source, u"source"_s},
                                        {ReportFilter::Worker, u"worker"_s}};

Error notUnderstood(const Call &call, const QString &option)
{
    return {ErrorCode::FieldNotUnderstood, option, {}, {call.option(option)}};
}

/// A word of a closed set, in any language.
template <class E> Done readWord(const Call &call, const QString &option, const QString &list, std::optional<E> &filter)
{
    const auto value = meaningOf(list, call.option(option));
    filter = value ? fromText<E>(*value) : std::nullopt;
    return filter ? Done() : tl::unexpected(notUnderstood(call, option));
}

/// A row of the office by what people call it.
template <class I, class Rows, class Name> Done readName(const Call &call, const QString &option, const Rows &rows, Name names, std::optional<I> &filter)
{
    for (const auto &row : rows)
        for (const QString &name : names(row))
            if (exactSearchKey(name) == exactSearchKey(call.option(option)))
                filter = row.id;
    return filter ? Done() : tl::unexpected(notUnderstood(call, option));
}

Done readFilter(const Call &call, Store &store, const FilterOption &filter, ReportQuery &query)
{
    switch (filter.filter) {
    case ReportFilter::BirthYear:
        query.birthYear = call.option(filter.option).toInt();
        return *query.birthYear > 0 ? Done() : tl::unexpected(notUnderstood(call, filter.option));
    case ReportFilter::Category:
        return readWord(call, filter.option, u"PriorityCategory"_s, query.category);
    case ReportFilter::Language:
        return readWord(call, filter.option, u"GroupLanguage"_s, query.language);
    case ReportFilter::Source:
        return readWord(call, filter.option, u"Source"_s, query.source);
    case ReportFilter::District: {
        KEZEK_TRY(const auto districts, store.kindergartens().districts());
        return readName(call, filter.option, districts, [](const District &d) { return QStringList{d.nameRu, d.nameKk}; }, query.district);
    }
    case ReportFilter::Kindergarten: {
        KEZEK_TRY(const auto kindergartens, store.kindergartens().all());
        return readName(call, filter.option, kindergartens, [](const Kindergarten &k) { return QStringList{k.name}; }, query.kindergarten);
    }
    case ReportFilter::Worker: {
        KEZEK_TRY(const auto workers, store.workers().all());
        return readName(call, filter.option, workers, [](const WorkerAccount &w) { return QStringList{w.login, w.name}; }, query.worker);
    }
    }
    Q_UNREACHABLE();
}

/// A filter that the report would not heed is refused: its figures would be read as filtered.
Result<ReportQuery> readQuery(const Call &call, Store &store, ReportKind kind)
{
    ReportQuery query;
    query.kind = kind;
    for (const auto &[option, day] : {std::pair(u"from"_s, &query.from), std::pair(u"until"_s, &query.until)}) {
        *day = QDate::fromString(call.option(option), Qt::ISODate);
        if (!day->isValid())
            return tl::unexpected(notUnderstood(call, option));
    }
    for (const FilterOption &filter : filterOptions) {
        if (!call.has(filter.option))
            continue;
        if (!reportFilters(kind).contains(filter.filter))
            return tl::unexpected(notUnderstood(call, filter.option));
        KEZEK_CHECK(readFilter(call, store, filter, query));
    }
    return query;
}

int writeFile(Call &call, const Report &report, const QString &path, std::optional<Language> language)
{
    const auto writer = tableWriter(path);
    if (!writer)
        return call.console.fail(writer.error());
    if (const Done written = writeReportSheets(report, **writer, language); !written)
        return call.console.fail(written.error());
    call.console.line(QCoreApplication::translate("Admin", "%n rows were written.", nullptr, int(report.table.rows.size())));
    return Ok;
}

int runReport(Call &call)
{
    const auto index = kindNames().indexOf(call.arguments.value(0));
    if (index < 0 || call.arguments.size() > 2 || !call.has(u"from"_s) || !call.has(u"until"_s))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say which report and of which days: kezek-admin report %1 --from YYYY-MM-DD --until YYYY-MM-DD [FILE]")).arg(kindNames().join(u'|')));
    const QString path = call.arguments.value(1);
    const auto language = languageOf(call, path);
    if (!language)
        return call.console.fail(language.error());
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    Store &store = (*office)->store();
    const auto query = readQuery(call, store, allKinds[index]);
    if (!query)
        return call.console.fail(query.error());
    const Interruption interruption;
    const auto report = makeReport(store, *query, store.now(), [&](int, int) { return !interruption.asked(); });
    if (!report)
        return call.console.fail(report.error());
    if (!path.isEmpty())
        return writeFile(call, *report, path, *language);
    call.console.object(toJson(*report, *language));
    return Ok;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {u"report"_s, kindNames().join(u'|') + u" [FILE]"_s, say(QT_TRANSLATE_NOOP("Admin", "Count a report of the office's head: as JSON, or into an XLSX or CSV file.")),
         [](QCommandLineParser &parser) {
             describeLanguage(parser);
             parser.addOption({u"from"_s, say(QT_TRANSLATE_NOOP("Admin", "First day, YYYY-MM-DD.")), u"DAY"_s});
             parser.addOption({u"until"_s, say(QT_TRANSLATE_NOOP("Admin", "Last day, YYYY-MM-DD; it is counted.")), u"DAY"_s});
             for (const FilterOption &filter : filterOptions)
                 parser.addOption({filter.option, say(QT_TRANSLATE_NOOP("Admin", "Count these alone; a report that does not know the filter refuses it.")), u"VALUE"_s});
         },
         runReport},
    };
}

} // namespace kezek::admin
