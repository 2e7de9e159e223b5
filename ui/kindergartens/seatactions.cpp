// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/seatactions.h"

#include "usecases/officeclient.h"
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/seats/closegroup.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/publishbulletin.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/transferchild.h"

#include <QCoreApplication>

namespace kezek::seatactions {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SeatActions", text);
}

QString notYours()
{
    return say(QT_TRANSLATE_NOOP("SeatActions", "Your role looks at seats only."));
}

} // namespace

Liveness recall(const SeatStatus &seat, const OfficeClient &client)
{
    if (!client.may(seat.state == SeatState::OnReferral ? RecallReferral::roles() : RecallSeat::roles()))
        return {say(QT_TRANSLATE_NOOP("SeatActions", "Not for your role."))};
    switch (seat.state) {
    case SeatState::InBulletin:
    case SeatState::OnReferral: return {};
    case SeatState::Taken: return {say(QT_TRANSLATE_NOOP("SeatActions", "A child attends: end that first."))};
    case SeatState::Free:
    case SeatState::Closed: return {say(QT_TRANSLATE_NOOP("SeatActions", "It stands in no bulletin."))};
    }
    return {};
}

Liveness close(const SeatStatus &seat, const OfficeClient &client)
{
    if (!client.may(CloseSeat::roles()))
        return {say(QT_TRANSLATE_NOOP("SeatActions", "Not for your role."))};
    if (seat.state == SeatState::Closed && !seat.seat.closedAt)
        return {say(QT_TRANSLATE_NOOP("SeatActions", "The whole group is closed."))};
    const bool held = seat.state == SeatState::Taken || seat.state == SeatState::OnReferral;
    return held ? Liveness{say(QT_TRANSLATE_NOOP("SeatActions", "A child holds this seat."))} : Liveness{};
}

Liveness leave(const SeatStatus &seat, const OfficeClient &client)
{
    if (!client.may(LeaveKindergarten::roles()))
        return {say(QT_TRANSLATE_NOOP("SeatActions", "Not for your role."))};
    return seat.state == SeatState::Taken ? Liveness{} : Liveness{say(QT_TRANSLATE_NOOP("SeatActions", "No child attends on this seat."))};
}

Liveness transfer(const SeatStatus &seat, const OfficeClient &client)
{
    if (!client.may(TransferChild::roles()))
        return {notYours()};
    return seat.state == SeatState::Taken ? Liveness{} : Liveness{say(QT_TRANSLATE_NOOP("SeatActions", "No child attends on this seat."))};
}

Liveness closeGroup(const OfficeClient &client)
{
    return client.may(CloseGroup::roles()) ? Liveness{} : Liveness{notYours()};
}

Liveness savePlaces(const OfficeClient &client)
{
    return client.may(SaveGroup::roles()) ? Liveness{} : Liveness{notYours()};
}

Liveness publish(int seats, const OfficeClient &client)
{
    if (!client.may(PublishBulletin::roles()))
        return {say(QT_TRANSLATE_NOOP("SeatActions", "Your role does not publish seats."))};
    return seats > 0 ? Liveness{} : Liveness{say(QT_TRANSLATE_NOOP("SeatActions", "Every free seat is published."))};
}

} // namespace kezek::seatactions
