// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whatif.h"

#include <array>

namespace kezek::whatif {

/// How long children have waited, in whole days: in parts, and those that stand in the middle and at nine tenths.
struct Waits {
    static constexpr std::array<int, 4> bounds{90, 180, 365, 730}; ///< less than so many days; the last part is the rest
    std::array<int, bounds.size() + 1> parts{};
    int median = 0;
    int ninth = 0;
    bool operator==(const Waits &) const = default;
};

constexpr int ageGroups = 5;
constexpr int groupLanguages = 3;

/// What one run came to.
struct Measures {
    int children = 0;
    int withoutWish = 0; ///< no group with a seat fits them
    int placed = 0;
    std::array<int, mostWishes> byRank{};
    int siblings = 0;         ///< children with a sibling that sits already or waits as well
    int siblingsTogether = 0; ///< of them placed in a kindergarten where a sibling sits, or is placed in this run
    int benefit = 0;          ///< children of a category other than General
    int benefitPlaced = 0;
    int envious = 0; ///< children that see one who stands behind them (R5) in a seat they wanted more
    int seats = 0;
    Waits placedWaited;
    Waits leftWaited;
    std::array<std::array<int, groupLanguages>, ageGroups> empty{}; ///< seats by age group and language

    int left() const { return children - placed; }
    int emptySeats() const { return seats - placed; }
    bool operator==(const Measures &) const = default;
};

/// `order` and n: the R5 of the office, by which it is told who stands behind whom, whatever the rules of the run.
Measures measure(const Case &given, const Outcome &outcome, QueueOrder order, int generalPerFirstPriority);

/// A child that another run places otherwise.
struct Change {
    qint32 child = 0;
    int before = 0; ///< which of its wishes; 0: no seat
    int after = 0;
    /// A seat is better than none, an earlier wish better than a later one.
    bool gains() const { return after > 0 && (before == 0 || after < before); }
    bool operator==(const Change &) const = default;
};
/// Who gains and who loses between two runs of one case, in the order of the applications' keys.
std::vector<Change> compare(const Case &given, const Outcome &before, const Outcome &after);

} // namespace kezek::whatif
