// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

/// What the office looks at to lose no seat: those that nobody was offered, and those that will come free.
namespace kezek {

struct SeatWatch {
    QList<SeatWatchRow> rows; ///< by kindergarten: the one with the longest hidden seat first, so also its groups
    int kindergartens = 0;
    int seats = 0;
    int standOutAfter = 0; ///< days
    QDate today;

    /// Empty where nobody knows since when.
    std::optional<int> days(const SeatWatchRow &row) const;
    bool standsOut(const SeatWatchRow &row) const;
};
QList<Role> seatWatchRoles();
/// Errors: NotPermitted.
Result<SeatWatch> seatWatch(Store &store, const Actor &actor);

/// A seat that is free again if the family does not come with its papers.
struct ComingFree {
    ReferralRow referral;
    QDate freeOn;
    std::optional<QDateTime> bulletin; ///< in which it could be chosen; empty: the calendar of that year is not entered
};
struct Forecast {
    int workingDays = 0;
    QDate until;             ///< the last of them
    QList<ComingFree> seats; ///< the soonest first
};
/// Live referrals whose last day is within the next Rules::forecastWorkingDays. Errors: DateNoCalendar.
Result<Forecast> comingFree(Store &store);

} // namespace kezek
