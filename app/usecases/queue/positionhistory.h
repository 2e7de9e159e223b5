// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/proofs.h"
#include "usecases/ports/store.h"

namespace kezek {

/// Every move of a child's place between two instants with its cause, whether or not it waited at either: what it did between is told as
/// coming and leaving. Each instant by the rules of its own day, a change of R5 as a line of its own. Error: NotFound.
Result<PositionHistory> positionHistory(Store &store, ApplicationId application, const QDateTime &from, const QDateTime &until);

} // namespace kezek
