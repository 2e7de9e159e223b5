// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/viewcard.h"

#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A kindergarten's worker sees the children who were sent to their kindergarten, no others.
Done checkOwnChild(Work &work, ApplicationId application)
{
    if (work.actor.role != Role::Kindergarten)
        return {};
    KEZEK_TRY(const auto referrals, work.store.referrals().ofApplication(application));
    for (const Referral &referral : referrals) {
        KEZEK_TRY(const Seat seat, work.store.seats().get(referral.seat));
        KEZEK_TRY(const Group group, work.store.kindergartens().group(seat.group));
        if (group.kindergarten == work.actor.kindergarten)
            return {};
    }
    return refuse(ErrorCode::NotPermitted, {}, {toText(work.actor.role)});
}

} // namespace

QList<Role> ViewCard::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator, Role::Kindergarten};
}

Result<ViewCard::Output> ViewCard::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString purpose, requiredText(input.purpose, u"purpose"_s, ErrorCode::ReasonRequired));
    KEZEK_CHECK(work.store.applications().get(input.application));
    KEZEK_CHECK(checkOwnChild(work, input.application));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"application"_s, input.application.value, {}, {}, purpose));
    return Output{};
}

} // namespace kezek
