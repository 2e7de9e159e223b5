// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statetables.h"

#include <algorithm>

namespace kezek {

namespace {

using enum Role;

// A supervisor and an administrator may do everything that a person does.
const QList<Role> &counter()
{
    static const QList<Role> roles{Registrar, Supervisor, Administrator};
    return roles;
}

const QList<Role> &counterAndPlacement()
{
    static const QList<Role> roles{Registrar, Placement, Supervisor, Administrator};
    return roles;
}

// What a family does itself with a code, it does at the terminal too.
const QList<Role> &familyAndCounter()
{
    static const QList<Role> roles = counter() + QList<Role>{SelfService};
    return roles;
}

const QList<Role> &familyCounterAndPlacement()
{
    static const QList<Role> roles = counterAndPlacement() + QList<Role>{SelfService};
    return roles;
}

const QList<Role> &placement()
{
    static const QList<Role> roles{Placement, Supervisor, Administrator};
    return roles;
}

const QList<Role> &placementAndKindergarten()
{
    static const QList<Role> roles{Placement, Kindergarten, Supervisor, Administrator};
    return roles;
}

const QList<Role> &heads()
{
    static const QList<Role> roles{Supervisor, Administrator};
    return roles;
}

const QList<Role> &night()
{
    static const QList<Role> roles{Worker};
    return roles;
}

template <class Arrow, class State, class Verb> Result<State> follow(const QList<Arrow> &arrows, State from, Verb verb)
{
    const auto found = std::find_if(arrows.cbegin(), arrows.cend(),
                                    [&](const Arrow &arrow) { return arrow.from == from && arrow.verb == verb; });
    if (found == arrows.cend())
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(from), toText(verb)});
    return found->to;
}

} // namespace

const QList<ApplicationArrow> &applicationArrows()
{
    using enum ApplicationState;
    using Verb = ApplicationVerb;
    static const QList<ApplicationArrow> arrows{
        {Filed, Verb::Register, Waiting, counter()},
        {Filed, Verb::Refuse, Archived, counter()},
        {Archived, Verb::Reopen, Filed, counter()},
        {Waiting, Verb::Issue, Referred, familyCounterAndPlacement()},
        {Waiting, Verb::Withdraw, Archived, familyAndCounter()},
        {Referred, Verb::Withdraw, Archived, familyAndCounter()},
        {Referred, Verb::Enrol, Enrolled, placementAndKindergarten()},
        {Referred, Verb::FirstOverdue, Waiting, night()},
        {Referred, Verb::SecondOverdue, Archived, night()},
        {Referred, Verb::PapersWrong, Waiting, placementAndKindergarten()},
        {Referred, Verb::RecallReferral, Waiting, placement()},
        {Filed, Verb::AgeOut, Archived, night()},
        {Waiting, Verb::AgeOut, Archived, night()},
        {Archived, Verb::Restore, Waiting, heads()},
        {Enrolled, Verb::Leave, Archived, placementAndKindergarten()},
        {Enrolled, Verb::Graduate, Archived, placement()},
        {Archived, Verb::UndoGraduation, Enrolled, placement()},
    };
    return arrows;
}

const QList<ReferralArrow> &referralArrows()
{
    using enum ReferralState;
    using Verb = ReferralVerb;
    static const QList<ReferralArrow> arrows{
        {Issued, Verb::Extend, Extended, familyCounterAndPlacement()},
        {Issued, Verb::Enrol, Enrolled, placementAndKindergarten()},
        {Extended, Verb::Enrol, Enrolled, placementAndKindergarten()},
        {Issued, Verb::Lapse, Overdue, night()},
        {Extended, Verb::Lapse, Overdue, night()},
        {Issued, Verb::RejectPapers, PapersRejected, placementAndKindergarten()},
        {Extended, Verb::RejectPapers, PapersRejected, placementAndKindergarten()},
        {Issued, Verb::Withdraw, Withdrawn, familyAndCounter()},
        {Extended, Verb::Withdraw, Withdrawn, familyAndCounter()},
        {Issued, Verb::Recall, Recalled, placement()},
        {Extended, Verb::Recall, Recalled, placement()},
    };
    return arrows;
}

Result<ApplicationState> next(ApplicationState from, ApplicationVerb verb)
{
    return follow(applicationArrows(), from, verb);
}

Result<ReferralState> next(ReferralState from, ReferralVerb verb)
{
    return follow(referralArrows(), from, verb);
}

bool isLive(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Filed:
    case ApplicationState::Waiting:
    case ApplicationState::Referred:
        return true;
    case ApplicationState::Enrolled: // refused too, but with its own words: ChildAlreadyEnrolled
    case ApplicationState::Archived:
        return false;
    }
    Q_UNREACHABLE();
}

bool isLive(ReferralState state)
{
    switch (state) {
    case ReferralState::Issued:
    case ReferralState::Extended:
        return true;
    case ReferralState::Enrolled:
    case ReferralState::Overdue:
    case ReferralState::PapersRejected:
    case ReferralState::Withdrawn:
    case ReferralState::Recalled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace kezek
