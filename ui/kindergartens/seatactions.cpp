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

Liveness forRole(bool may)
{
    return may ? Liveness{} : Liveness{say(QT_TRANSLATE_NOOP("SeatActions", "Not for your role."))};
}

} // namespace

Liveness recall(const SeatStatus &seat, const OfficeClient &client)
{
    switch (seat.state) {
    case SeatState::InBulletin: return forRole(client.may(RecallSeat::roles()));
    case SeatState::OnReferral: return forRole(client.may(RecallReferral::roles()));
    case SeatState::Taken:
    case SeatState::Free:
    case SeatState::Closed: return {{}, false};
    }
    return {};
}

Liveness close(const SeatStatus &seat, const OfficeClient &client)
{
    if (seat.state == SeatState::Taken || seat.state == SeatState::OnReferral)
        return {{}, false};
    if (seat.state == SeatState::Closed && !seat.seat.closedAt)
        return {say(QT_TRANSLATE_NOOP("SeatActions", "The whole group is closed."))};
    return forRole(client.may(CloseSeat::roles()));
}

Liveness leave(const SeatStatus &seat, const OfficeClient &client)
{
    return seat.state == SeatState::Taken ? forRole(client.may(LeaveKindergarten::roles())) : Liveness{{}, false};
}

Liveness transfer(const SeatStatus &seat, const OfficeClient &client)
{
    return seat.state == SeatState::Taken ? forRole(client.may(TransferChild::roles())) : Liveness{{}, false};
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
