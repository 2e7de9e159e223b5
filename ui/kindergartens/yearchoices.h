// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/seats/moveyear.h"

namespace kezek {

/// What a worker decides over a plan of the year's move: which groups go along, and what becomes of the children that do not fit. No widgets.
class YearChoices {
public:
    /// A child that does not fit into what becomes of its group, and the decision. None yet: graduating groups cannot keep it.
    struct Child {
        int group = 0; ///< index in the plan
        PlannedChild child;
        Misfit why = Misfit::OutsideRange;
        std::optional<ChildFate> fate;
        std::optional<GroupId> target; ///< Moves: where to
    };
    /// What can become of such a child.
    struct Option {
        ChildFate fate = ChildFate::Stays;
        std::optional<GroupId> target;
        int free = 0; ///< seats of the target that nobody else was given here
    };
    struct Sums {
        int movedUp = 0;
        int graduating = 0; ///< groups
        int staying = 0;
        int graduates = 0; ///< children
        int transfers = 0; ///< children
        int newSeats = 0;  ///< in the nursery groups that open
    };

    explicit YearChoices(const YearPlan &plan);

    const YearPlan &plan() const { return m_plan; }
    const PlannedGroup &group(int index) const { return m_plan.groups.at(index); }
    const PlannedGroup *group(GroupId id) const;
    YearStep step(int group) const { return m_steps.at(group); }
    /// Moves along or stays. Error: GroupHoldsPromises with [count], when it would graduate.
    Done toggle(int group);
    int misfitsOf(int group) const;
    int graduatesOf(int group) const; ///< children that leave for school with the group, or before it

    const QList<Child> &children() const { return m_children; }
    QList<Option> options(int child) const;
    void decide(int child, const Option &option);
    int undecided() const;

    Sums sums() const;
    MoveYear::Input input() const;

private:
    void findMisfits();
    int freeFor(int child, GroupId target) const;
    int indexOf(GroupId id) const;

    YearPlan m_plan;
    QList<YearStep> m_steps;
    QList<Child> m_children;
};

} // namespace kezek
