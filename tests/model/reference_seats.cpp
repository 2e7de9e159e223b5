// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>
#include <tuple>

namespace kezek::model {

SeatState Reference::stateOf(const Seat &seat) const
{
    if (!seat.holder.isNull())
        return referrals.at(seat.holder).state == ReferralState::Enrolled ? SeatState::Taken : SeatState::OnReferral;
    if (seat.closed)
        return SeatState::Closed;
    return seat.bulletin.isNull() ? SeatState::Free : SeatState::InBulletin;
}

std::vector<SeatId> Reference::unpublished() const
{
    std::vector<SeatId> free;
    for (const auto &[id, seat] : seats)
        if (stateOf(seat) == SeatState::Free && !groups.at(seat.group).closedAt)
            free.push_back(id);
    return free;
}

/// R7: the window closes at its hour on the working day of so many days later; with no days there is none.
void Reference::publish(const std::vector<SeatId> &chosen)
{
    const int days = rules().windowWorkingDays;
    const QDateTime until = days > 0 ? instantOf(workingDaysAfter(today(), days), rules().windowClosesAt) : now;
    const BulletinId id = nextKey(bulletins);
    bulletins[id] = {now, until, false, {}};
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

bool Reference::keptForAt(const Invitation &invitation, const QDateTime &at) const
{
    return at < bulletins.at(invitation.bulletin).until;
}

/// Who waits, was not asked in this bulletin, is on no stop-list and has no seat kept for it anywhere.
std::set<ApplicationId> Reference::mayBeAsked(const Bulletin &bulletin, const std::set<ApplicationId> &again) const
{
    std::set<ApplicationId> may;
    for (const auto &[id, child] : children)
        if (child.state == ApplicationState::Waiting && !stopListed(child) && (!bulletin.asked.contains(id) || again.contains(id)))
            may.insert(id);
    for (const Invitation &invitation : invitations)
        if (keptForAt(invitation, now))
            may.erase(invitation.child);
    return may;
}

/// By the order of its wishes, then its own district, then where most are left, then the older group.
std::optional<GroupId> Reference::choiceOf(const Child &child, const std::map<GroupId, int> &left) const
{
    const auto preference = [&](GroupId group) {
        const KindergartenId place = groups.at(group).kindergarten;
        const qsizetype wish = child.wishes.kindergartens.indexOf(place);
        return std::tuple(wish < 0 ? child.wishes.kindergartens.size() : wish, child.home.isNull() || child.home != districts.at(place),
                          -left.at(group), group);
    };
    std::optional<GroupId> choice;
    for (const auto &[group, seatsLeft] : left)
        if (seatsLeft > 0 && fits(child, groups.at(group)) && wants(child, groups.at(group))
            && (!choice || preference(group) < preference(*choice)))
            choice = group;
    return choice;
}

/// R7: the seats of the bulletin that are kept for nobody yet go, one by one, to the first in order who fits and wants one.
void Reference::inviteHead(BulletinId id, const std::set<ApplicationId> &again)
{
    Bulletin &bulletin = bulletins.at(id);
    if (bulletin.until <= now)
        return;
    std::map<GroupId, int> left;
    for (const auto &[key, seat] : seats)
        if (seat.bulletin == id)
            ++left[seat.group];
    for (const Invitation &invitation : invitations)
        if (invitation.bulletin == id)
            --left[invitation.group];
    std::erase_if(left, [](const auto &entry) { return entry.second <= 0; });
    if (left.empty())
        return;
    for (const ApplicationId key : invitationOrder(mayBeAsked(bulletin, again))) {
        const auto choice = choiceOf(children.at(key), left);
        if (!choice)
            continue;
        --left.at(*choice);
        bulletin.asked.insert(key);
        invitations.push_back({id, *choice, key, now});
    }
}

/// No more children may be asked than there are seats; who was asked last loses.
void Reference::endSurplus(BulletinId bulletin, GroupId group)
{
    auto left = std::count_if(seats.begin(), seats.end(), [&](const auto &entry) {
        return entry.second.bulletin == bulletin && entry.second.group == group;
    });
    std::erase_if(invitations, [&](const Invitation &one) { return one.bulletin == bulletin && one.group == group && left-- <= 0; });
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
    if (change.capacity < promised)
        return ErrorCode::CapacityBelowTaken;
    if ((otherTerms || change.capacity != open) && !change.withReason)
        return ErrorCode::ReasonRequired;
    if (otherTerms && misfits > 0)
        return ErrorCode::GroupDoesNotFit;
    group = change.group;
    setCapacity(group.id, change.capacity);
    return {};
}

} // namespace kezek::model
