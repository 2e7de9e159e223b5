// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>

namespace kezek::model {

std::optional<ReferralId> Reference::liveReferralOf(ApplicationId id) const
{
    for (const auto &[key, referral] : referrals)
        if (referral.child == id && (referral.state == ReferralState::Issued || referral.state == ReferralState::Extended))
            return key;
    return {};
}

/// G7: the lowest seat of the bulletin that the child is invited to, else the lowest one that is open to all. None: why.
std::pair<SeatId, ErrorCode> Reference::seatFor(ApplicationId id, GroupId group) const
{
    BulletinId kept;
    for (const Invitation &invitation : invitations)
        if (invitation.child == id && invitation.group == group && keptForAt(invitation, now) && kept.isNull())
            kept = invitation.bulletin;
    SeatId chosen;
    ErrorCode none = ErrorCode::SeatTaken;
    const auto rank = [&](const Seat &seat) { return std::pair(seat.bulletin != kept, seat.number); };
    for (const auto &[key, seat] : seats) {
        if (seat.group != group || seat.bulletin.isNull())
            continue;
        if (seat.bulletin != kept && now < bulletins.at(seat.bulletin).until)
            none = ErrorCode::SeatNotOpenYet;
        else if (chosen.isNull() || rank(seat) < rank(seats.at(chosen)))
            chosen = key;
    }
    return {chosen, none};
}

Verdict Reference::take(ApplicationId id, GroupId group, bool rightCode)
{
    Child &child = children.at(id);
    if (child.state != ApplicationState::Waiting)
        return ErrorCode::MoveNotAllowed;
    if (stopListed(child))
        return ErrorCode::StopListed;
    if (ErrorCode why{}; !fits(child, groups.at(group), &why))
        return why;
    const auto [seat, none] = seatFor(id, group);
    if (seat.isNull())
        return none;
    if (!rightCode)
        return ErrorCode::CodeWrong;

    const ReferralId made = nextKey(referrals);
    referrals[made] = {id, seat, ReferralState::Issued, false, today(),
                       workingDaysAfter(today(), rules().extendWorkingDays), workingDaysAfter(today(), rules().referralWorkingDays),
                       rules().extensionDays, rules().extensionFrom, rules().extendedDayMovesToWorking};
    seats.at(seat).bulletin = {};
    seats.at(seat).holder = made;
    leaveQueue(id);
    child.state = ApplicationState::Referred;
    return {};
}

/// R10, R11, R13.
Verdict Reference::extend(ReferralId id, bool rightCode)
{
    Referral &referral = referrals.at(id);
    if (referral.state == ReferralState::Extended)
        return ErrorCode::ExtendedAlready;
    if (referral.state != ReferralState::Issued)
        return ErrorCode::MoveNotAllowed;
    if (today() > referral.lastDay)
        return ErrorCode::ReferralLapsed;
    if (today() > referral.extendUntil)
        return ErrorCode::ExtensionTooLate;
    if (!rightCode)
        return ErrorCode::CodeWrong;
    const QDate from = referral.extensionFrom == ExtensionFrom::OldLastDay ? referral.lastDay
                     : referral.extensionFrom == ExtensionFrom::IssueDay   ? referral.issuedOn
                                                                           : today();
    referral.lastDay = std::max(referral.lastDay, from.addDays(referral.extensionDays));
    while (referral.extendedDayMoves && !calendar.isWorking(referral.lastDay).value())
        referral.lastDay = referral.lastDay.addDays(1);
    referral.state = ReferralState::Extended;
    return {};
}

/// What the clock has ended holds nothing, whether or not a night has noticed.
Verdict Reference::holds(const Referral &referral) const
{
    if (referral.state != ReferralState::Issued && referral.state != ReferralState::Extended)
        return ErrorCode::MoveNotAllowed;
    return today() > referral.lastDay ? Verdict(ErrorCode::ReferralLapsed) : Verdict();
}

Verdict Reference::enrol(ReferralId id, bool allPapers)
{
    Referral &referral = referrals.at(id);
    if (const Verdict no = holds(referral))
        return no;
    if (!allPapers)
        return ErrorCode::PapersIncomplete;
    referral.state = ReferralState::Enrolled;
    children.at(referral.child).state = ApplicationState::Enrolled;
    return {};
}

/// R17: the seat is free at once, and choosable after the next bulletin.
void Reference::free(Referral &referral, ReferralState state)
{
    referral.state = state;
    referral.released = true;
    Seat &seat = seats.at(referral.seat);
    seat.holder = {};
    seat.recalled = false;
}

/// R14-R16: back on general grounds with its own filing instant, or into the archive with the last strike.
void Reference::annul(ReferralId id, ReferralState state, bool strike)
{
    Referral &referral = referrals.at(id);
    Child &child = children.at(referral.child);
    free(referral, state);
    child.category = rules().overdueKeepsCategory ? categoryInForce(child) : PriorityCategory::General;
    child.stopUntil.reset();
    if (rules().stopListDays > 0)
        child.stopUntil = today().addDays(rules().stopListDays - 1);
    child.strikes += strike ? 1 : 0;
    if (strike && child.strikes >= rules().overduesThatArchive)
        child.state = ApplicationState::Archived;
    else
        enterQueue(child);
}

Verdict Reference::rejectPapers(ReferralId id)
{
    if (const Verdict no = holds(referrals.at(id)))
        return no;
    annul(id, ReferralState::PapersRejected, rules().papersWrongIsStrike);
    return {};
}

Verdict Reference::recallReferral(ReferralId id)
{
    Referral &referral = referrals.at(id);
    if (const Verdict no = holds(referral))
        return no;
    Child &child = children.at(referral.child);
    free(referral, ReferralState::Recalled);
    child.category = categoryInForce(child);
    enterQueue(child);
    return {};
}

Verdict Reference::leave(ReferralId id)
{
    Referral &referral = referrals.at(id);
    if (referral.state != ReferralState::Enrolled || referral.released)
        return ErrorCode::MoveNotAllowed;
    free(referral, ReferralState::Enrolled);
    children.at(referral.child).state = ApplicationState::Archived;
    return {};
}

void Reference::runNights()
{
    const QDateTime clock = now;
    const QDate last = today();
    for (QDate day = lastNight.isValid() ? lastNight.addDays(1) : last; day <= last; day = day.addDays(1)) {
        now = startOfLocalDay(day);
        night();
        lastNight = day;
    }
    now = clock;
}

/// One midnight, at its own instant however late it is done: what came into being since is the next one's.
void Reference::night()
{
    for (auto &[id, referral] : referrals)
        if (holds(referral) == ErrorCode::ReferralLapsed)
            annul(id, ReferralState::Overdue, true);

    const std::set<ApplicationId> lost = expireBenefits();

    for (auto &[id, child] : children) {
        const bool stood = child.state == ApplicationState::Filed    ? child.filedAt <= now
                         : child.state == ApplicationState::Waiting ? child.queuedAt <= now
                                                                    : false;
        if (!stood || !tooOld(child.born))
            continue;
        leaveQueue(id);
        child.state = ApplicationState::Archived;
    }

    std::erase_if(invitations, [this](const Invitation &invitation) { return !keptForAt(invitation, now); });
    std::multimap<QDateTime, BulletinId> open;
    for (auto &[id, bulletin] : bulletins) {
        bulletin.over = bulletin.over || bulletin.until <= now;
        if (!bulletin.over && bulletin.at <= now)
            open.insert({bulletin.until, id});
    }
    for (const auto &[until, id] : open)
        inviteHead(id, lost);
}

} // namespace kezek::model
