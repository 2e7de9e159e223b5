// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"

namespace kezek {

/// Reads the text of one resources/calendars/<year>.csv: lines "date,working,note" that list only the days that differ from
/// Monday–Friday; lines that begin with '#' are comments. The year is the file's name.
/// Errors: FileWrongColumns, FieldNotUnderstood with [line].
Result<QList<WorkingCalendar::Day>> parseCalendarFile(const QString &text);

} // namespace kezek
