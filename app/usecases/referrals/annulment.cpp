// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/annulment.h"

#include "domain/statetables.h"
#include "usecases/applications/moves.h"

#include <algorithm>

namespace kezek {

namespace {

/// R15: `days` days beginning with the day of the annulment.
std::optional<QDate> stopListEnd(QDate today, int days)
{
    return days > 0 ? std::optional(today.addDays(days - 1)) : std::nullopt;
}

} // namespace

Result<bool> annul(Work &work, ReferralCase &referralCase, const Annulment &annulment)
{
    KEZEK_TRY(const Rules rules, work.rules());
    const ReferralCase before = referralCase;
    Application &application = referralCase.application;
    const int strikes = application.strikes + (annulment.strike ? 1 : 0);
    const bool archives = annulment.strike && strikes >= rules.overduesThatArchive;
    const ApplicationVerb how = archives ? ApplicationVerb::SecondOverdue : annulment.application;
    KEZEK_CHECK(next(referralCase.referral.state, annulment.referral));
    KEZEK_CHECK(next(application.state, how));

    application.strikes = strikes;
    application.category = rules.overdueKeepsCategory ? categoryInForce(application, work.today()) : PriorityCategory::General;
    application.stopListedUntil = stopListEnd(work.today(), rules.stopListDays);
    KEZEK_CHECK(moveReferral(work, before.referral, referralCase.referral, annulment.referral, annulment.verb, annulment.reason));
    KEZEK_CHECK(move(work, before.application, application, how, annulment.verb, annulment.reason));
    return archives;
}

PriorityCategory categoryInForce(const Application &application, QDate day)
{
    // The paper alone does not decide: after an overdue referral a valid one counts only once it is shown again (R15, R16).
    return std::max(application.category, categoryOn(application.benefit, day));
}

} // namespace kezek
