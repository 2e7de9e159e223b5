// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// Confirmation codes as keyed digests. A try is taken off before the code is compared, so that no client can try for nothing.
class SqlCodes : public Codes {
public:
    explicit SqlCodes(SqlSession &session) : m_session(session) {}

    Result<CodeId> insert(const StoredCode &code) override;
    Result<std::optional<StoredCode>> live(const PhoneNumber &phone, CodePurpose purpose,
                                           const QString &object) override;
    Result<int> sentSince(const PhoneNumber &phone, const QDateTime &since) override;
    Result<std::optional<QDateTime>> lastSent(const PhoneNumber &phone) override;
    Result<int> sentBy(std::optional<WorkerId> worker, const QDateTime &since) override;
    Result<int> failuresSince(const PhoneNumber &phone, const QDateTime &since) override;
    Result<bool> spendTry(const PhoneNumber &phone, std::optional<CodeId> code, const QDateTime &at) override;
    Done markUsed(CodeId id, const QDateTime &at) override;
    Done giveBack(CodeId id) override;
    Result<QByteArray> seal(const QString &text) override;

private:
    Done forgetFailure(CodeId id);

    SqlSession &m_session;
};

} // namespace kezek
