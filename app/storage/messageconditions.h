// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dialect.h"

namespace kezek {

/// True of a notice `m` that did not reach the family, neither itself nor as a copy (sent again, or to the other phone), and that nobody
/// has told them by voice. A code is asked for again instead. Said as the indexes message_problem and message_told say it: a state that
/// stands alone would tempt SQLite to look up every message of it by message_state.
inline QString messageIsToPhone(const Dialect &dialect)
{
    return QStringLiteral(R"(CASE WHEN m.state = 'Unknown' THEN m.check_at IS NULL ELSE m.state IN ('Undelivered', 'Expired', 'Rejected', 'Failed', 'Lapsed') END
        AND m.phoned_at IS NULL AND m.kind <> 'Code' AND m.kind <> 'Test'
        AND NOT EXISTS (SELECT 1 FROM message o WHERE o.application_id = m.application_id AND o.id <> m.id AND o.kind = m.kind
            AND (o.phoned_at IS NOT NULL OR o.state IN ('Queued', 'Sending', 'Accepted', 'Delivered', 'Shown'))
            AND %1 = (SELECT %2 FROM message t WHERE t.id = m.id)))")
        .arg(dialect.messageBody.arg(QLatin1Char('o')), dialect.messageBody.arg(QLatin1Char('t')));
}

/// The word of `Told` for a referral `r`, from the messages it had while it was live.
inline QString toldOfReferral()
{
    return QStringLiteral(R"(coalesce((SELECT CASE min(CASE
            WHEN m.state IN ('Delivered', 'Shown') THEN 1
            WHEN m.phoned_at IS NOT NULL AND (r.ended_at IS NULL OR m.phoned_at < r.ended_at) THEN 2
            WHEN m.state IN ('Queued', 'Sending') OR m.state IN ('Accepted', 'Unknown') AND m.check_at IS NOT NULL THEN 3
            WHEN m.state = 'Accepted' THEN 4
            ELSE 5 END)
            WHEN 1 THEN 'Delivered' WHEN 2 THEN 'Phoned' WHEN 3 THEN 'OnTheWay' WHEN 4 THEN 'NotKnown' ELSE 'No' END
        FROM message m WHERE m.referral_id = r.id AND m.kind <> 'Code' AND (r.ended_at IS NULL OR m.created_at < r.ended_at)), 'No'))");
}

} // namespace kezek
