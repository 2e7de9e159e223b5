// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaydata.h"

#include "usecases/ports/store.h"

namespace kezek {

namespace {

constexpr int mostTasks = 200;

} // namespace

Result<TodayData> readToday(Store &store)
{
    TodayData data;
    data.now = store.now();
    const QDate today = localDay(data.now);
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    const Rules rules = rulebook.on(today);
    KEZEK_TRY(data.counts, store.readers().todayCounts(data.now, rules));
    KEZEK_TRY(data.tasks, store.readers().tasks(data.now, rules, mostTasks));
    KEZEK_TRY(data.night, store.readers().nightPreview(data.now, rules));
    data.bulletinAt = rules.bulletinAt;
    KEZEK_TRY(const std::optional<Bulletin> latest, store.bulletins().latest());
    data.nextBulletin = latest && latest->year == today.year() ? latest->sequence + 1 : 1;
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    if (const auto working = calendar.isWorking(today.addDays(1)))
        data.tomorrowIsWorking = *working;
    if (const auto holiday = calendar.nextHoliday(today))
        data.nextHoliday = holiday->date;
    KEZEK_TRY(data.service, store.records().workerService());
    return data;
}

} // namespace kezek
