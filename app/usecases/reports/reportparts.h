// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/figures.h"
#include "usecases/reports/makereport.h"

#include <QMap>

/// What the reports are put together from.
namespace kezek {

/// One report in the making.
class ReportWork {
public:
    ReportWork(Store &office, const ReportQuery &asked, const QDateTime &instant, const ReportProgress &progress)
        : store(office), query(asked), now(instant), m_progress(progress)
    {}

    Store &store;
    const ReportQuery query;
    const QDateTime now;

    Figures &figures() const { return store.figures(); }
    QDateTime begin() const { return qMin(startOfLocalDay(query.from), end()); }
    QDateTime end() const { return endOfPeriod(query, now); }
    /// Of the period, up to today.
    QDate lastDay() const { return qMin(query.until, localDay(now)); }
    /// Before each of `of` statements. Error: Cancelled.
    Done step(int of);

    /// The three tables, with their columns' names.
    Report report() const;

private:
    const ReportProgress &m_progress;
    int m_done = 0;
};

/// How often each value occurs.
class Histogram {
public:
    void add(qint64 value, qint64 times = 1) { m_times[value] += times; }
    void add(const Histogram &other);
    qint64 count() const;
    /// Of an even number the mean of the two in the middle, rounded down.
    std::optional<qint64> median() const;
    std::optional<qint64> highest() const { return m_times.isEmpty() ? std::nullopt : std::optional(m_times.lastKey()); }
    bool isEmpty() const { return m_times.isEmpty(); }

private:
    qint64 at(qint64 index) const;
    QMap<qint64, qint64> m_times;
};

TableValue cell(const std::optional<qint64> &value);
/// Nothing where there is no whole.
TableValue share(qint64 part, qint64 whole);
/// "—" for nobody.
QString nameOrDash(const QString &name);

/// As many rows as there are weeks from the Monday of `first` to `last`, each of `series` numbers, to be counted up by add().
class WeekChart {
public:
    WeekChart(QDate first, QDate last, int series);
    /// `monday` in days since 1970-01-01.
    void add(qint64 monday, int series, qint64 number);
    QList<ReportRow> rows() const;

private:
    QMap<qint64, QList<qint64>> m_weeks;
};

Result<Report> reportRegistration(ReportWork &work);
Result<Report> reportQueueSizes(ReportWork &work);
Result<Report> reportDemand(ReportWork &work);
Result<Report> reportQueueMovement(ReportWork &work);
Result<Report> reportOccupancy(ReportWork &work);
Result<Report> reportHiddenSeats(ReportWork &work);
Result<Report> reportFates(ReportWork &work);
Result<Report> reportDelivery(ReportWork &work);
Result<Report> reportBackDating(ReportWork &work);
Result<Report> reportInquiries(ReportWork &work);
Result<Report> reportWorkLoad(ReportWork &work);

} // namespace kezek
