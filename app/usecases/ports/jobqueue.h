// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

namespace kezek {

class Store;

/// Runs work on the storage thread, one at a time, in the order posted. Callable from any thread.
class JobQueue {
public:
    virtual ~JobQueue() = default;
    /// `work` gets the store, or the error why there is none.
    virtual void post(std::function<void(Result<Store *>)> work) = 0;
};

} // namespace kezek
