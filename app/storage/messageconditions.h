// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// True of a message `m` that did not reach the family and that nobody has told them by voice. A code is asked for again instead.
/// As the index message_problem has it.
inline QString messageIsProblem()
{
    return QStringLiteral("m.state IN ('Undelivered', 'Expired', 'Rejected', 'Unknown', 'Failed', 'Lapsed')"
                          " AND m.phoned_at IS NULL AND m.kind <> 'Code'");
}

} // namespace kezek
