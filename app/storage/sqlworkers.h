// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/passwords.h"
#include "storage/sqlsession.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// The office's workers and their passwords.
class SqlWorkers : public Workers {
public:
    SqlWorkers(SqlSession &session, PasswordCost cost) : m_session(session), m_cost(cost) {}

    Result<std::optional<WorkerAccount>> byLogin(const QString &login) override;
    Result<WorkerAccount> get(WorkerId id) override;
    Result<QList<WorkerAccount>> all() override;
    Result<WorkerId> insert(const WorkerAccount &account) override;
    /// Where the stored revision is the account's, and raises it: ChangedByOther. Also NameTaken.
    Done update(const WorkerAccount &account) override;
    Result<QString> hashPassword(const QString &password) override { return hashedPassword(password, m_cost); }
    bool verifyPassword(const QString &hash, const QString &password) override { return passwordFits(hash, password); }

private:
    SqlSession &m_session;
    PasswordCost m_cost;
};

} // namespace kezek
