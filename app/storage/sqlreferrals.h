// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/repositories.h"

namespace kezek {

/// Referrals. That a seat is held once and an application has one live referral is refused by unique indexes.
class SqlReferrals : public Referrals {
public:
    explicit SqlReferrals(SqlSession &session) : m_session(session) {}

    Result<Referral> get(ReferralId id) override;
    Result<std::optional<Referral>> byNumber(const ReferralNumber &number) override;
    Result<std::optional<Referral>> liveOf(ApplicationId application) override;
    Result<QList<Referral>> ofApplication(ApplicationId application) override;
    Result<std::optional<Referral>> holding(SeatId seat) override;
    Result<ReferralId> insert(const Referral &referral) override;
    Done update(const Referral &before, const Referral &after) override;
    Result<int> nextSequence(int year) override;
    Result<QList<Referral>> lapsedBefore(QDate day) override;
    Result<QList<Referral>> toRemind(QDate day) override;
    Result<Told> told(ReferralId id) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
