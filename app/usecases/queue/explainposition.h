// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

namespace kezek {

/// The position of a waiting application now. Errors: NotFound, MoveNotAllowed when it does not wait.
struct PositionNow {
    int position = 0;
    int size = 0;
    QueueEntry entry;
};
Result<PositionNow> positionNow(Store &store, ApplicationId application);

/// "Почему?": how the position changed between two instants, each move with its cause; the places add up to the difference.
struct PositionStory {
    int before = 0; ///< at `from`, or when it entered if later
    int after = 0;
    QDateTime from;
    QDateTime until;
    QList<PositionMove> moves;
};
Result<PositionStory> explainPosition(Store &store, ApplicationId application, const QDateTime &from, const QDateTime &until);

} // namespace kezek
