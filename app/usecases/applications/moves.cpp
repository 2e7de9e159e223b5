// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/moves.h"

#include "domain/statetables.h"
#include "usecases/recorded.h"
#include "usecases/seats/invitations.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Arrow, class Verb> QList<Role> rolesIn(const QList<Arrow> &arrows, Verb verb)
{
    QList<Role> roles;
    for (const Arrow &arrow : arrows) {
        if (arrow.verb != verb)
            continue;
        for (const Role role : arrow.roles)
            if (!roles.contains(role))
                roles.append(role);
    }
    return roles;
}

bool isEnd(ApplicationState state)
{
    return state == ApplicationState::Enrolled || state == ApplicationState::Archived;
}

Done store(Work &work, const Application &before, Application &application, const QString &verb, const QString &reason)
{
    KEZEK_CHECK(work.store.applications().update(before, application));
    ++application.revision;
    return journalChange(work, verb, before, application, reason);
}

/// A seat reserved for a child that no longer waits would only keep the next one from it (R7); an invitation to it would only mislead.
Done endInvitations(Work &work, const Application &application, Cause cause)
{
    KEZEK_TRY(const auto open, work.store.bulletins().openInvitationsOf(application.id));
    for (const Invitation &invitation : open)
        KEZEK_CHECK(endInvitation(work, invitation, cause));
    return {};
}

Done storeReferral(Work &work, const Referral &before, Referral &referral, const QString &verb, const QString &reason,
                   const QJsonObject &extra = {})
{
    KEZEK_CHECK(work.store.referrals().update(before, referral));
    ++referral.revision;
    return journalChange(work, verb, before, referral, reason, extra);
}

/// Why the seat of a referral that ended without enrolment became free; empty where the referral goes on holding it.
std::optional<Cause> freedBy(ReferralVerb verb)
{
    switch (verb) {
    case ReferralVerb::Extend:
    case ReferralVerb::Enrol:
        return {};
    case ReferralVerb::Lapse:
        return Cause::ReferralOverdue;
    case ReferralVerb::RejectPapers:
        return Cause::PapersRejected;
    case ReferralVerb::Withdraw:
        return Cause::Withdrawn;
    case ReferralVerb::Recall:
        return Cause::ReferralRecalled;
    }
    Q_UNREACHABLE();
}

} // namespace

Cause causeOf(ApplicationVerb verb)
{
    switch (verb) {
    case ApplicationVerb::Register:
    case ApplicationVerb::Reopen:
        return Cause::Registered;
    case ApplicationVerb::Refuse:
        return Cause::Refused;
    case ApplicationVerb::Issue:
        return Cause::ReferralIssued;
    case ApplicationVerb::Withdraw:
        return Cause::Withdrawn;
    case ApplicationVerb::Enrol:
        return Cause::Enrolled;
    case ApplicationVerb::FirstOverdue:
        return Cause::ReferralOverdue;
    case ApplicationVerb::SecondOverdue:
        return Cause::SecondOverdue;
    case ApplicationVerb::PapersWrong:
        return Cause::PapersRejected;
    case ApplicationVerb::RecallReferral:
        return Cause::ReferralRecalled;
    case ApplicationVerb::AgeOut:
        return Cause::AgedOut;
    case ApplicationVerb::Restore:
        return Cause::Restored;
    case ApplicationVerb::Leave:
        return Cause::ChildLeft;
    case ApplicationVerb::Graduate:
        return Cause::Graduated;
    case ApplicationVerb::UndoGraduation:
        return Cause::GraduationUndone;
    }
    Q_UNREACHABLE();
}

