// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/transferchild.h"

#include "domain/placement.h"
#include "domain/statetables.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/recorded.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkSits(const ReferralCase &child)
{
    const bool sits = child.referral.state == ReferralState::Enrolled && !child.referral.releasedAt;
    return sits ? Done() : refuse(ErrorCode::MoveNotAllowed, u"referral"_s, {toText(child.referral.state), toText(ApplicationVerb::Leave)});
}

Done checkTarget(const ReferralCase &child, const Group &target, QDate today)
{
    if (target.kindergarten != child.place.kindergarten.id)
        return refuse(ErrorCode::SeatElsewhere, u"group"_s);
    if (target.id == child.place.group.id)
        return refuse(ErrorCode::FieldOutOfRange, u"group"_s);
    if (target.closedAt)
        return refuse(ErrorCode::SeatTaken, u"group"_s);
    return inField(u"group"_s, checkFit(child.application, target, today));
}

/// Lowest number first.
std::optional<Seat> freeSeat(const QList<SeatStatus> &seats)
{
    const auto found = std::find_if(seats.cbegin(), seats.cend(), [](const SeatStatus &status) { return status.state == SeatState::Free; });
    return found == seats.cend() ? std::nullopt : std::optional(found->seat);
}

/// The right that the child has already, on another seat.
Result<Referral> referralTo(Work &work, const Referral &old, SeatId seat)
{
    const int year = work.today().year();
    KEZEK_TRY(const int sequence, work.store.referrals().nextSequence(year));
    Referral referral = old;
    referral.id = {};
    referral.revision = 0;
    referral.number = ReferralNumber(year, sequence);
    referral.seat = seat;
    referral.issuedAt = work.now;
    referral.endedAt = work.now;
    referral.releasedAt.reset();
    referral.endReason.clear();
    return referral;
}

} // namespace

QList<Role> TransferChild::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<TransferChild::Output> TransferChild::run(Work &work, const Input &input)
{
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_TRY(ReferralCase child, loadCase(work, input.referral));
    KEZEK_TRY(const ReferralCase moved, transfer(work, std::move(child), input.group, QString::fromLatin1(name), reason));
    return Output{moved.referral.id, moved.referral.number.text(), moved.place.seat.number};
}

Result<ReferralCase> transfer(Work &work, ReferralCase child, GroupId target, const QString &verb, const QString &reason)
{
    KEZEK_CHECK(checkSits(child));
    KEZEK_TRY(const Group group, work.store.kindergartens().group(target));
    KEZEK_CHECK(checkTarget(child, group, work.today()));
    KEZEK_TRY(const QList<SeatStatus> seats, work.store.seats().ofGroup(target));
    const auto seat = freeSeat(seats);
    if (!seat)
        return refuse(ErrorCode::SeatTaken, u"group"_s);
    KEZEK_TRY(Referral referral, referralTo(work, child.referral, seat->id));
    KEZEK_CHECK(releaseSeat(work, child.referral, Cause::ChildMoved, verb, reason));
    KEZEK_TRY(const ReferralId id, work.store.referrals().insert(referral));
    KEZEK_CHECK(journalChange(work, verb, u"referral"_s, id.value, {}, recorded(referral), reason));
    KEZEK_TRY(child.referral, work.store.referrals().get(id));
    child.place.seat = *seat;
    child.place.group = group;
    return child;
}

Result<QList<TransferTarget>> transferTargets(Store &store, ReferralId id)
{
    KEZEK_TRY(const Referral referral, store.referrals().get(id));
    KEZEK_TRY(const Application application, store.applications().get(referral.application));
    KEZEK_TRY(const Seat own, store.seats().get(referral.seat));
    KEZEK_TRY(const Group group, store.kindergartens().group(own.group));
    KEZEK_TRY(const QList<Group> neighbours, store.kindergartens().groups(group.kindergarten));
    QList<TransferTarget> targets;
    for (const Group &other : neighbours) {
        if (other.id == group.id || other.closedAt || !checkFit(application, other, localDay(store.now())))
            continue;
        KEZEK_TRY(const QList<SeatStatus> seats, store.seats().ofGroup(other.id));
        const auto free = std::count_if(seats.cbegin(), seats.cend(), [](const SeatStatus &status) { return status.state == SeatState::Free; });
        if (free > 0)
            targets.append({other, static_cast<int>(free)});
    }
    return targets;
}

} // namespace kezek
