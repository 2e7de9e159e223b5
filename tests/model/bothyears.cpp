// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bothoffices.h"

#include "usecases/seats/closegroup.h"
#include "usecases/seats/moveyear.h"
#include "usecases/seats/transferchild.h"
#include "usecases/seats/undobulletin.h"
#include "usecases/seats/undoyearmove.h"

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

const QString reason = u"ремонт"_s;

/// Makes of a proposal what a worker confirms: each child that does not fit goes to the first group that takes it and has room.
class Confirming {
public:
    Confirming(YearPlan plan, Graduation graduation) : m_plan(std::move(plan)), m_graduation(graduation)
    {
        input.schoolYear = steps.schoolYear = m_plan.schoolYear;
        for (PlannedGroup &planned : m_plan.groups) {
            if (graduation == Graduation::OfAll && planned.group.age == AgeGroup::PreSchool && planned.promises() == 0)
                planned.step = YearStep::Graduate;
            if (planned.step != YearStep::Graduate)
                m_room[planned.group.id] = planned.free;
        }
    }

    void confirm()
    {
        for (const PlannedGroup &planned : m_plan.groups)
            confirm(planned);
    }

    MoveYear::Input input;
    YearSteps steps;

private:
    void confirm(const PlannedGroup &planned)
    {
        const std::map<GroupId, int> roomBefore = m_room;
        QList<MoveYear::ChildStep> children;
        bool everyoneHasRoom = true;
        for (const PlannedChild &child : planned.children) {
            const auto target = misfitIn(child, planned.step) ? roomFor(child, planned.group.id) : std::nullopt;
            if (target)
                children.append({child.referral, ChildFate::Moves, target});
            else if (planned.step == YearStep::Graduate && (m_graduation == Graduation::OfAll || !misfitIn(child, planned.step)))
                children.append({child.referral, ChildFate::Graduates, {}});
            else if (planned.step == YearStep::Graduate)
                everyoneHasRoom = false;
        }
        // A group of which a child can go nowhere stays another year.
        const YearStep step = everyoneHasRoom ? planned.step : YearStep::Stay;
        if (!everyoneHasRoom) {
            m_room = roomBefore;
            children.clear();
        }
        input.groups.append({planned.group.id, planned.group.revision, step});
        input.children += children;
        if (step == YearStep::MoveUp)
            steps.up.insert(planned.group.id);
        if (step == YearStep::Graduate)
            steps.ended.push_back(planned.group.id);
        for (const MoveYear::ChildStep &child : std::as_const(children)) {
            if (child.group)
                steps.moves.push_back({child.referral, *child.group});
            else
                steps.graduates.push_back(child.referral);
        }
    }

    std::optional<GroupId> roomFor(const PlannedChild &child, GroupId own)
    {
        for (const GroupId target : child.targets) {
            const auto room = m_room.find(target);
            if (target == own || room == m_room.end() || room->second == 0)
                continue;
            --room->second;
            return target;
        }
        return {};
    }

    YearPlan m_plan;
    Graduation m_graduation;
    std::map<GroupId, int> m_room;
};

} // namespace

void BothOffices::undoBulletin(BulletinId id)
{
    const Verdict expected = reference.undoBulletin(id);
    ask<UndoBulletin>(u"bulletin %1"_s.arg(id.value), {id}, expected);
    check(m_comparison.ofInvitations());
}

void BothOffices::closeGroup(GroupId id, bool closed, bool breakPromises)
{
    const Verdict expected = reference.closeGroup(id, closed, breakPromises);
    ask<CloseGroup>(u"group %1 %2"_s.arg(id.value).arg(closed ? u"close"_s : u"open"_s), {id, {}, closed, reason, breakPromises}, expected);
    check(m_comparison.of(id));
    check(m_comparison.ofInvitations());
}

void BothOffices::transfer(ReferralId id, GroupId target)
{
    const Verdict expected = reference.transfer(id, target);
    ask<TransferChild>(u"referral %1 to group %2"_s.arg(id.value).arg(target.value), {id, target, reason}, expected);
    check(id);
    check(m_comparison.of(target));
}

bool BothOffices::moveYear(Graduation graduation)
{
    const auto plan = planYearMove(m_store);
    if (!plan)
        return false;
    Confirming confirming(*plan, graduation);
    confirming.confirm();
    if (confirming.steps.up.empty() && confirming.steps.ended.empty())
        return false;
    m_beforeYear = reference;
    const Verdict expected = reference.moveYear(confirming.steps);
    const QString what = u"%1: %2 groups up, %3 ended, %4 graduates, %5 children elsewhere"_s.arg(plan->schoolYear).arg(confirming.steps.up.size())
        .arg(confirming.steps.ended.size()).arg(confirming.steps.graduates.size()).arg(confirming.steps.moves.size());
    ask<MoveYear>(what, confirming.input, expected);
    compare();
    return true;
}

void BothOffices::undoYearMove()
{
    const Verdict expected = reference.undoYearMove(*m_beforeYear);
    ask<UndoYearMove>({}, {}, expected);
    compare();
}

} // namespace kezek::model
