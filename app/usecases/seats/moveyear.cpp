// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/moveyear.h"

#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/recorded.h"
#include "usecases/seats/transferchild.h"
#include "usecases/seats/yearrecord.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString verb()
{
    return QString::fromLatin1(MoveYear::name);
}

QString pathOf(const char *list, qsizetype index)
{
    return u"%1[%2]"_s.arg(QLatin1StringView(list)).arg(index);
}

/// What the worker confirmed, against the store as it is now.
struct Confirmed {
    QList<Group> groups; ///< as they are, one a step
    QHash<GroupId, YearStep> steps;
    QHash<ReferralId, ChildFate> fates;
};

Done checkYear(Work &work, int schoolYear)
{
    if (schoolYear != schoolYearToMoveInto(work.today()))
        return refuse(ErrorCode::FieldOutOfRange, u"schoolYear"_s);
    KEZEK_TRY(const auto last, work.store.kindergartens().lastYearMove());
    return last && last->schoolYear >= schoolYear ? refuse(ErrorCode::YearMovedAlready) : Done();
}

/// As it was previewed, and its step leads on from its age.
Result<Group> confirmedGroup(Work &work, const MoveYear::GroupStep &step)
{
    KEZEK_TRY(const Group group, work.store.kindergartens().group(step.group));
    if (group.revision != step.revision || group.closedAt)
        return refuse(ErrorCode::ChangedByOther);
    const bool graduates = group.age == AgeGroup::PreSchool;
    if (step.step != YearStep::Stay && graduates != (step.step == YearStep::Graduate))
        return refuse(ErrorCode::FieldOutOfRange, u"step"_s);
    return group;
}

Result<Confirmed> confirmed(Work &work, const MoveYear::Input &input)
{
    Confirmed confirmed;
    bool moves = false;
    for (qsizetype i = 0; i < input.groups.size(); ++i) {
        const MoveYear::GroupStep &step = input.groups.at(i);
        KEZEK_TRY(const Group group, inField(pathOf("groups", i), confirmedGroup(work, step)));
        if (confirmed.steps.contains(step.group))
            return refuse(ErrorCode::FieldOutOfRange, pathOf("groups", i));
        confirmed.groups.append(group);
        confirmed.steps.insert(step.group, step.step);
        moves = moves || step.step != YearStep::Stay;
    }
    if (!moves)
        return refuse(ErrorCode::FieldRequired, u"groups"_s);
    for (qsizetype i = 0; i < input.children.size(); ++i) {
        if (confirmed.fates.contains(input.children.at(i).referral))
            return refuse(ErrorCode::FieldOutOfRange, pathOf("children", i));
        confirmed.fates.insert(input.children.at(i).referral, input.children.at(i).fate);
    }
    return confirmed;
}

/// Nothing of a graduating group is promised, and the worker has seen each of its children.
Done checkGraduation(Work &work, const Group &group, const Confirmed &confirmed)
{
    KEZEK_TRY(const GroupPromises promises, work.store.readers().promises(group.id));
    const auto count = promises.referrals.size() + promises.invited.size() + promises.published;
    if (count > 0)
        return refuse(ErrorCode::GroupHoldsPromises, {}, {static_cast<int>(count)});
    for (const ReferralRow &child : promises.children) {
        const auto fate = confirmed.fates.constFind(child.referral.id);
        if (fate == confirmed.fates.cend())
            return refuse(ErrorCode::ChangedByOther);
        if (*fate == ChildFate::Stays)
            return refuse(ErrorCode::FieldOutOfRange, u"children"_s);
    }
    return {};
}

Done checkGraduations(Work &work, const Confirmed &confirmed)
{
    for (qsizetype i = 0; i < confirmed.groups.size(); ++i)
        if (confirmed.steps.value(confirmed.groups.at(i).id) == YearStep::Graduate)
            KEZEK_CHECK(inField(pathOf("groups", i), checkGraduation(work, confirmed.groups.at(i), confirmed)));
    return {};
}

YearRecord::SeatBefore before(const Seat &seat)
{
    return {seat.id, seat.freeSince.isValid() ? std::optional(seat.freeSince) : std::nullopt, seat.freeCause};
}

/// The child as it was previewed: it still attends one of the groups that the worker saw.
Result<ReferralCase> confirmedChild(Work &work, ReferralId id, const Confirmed &confirmed)
{
    KEZEK_TRY(ReferralCase child, loadCase(work, id));
    const bool sits = child.referral.state == ReferralState::Enrolled && !child.referral.releasedAt;
    if (!sits || !confirmed.steps.contains(child.place.group.id))
        return refuse(ErrorCode::ChangedByOther);
    return child;
}

Done graduate(Work &work, ReferralCase child, YearRecord &record)
{
    record.graduates.append({child.referral.id, before(child.place.seat), child.application.endedAt, child.application.endCause});
    KEZEK_CHECK(releaseSeat(work, child.referral, Cause::Graduated, verb()));
    const Application before = child.application;
    return move(work, before, child.application, ApplicationVerb::Graduate, verb());
}

