// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/officerepositories.h"
#include "usecases/ports/readers.h"

namespace kezek {

class Store;

/// All that the Today page shows, read at one instant.
struct TodayData {
    QDateTime now;
    TodayCounts counts;
    QList<TaskRow> tasks;
    NightPreview night;
    QTime bulletinAt;
    int nextBulletin = 1;                  ///< sequence that the next one of this year will have
    std::optional<bool> tomorrowIsWorking; ///< empty: the calendar does not know the year
    std::optional<QDate> nextHoliday;
    std::optional<WorkerServiceState> service; ///< empty on an embedded office
};

Result<TodayData> readToday(Store &store);

} // namespace kezek
