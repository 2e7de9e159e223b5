// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/savegroup.h"

#include "domain/placement.h"
#include "usecases/recorded.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastCapacity = 1;
constexpr int mostCapacity = 40;
/// Why a seat is closed that the group was made smaller by; the first to come back when it grows again.
const QString closedByCapacity = u"capacity"_s;

QJsonObject recorded(const Group &group, int capacity)
{
    return {{u"kindergarten"_s, toJsonValue(group.kindergarten)},
            {u"name"_s, group.name},
            {u"age"_s, toText(group.age)},
            {u"language"_s, toText(group.language)},
            {u"kind"_s, toText(group.kind)},
            {u"bornFrom"_s, toJsonValue(group.bornFrom)},
            {u"bornUntil"_s, toJsonValue(group.bornUntil)},
            {u"schedule"_s, group.schedule},
            {u"capacity"_s, capacity},
            {u"norm"_s, group.norm}};
}

Done checkInput(const SaveGroup::Input &input)
{
    if (input.title.simplified().isEmpty())
        return refuse(ErrorCode::NameEmpty, u"title"_s);
    if (!input.bornFrom.isValid())
        return refuse(ErrorCode::FieldRequired, u"bornFrom"_s);
    if (!input.bornUntil.isValid())
        return refuse(ErrorCode::FieldRequired, u"bornUntil"_s);
    if (input.bornUntil < input.bornFrom)
        return refuse(ErrorCode::FieldOutOfRange, u"bornUntil"_s, {input.bornFrom});
    if (input.capacity < leastCapacity || input.capacity > mostCapacity)
        return refuse(ErrorCode::FieldOutOfRange, u"capacity"_s, {leastCapacity, mostCapacity});
    if (input.norm && (*input.norm < input.capacity || *input.norm > mostCapacity))
        return refuse(ErrorCode::FieldOutOfRange, u"norm"_s, {input.capacity, mostCapacity});
    return {};
}

bool isOpen(const SeatStatus &status)
{
    return status.state != SeatState::Closed;
}

/// Held, or promised in a bulletin: what the group cannot be made smaller than (R25).
bool isPromised(const SeatStatus &status)
{
    return status.state == SeatState::Taken || status.state == SeatState::OnReferral || status.state == SeatState::InBulletin;
}

int countOf(const QList<SeatStatus> &seats, bool (*which)(const SeatStatus &))
{
    return static_cast<int>(std::count_if(seats.cbegin(), seats.cend(), which));
}

/// Those of the group's children that the changed group would not take.
Done checkChildrenFit(Work &work, const Group &changed, const QList<SeatStatus> &seats)
{
    int misfits = 0;
    for (const SeatStatus &status : seats) {
        if (!status.application)
            continue;
        KEZEK_TRY(const Application application, work.store.applications().get(*status.application));
        const Done fits = checkFit(application, changed, work.today());
        misfits += fits ? 0 : 1;
    }
    return misfits == 0 ? Done() : refuse(ErrorCode::GroupDoesNotFit, {}, {misfits});
}

bool takesOthers(const Group &before, const Group &after)
{
    return before.age != after.age || before.language != after.language || before.kind != after.kind
        || before.bornFrom != after.bornFrom || before.bornUntil != after.bornUntil;
}

/// Lowest number first: seats closed by an earlier capacity come back, then new ones are numbered on.
Done addSeats(Work &work, GroupId group, const QList<SeatStatus> &seats, int count)
{
    int lastNumber = 0;
    for (const SeatStatus &status : seats) {
        lastNumber = qMax(lastNumber, status.seat.number);
        if (count == 0 || isOpen(status) || status.seat.closedReason != closedByCapacity)
            continue;
        Seat seat = status.seat;
        seat.closedAt.reset();
        seat.closedReason.clear();
        seat.freeSince = work.now;
        seat.freeCause = Cause::SeatReopened;
        KEZEK_CHECK(work.store.seats().update(seat));
        --count;
    }
    for (; count > 0; --count) {
        Seat seat;
        seat.group = group;
        seat.number = ++lastNumber;
        seat.freeSince = work.now;
        seat.freeCause = Cause::GroupOpened;
        KEZEK_CHECK(work.store.seats().insert(seat));
    }
    return {};
}

