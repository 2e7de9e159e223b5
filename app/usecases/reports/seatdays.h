// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/figures.h"

#include <array>

/// Seats day by day, from the dates of their rows.
namespace kezek {

/// By SeatState.
using SeatSums = std::array<qint64, 5>;

struct SeatDays {
    QList<SeatSums> days;              ///< one a day
    QHash<qint64, SeatSums> lastOfGroup; ///< by group: at the end of the last day; groups without a seat then are left out
};

/// `ends`: for each day the first instant after it. A held seat is held whatever else is said of it, a closed one is offered to nobody.
SeatDays seatDays(const QList<SeatFrame> &frames, const QList<SeatSpan> &offered, const QList<SeatSpan> &held, const QList<qint64> &ends);

} // namespace kezek
