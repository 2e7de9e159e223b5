// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// The journal as its page lists it. Read without locking; storage thread.
class JournalReaders {
public:
    virtual ~JournalReaders() = default;
};

} // namespace kezek
