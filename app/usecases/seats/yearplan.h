// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schoolyear.h"
#include "usecases/ports/store.h"

namespace kezek {

/// The words of the move into a school year.
class YearWords {
    Q_GADGET
public:
    /// What becomes of a group. Graduate: its children go to school, it ends, and a nursery group opens in its room.
    enum class Step { MoveUp, Graduate, Stay };
    Q_ENUM(Step)
    /// What becomes of a child. Moves: to a free seat of another group of the kindergarten.
    enum class Fate { Graduates, Moves, Stays };
    Q_ENUM(Fate)
    /// Why a child does not fit into what becomes of its group.
    enum class Misfit { TooYoungForSchool, OutsideRange, TooOld };
    Q_ENUM(Misfit)
};
using YearStep = YearWords::Step;
using ChildFate = YearWords::Fate;
using Misfit = YearWords::Misfit;

/// An enrolled child of a planned group.
struct PlannedChild {
    ReferralId referral;
    QString name; ///< brief
    QDate born;
    std::optional<Misfit> ifMovesUp;
    std::optional<Misfit> ifGraduates;
    QList<GroupId> targets; ///< other groups of the kindergarten that take it; they may be full, or graduate themselves
};

struct PlannedGroup {
    Kindergarten kindergarten;
    Group group;                   ///< as it is
    YearStep step = YearStep::Stay; ///< proposed
    QList<PlannedChild> children;
    int capacity = 0;  ///< seats that are not closed
    int free = 0;      ///< of them neither held nor in a bulletin
    int referrals = 0; ///< promises, in whose way a graduation would be: live referrals,
    int invited = 0;   ///< open invitations
    int published = 0; ///< and seats in a bulletin

    int promises() const { return referrals + invited + published; }
    /// The other thing that can become of this group.
    YearStep mayBecome() const { return group.age == AgeGroup::PreSchool ? YearStep::Graduate : YearStep::MoveUp; }
};

struct YearPlan {
    int schoolYear = 0;
    QList<PlannedGroup> groups; ///< open ones, by kindergarten and age, the oldest first
};

/// What the store says would become of each group in the school year that can be moved into today. Proposed to stay: groups whose children
/// have the age of their label in that year already, and graduating ones that hold promises. A read. Error: YearMovedAlready.
Result<YearPlan> planYearMove(Store &store);

/// Why the child does not fit into the step of its group; empty: it fits.
std::optional<Misfit> misfitIn(const PlannedChild &child, YearStep step);

/// A group as it is after the step. Graduate: the nursery group in its room, without an id.
Group groupAfter(const Group &group, YearStep step, int schoolYear);

} // namespace kezek
