// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// Job runs, operations that took effect, drafts of forms.
class SqlRecords : public Records {
public:
    SqlRecords(SqlSession &session, Clock clock) : m_session(session), m_clock(std::move(clock)) {}

    Result<std::optional<QDateTime>> lastRun(const QString &job) override;
    Done recordRun(const QString &job, const QDateTime &nominal, const QJsonObject &summary) override;
    Result<std::optional<QJsonObject>> operation(const QUuid &id) override;
    /// OperationRepeated when another took the id meanwhile.
    Done recordOperation(const QUuid &id, const QString &verb, const QJsonObject &output) override;
    Result<std::optional<QJsonObject>> draft(WorkerId worker, const QString &form) override;
    Done saveDraft(WorkerId worker, const QString &form, const QJsonObject &content) override;
    Result<std::optional<WorkerServiceState>> workerService() override;
    Done saveWorkerService(const WorkerServiceState &state) override;

private:
    SqlSession &m_session;
    Clock m_clock;
};

} // namespace kezek
