// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/passwords.h"
#include "storage/sqlsession.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// The office's workers and their passwords. Where the server keeps those, WorkerAccount::passwordHash as read says only whose it is,
/// and written back leaves the password as it is.
class SqlWorkers : public Workers {
public:
    SqlWorkers(SqlSession &session, PasswordCost cost) : m_session(session), m_cost(cost) {}

    Result<std::optional<WorkerAccount>> byLogin(const QString &login) override;
    Result<WorkerAccount> get(WorkerId id) override;
    Result<QList<WorkerAccount>> all() override;
    Result<WorkerId> insert(const WorkerAccount &account) override;
    /// Where the stored revision is the account's, and raises it: ChangedByOther. Also NameTaken.
    Done update(const WorkerAccount &account) override;
    Result<QString> hashPassword(const QString &password) override;
    /// Where the server keeps the passwords it is asked, and answers of the session's own worker alone.
    bool verifyPassword(const QString &hash, const QString &password) override;

private:
    bool serverSaysItFits(qint64 worker, const QString &password);

    SqlSession &m_session;
    PasswordCost m_cost;
};

} // namespace kezek
