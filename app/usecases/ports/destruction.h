// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// What is done to personal data whose term has ended. Storage thread, inside the transaction.
class Destruction {
public:
    virtual ~Destruction() = default;
};

} // namespace kezek
