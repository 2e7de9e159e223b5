// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leadership.h"

using namespace Qt::StringLiterals;

namespace kezek {

// The key (0x4B5A454B, 2), which office_lead() takes; (…, 1) is next_number's.

Result<bool> Leadership::take()
{
    KEZEK_TRY(const bool held, isHeld());
    if (held)
        return true;
    KEZEK_TRY(const qint64 taken, m_session.count(u"SELECT office_lead()::int"_s));
    return taken != 0;
}

Result<bool> Leadership::isHeld()
{
    KEZEK_TRY(const qint64 locks, m_session.count(uR"(
        SELECT count(*) FROM pg_catalog.pg_locks l
        WHERE l.locktype = 'advisory' AND l.classid = 1264207179 AND l.objid = 2 AND l.objsubid = 2 AND l.granted AND l.pid = pg_backend_pid())"_s));
    return locks > 0;
}

} // namespace kezek
