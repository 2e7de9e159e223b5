// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>

namespace kezek::model {

namespace {

bool isLive(ApplicationState state)
{
    return state == ApplicationState::Filed || state == ApplicationState::Waiting || state == ApplicationState::Referred;
}

} // namespace

/// R19: one live application a child.
Verdict Reference::otherOfChild(const QString &iin, ApplicationId except) const
{
    Verdict verdict;
    for (const auto &[id, child] : children) {
        if (id == except || child.iin != iin)
            continue;
        if (isLive(child.state))
            return ErrorCode::ChildAlreadyQueued;
        if (child.state == ApplicationState::Enrolled)
            verdict = ErrorCode::ChildAlreadyEnrolled;
    }
    return verdict;
}

void Reference::enterQueue(Child &child)
{
    child.state = ApplicationState::Waiting;
    child.queuedAt = now;
    child.refused = false;
}

/// A seat is kept for nobody who does not wait.
void Reference::leaveQueue(ApplicationId id)
{
    std::erase_if(invitations, [id](const Invitation &invitation) { return invitation.child == id; });
}

Verdict Reference::file(const Child &typed)
{
    if (typed.filedAt > now)
        return ErrorCode::DateInFuture;
    if (tooOld(typed.born))
        return ErrorCode::ChildTooOld;
    if (const Verdict other = otherOfChild(typed.iin, {}))
        return other;
    Child child = typed;
    child.category = categoryByPaper(child);
    children[nextKey(children)] = child;
    return {};
}

Verdict Reference::registerChild(ApplicationId id, bool ticked, bool withoutBenefit)
{
    Child &child = children.at(id);
    if (child.state != ApplicationState::Filed)
        return ErrorCode::MoveNotAllowed;
    if (!ticked)
        return ErrorCode::ChecksIncomplete;
    if (tooOld(child.born))
        return ErrorCode::ChildTooOld;
    if (const Verdict other = otherOfChild(child.iin, id))
        return other;
    child.category = withoutBenefit ? PriorityCategory::General : categoryByPaper(child);
    if (!child.number)
        child.number = Number(today().year(), ++numbersGiven[today().year()]);
    enterQueue(child);
    return {};
}

Verdict Reference::refuse(ApplicationId id)
{
    Child &child = children.at(id);
    if (child.state != ApplicationState::Filed)
        return ErrorCode::MoveNotAllowed;
    child.state = ApplicationState::Archived;
    child.refused = true;
    return {};
}

Verdict Reference::reopen(ApplicationId id)
{
    Child &child = children.at(id);
    if (child.state != ApplicationState::Archived || !child.refused)
        return ErrorCode::MoveNotAllowed;
    if (const Verdict other = otherOfChild(child.iin, id))
        return other;
    child.state = ApplicationState::Filed;
    child.refused = false;
    return {};
}

Verdict Reference::restore(ApplicationId id)
{
    Child &child = children.at(id);
    if (child.state != ApplicationState::Archived)
        return ErrorCode::MoveNotAllowed;
    if (!child.number)
        return ErrorCode::NotRegisteredYet;
    if (const Verdict other = otherOfChild(child.iin, id))
        return other;
    if (tooOld(child.born))
        return ErrorCode::ChildTooOld;
    child.strikes = 0;
    child.stopUntil.reset();
    child.category = categoryByPaper(child) == PriorityCategory::General ? PriorityCategory::General : child.category;
    enterQueue(child);
    return {};
}

Verdict Reference::renewBenefit(ApplicationId id, const Benefit &paper)
{
    Child &child = children.at(id);
    if (paper.validUntil && *paper.validUntil < today())
        return ErrorCode::BenefitExpired;
    if (!isLive(child.state))
        return ErrorCode::MoveNotAllowed;
    if (child.state == ApplicationState::Waiting && child.category != paper.category)
        child.queuedAt = now;
    child.benefit = paper;
    child.category = paper.category;
    return {};
}

Verdict Reference::correct(ApplicationId id, const Child &typed)
{
    Child &child = children.at(id);
    if (typed.born != child.born && tooOld(typed.born))
        return ErrorCode::ChildTooOld;
    const Child before = child;
    child.born = typed.born;
    child.home = typed.home;
    child.wishes = typed.wishes;
    child.commission = typed.commission;
    // A category that was lost comes back with another paper only.
    if (child.benefit != typed.benefit) {
        child.benefit = typed.benefit;
        child.category = categoryByPaper(child);
    }
    const bool moved = child.category != before.category || child.born.year() != before.born.year();
    if (moved && child.state == ApplicationState::Waiting)
        child.queuedAt = now;
    return {};
}

Verdict Reference::withdraw(ApplicationId id, bool rightCode)
{
    Child &child = children.at(id);
    if (child.state != ApplicationState::Waiting && child.state != ApplicationState::Referred)
        return ErrorCode::MoveNotAllowed;
    if (!rightCode)
        return ErrorCode::CodeWrong;
    if (const auto referral = liveReferralOf(id))
        free(referrals.at(*referral), ReferralState::Withdrawn);
    leaveQueue(id);
    child.state = ApplicationState::Archived;
    return {};
}

/// R24 at a midnight: who stands in the queue by a paper that is over goes on by the general grounds. Also whom it cost an invitation.
std::set<ApplicationId> Reference::expireBenefits()
{
    std::set<ApplicationId> lost;
    for (auto &[id, child] : children) {
        const bool stood = child.state == ApplicationState::Waiting && child.queuedAt <= now;
        if (!stood || categoryInForce(child) == child.category)
            continue;
        child.category = PriorityCategory::General;
        child.queuedAt = now;
        const auto kept = [&, key = id](const Invitation &one) { return one.child == key && one.at <= now; };
        if (std::erase_if(invitations, kept) > 0)
            lost.insert(id);
    }
    return lost;
}

} // namespace kezek::model
