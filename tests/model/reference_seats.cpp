// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>
#include <tuple>

namespace kezek::model {

SeatState Reference::stateOf(const Seat &seat) const
{
    if (!seat.holder.isNull())
        return referrals.at(seat.holder).state == ReferralState::Enrolled ? SeatState::Taken : SeatState::OnReferral;
    if (seat.closed || groups.at(seat.group).closedAt)
        return SeatState::Closed;
    return seat.bulletin.isNull() ? SeatState::Free : SeatState::InBulletin;
}

std::vector<SeatId> Reference::unpublished() const
{
    std::vector<SeatId> free;
    for (const auto &[id, seat] : seats)
        if (stateOf(seat) == SeatState::Free)
            free.push_back(id);
    return free;
}

/// R7: the window closes at its hour on the working day of so many days later; with no days there is none.
void Reference::publish(const std::vector<SeatId> &chosen)
{
    const int days = rules().windowWorkingDays;
    const QDateTime until = days > 0 ? instantOf(workingDaysAfter(today(), days), rules().windowClosesAt) : now;
    const BulletinId id = nextKey(bulletins);
    bulletins[id] = {now, until, false, false, {}};
    for (const SeatId seat : chosen)
        seats.at(seat).bulletin = id;
    inviteHead(id, {});
}

Verdict Reference::publishByHand(const QList<SeatId> &named)
{
    if (rules().freezeFrom.isValid() && rules().freezeFrom <= today() && today() <= rules().freezeUntil)
        return ErrorCode::PublicationFrozen;
    std::vector<SeatId> chosen = unpublished();
    for (const SeatId id : named)
        if (std::find(chosen.begin(), chosen.end(), id) == chosen.end())
            return seats.at(id).holder.isNull() ? ErrorCode::NothingToPublish : ErrorCode::SeatOccupied;
    if (!named.isEmpty())
        std::erase_if(chosen, [&named](SeatId id) { return !named.contains(id); });
    if (chosen.empty())
        return ErrorCode::NothingToPublish;
    publish(chosen);
    return {};
}

/// R6: once a working day, from its hour on, not while publication is frozen (R22). What a person recalled does not come by itself.
Verdict Reference::publishAtTheHour()
{
    const bool frozen = rules().freezeFrom.isValid() && rules().freezeFrom <= today() && today() <= rules().freezeUntil;
    const bool due = calendar.isWorking(today()).value() && localTime(now) >= rules().bulletinAt && !frozen;
    if (!due || (lastHour.isValid() && lastHour >= today()))
        return {};
    lastHour = today();
    std::vector<SeatId> chosen = unpublished();
    std::erase_if(chosen, [this](SeatId id) { return seats.at(id).recalled; });
    if (!chosen.empty())
        publish(chosen);
    return {};
}

/// No more children may be asked than there are seats; who was asked last loses.
void Reference::endSurplus(BulletinId bulletin, GroupId group)
{
    auto left = std::count_if(seats.begin(), seats.end(), [&](const auto &entry) {
        return entry.second.bulletin == bulletin && entry.second.group == group;
    });
    std::erase_if(invitations, [&](const Invitation &one) { return one.bulletin == bulletin && one.group == group && left-- <= 0; });
}

/// R6: within the term of its day the seats that nobody has taken stand free as they were, and nobody is asked any more.
Verdict Reference::undoBulletin(BulletinId id)
{
    Bulletin &bulletin = bulletins.at(id);
    const bool anyOpen = std::any_of(seats.begin(), seats.end(), [id](const auto &entry) { return entry.second.bulletin == id; });
    if (bulletin.undone)
        return ErrorCode::NothingToUndo;
    if (now >= bulletin.at.addSecs(60 * rulesOn(localDay(bulletin.at)).bulletinUndoMinutes))
        return ErrorCode::UndoTooLate;
    if (!anyOpen)
        return ErrorCode::NothingToUndo;
    for (auto &[key, seat] : seats)
        if (seat.bulletin == id)
            seat.bulletin = {};
    std::erase_if(invitations, [id](const Invitation &invitation) { return invitation.bulletin == id; });
    bulletin.undone = bulletin.over = true;
    return {};
}

Verdict Reference::recallSeat(SeatId id)
{
    Seat &seat = seats.at(id);
    if (!seat.holder.isNull())
        return ErrorCode::SeatOccupied;
    if (seat.bulletin.isNull())
        return ErrorCode::SeatNotPublished;
    const BulletinId bulletin = std::exchange(seat.bulletin, {});
    seat.recalled = true;
    endSurplus(bulletin, seat.group);
    return {};
}

Verdict Reference::closeSeat(SeatId id, bool closed)
{
    Seat &seat = seats.at(id);
    if (seat.closed == closed)
        return {};
    if (!seat.holder.isNull())
        return ErrorCode::SeatOccupied;
    seat.closed = closed;
    seat.closedByCapacity = false;
    if (!closed) {
        seat.recalled = false;
        return {};
    }
    if (const BulletinId bulletin = std::exchange(seat.bulletin, {}); !bulletin.isNull())
        endSurplus(bulletin, seat.group);
    return {};
}

/// More: those closed for that reason come back, lowest first, then new ones. Fewer: unpublished ones are closed, highest first.
void Reference::setCapacity(GroupId group, int capacity)
{
    std::map<int, SeatId> byNumber;
    for (const auto &[id, seat] : seats)
        if (seat.group == group)
            byNumber[seat.number] = id;
    for (const auto &[number, id] : byNumber)
        capacity -= seats.at(id).closed ? 0 : 1;
    for (const auto &[number, id] : byNumber) {
        Seat &seat = seats.at(id);
        if (capacity <= 0 || !seat.closedByCapacity)
            continue;
        seat.closed = seat.closedByCapacity = seat.recalled = false;
        --capacity;
    }
    for (int number = byNumber.empty() ? 1 : byNumber.rbegin()->first + 1; capacity > 0; --capacity)
        seats[nextKey(seats)] = {.group = group, .number = number++, .holder = {}, .bulletin = {}};
    for (auto entry = byNumber.rbegin(); entry != byNumber.rend() && capacity < 0; ++entry) {
        Seat &seat = seats.at(entry->second);
        if (stateOf(seat) != SeatState::Free)
            continue;
        seat.closed = seat.closedByCapacity = true;
        ++capacity;
    }
}

Verdict Reference::addGroup(const GroupChange &made)
{
    const GroupId id = nextKey(groups);
    groups[id] = made.group;
    groups[id].id = id;
    setCapacity(id, made.capacity);
    return {};
}

/// R25: never smaller than what is held or promised; a group with promises goes on fitting the children it has.
Verdict Reference::changeGroup(const GroupChange &change)
{
    Group &group = groups.at(change.group.id);
    int open = 0;
    int promised = 0;
    int misfits = 0;
    for (const auto &[id, seat] : seats) {
        if (seat.group != group.id)
            continue;
        const SeatState state = stateOf(seat);
        open += state != SeatState::Closed;
        promised += state == SeatState::Taken || state == SeatState::OnReferral || state == SeatState::InBulletin;
        misfits += !seat.holder.isNull() && !fits(children.at(referrals.at(seat.holder).child), change.group);
    }
    const auto terms = [](const Group &one) { return std::tuple(one.age, one.language, one.kind, one.bornFrom, one.bornUntil); };
    const bool otherTerms = promised > 0 && terms(group) != terms(change.group);
    // Of a closed group the capacity is settled once it is opened again.
    const int capacity = group.closedAt ? open : change.capacity;
    if (capacity < promised)
        return ErrorCode::CapacityBelowTaken;
    if ((otherTerms || capacity != open) && !change.withReason)
        return ErrorCode::ReasonRequired;
    if (otherTerms && misfits > 0)
        return ErrorCode::GroupDoesNotFit;
    const auto [closedAt, endedAt] = std::pair(group.closedAt, group.endedAt);
    group = change.group;
    group.closedAt = closedAt;
    group.endedAt = endedAt;
    if (!closedAt)
        setCapacity(group.id, capacity);
    return {};
}

/// Its seats leave the bulletins and its referrals are recalled; children that attend it stay. Opened again, its seats are free anew.
Verdict Reference::closeGroup(GroupId id, bool closed, bool breakPromises)
{
    Group &group = groups.at(id);
    if (group.endedAt)
        return ErrorCode::NotFound;
    if (group.closedAt.has_value() == closed)
        return {};
    std::vector<ReferralId> live;
    int published = 0;
    for (const auto &[key, seat] : seats) {
        if (seat.group != id)
            continue;
        published += seat.bulletin.isNull() ? 0 : 1;
        if (stateOf(seat) == SeatState::OnReferral)
            live.push_back(seat.holder);
    }
    if (closed && !breakPromises && published + int(live.size()) > 0)
        return ErrorCode::GroupHoldsPromises;
    for (const ReferralId referral : live)
        if (const Verdict no = holds(referrals.at(referral)))
            return no;

    group.closedAt = closed ? std::optional(now) : std::nullopt;
    for (auto &[key, seat] : seats) {
        if (seat.group != id)
            continue;
        if (closed)
            seat.bulletin = {};
        else if (stateOf(seat) == SeatState::Free)
            seat.recalled = false;
    }
    if (closed)
        std::erase_if(invitations, [&](const Invitation &one) { return one.group == id && keptForAt(one, now); });
    for (const ReferralId referral : live)
        recallReferral(referral);
    return {};
}

} // namespace kezek::model
