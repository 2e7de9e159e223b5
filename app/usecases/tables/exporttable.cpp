// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/exporttable.h"

#include "usecases/verb.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Values of closed sets in words; scripts get them as they are.
void translate(TableValues &values, const TableColumns &columns, Language language)
{
    for (int i = 0; i < values.size(); ++i)
        if (columns.columns[i].kind == CellKind::Word)
            if (const QString *value = std::get_if<QString>(&values[i]))
                values[i] = wordFor(columns.columns[i].words, *value, language);
}

/// All rows; the file is not finished.
Result<int> writeRows(Store &store, TableSink &sink, const ExportTask &task)
{
    const ReadRows read = exportReaders().value(task.what);
    const TableColumns &columns = tableColumns(task.what);
    if (!read && !task.rows)
        return refuse(ErrorCode::NotFound);
    KEZEK_CHECK(sink.begin(columns, task.language));
    int rows = 0;
    const PutRow put = [&](TableValues values) -> Done {
        Q_ASSERT(values.size() == columns.columns.size());
        if (task.language)
            translate(values, columns, *task.language);
        KEZEK_CHECK(sink.row(values));
        return task.progress(++rows) ? Done() : refuse(ErrorCode::Cancelled);
    };
    KEZEK_CHECK(task.rows ? task.rows(store, put) : read(store, put));
    return rows;
}

Done journalExport(Store &store, const Actor &actor, Random &random, const ExportTask &task, int rows)
{
    Done done;
    const Done committed = store.transaction([&] {
        Work work(store, actor, random, store.now());
        QJsonObject after = task.asked;
        after.insert(u"table"_s, task.what);
        after.insert(u"rows"_s, rows);
        done = work.journal(u"export-table"_s, u"office"_s, 1, {}, after);
        return done.has_value();
    });
    KEZEK_CHECK(done);
    return committed;
}

} // namespace

QStringList exportNames()
{
    return {u"queue"_s, u"registrations"_s, u"archive"_s, u"referrals"_s, u"kindergartens"_s, u"groups"_s, u"seats"_s, u"bulletin"_s, u"messages"_s, u"inquiries"_s, u"journal"_s};
}

Result<int> exportTable(Store &store, TableSink &sink, const ExportTask &task)
{
    KEZEK_TRY(const int rows, writeRows(store, sink, task));
    KEZEK_CHECK(sink.finish());
    return rows;
}

QList<Role> exportRoles(const QString &what)
{
    if (what == u"kindergartens"_s || what == u"groups"_s || what == u"bulletin"_s)
        return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator};
    return {Role::Supervisor, Role::Administrator};
}

Result<int> exportTable(Store &store, const Actor &actor, Random &random, TableSink &sink, const ExportTask &task)
{
    KEZEK_CHECK(checkRight(actor, exportRoles(task.what)));
    KEZEK_TRY(const int rows, writeRows(store, sink, task));
    KEZEK_CHECK(journalExport(store, actor, random, task, rows));
    KEZEK_CHECK(sink.finish());
    return rows;
}

} // namespace kezek
