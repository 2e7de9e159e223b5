// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/officerepositories.h"

#include <memory>

namespace kezek {

/// Confirmation codes as keyed digests. A try is taken off before the code is compared, so that no client can try for nothing.
class SqlCodes : public Codes {
public:
    SqlCodes(SqlSession &session, Outbox &outbox) : m_session(session), m_outbox(outbox) {}

    Result<IssuedCode> issue(const CodeRequest &request, const Message &message, const Rules &rules, Random &random) override;
    Result<bool> check(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits,
                       const QDateTime &at) override;
    Done giveBack(const PhoneNumber &phone, CodePurpose purpose, const QString &object) override;

private:
    struct Live {
        CodeId id;
        QByteArray hmac;
    };
    Result<std::optional<Live>> live(const PhoneNumber &phone, CodePurpose purpose, const QString &object);
    Result<bool> spendTry(const PhoneNumber &phone, std::optional<CodeId> code, const QDateTime &at);
    Done forgetFailure(CodeId id);
    Result<int> failures(const PhoneNumber &phone, const QDateTime &at);
    Done checkPace(const PhoneNumber &phone, const Rules &rules, const QDateTime &at);
    Done checkCaps(std::optional<WorkerId> worker, const Rules &rules, const QDateTime &at);
    Result<QByteArray> seal(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits);

    SqlSession &m_session;
    Outbox &m_outbox;
};

/// The same by functions of the server, which lets no session see a code (resources/sql/rights/4_codes.sql).
class ServerCodes : public Codes {
public:
    explicit ServerCodes(SqlSession &session) : m_session(session) {}

    Result<IssuedCode> issue(const CodeRequest &request, const Message &message, const Rules &rules, Random &random) override;
    Result<bool> check(const PhoneNumber &phone, CodePurpose purpose, const QString &object, const QString &digits,
                       const QDateTime &at) override;
    Done giveBack(const PhoneNumber &phone, CodePurpose purpose, const QString &object) override;

private:
    SqlSession &m_session;
};

/// As the dialect needs it.
std::unique_ptr<Codes> makeCodes(SqlSession &session, Outbox &outbox);

} // namespace kezek