Done move(Work &work, const Application &before, Application &application, ApplicationVerb how, const QString &verb, const QString &reason)
{
    KEZEK_TRY(application.state, next(before.state, how));
    const Cause cause = causeOf(how);
    // An enrolment that stands again ended the wait when it did, not now: the caller knows when.
    if (how != ApplicationVerb::UndoGraduation) {
        const bool ends = isEnd(application.state);
        application.endedAt = ends ? std::optional(work.now) : std::nullopt;
        application.endCause = ends ? std::optional(cause) : std::nullopt;
    }

    if (before.state == ApplicationState::Waiting) {
        KEZEK_CHECK(leaveQueue(work, application, cause));
        KEZEK_CHECK(endInvitations(work, application, how == ApplicationVerb::Issue ? Cause::SeatTaken : cause));
    }
    KEZEK_CHECK(store(work, before, application, verb, reason));
    return application.state == ApplicationState::Waiting ? enterQueue(work, application, cause) : Done();
}

Done saveChanged(Work &work, const Application &before, Application &application, Cause cause, const QString &verb, const QString &reason)
{
    Q_ASSERT(before.state == application.state);
    KEZEK_CHECK(store(work, before, application, verb, reason));
    const bool samePlace = before.category == application.category
        && before.child.birthDate.year() == application.child.birthDate.year();
    if (samePlace || application.state != ApplicationState::Waiting)
        return {};
    KEZEK_CHECK(leaveQueue(work, application, cause));
    return enterQueue(work, application, cause);
}

Done enterQueue(Work &work, const Application &application, Cause cause)
{
    Q_ASSERT(application.number);
    QueueEntry entry;
    entry.application = application.id;
    entry.birthYear = application.child.birthDate.year();
    entry.category = application.category;
    entry.filedAt = application.filedAt;
    entry.numberYear = application.number->year();
    entry.numberSequence = application.number->sequence();
    entry.enteredAt = work.now;
    entry.enteredCause = cause;
    return work.store.queue().enter(entry);
}

Done leaveQueue(Work &work, const Application &application, Cause cause)
{
    return work.store.queue().leave(application.id, work.now, cause);
}

Result<int> currentPosition(Work &work, const Application &application)
{
    KEZEK_TRY(const auto entry, work.store.queue().openEntry(application.id));
    if (!entry)
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(application.state)});
    KEZEK_TRY(const QueueCounts counts, work.store.queue().counts(*entry));
    KEZEK_TRY(const Rules rules, work.rules());
    return positionOf(entry->category, counts, rules);
}

Done moveReferral(Work &work, const Referral &before, Referral &referral, ReferralVerb how, const QString &verb, const QString &reason)
{
    KEZEK_TRY(referral.state, next(before.state, how));
    const auto freed = freedBy(how);
    QJsonObject extra;
    if (how == ReferralVerb::Lapse) {
        // Whether the family had heard of it may be asked about long after its messages are gone.
        KEZEK_TRY(const Told told, work.store.referrals().told(referral.id));
        extra.insert(u"told"_s, toText(told));
    }
    if (how == ReferralVerb::Extend)
        referral.extendedAt = work.now;
    else
        referral.endedAt = work.now;
    if (freed) {
        referral.releasedAt = work.now;
        referral.endReason = reason;
    }
    KEZEK_CHECK(storeReferral(work, before, referral, verb, reason, extra));
    return freed ? work.store.seats().setFree(referral.seat, work.now, *freed) : Done();
}

Done releaseSeat(Work &work, Referral &referral, Cause cause, const QString &verb, const QString &reason)
{
    const Referral before = referral;
    referral.releasedAt = work.now;
    referral.endReason = reason;
    KEZEK_CHECK(storeReferral(work, before, referral, verb, reason));
    return work.store.seats().setFree(referral.seat, work.now, cause);
}

Done holdSeatAgain(Work &work, Referral &referral, const QString &verb)
{
    const Referral before = referral;
    Q_ASSERT(before.state == ReferralState::Enrolled);
    referral.releasedAt.reset();
    referral.endReason.clear();
    return storeReferral(work, before, referral, verb, {});
}

QList<Role> rolesFor(ApplicationVerb verb)
{
    return rolesIn(applicationArrows(), verb);
}

QList<Role> rolesFor(ReferralVerb verb)
{
    return rolesIn(referralArrows(), verb);
}

} // namespace kezek
