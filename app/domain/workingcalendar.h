// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace kezek {

/// Which days are worked. Five-day weeks with the exceptions that the office keeps as data; a year that was never entered is refused, not guessed.
class WorkingCalendar {
public:
    struct Day {
        QDate date;
        bool working = false;
        QString note; ///< which holiday, or which day was moved

        bool operator==(const Day &) const = default;
    };

    WorkingCalendar() = default;
    /// `years`: those whose holidays are entered. `exceptions`: days that differ from Monday–Friday.
    WorkingCalendar(const QList<int> &years, const QList<Day> &exceptions);

    bool knows(int year) const { return m_years.contains(year); }
    QList<int> years() const { return m_years; }
    QList<Day> exceptions() const { return m_exceptions.values(); }
    /// Error everywhere below: DateNoCalendar with the year.
    Result<bool> isWorking(QDate day) const;
    /// The n-th working day after `day`, which itself is not counted; n >= 1.
    Result<QDate> addWorkingDays(QDate day, int n) const;
    /// `day` itself when it is worked, else the next worked one.
    Result<QDate> sameOrNextWorking(QDate day) const;
    /// What passed between two instants, days off left out: Friday 16:00 to Monday 16:00 is one day.
    Result<qint64> workingSeconds(const QDateTime &from, const QDateTime &until) const;
    /// The nearest day off after `day` that is no Saturday or Sunday; empty when none is known.
    std::optional<Day> nextHoliday(QDate day) const;

private:
    QList<int> m_years;
    QMap<QDate, Day> m_exceptions;
};

/// Kazakhstan's clock: UTC+5 since 2024-03-01, UTC+6 before.
QDate localDay(const QDateTime &instant);
QTime localTime(const QDateTime &instant);
/// The UTC instant at which the local clock shows this.
QDateTime instantOf(QDate localDay, QTime localTime);
/// 00:00 local of a day, in UTC.
QDateTime startOfLocalDay(QDate localDay);

} // namespace kezek
