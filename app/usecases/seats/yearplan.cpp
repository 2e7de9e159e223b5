// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/yearplan.h"

#include "domain/placement.h"

#include <algorithm>

namespace kezek {

namespace {

/// The age that the group's oldest children have in a school year is above the label: it has not been moved into that year yet.
bool isDue(const Group &group, int schoolYear)
{
    return group.bornFrom < birthDatesOf(group.age, schoolYear).from;
}

/// What the plan asks of a child beside what its row shows.
struct Scales {
    int schoolYear = 0;
    int ageLimit = 0;
    QDate today;
};

/// Of pre-school age in that year, or younger.
std::optional<Misfit> misfitOfGraduate(QDate born, const Scales &scales)
{
    return born >= birthDatesOf(AgeGroup::PreSchool, scales.schoolYear).from ? std::optional(Misfit::TooYoungForSchool) : std::nullopt;
}

std::optional<Misfit> misfitOfMovedUp(QDate born, const Group &group, const Scales &scales)
{
    if (!checkAge(born, firstDayOf(scales.schoolYear), scales.ageLimit))
        return Misfit::TooOld;
    return born < group.bornFrom || born > group.bornUntil ? std::optional(Misfit::OutsideRange) : std::nullopt;
}

QList<GroupId> targetsOf(const Application &application, const Group &own, const QList<Group> &groups, QDate today)
{
    QList<GroupId> targets;
    for (const Group &group : groups)
        if (group.id != own.id && !group.closedAt && checkFit(application, group, today))
            targets.append(group.id);
    return targets;
}

Done addSeats(Store &store, PlannedGroup &planned, const QList<Group> &neighbours, const Scales &scales)
{
    KEZEK_TRY(const QList<SeatStatus> seats, store.seats().ofGroup(planned.group.id));
    for (const SeatStatus &status : seats) {
        planned.capacity += status.state == SeatState::Closed ? 0 : 1;
        planned.free += status.state == SeatState::Free ? 1 : 0;
        if (status.state != SeatState::Taken)
            continue;
        KEZEK_TRY(const Application application, store.applications().get(*status.application));
        const QDate born = application.child.birthDate;
        planned.children.append({*status.referral, status.childName, born, misfitOfMovedUp(born, planned.group, scales),
                                 misfitOfGraduate(born, scales), targetsOf(application, planned.group, neighbours, scales.today)});
    }
    return {};
}

Done addPromises(Store &store, PlannedGroup &planned)
{
    KEZEK_TRY(const GroupPromises promises, store.readers().promises(planned.group.id));
    planned.referrals = static_cast<int>(promises.referrals.size());
    planned.invited = static_cast<int>(promises.invited.size());
    planned.published = promises.published;
    return {};
}

Result<PlannedGroup> planGroup(Store &store, const Kindergarten &kindergarten, const Group &group, const QList<Group> &neighbours,
                               const Scales &scales)
{
    PlannedGroup planned;
    planned.kindergarten = kindergarten;
    planned.group = group;
    KEZEK_CHECK(addSeats(store, planned, neighbours, scales));
    if (group.age == AgeGroup::PreSchool)
        KEZEK_CHECK(addPromises(store, planned));
    if (isDue(group, scales.schoolYear) && planned.promises() == 0)
        planned.step = planned.mayBecome();
    return planned;
}

} // namespace

Result<YearPlan> planYearMove(Store &store)
{
    const QDate today = localDay(store.now());
    YearPlan plan;
    plan.schoolYear = schoolYearToMoveInto(today);
    KEZEK_TRY(const auto last, store.kindergartens().lastYearMove());
    if (last && last->schoolYear >= plan.schoolYear)
        return refuse(ErrorCode::YearMovedAlready);
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    const Scales scales{plan.schoolYear, rulebook.on(today).ageLimitYears, today};
    KEZEK_TRY(const QList<Kindergarten> kindergartens, store.kindergartens().all());
    for (const Kindergarten &kindergarten : kindergartens) {
        KEZEK_TRY(QList<Group> groups, store.kindergartens().groups(kindergarten.id));
        groups.removeIf([](const Group &group) { return group.closedAt.has_value(); });
        std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.age > b.age; });
        for (const Group &group : std::as_const(groups)) {
            KEZEK_TRY(PlannedGroup planned, planGroup(store, kindergarten, group, groups, scales));
            plan.groups.append(std::move(planned));
        }
    }
    return plan;
}

std::optional<Misfit> misfitIn(const PlannedChild &child, YearStep step)
{
    switch (step) {
    case YearStep::MoveUp:
        return child.ifMovesUp;
    case YearStep::Graduate:
        return child.ifGraduates;
    case YearStep::Stay:
        return {};
    }
    Q_UNREACHABLE();
}

Group groupAfter(const Group &group, YearStep step, int schoolYear)
{
    Group after = group;
    if (step == YearStep::MoveUp)
        after.age = nextAge(group.age).value_or(group.age);
    if (step != YearStep::Graduate)
        return after;
    const BirthDates dates = birthDatesOf(AgeGroup::Nursery, schoolYear);
    after.id = {};
    after.revision = 0;
    after.age = AgeGroup::Nursery;
    after.bornFrom = dates.from;
    after.bornUntil = dates.until;
    return after;
}

} // namespace kezek
