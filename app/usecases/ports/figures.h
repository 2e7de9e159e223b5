// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// What the reports count, by SQL. Read without locking; storage thread.
class Figures {
public:
    virtual ~Figures() = default;
};

} // namespace kezek
