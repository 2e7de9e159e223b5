// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/closegroup.h"

#include "usecases/recorded.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/seats/invitations.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString verb = QString::fromLatin1(CloseGroup::name);

QJsonObject recorded(const Group &group)
{
    return {{u"closedAt"_s, toJsonValue(group.closedAt)}, {u"closedReason"_s, group.closedReason}};
}

int countOf(const QList<SeatStatus> &seats, SeatState state)
{
    return static_cast<int>(std::count_if(seats.cbegin(), seats.cend(), [state](const SeatStatus &seat) { return seat.state == state; }));
}

Done save(Work &work, const Group &before, const Group &after, const QString &reason)
{
    KEZEK_CHECK(work.store.kindergartens().updateGroup(after));
    return journalChange(work, verb, u"group"_s, after.id.value, recorded(before), recorded(after), reason);
}

/// Also in bulletins whose seats of the group are all taken already: an invitation to a closed group is worth nothing.
Done withdrawFromBulletins(Work &work, const Group &group, const QList<SeatStatus> &seats, const QString &reason)
{
    for (const SeatStatus &seat : seats)
        if (seat.publication)
            KEZEK_CHECK(work.store.bulletins().endPublication(seat.publication->id, work.now, Cause::SeatClosed));
    KEZEK_TRY(const auto windows, work.store.bulletins().windowsOpen(work.now));
    for (const Bulletin &bulletin : windows)
        KEZEK_CHECK(endSurplusInvitations(work, bulletin.id, group.id, reason));
    return {};
}

Done recallReferrals(Work &work, const QList<SeatStatus> &seats, const QString &reason)
{
    for (const SeatStatus &seat : seats)
        if (seat.state == SeatState::OnReferral && seat.referral)
            KEZEK_CHECK(recallLive(work, *seat.referral, verb, reason));
    return {};
}

Result<CloseGroup::Output> close(Work &work, const Group &before, const CloseGroup::Input &input)
{
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_TRY(const QList<SeatStatus> seats, work.store.seats().ofGroup(before.id));
    const CloseGroup::Output closed{countOf(seats, SeatState::OnReferral), countOf(seats, SeatState::InBulletin), countOf(seats, SeatState::Taken), 0};
    // An invitation is to one of the published seats.
    const int promises = closed.recalled + closed.withdrawn;
    if (promises > 0 && !input.breakPromises)
        return refuse(ErrorCode::GroupHoldsPromises, {}, {promises});
    Group after = before;
    after.closedAt = work.now;
    after.closedReason = reason;
    KEZEK_CHECK(save(work, before, after, reason));
    KEZEK_CHECK(withdrawFromBulletins(work, after, seats, reason));
    KEZEK_CHECK(recallReferrals(work, seats, reason));
    return closed;
}

Result<CloseGroup::Output> reopen(Work &work, const Group &before, const QString &reason)
{
    Group after = before;
    after.closedAt.reset();
    after.closedReason.clear();
    KEZEK_CHECK(save(work, before, after, reason));
    KEZEK_TRY(const QList<SeatStatus> seats, work.store.seats().ofGroup(after.id));
    for (const SeatStatus &status : seats) {
        if (status.state != SeatState::Free)
            continue;
        Seat seat = status.seat;
        seat.freeSince = work.now;
        seat.freeCause = Cause::SeatReopened;
        KEZEK_CHECK(work.store.seats().update(seat));
    }
    return CloseGroup::Output{0, 0, countOf(seats, SeatState::Taken), countOf(seats, SeatState::Free)};
}

} // namespace

QList<Role> CloseGroup::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<CloseGroup::Output> CloseGroup::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Group group, work.store.kindergartens().group(input.group));
    if (group.endedAt)
        return refuse(ErrorCode::NotFound, u"group"_s);
    if (input.revision && *input.revision != group.revision)
        return refuse(ErrorCode::ChangedByOther);
    if (group.closedAt.has_value() == input.closed)
        return Output{};
    return input.closed ? close(work, group, input) : reopen(work, group, input.reason.trimmed());
}

} // namespace kezek
