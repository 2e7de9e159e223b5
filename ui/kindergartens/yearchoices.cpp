// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/yearchoices.h"

#include <algorithm>

namespace kezek {

YearChoices::YearChoices(const YearPlan &plan) : m_plan(plan)
{
    for (const PlannedGroup &group : m_plan.groups)
        m_steps.append(group.step);
    findMisfits();
}

int YearChoices::indexOf(GroupId id) const
{
    const auto found = std::find_if(m_plan.groups.cbegin(), m_plan.groups.cend(), [id](const PlannedGroup &group) { return group.group.id == id; });
    return found == m_plan.groups.cend() ? -1 : static_cast<int>(found - m_plan.groups.cbegin());
}

const PlannedGroup *YearChoices::group(GroupId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_plan.groups.at(index);
}

Done YearChoices::toggle(int index)
{
    const PlannedGroup &changed = group(index);
    const YearStep step = m_steps.at(index) == YearStep::Stay ? changed.mayBecome() : YearStep::Stay;
    if (step == YearStep::Graduate && changed.promises() > 0)
        return refuse(ErrorCode::GroupHoldsPromises, {}, {changed.promises()});
    m_steps[index] = step;
    findMisfits();
    return {};
}

/// Decisions taken before stay where they are still possible.
void YearChoices::findMisfits()
{
    const QList<Child> before = m_children;
    m_children.clear();
    for (int index = 0; index < m_plan.groups.size(); ++index) {
        const YearStep step = m_steps.at(index);
        for (const PlannedChild &child : group(index).children) {
            const auto why = misfitIn(child, step);
            if (!why)
                continue;
            Child found{index, child, *why, step == YearStep::Graduate ? std::nullopt : std::optional(ChildFate::Stays), {}};
            const auto was = std::find_if(before.cbegin(), before.cend(), [&](const Child &old) { return old.child.referral == child.referral; });
            const bool targetEnds = was != before.cend() && was->target && m_steps.at(indexOf(*was->target)) == YearStep::Graduate;
            if (was != before.cend() && was->fate && was->fate != ChildFate::Stays && !targetEnds) {
                found.fate = was->fate;
                found.target = was->target;
            }
            m_children.append(found);
        }
    }
}

int YearChoices::misfitsOf(int index) const
{
    return static_cast<int>(std::count_if(m_children.cbegin(), m_children.cend(), [index](const Child &child) { return child.group == index; }));
}

int YearChoices::graduatesOf(int index) const
{
    int leaving = m_steps.at(index) == YearStep::Graduate ? static_cast<int>(group(index).children.size()) - misfitsOf(index) : 0;
    for (const Child &child : m_children)
        leaving += child.group == index && child.fate == ChildFate::Graduates ? 1 : 0;
    return leaving;
}

int YearChoices::freeFor(int index, GroupId target) const
{
    const PlannedGroup *wanted = group(target);
    int free = wanted ? wanted->free : 0;
    for (int i = 0; i < m_children.size(); ++i) {
        const Child &other = m_children.at(i);
        const bool leaves = other.fate == ChildFate::Graduates || other.fate == ChildFate::Moves;
        free += i != index && leaves && group(other.group).group.id == target ? 1 : 0;
        free -= i != index && other.target == target ? 1 : 0;
    }
    return free;
}

QList<YearChoices::Option> YearChoices::options(int index) const
{
    const Child &child = m_children.at(index);
    QList<Option> options;
    if (m_steps.at(child.group) != YearStep::Graduate)
        options.append(Option{ChildFate::Stays, {}, 0});
    options.append(Option{ChildFate::Graduates, {}, 0});
    for (const GroupId target : child.child.targets) {
        const int at = indexOf(target);
        const int free = freeFor(index, target);
        if (at >= 0 && m_steps.at(at) != YearStep::Graduate && free > 0)
            options.append(Option{ChildFate::Moves, target, free});
    }
    return options;
}

void YearChoices::decide(int index, const Option &option)
{
    m_children[index].fate = option.fate;
    m_children[index].target = option.target;
}

int YearChoices::undecided() const
{
    return static_cast<int>(std::count_if(m_children.cbegin(), m_children.cend(), [](const Child &child) { return !child.fate; }));
}

YearChoices::Sums YearChoices::sums() const
{
    Sums sums;
    for (int index = 0; index < m_plan.groups.size(); ++index) {
        const YearStep step = m_steps.at(index);
        sums.movedUp += step == YearStep::MoveUp ? 1 : 0;
        sums.staying += step == YearStep::Stay ? 1 : 0;
        sums.graduating += step == YearStep::Graduate ? 1 : 0;
        sums.newSeats += step == YearStep::Graduate ? group(index).capacity : 0;
        sums.graduates += graduatesOf(index);
    }
    for (const Child &child : m_children)
        sums.transfers += child.fate == ChildFate::Moves ? 1 : 0;
    return sums;
}

MoveYear::Input YearChoices::input() const
{
    MoveYear::Input input;
    input.schoolYear = m_plan.schoolYear;
    for (int index = 0; index < m_plan.groups.size(); ++index) {
        const PlannedGroup &planned = group(index);
        input.groups.append({planned.group.id, planned.group.revision, m_steps.at(index)});
        if (m_steps.at(index) != YearStep::Graduate)
            continue;
        for (const PlannedChild &child : planned.children)
            if (!child.ifGraduates)
                input.children.append({child.referral, ChildFate::Graduates, {}});
    }
    for (const Child &child : m_children)
        if (child.fate)
            input.children.append({child.child.referral, *child.fate, child.target});
    return input;
}

} // namespace kezek
