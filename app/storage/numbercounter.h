// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

namespace kezek {

enum class NumberKind { Application, Referral, Bulletin };

/// The next number of a kind in a year. On SQLite one more than the highest: inside a write transaction nobody else can take it, and what
/// was rolled back leaves no gap. On PostgreSQL from a sequence, since writers run side by side: there it may leave one.
Result<int> nextNumber(SqlSession &session, NumberKind kind, int year);

} // namespace kezek
