// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlrecords.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

std::optional<QJsonObject> readJson(Row &row)
{
    return row.json();
}

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

Result<std::optional<QDateTime>> SqlRecords::lastRun(const QString &job)
{
    return m_session.maybe<QDateTime>(u"SELECT nominal FROM job_run WHERE job = ? ORDER BY nominal DESC LIMIT 1"_s,
                                      binds(job), [](Row &row) { return std::optional(row.instant()); });
}

Done SqlRecords::recordRun(const QString &job, const QDateTime &nominal, const QJsonObject &summary)
{
    return withoutCount(m_session.run(uR"(
        INSERT INTO job_run (job, nominal, summary, recorded_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (job, nominal) DO UPDATE SET summary = excluded.summary, recorded_at = excluded.recorded_at)"_s,
                                      binds(job, nominal, summary, m_clock())));
}

Result<std::optional<QJsonObject>> SqlRecords::operation(const QUuid &id)
{
    return m_session.maybe<QJsonObject>(u"SELECT output FROM operation WHERE id = ?"_s, binds(textOf(id)), readJson);
}

Done SqlRecords::recordOperation(const QUuid &id, const QString &verb, const QJsonObject &output)
{
    return withoutCount(m_session.run(u"INSERT INTO operation (id, verb, output, recorded_at) VALUES (?, ?, ?, ?)"_s,
                                      binds(textOf(id), verb, output, m_clock())));
}

Result<std::optional<QJsonObject>> SqlRecords::draft(WorkerId worker, const QString &form)
{
    return m_session.maybe<QJsonObject>(u"SELECT content FROM draft WHERE worker_id = ? AND form = ?"_s,
                                        binds(worker, form), readJson);
}

Done SqlRecords::saveDraft(WorkerId worker, const QString &form, const QJsonObject &content)
{
    if (content.isEmpty())
        return withoutCount(
            m_session.run(u"DELETE FROM draft WHERE worker_id = ? AND form = ?"_s, binds(worker, form)));
    return withoutCount(m_session.run(uR"(
        INSERT INTO draft (worker_id, form, content, saved_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (worker_id, form) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at)"_s,
                                      binds(worker, form, content, m_clock())));
}

} // namespace kezek
