// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/undoyearmove.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/recorded.h"
#include "usecases/referrals/referralcase.h"
#include "usecases/seats/yearrecord.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString verb()
{
    return QString::fromLatin1(UndoYearMove::name);
}

Result<Group> untouched(Work &work, const YearRecord::MovedGroup &moved)
{
    KEZEK_TRY(const Group group, work.store.kindergartens().group(moved.group));
    if (group.revision != moved.revision)
        return refuse(ErrorCode::ChangedByOther);
    return group;
}

Done change(Work &work, const Group &was, const Group &is)
{
    KEZEK_CHECK(work.store.kindergartens().updateGroup(is));
    return journalChange(work, verb(), u"group"_s, is.id.value, recorded(was), recorded(is));
}

Done moveDown(Work &work, const YearRecord::MovedGroup &moved)
{
    KEZEK_TRY(const Group was, untouched(work, moved));
    Group is = was;
    is.age = static_cast<AgeGroup>(static_cast<int>(was.age) - 1);
    return change(work, was, is);
}

/// What a family sees of the group that opened is nothing yet, unless somebody gave a seat of it away by hand.
Done closeOpened(Work &work, const YearRecord::MovedGroup &opened)
{
    KEZEK_TRY(const Group was, untouched(work, opened));
    KEZEK_TRY(const QList<SeatStatus> seats, work.store.seats().ofGroup(was.id));
    if (std::any_of(seats.cbegin(), seats.cend(), [](const SeatStatus &seat) { return seat.referral.has_value(); }))
        return refuse(ErrorCode::SeatOccupied);
    Group is = was;
    is.closedAt = work.now;
    is.endedAt = work.now;
    is.closedReason = closedByYearUndone;
    return change(work, was, is);
}

Done reopenEnded(Work &work, const YearRecord::MovedGroup &ended)
{
    KEZEK_TRY(const Group was, untouched(work, ended));
    Group is = was;
    is.closedAt.reset();
    is.endedAt.reset();
    is.closedReason.clear();
    return change(work, was, is);
}

/// Back on its seat, which nobody has got in the meantime; the seat's row is as it was before it was given back.
Done sitAgain(Work &work, Referral &referral, const YearRecord::SeatBefore &before)
{
    KEZEK_TRY(Seat seat, work.store.seats().get(before.seat));
    KEZEK_TRY(const auto holder, work.store.referrals().holding(seat.id));
    if (holder)
        return refuse(ErrorCode::SeatOccupied);
    KEZEK_TRY(const auto publication, work.store.bulletins().openPublication(seat.id));
    if (seat.closedAt || publication)
        return refuse(ErrorCode::ChangedByOther);
    seat.freeSince = before.freeSince.value_or(QDateTime());
    seat.freeCause = before.freeCause;
    KEZEK_CHECK(work.store.seats().update(seat));
    return holdSeatAgain(work, referral, verb());
}

Done transferBack(Work &work, const YearRecord::Transfer &done)
{
    KEZEK_TRY(Referral present, work.store.referrals().get(done.to));
    if (present.releasedAt)
        return refuse(ErrorCode::ChangedByOther);
    KEZEK_TRY(Referral old, work.store.referrals().get(done.from));
    KEZEK_CHECK(releaseSeat(work, present, Cause::ChildMoved, verb()));
    return sitAgain(work, old, done.seat);
}

Done bringBack(Work &work, const YearRecord::Graduate &graduate)
{
    KEZEK_TRY(ReferralCase child, loadCase(work, graduate.referral));
    Application &application = child.application;
    if (application.state != ApplicationState::Archived || application.endCause != Cause::Graduated)
        return refuse(ErrorCode::ChangedByOther);
    KEZEK_CHECK(checkNotQueued(work, application.child.iin, application.id));
    KEZEK_CHECK(sitAgain(work, child.referral, graduate.seat));
    const Application before = application;
    application.endedAt = graduate.endedAt;
    application.endCause = graduate.endCause;
    return move(work, before, application, ApplicationVerb::UndoGraduation, verb());
}

Done undo(Work &work, const YearRecord &record)
{
    for (const YearRecord::MovedGroup &moved : record.moved)
        KEZEK_CHECK(moveDown(work, moved));
    for (const YearRecord::EndedGroup &group : record.ended) {
        KEZEK_CHECK(closeOpened(work, group.opened));
        KEZEK_CHECK(reopenEnded(work, group.ended));
    }
    // Backwards: a child may have got the seat that another one left.
    for (auto done = record.transfers.crbegin(); done != record.transfers.crend(); ++done)
        KEZEK_CHECK(transferBack(work, *done));
    for (const YearRecord::Graduate &graduate : record.graduates)
        KEZEK_CHECK(bringBack(work, graduate));
    return {};
}

} // namespace

QList<Role> UndoYearMove::roles()
{
    return rolesFor(ApplicationVerb::UndoGraduation);
}

Result<UndoYearMove::Output> UndoYearMove::run(Work &work, const Input &input)
{
    KEZEK_TRY(const YearMove done, undoableYearMove(work.store));
    if (input.schoolYear && *input.schoolYear != done.schoolYear)
        return refuse(ErrorCode::ChangedByOther);
    KEZEK_TRY(const YearRecord record, fromJson<YearRecord>(done.steps));
    KEZEK_CHECK(undo(work, record));
    KEZEK_CHECK(work.store.kindergartens().undoYearMove(done.id, work.now));
    const Output output{done.schoolYear, static_cast<int>(record.moved.size() + record.ended.size()),
                        static_cast<int>(record.graduates.size() + record.transfers.size())};
    KEZEK_CHECK(work.journal(verb(), u"year-move"_s, done.id, {}, toJson(output)));
    return output;
}

} // namespace kezek
