// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlrecords.h"

#include "domain/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// The code and what its words name; the detail is for the log of the service's own PC.
QString textOf(const std::optional<Error> &trouble)
{
    if (!trouble)
        return {};
    const QJsonObject json{{u"code"_s, toText(trouble->code)}, {u"args"_s, QJsonArray::fromVariantList(trouble->args)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Error> readTrouble(const QJsonObject &json)
{
    const auto code = fromText<ErrorCode>(json.value(u"code"_s).toString());
    return code ? std::optional(Error{*code, {}, {}, json.value(u"args"_s).toArray().toVariantList()}) : std::nullopt;
}

std::optional<WorkerServiceState> readService(Row &row)
{
    WorkerServiceState state;
    state.leader = row.text();
    state.leadsSince = row.instant();
    state.seenAt = row.instant();
    state.trouble = readTrouble(row.json());
    return state;
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

Result<std::optional<WorkerServiceState>> SqlRecords::workerService()
{
    if (!m_session.dialect().hasWorkerService)
        return std::nullopt;
    KEZEK_TRY(const auto state, m_session.maybe<WorkerServiceState>(
                                    u"SELECT leader, leads_since, seen_at, trouble FROM worker_service"_s, {}, readService));
    return state.value_or(WorkerServiceState());
}

Done SqlRecords::saveWorkerService(const WorkerServiceState &state)
{
    return withoutCount(m_session.run(uR"(
        INSERT INTO worker_service (id, leader, leads_since, seen_at, trouble) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET leader = excluded.leader, leads_since = excluded.leads_since, seen_at = excluded.seen_at,
            trouble = excluded.trouble)"_s,
                                      binds(state.leader, state.leadsSince, state.seenAt, textOf(state.trouble))));
}

} // namespace kezek
