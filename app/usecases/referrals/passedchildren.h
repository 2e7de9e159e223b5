// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/referrals/pastqueue.h"

namespace kezek {

/// Fills position, size, invitation and those ahead of a sheet whose place and bulletin are known. `stay`: the one that the referral ended.
Done findPassedChildren(Store &store, ProofSheet &sheet, const QueueEntry &stay, const Moment &moment, const Rulebook &rulebook);

} // namespace kezek
