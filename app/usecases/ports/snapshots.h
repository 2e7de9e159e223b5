// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// The whole queue and the free seats of now, for trying other rules on. Read without locking; storage thread.
class Snapshots {
public:
    virtual ~Snapshots() = default;
};

} // namespace kezek