/// Highest number first. A seat is never deleted: its history names it.
Done closeSeats(Work &work, const QList<SeatStatus> &seats, int count)
{
    for (auto status = seats.crbegin(); status != seats.crend() && count > 0; ++status) {
        if (status->state != SeatState::Free)
            continue;
        Seat seat = status->seat;
        seat.closedAt = work.now;
        seat.closedReason = closedByCapacity;
        KEZEK_CHECK(work.store.seats().update(seat));
        --count;
    }
    return {};
}

Done setCapacity(Work &work, GroupId group, const QList<SeatStatus> &seats, int capacity)
{
    const int open = countOf(seats, isOpen);
    return open < capacity ? addSeats(work, group, seats, capacity - open) : closeSeats(work, seats, open - capacity);
}

/// What only a changed group must meet.
Done checkChange(Work &work, const Group &before, const Group &after, const QList<SeatStatus> &seats, int capacity, const QString &reason)
{
    const int promised = countOf(seats, isPromised);
    if (capacity < promised)
        return refuse(ErrorCode::CapacityBelowTaken, u"capacity"_s, {promised});
    const bool otherTerms = promised > 0 && takesOthers(before, after);
    const bool otherNorm = after.norm != qMax(before.norm, capacity);
    const bool needsReason = otherTerms || otherNorm || capacity != countOf(seats, isOpen);
    if (needsReason && reason.trimmed().isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    return otherTerms ? checkChildrenFit(work, after, seats) : Done();
}

void fill(Group &group, const SaveGroup::Input &input, int capacity)
{
    group.name = input.title.simplified();
    group.age = input.age;
    group.language = input.language;
    group.kind = input.kind;
    group.bornFrom = input.bornFrom;
    group.bornUntil = input.bornUntil;
    group.schedule = input.schedule.simplified();
    group.norm = input.norm.value_or(qMax(group.norm, capacity));
}

Result<SaveGroup::Output> addGroup(Work &work, const SaveGroup::Input &input)
{
    KEZEK_CHECK(work.store.kindergartens().kindergarten(input.kindergarten));
    Group group;
    group.kindergarten = input.kindergarten;
    group.openedAt = work.now;
    fill(group, input, input.capacity);
    KEZEK_TRY(group.id, work.store.kindergartens().insertGroup(group));
    KEZEK_CHECK(setCapacity(work, group.id, {}, input.capacity));
    KEZEK_CHECK(journalChange(work, QString::fromLatin1(SaveGroup::name), u"group"_s, group.id.value, {},
                              recorded(group, input.capacity), input.reason.trimmed()));
    return SaveGroup::Output{group.id};
}

Result<SaveGroup::Output> changeGroup(Work &work, GroupId id, const SaveGroup::Input &input)
{
    KEZEK_TRY(const Group before, work.store.kindergartens().group(id));
    if (input.revision && *input.revision != before.revision)
        return refuse(ErrorCode::ChangedByOther);
    // A group does not move to another kindergarten: its children's referrals name the first one.
    if (input.kindergarten != before.kindergarten)
        return refuse(ErrorCode::FieldOutOfRange, u"kindergarten"_s);
    KEZEK_TRY(const QList<SeatStatus> seats, work.store.seats().ofGroup(id));
    const int capacityBefore = countOf(seats, isOpen);
    // None of the free seats of a closed group counts: how many there are is settled once it is opened again.
    const int capacity = before.closedAt ? capacityBefore : input.capacity;
    Group after = before;
    fill(after, input, capacity);
    KEZEK_CHECK(checkChange(work, before, after, seats, capacity, input.reason));

    KEZEK_CHECK(work.store.kindergartens().updateGroup(after));
    KEZEK_CHECK(setCapacity(work, id, seats, capacity));
    KEZEK_CHECK(journalChange(work, QString::fromLatin1(SaveGroup::name), u"group"_s, id.value, recorded(before, capacityBefore),
                              recorded(after, capacity), input.reason.trimmed()));
    return SaveGroup::Output{id};
}

} // namespace

QList<Role> SaveGroup::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<SaveGroup::Output> SaveGroup::run(Work &work, const Input &input)
{
    KEZEK_CHECK(checkInput(input));
    return input.group ? changeGroup(work, *input.group, input) : addGroup(work, input);
}

} // namespace kezek
