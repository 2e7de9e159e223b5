// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

namespace kezek {

/// One English sentence for each row that breaks an invariant of the office's data. Reads everything: minutes on a large office.
/// What a term allows is judged at `now`.
Result<QStringList> brokenInvariants(SqlSession &session, const QDateTime &now);

} // namespace kezek
