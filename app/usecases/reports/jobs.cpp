// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/jobs.h"

#include "domain/placement.h"

namespace kezek {

namespace {

/// "No calendar" is an answer here, every other error is not.
template <class T> Result<std::optional<T>> unlessNoCalendar(const Result<T> &result)
{
    if (result)
        return std::optional<T>(*result);
    if (result.error().code == ErrorCode::DateNoCalendar)
        return std::optional<T>();
    return tl::unexpected(result.error());
}

Result<QDateTime> nextInstant(Store &store, const QDateTime &now)
{
    const QDateTime midnight = startOfLocalDay(localDay(now).addDays(1));
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    KEZEK_TRY(const auto hour, unlessNoCalendar(nextBulletin(now, rulebook.on(localDay(now)), calendar)));
    return hour ? qMin(midnight, *hour) : midnight;
}

} // namespace

Result<QList<QDateTime>> missedMidnights(Store &store, const QDateTime &until)
{
    KEZEK_TRY(const auto last, store.records().lastRun(nightJob));
    QList<QDateTime> midnights;
    const QDate lastDay = localDay(until);
    for (QDate day = last ? localDay(*last).addDays(1) : lastDay; day <= lastDay; day = day.addDays(1))
        midnights.append(startOfLocalDay(day));
    return midnights;
}

Result<std::optional<QDateTime>> dueBulletinHour(Store &store, const QDateTime &now)
{
    const QDate today = localDay(now);
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    const Rules rules = rulebook.on(today);
    const QDateTime hour = instantOf(today, rules.bulletinAt);
    if (now < hour || isFrozen(today, rules))
        return std::nullopt;
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    KEZEK_TRY(const bool working, calendar.isWorking(today));
    if (!working)
        return std::nullopt;
    // Compared by day: an hour that the office moved during the day does not bring a second bulletin.
    KEZEK_TRY(const auto last, store.records().lastRun(bulletinJob));
    return last && localDay(*last) >= today ? std::nullopt : std::optional(hour);
}

Result<JobPlan> planJobs(Store &store, const QDateTime &now)
{
    JobPlan plan;
    KEZEK_TRY(const auto midnights, missedMidnights(store, now));
    plan.nightDue = !midnights.isEmpty();
    KEZEK_TRY(const auto hour, unlessNoCalendar(dueBulletinHour(store, now)));
    plan.bulletinDue = hour && *hour;
    KEZEK_TRY(plan.next, nextInstant(store, now));
    return plan;
}

Result<QDateTime> nextJobInstant(Store &store, const QDateTime &now)
{
    KEZEK_TRY(const JobPlan plan, planJobs(store, now));
    return plan.nightDue || plan.bulletinDue ? now : plan.next;
}

} // namespace kezek
