// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// Questions of parents and the answers kept for them.
class SqlInquiries : public Inquiries {
public:
    explicit SqlInquiries(SqlSession &session) : m_session(session) {}

    Result<Inquiry> get(InquiryId id) override;
    Result<InquiryId> insert(const Inquiry &inquiry) override;
    Done update(const Inquiry &inquiry) override;
    Result<KeptAnswer> keptAnswer(KeptAnswerId id) override;
    Result<QList<KeptAnswer>> keptAnswers() override;
    Result<KeptAnswerId> insertKept(const KeptAnswer &answer) override;
    Done updateKept(const KeptAnswer &answer) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
