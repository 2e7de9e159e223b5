// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"

#include <QDateTime>

#include <algorithm>

namespace kezek {

namespace {

constexpr int OffsetBefore = 6 * 3600;
constexpr int OffsetSince = 5 * 3600;
// Kept in code: a workstation's time zone data may be older than the change, and a queue must not depend on it.
const QDate ChangedOn(2024, 3, 1);

const QDateTime &changedAt()
{
    static const QDateTime instant(ChangedOn, QTime(0, 0), Qt::OffsetFromUTC, OffsetBefore);
    return instant;
}

QDateTime local(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(instant < changedAt() ? OffsetBefore : OffsetSince);
}

} // namespace

WorkingCalendar::WorkingCalendar(const QList<int> &years, const QList<Day> &exceptions) : m_years(years)
{
    std::sort(m_years.begin(), m_years.end());
    m_years.erase(std::unique(m_years.begin(), m_years.end()), m_years.end());
    for (const Day &day : exceptions)
        m_exceptions.insert(day.date, day);
}

Result<bool> WorkingCalendar::isWorking(QDate day) const
{
    if (!knows(day.year()))
        return refuse(ErrorCode::DateNoCalendar, {}, {day.year()});
    const auto exception = m_exceptions.constFind(day);
    if (exception != m_exceptions.cend())
        return exception->working;
    return day.dayOfWeek() < Qt::Saturday;
}

Result<QDate> WorkingCalendar::addWorkingDays(QDate day, int n) const
{
    Q_ASSERT(n >= 1);
    for (int left = n; left > 0;) {
        day = day.addDays(1);
        KEZEK_TRY(const bool working, isWorking(day));
        if (working)
            --left;
    }
    return day;
}

Result<QDate> WorkingCalendar::sameOrNextWorking(QDate day) const
{
    KEZEK_TRY(const bool working, isWorking(day));
    return working ? Result<QDate>(day) : addWorkingDays(day, 1);
}

Result<qint64> WorkingCalendar::workingSeconds(const QDateTime &from, const QDateTime &until) const
{
    qint64 seconds = 0;
    for (QDateTime begin = from; begin < until;) {
        const QDate day = localDay(begin);
        const QDateTime end = qMin(until, startOfLocalDay(day.addDays(1)));
        KEZEK_TRY(const bool working, isWorking(day));
        if (working)
            seconds += begin.secsTo(end);
        begin = end;
    }
    return seconds;
}

std::optional<WorkingCalendar::Day> WorkingCalendar::nextHoliday(QDate day) const
{
    const auto isHoliday = [](const Day &d) { return !d.working && d.date.dayOfWeek() < Qt::Saturday; };
    const auto found = std::find_if(m_exceptions.upperBound(day), m_exceptions.cend(), isHoliday);
    return found == m_exceptions.cend() ? std::nullopt : std::optional<Day>(*found);
}

QDate localDay(const QDateTime &instant)
{
    return local(instant).date();
}

QTime localTime(const QDateTime &instant)
{
    return local(instant).time();
}

QDateTime instantOf(QDate localDay, QTime localTime)
{
    // The hour 23:00–24:00 of the eve of the change was shown twice; the first one is meant.
    const int offset = localDay < ChangedOn ? OffsetBefore : OffsetSince;
    return QDateTime(localDay, localTime, Qt::OffsetFromUTC, offset).toUTC();
}

QDateTime startOfLocalDay(QDate localDay)
{
    return instantOf(localDay, QTime(0, 0));
}

} // namespace kezek
