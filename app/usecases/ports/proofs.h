// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// Who stood where at a past instant, and what each had. Read without locking; storage thread.
class Proofs {
public:
    virtual ~Proofs() = default;
};

} // namespace kezek
