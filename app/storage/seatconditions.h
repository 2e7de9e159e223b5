// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// True of a seat `s` that no referral holds.
inline QString seatIsFree()
{
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM referral h WHERE h.seat_id = s.id AND h.released_at IS NULL)");
}
/// True of a seat `s` in a group `g` that could be put in a bulletin now.
inline QString seatIsUnpublished()
{
    return QStringLiteral(
               "s.closed_at IS NULL AND g.closed_at IS NULL AND ")
        // Most seats are held: they need not be looked for in a bulletin.
        + seatIsFree() + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM publication o WHERE o.seat_id = s.id AND o.ended_at IS NULL)");
}

} // namespace kezek
