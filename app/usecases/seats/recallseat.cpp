// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/recallseat.h"

#include "usecases/json.h"
#include "usecases/seats/invitations.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RecallSeat::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<RecallSeat::Output> RecallSeat::run(Work &work, const Input &input)
{
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_TRY(Seat seat, work.store.seats().get(input.seat));
    KEZEK_TRY(const auto holder, work.store.referrals().holding(seat.id));
    if (holder)
        return refuse(ErrorCode::SeatOccupied, u"seat"_s);
    KEZEK_TRY(const auto publication, work.store.bulletins().openPublication(seat.id));
    if (!publication)
        return refuse(ErrorCode::SeatNotPublished, u"seat"_s);

    KEZEK_CHECK(work.store.bulletins().endPublication(publication->id, work.now, Cause::PublicationRecalled));
    seat.freeSince = work.now;
    seat.freeCause = Cause::PublicationRecalled;
    KEZEK_CHECK(work.store.seats().update(seat));
    const QJsonObject before{{u"bulletin"_s, toJsonValue(publication->bulletin)}};
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"seat"_s, seat.id.value, before, {}, reason));
    KEZEK_CHECK(endSurplusInvitations(work, publication->bulletin, seat.group, reason));
    return Output{};
}

} // namespace kezek
