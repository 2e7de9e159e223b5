// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

#include <memory>

namespace kezek {

/// The store as a kindergarten's own worker may read it: only the children that a referral sent to their kindergarten. Null for everybody
/// else, who read the store itself. Must not outlive the store.
std::unique_ptr<Store> ownStore(Store &store, const Actor &actor);

} // namespace kezek
