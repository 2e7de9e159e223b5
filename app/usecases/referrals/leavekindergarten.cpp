// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/leavekindergarten.h"

#include "domain/statetables.h"
#include "usecases/applications/moves.h"
#include "usecases/referrals/referralcase.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> LeaveKindergarten::roles()
{
    return rolesFor(ApplicationVerb::Leave);
}

Result<LeaveKindergarten::Output> LeaveKindergarten::run(Work &work, const Input &input)
{
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_TRY(ReferralCase left, loadCase(work, input.referral));
    const bool sits = left.referral.state == ReferralState::Enrolled && !left.referral.releasedAt;
    if (!sits)
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(left.referral.state), toText(ApplicationVerb::Leave)});
    KEZEK_CHECK(next(left.application.state, ApplicationVerb::Leave));

    const QString verb = QString::fromLatin1(name);
    KEZEK_CHECK(releaseSeat(work, left.referral, Cause::ChildLeft, verb, reason));
    const Application before = left.application;
    KEZEK_CHECK(move(work, before, left.application, ApplicationVerb::Leave, verb, reason));
    return Output{};
}

} // namespace kezek
