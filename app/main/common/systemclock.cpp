// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/programclock.h"

namespace kezek {

ProgramClock::ProgramClock(const QDateTime &heldAt) : m_heldAt(heldAt.toUTC()) { m_since.start(); }

QDateTime ProgramClock::now() const
{
    return m_heldAt.isValid() ? m_heldAt.addMSecs(m_since.elapsed()) : QDateTime::currentDateTimeUtc();
}

} // namespace kezek