Done transferConfirmed(Work &work, ReferralCase child, std::optional<GroupId> target, YearRecord &record)
{
    if (!target)
        return refuse(ErrorCode::FieldRequired, u"group"_s);
    const ReferralId from = child.referral.id;
    const YearRecord::SeatBefore seat = before(child.place.seat);
    KEZEK_TRY(const ReferralCase moved, transfer(work, std::move(child), *target, verb(), {}));
    record.transfers.append({from, moved.referral.id, seat});
    return {};
}

Done follow(Work &work, const MoveYear::Input &input, const Confirmed &confirmed, ChildFate fate, YearRecord &record)
{
    for (qsizetype i = 0; i < input.children.size(); ++i) {
        const MoveYear::ChildStep &step = input.children.at(i);
        if (step.fate != fate)
            continue;
        KEZEK_TRY(ReferralCase child, confirmedChild(work, step.referral, confirmed));
        const Done done = fate == ChildFate::Graduates ? graduate(work, std::move(child), record)
                                                       : transferConfirmed(work, std::move(child), step.group, record);
        KEZEK_CHECK(inField(pathOf("children", i), done));
    }
    return {};
}

Result<YearRecord::MovedGroup> changeGroup(Work &work, const Group &was, const Group &is)
{
    KEZEK_CHECK(work.store.kindergartens().updateGroup(is));
    KEZEK_CHECK(journalChange(work, verb(), u"group"_s, is.id.value, recorded(was), recorded(is)));
    return YearRecord::MovedGroup{is.id, is.revision + 1};
}

/// As many as the room had in use. Asked of the seats' own rows: all that is free of a group that has ended counts as closed.
Done addSeats(Work &work, GroupId opened, GroupId ended)
{
    KEZEK_TRY(const QList<SeatStatus> seats, work.store.seats().ofGroup(ended));
    int number = 0;
    for (const SeatStatus &status : seats) {
        if (status.seat.closedAt)
            continue;
        Seat seat;
        seat.group = opened;
        seat.number = ++number;
        seat.freeSince = work.now;
        seat.freeCause = Cause::GroupOpened;
        KEZEK_CHECK(work.store.seats().insert(seat));
    }
    return {};
}

Done endGroup(Work &work, const Group &group, int schoolYear, YearRecord &record)
{
    Group ended = group;
    ended.closedAt = work.now;
    ended.endedAt = work.now;
    ended.closedReason = closedByGraduation;
    Group opened = groupAfter(group, YearStep::Graduate, schoolYear);
    opened.openedAt = work.now;
    KEZEK_TRY(const YearRecord::MovedGroup was, changeGroup(work, group, ended));
    KEZEK_TRY(opened.id, work.store.kindergartens().insertGroup(opened));
    KEZEK_CHECK(addSeats(work, opened.id, group.id));
    KEZEK_CHECK(journalChange(work, verb(), u"group"_s, opened.id.value, {}, recorded(opened)));
    KEZEK_TRY(const Group stored, work.store.kindergartens().group(opened.id));
    record.ended.append({was, {stored.id, stored.revision}});
    return {};
}

Done moveGroups(Work &work, const Confirmed &confirmed, int schoolYear, YearRecord &record)
{
    for (const Group &group : confirmed.groups) {
        const YearStep step = confirmed.steps.value(group.id);
        if (step == YearStep::Graduate)
            KEZEK_CHECK(endGroup(work, group, schoolYear, record));
        if (step != YearStep::MoveUp)
            continue;
        KEZEK_TRY(const YearRecord::MovedGroup moved, changeGroup(work, group, groupAfter(group, step, schoolYear)));
        record.moved.append(moved);
    }
    return {};
}

Result<MoveYear::Output> keep(Work &work, int schoolYear, const YearRecord &record)
{
    YearMove move;
    move.schoolYear = schoolYear;
    move.movedAt = work.now;
    move.movedBy = work.actor.id;
    move.steps = toJson(record);
    KEZEK_TRY(const qint64 id, work.store.kindergartens().insert(move));
    const MoveYear::Output output{static_cast<int>(record.moved.size()), static_cast<int>(record.ended.size()),
                                  static_cast<int>(record.graduates.size()), static_cast<int>(record.transfers.size())};
    QJsonObject after = toJson(output);
    after.insert(u"schoolYear"_s, schoolYear);
    KEZEK_CHECK(work.journal(verb(), u"year-move"_s, id, {}, after));
    return output;
}

} // namespace

QList<Role> MoveYear::roles()
{
    return rolesFor(ApplicationVerb::Graduate);
}

Result<MoveYear::Output> MoveYear::run(Work &work, const Input &input)
{
    KEZEK_CHECK(checkYear(work, input.schoolYear));
    KEZEK_TRY(const Confirmed seen, confirmed(work, input));
    KEZEK_CHECK(checkGraduations(work, seen));
    YearRecord record;
    KEZEK_TRY(const auto latest, work.store.bulletins().latest());
    if (latest)
        record.bulletin = latest->id;

    // Graduates free seats, and groups open and end, before the others look for a seat.
    KEZEK_CHECK(follow(work, input, seen, ChildFate::Graduates, record));
    KEZEK_CHECK(moveGroups(work, seen, input.schoolYear, record));
    KEZEK_CHECK(follow(work, input, seen, ChildFate::Moves, record));
    return keep(work, input.schoolYear, record);
}

} // namespace kezek
