// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/importtable.h"

#include "usecases/applications/fileapplication.h"
#include "usecases/applications/moves.h"
#include "usecases/tables/importrow.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done importOne(Work &work, ImportKind kind, const ImportRow &row, ImportNames &names)
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
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::ConnectionLost:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::StorageFailed: return true;
    default: return false;
    }
}

void add(ImportReport &report, const QList<ImportProblem> &problems)
{
    report.bad += int(problems.size());
    report.problems += problems.first(std::min<qsizetype>(problems.size(), ImportReport::mostProblems - report.problems.size()));
}

/// A row with a bad cell is not tried: its verb would name the first of them once more.
Done importRow(Work &work, ImportKind kind, const ImportRow &row, ImportNames &names, ImportReport &report)
{
    const QList<ImportProblem> bad = row.badCells(names);
    add(report, bad);
    const Done done = bad.isEmpty() ? importOne(work, kind, row, names) : Done();
    if (!done && isStorage(done.error()))
        return done;
    if (!done)
        add(report, {row.problem(done.error())});
    return {};
}

Done importAll(Work &work, TableSource &source, const ImportTask &task, ImportReport &report)
{
    const TableColumns &columns = tableColumns(importName(task.kind));
    KEZEK_TRY(TableHead head, TableHead::find(source, columns));
    report.ignored = head.ignored();
    KEZEK_TRY(ImportNames names, importNames(work.store));
    TableRow cells;
    for (;;) {
        KEZEK_TRY(const bool more, head.next(cells));
        if (!more)
            return {};
        KEZEK_CHECK(importRow(work, task.kind, ImportRow(head, columns, cells), names, report));
        if (!task.progress({++report.rows, source.progress()}))
            return refuse(ErrorCode::Cancelled);
    }
}

} // namespace

QString importName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Children: return u"children"_s;
    case ImportKind::Kindergartens: return u"kindergartens"_s;
    case ImportKind::Groups: return u"groups"_s;
    }
    Q_UNREACHABLE();
}

QList<Role> importRoles(ImportKind kind)
{
    return kind == ImportKind::Children ? rolesFor(ApplicationVerb::Register) : SaveKindergarten::roles();
}

Result<ImportReport> importTable(Store &store, const Actor &actor, Random &random, TableSource &source, const ImportTask &task)
{
    KEZEK_CHECK(checkRight(actor, importRoles(task.kind)));
    ImportReport report;
    Done done;
    const Done committed = store.transaction([&] {
        Work work(store, actor, random, store.now());
        done = importAll(work, source, task, report);
        return report.written = done && report.bad == 0 && !task.dryRun;
    });
    KEZEK_CHECK(done);
    KEZEK_CHECK(committed);
    return report;
}

} // namespace kezek
