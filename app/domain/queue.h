// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/rules.h"

#include <QDateTime>
#include <QList>

#include <compare>
#include <optional>

namespace kezek {

/// One stay of an application in its birth-year queue (R4). The order is kept as such dated entries; a position is a query over them.
struct QueueEntry {
    QueueEntryId id;
    ApplicationId application;
    int birthYear = 0;
    PriorityCategory category = PriorityCategory::General;
    QDateTime filedAt;
    int numberYear = 0;
    int numberSequence = 0;
    QDateTime enteredAt;
    Cause enteredCause = Cause::Registered;
    std::optional<QDateTime> leftAt;
    std::optional<Cause> leftCause;
    bool operator==(const QueueEntry &) const = default;
};

/// What decides between two of one birth year and category (R5).
struct QueueKey {
    qint64 filedAt = 0; ///< milliseconds UTC
    int numberYear = 0;
    int numberSequence = 0;
    auto operator<=>(const QueueKey &) const = default;
};

/// R5, strict: category, filing instant, number.
bool isAhead(const QueueEntry &a, const QueueEntry &b);

/// How many of each category stand in a birth-year queue, and of one's own category before one.
struct QueueCounts {
    int extraordinary = 0;
    int firstPriority = 0;
    int general = 0;
    int aheadInCategory = 0;
    bool operator==(const QueueCounts &) const = default;
};

/// 1-based position in both alternatives of R5.
int positionOf(PriorityCategory category, const QueueCounts &counts, const Rules &rules);
/// The whole queue in order, both alternatives; the model that positionOf is tested against.
QList<QueueEntry> inOrder(QList<QueueEntry> entries, const Rules &rules);

/// One entry's begin or end, seen by a child that waits.
struct QueueEvent {
    QDateTime at;
    Cause cause = Cause::Registered;
    PriorityCategory category = PriorityCategory::General;
    bool entered = true;     ///< else left
    bool aheadInOwn = false; ///< within the same category it stands before the child
    QString place;           ///< kindergarten of a referral or enrolment behind it; may be empty
};

/// Why the position changed: at, cause, and by how many places (positive is back).
struct PositionMove {
    QDateTime at;
    Cause cause = Cause::Registered;
    int places = 0;
    int count = 1; ///< how many children moved for that cause
    QString place;
    bool own = false; ///< the child itself moved, and not others around it
    bool operator==(const PositionMove &) const = default;
};

/// "Почему?": how the position changed between two instants, each move with its cause; the places add up to the difference.
struct PositionStory {
    int before = 0; ///< at `from`, or when it entered if later
    int after = 0;
    QDateTime from;
    QDateTime until;
    QList<PositionMove> moves;
};

/// Replays the events (in time order) from the counts at the beginning; events that move nothing are left out.
QList<PositionMove> explainMoves(PriorityCategory own, QueueCounts counts, const QList<QueueEvent> &events, const Rules &rules);

} // namespace kezek
