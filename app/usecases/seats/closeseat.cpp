// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/closeseat.h"

#include "usecases/seats/invitations.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject recorded(const Seat &seat)
{
    return {{u"closedAt"_s, toJsonValue(seat.closedAt)}, {u"closedReason"_s, seat.closedReason}};
}

Done close(Work &work, Seat &seat, const QString &reason)
{
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_TRY(const auto holder, work.store.referrals().holding(seat.id));
    if (holder)
        return refuse(ErrorCode::SeatOccupied, u"seat"_s);
    seat.closedAt = work.now;
    seat.closedReason = reason;
    KEZEK_CHECK(work.store.seats().update(seat));
    KEZEK_TRY(const auto publication, work.store.bulletins().openPublication(seat.id));
    if (!publication)
        return {};
    KEZEK_CHECK(work.store.bulletins().endPublication(publication->id, work.now, Cause::SeatClosed));
    return endSurplusInvitations(work, publication->bulletin, seat.group, reason);
}

Done reopen(Work &work, Seat &seat)
{
    seat.closedAt.reset();
    seat.closedReason.clear();
    seat.freeSince = work.now;
    seat.freeCause = Cause::SeatReopened;
    return work.store.seats().update(seat);
}

} // namespace

QList<Role> CloseSeat::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<CloseSeat::Output> CloseSeat::run(Work &work, const Input &input)
{
    KEZEK_TRY(Seat seat, work.store.seats().get(input.seat));
    if (seat.closedAt.has_value() == input.closed)
        return Output{};
    const QJsonObject before = recorded(seat);
    const QString reason = input.reason.trimmed();
    KEZEK_CHECK(input.closed ? close(work, seat, reason) : reopen(work, seat));
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"seat"_s, seat.id.value, before, recorded(seat), reason));
    return Output{};
}

} // namespace kezek
