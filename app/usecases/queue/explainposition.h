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

/// Errors: NotFound, MoveNotAllowed when it did not wait at `until`.
Result<PositionStory> explainPosition(Store &store, ApplicationId application, const QDateTime &from, const QDateTime &until);

} // namespace kezek
