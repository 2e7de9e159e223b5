// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"
#include "usecases/ports/store.h"

namespace kezek {

/// Runs what is due now of the work that needs no person: the night, then the bulletin of the hour. On the storage thread. Result: how long
/// until the next is due, in milliseconds.
Result<qint64> runDueJobs(Store &store, Random &random);

} // namespace kezek
