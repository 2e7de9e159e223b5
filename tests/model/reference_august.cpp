// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>

namespace kezek::model {

/// An enrolled child on the lowest free seat of another group of its kindergarten: a new referral that is enrolled at once.
Verdict Reference::transfer(ReferralId id, GroupId target)
{
    Referral &old = referrals.at(id);
    const GroupId from = seats.at(old.seat).group;
    if (old.state != ReferralState::Enrolled || old.released)
        return ErrorCode::MoveNotAllowed;
    if (groups.at(from).kindergarten != groups.at(target).kindergarten)
        return ErrorCode::SeatElsewhere;
    if (from == target)
        return ErrorCode::FieldOutOfRange;
    if (groups.at(target).closedAt)
        return ErrorCode::SeatTaken;
    if (ErrorCode why{}; !fits(children.at(old.child), groups.at(target), &why))
        return why;
    SeatId chosen;
    for (const auto &[key, seat] : seats)
        if (seat.group == target && stateOf(seat) == SeatState::Free && (chosen.isNull() || seat.number < seats.at(chosen).number))
            chosen = key;
    if (chosen.isNull())
        return ErrorCode::SeatTaken;
    Referral made = old;
    made.seat = chosen;
    made.issuedOn = today();
    free(old, ReferralState::Enrolled);
    const ReferralId key = nextKey(referrals);
    referrals[key] = made;
    seats.at(chosen).holder = key;
    return {};
}

/// Graduates leave first, then groups move up, end and open, then the others look for a seat.
Verdict Reference::moveYear(const YearSteps &steps)
{
    for (const ReferralId id : steps.graduates)
        leave(id);
    for (const GroupId id : steps.up)
        groups.at(id).age = AgeGroup(int(groups.at(id).age) + 1);
    for (const GroupId id : steps.ended) {
        Group &group = groups.at(id);
        Group nursery = group;
        nursery.id = nextKey(groups);
        nursery.age = AgeGroup::Nursery;
        nursery.bornFrom = QDate(steps.schoolYear - 1, 1, 1);
        nursery.bornUntil = QDate(steps.schoolYear - 1, 12, 31);
        const auto inUse = std::count_if(seats.begin(), seats.end(), [id](const auto &entry) { return entry.second.group == id && !entry.second.closed; });
        group.closedAt = group.endedAt = now;
        groups[nursery.id] = nursery;
        setCapacity(nursery.id, int(inUse));
    }
    for (const auto &[id, target] : steps.moves)
        if (const Verdict no = transfer(id, target))
            return no;
    return {};
}

/// As it was, but nothing is deleted: the groups that opened are closed, the referrals to other seats are released.
Verdict Reference::undoYearMove(const Reference &before)
{
    for (auto &[id, group] : groups)
        if (!before.groups.contains(id))
            group.closedAt = group.endedAt = now;
    for (const auto &[id, group] : before.groups)
        groups[id] = group;
    for (auto &[id, referral] : referrals)
        if (!before.referrals.contains(id))
            free(referral, ReferralState::Enrolled);
    for (const auto &[id, referral] : before.referrals)
        referrals[id] = referral;
    for (const auto &[id, seat] : before.seats)
        seats[id] = seat;
    children = before.children;
    return {};
}

} // namespace kezek::model
