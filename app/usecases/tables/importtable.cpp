// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/importtable.h"

#include "usecases/applications/fileapplication.h"
#include "usecases/applications/moves.h"
#include "usecases/tables/importrow.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ImportColumn> columnsOf(const QStringList &required, const QStringList &optional)
{
    QList<ImportColumn> columns;
    for (const QString &name : required)
        columns.append({name, true});
    for (const QString &name : optional)
        columns.append({name, false});
    return columns;
}

Done checkColumns(ImportKind kind, const ImportTable &table)
{
    for (const ImportColumn &column : importColumns(kind))
        if (column.required && !table.columns.contains(column.name))
            return refuse(ErrorCode::FileWrongColumns, {}, {column.name});
    return {};
}

QList<Role> rolesOf(ImportKind kind)
{
    return kind == ImportKind::Children ? rolesFor(ApplicationVerb::Register) : SaveKindergarten::roles();
}

Done importOne(Work &work, ImportKind kind, ImportRow &row, ImportNames &names)
{
    switch (kind) {
    case ImportKind::Children: return importChild(work, row, names);
    case ImportKind::Kindergartens: return importKindergarten(work, row, names);
    case ImportKind::Groups: return importGroup(work, row, names);
    }
    Q_UNREACHABLE();
}

/// What no other row could mend: the disk, the file, the connection.
bool isStorage(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed: return true;
    default: return false;
    }
}

Done importAll(Work &work, ImportKind kind, const ImportTable &table, ImportReport &report, const std::function<bool(int)> &progress)
{
    KEZEK_TRY(ImportNames names, importNames(work.store));
    for (const ImportTable::Row &cells : table.rows) {
        ImportRow row(table.columns, cells);
        const Done done = importOne(work, kind, row, names);
        if (!done && isStorage(done.error()))
            return done;
        if (!done)
            report.problems.append({cells.line, done.error().field, done.error()});
        if (!progress(++report.rows))
            return refuse(ErrorCode::Cancelled);
    }
    return {};
}

} // namespace

QList<ImportColumn> importColumns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Children:
        return columnsOf({u"child_iin"_s, u"surname"_s, u"given"_s, u"certificate_number"_s, u"certificate_date"_s, u"applicant_iin"_s,
                          u"applicant_surname"_s, u"applicant_given"_s, u"address"_s, u"phone1"_s},
                         {u"patronymic"_s, u"birth_date"_s, u"certificate_series"_s, u"certificate_issuer"_s, u"applicant_patronymic"_s,
                          u"district"_s, u"phone2"_s, u"language"_s, u"category"_s, u"benefit_kind"_s, u"benefit_paper"_s,
                          u"benefit_until"_s, u"group_language"_s, u"filed_at"_s, u"registered"_s, u"note"_s});
    case ImportKind::Kindergartens: return columnsOf({u"name"_s, u"district"_s}, {u"kind"_s, u"address"_s, u"phone"_s});
    case ImportKind::Groups:
        return columnsOf({u"kindergarten"_s, u"name"_s, u"age"_s, u"language"_s, u"born_from"_s, u"born_until"_s, u"capacity"_s},
                         {u"kind"_s, u"schedule"_s});
    }
    Q_UNREACHABLE();
}

Result<ImportReport> importTable(Store &store, const Actor &actor, Random &random, ImportKind kind, const ImportTable &table, bool dryRun,
                                 const std::function<bool(int)> &progress)
{
    KEZEK_CHECK(checkRight(actor, rolesOf(kind)));
    KEZEK_CHECK(checkColumns(kind, table));
    ImportReport report;
    Done done;
    const Done committed = store.transaction([&] {
        Work work(store, actor, random, store.now());
        done = importAll(work, kind, table, report, progress);
        return report.written = done && report.problems.isEmpty() && !dryRun;
    });
    KEZEK_CHECK(done);
    KEZEK_CHECK(committed);
    return report;
}

} // namespace kezek
