// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqljournal.h"

#include "storage/columns.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const Columns &columns()
{
    static const Columns all(
        u"at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json"_s);
    return all;
}

std::optional<JournalRow> readRow(Row &row)
{
    JournalRow j;
    j.id = row.big();
    j.at = row.instant();
    j.recordedAt = row.instant();
    j.worker = row.id<WorkerId>();
    j.workerName = row.text();
    j.workstation = row.text();
    j.verb = row.text();
    j.subject = row.text();
    j.subjectId = row.big();
    j.reason = row.text();
    j.before = row.json();
    j.after = row.json();
    return j;
}

} // namespace

Done SqlJournal::write(const JournalRow &row)
{
    static const QString sql =
        u"INSERT INTO journal ("_s + columns().list() + u") VALUES ("_s + columns().marks() + u')';
    const QDateTime recordedAt = row.recordedAt.isValid() ? row.recordedAt : m_clock();
    return withoutCount(m_session.run(sql,
                                      binds(row.at, recordedAt, row.worker, row.workerName, row.workstation, row.verb,
                                            row.subject, row.subjectId, row.reason, row.before, row.after)));
}

Result<QList<JournalRow>> SqlJournal::ofSubject(const QString &subject, qint64 id)
{
    static const QString sql =
        u"SELECT id, "_s + columns().list() + u" FROM journal WHERE subject = ? AND subject_id = ? ORDER BY id DESC"_s;
    return m_session.list<JournalRow>(sql, binds(subject, id), readRow);
}

Result<QList<QDateTime>> SqlJournal::lookUps(WorkerId worker, const QString &workstation, const QString &outcome, const QDateTime &since)
{
    // The verb stands in the text: the index holds its rows alone.
    return m_session.list<QDateTime>(u"SELECT at FROM journal WHERE verb = 'look-up-queue' AND worker_id = ? AND workstation = ? "
                                     "AND reason = ? AND at > ? ORDER BY at DESC"_s,
                                     binds(worker, workstation, outcome, since), [](Row &row) { return std::optional(row.instant()); });
}

} // namespace kezek
