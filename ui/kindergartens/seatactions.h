// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/repositories.h"

#include <QString>

namespace kezek {

class OfficeClient;

/// Whether a button is live and, when it is not, why. What is never done with a seat in this state has no button there.
struct Liveness {
    QString whyNot;
    bool belongs = true;
    bool live() const { return belongs && whyNot.isEmpty(); }
};

/// What may be done with a seat: by the seat's state, then by the worker's role.
namespace seatactions {

Liveness recall(const SeatStatus &seat, const OfficeClient &client); ///< from the bulletin, or the referral that holds it
Liveness close(const SeatStatus &seat, const OfficeClient &client);  ///< or open again
Liveness leave(const SeatStatus &seat, const OfficeClient &client);
Liveness transfer(const SeatStatus &seat, const OfficeClient &client); ///< to another group
Liveness closeGroup(const OfficeClient &client); ///< or open it again
Liveness savePlaces(const OfficeClient &client); ///< add and change kindergartens and groups
Liveness publish(int seats, const OfficeClient &client);

} // namespace seatactions

} // namespace kezek
