// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"
#include "ui/common/theme.h"

namespace kezek {

/// Late is bad, due before midnight is a warning (R1).
inline theme::Tone toneOfDue(const QDateTime &due, const QDateTime &now)
{
    if (due < now)
        return theme::Tone::Bad;
    return localDay(due) == localDay(now) ? theme::Tone::Warning : theme::Tone::Neutral;
}

} // namespace kezek
