// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference.h"
#include "storage/sqlstore.h"

namespace kezek::model {

/// A reference that goes on from where an office stands now.
Reference referenceOf(SqlStore &store);

} // namespace kezek::model
