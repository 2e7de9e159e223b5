// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/json.h"
#include "usecases/work.h"

namespace kezek {

/// Why a group is closed that the move into a school year closed: the program's own words, as "capacity" is of seats.
inline const QString closedByGraduation = QStringLiteral("graduated");
inline const QString closedByYearUndone = QStringLiteral("year move undone");

/// What a move into a school year did, kept in YearMove::steps, as its undo needs it.
struct YearRecord {
    struct MovedGroup {
        GroupId group;
        int revision = 0; ///< after the move: another one now means that somebody has changed the group
        static constexpr auto fields() { return std::tuple(field("group", &MovedGroup::group), field("revision", &MovedGroup::revision)); }
    };
    /// A group that ended, and the nursery group that opened in its room.
    struct EndedGroup {
        MovedGroup ended;
        MovedGroup opened;
        static constexpr auto fields() { return std::tuple(field("ended", &EndedGroup::ended), field("opened", &EndedGroup::opened)); }
    };
    /// What the seat of a child said of itself before it was given back.
    struct SeatBefore {
        SeatId seat;
        std::optional<QDateTime> freeSince;
        Cause freeCause = Cause::GroupOpened;
        static constexpr auto fields() { return std::tuple(field("seat", &SeatBefore::seat), field("freeSince", &SeatBefore::freeSince), field("freeCause", &SeatBefore::freeCause)); }
    };
    struct Graduate {
        ReferralId referral;
        SeatBefore seat;
        std::optional<QDateTime> endedAt; ///< of the application: the enrolment's
        std::optional<Cause> endCause;
        static constexpr auto fields() { return std::tuple(field("referral", &Graduate::referral), field("seat", &Graduate::seat), field("endedAt", &Graduate::endedAt), field("endCause", &Graduate::endCause)); }
    };
    struct Transfer {
        ReferralId from;
        ReferralId to;
        SeatBefore seat; ///< the old one
        static constexpr auto fields() { return std::tuple(field("from", &Transfer::from), field("to", &Transfer::to), field("seat", &Transfer::seat)); }
    };

    std::optional<BulletinId> bulletin; ///< the last one before the move
    QList<MovedGroup> moved;
    QList<EndedGroup> ended;
    QList<Graduate> graduates;
    QList<Transfer> transfers; ///< in the order in which they were done
    static constexpr auto fields() { return std::tuple(field("bulletin", &YearRecord::bulletin), field("moved", &YearRecord::moved), field("ended", &YearRecord::ended), field("graduates", &YearRecord::graduates), field("transfers", &YearRecord::transfers)); }
};

/// What the journal holds of a group that a year's move touches.
QJsonObject recorded(const Group &group);

/// The groups' last move, if it can be undone by the calendar of bulletins. Errors: NothingToUndo, UndoAfterPublication.
Result<YearMove> undoableYearMove(Store &store);

} // namespace kezek
