// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

namespace kezek {

enum class NumberKind { Application, Referral, Bulletin };

/// One more than the highest sequence of a kind in a year. Inside a write transaction nobody else can take it, and what was rolled
/// back leaves no gap.
Result<int> nextNumber(SqlSession &session, NumberKind kind, int year);

} // namespace kezek
