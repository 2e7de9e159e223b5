// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"
#include "usecases/reports/report.h"

#include <QMap>

namespace kezek {

/// One line of a count: of what, and its numbers in the order that the question says.
struct Tally {
    qint64 of = 0; ///< an id (0: none), a year, a local day (days since 1970-01-01), the Monday of a local week as such a day
    QString word;  ///< an enumeration's word, or a name
    QList<qint64> numbers;
};
using Tallies = QList<Tally>;

/// A seat that was held or offered from one instant to another; milliseconds, UTC.
struct SeatSpan {
    qint64 seat = 0;
    qint64 from = 0;
    qint64 until = 0; ///< not included; the largest number while it lasts
    SeatState state = SeatState::Taken;
};
/// When a seat was there at all, and from when it is closed.
struct SeatFrame {
    qint64 seat = 0;
    qint64 group = 0;
    qint64 from = 0;
    qint64 until = 0;
    qint64 closedFrom = 0; ///< the largest number: open
};
struct PlaceName {
    GroupId group;
    QString name;
    GroupLanguage language = GroupLanguage::Kazakh;
    KindergartenId kindergarten;
    QString kindergartenName;
    DistrictId district;
};

struct QuestionTime {
    QDateTime asked;
    std::optional<QDateTime> answered;
    WorkerId worker; ///< who answered
    QString workerName;
};

/// What the reports count, each by one statement. Read without locking; storage thread.
/// A question takes of the query what it understands; `end` is the first instant after what is counted.
class Figures {
public:
    virtual ~Figures() = default;

    // Of the applications filed in the period. By Monday: filed, in time, late, pending, refused.
    virtual Result<Tallies> registrationWeeks(const ReportQuery &query, const QDateTime &now) = 0;
    /// By the source's word: registered, in time, late, refused.
    virtual Result<Tallies> registrationSources(const ReportQuery &query, const QDateTime &now) = 0;
    /// By worker (0: nobody known) with the name: registered, in time, late, refused.
    virtual Result<Tallies> registrationWorkers(const ReportQuery &query, const QDateTime &now) = 0;
    /// By the source's word: minutes to register, how many took them.
    virtual Result<Tallies> registrationMinutes(const ReportQuery &query) = 0;
    /// By worker: the same.
    virtual Result<Tallies> workerMinutes(const ReportQuery &query) = 0;

    // Of the queue as it stood just before `end`. By birth year, with the category's word: how many.
    virtual Result<Tallies> queueByYear(const ReportQuery &query, const QDateTime &end) = 0;
    /// By the word of the first wish ("" without one).
    virtual Result<Tallies> queueByLanguage(const ReportQuery &query, const QDateTime &end) = 0;
    /// By the district of the address, with its name in Russian.
    virtual Result<Tallies> queueByDistrict(const ReportQuery &query, const QDateTime &end) = 0;
    virtual Result<qint64> queueSize(const ReportQuery &query, const QDateTime &end) = 0;
    /// By birth year, with the word of the first wish: the district first wished (else of the address), how many.
    virtual Result<Tallies> demand(const ReportQuery &query, const QDateTime &end) = 0;
    /// By the birth year of the eldest that the group takes, with its language: district, published, free.
    virtual Result<Tallies> supply(const ReportQuery &query, const QDateTime &end) = 0;
    virtual Result<QMap<qint64, QString>> districtNames() = 0;
    /// From `begin` to `end`; by birth year, with the cause's word: Monday, how many.
    virtual Result<Tallies> enteredQueue(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) = 0;
    virtual Result<Tallies> leftQueue(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) = 0;

    // Of the places that the query takes, in the order of the kindergartens' names.
    virtual Result<QList<PlaceName>> places(const ReportQuery &query) = 0;
    virtual Result<QList<SeatFrame>> seatFrames(const ReportQuery &query) = 0;
    /// Those that reach into `begin`–`end`. First what was offered, then what was held.
    virtual Result<QList<SeatSpan>> offeredSpans(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) = 0;
    virtual Result<QList<SeatSpan>> heldSpans(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) = 0;
    /// Seats published in the period, by group: Monday, days from free (-1: not known), days until taken (-1: not taken), how many.
    virtual Result<Tallies> published(const ReportQuery &query) = 0;
    /// Referrals issued in the period, by kindergarten, with the state's word: Monday, extended (0, 1), days until enrolled (-1: not), how many.
    virtual Result<Tallies> fates(const ReportQuery &query) = 0;

    // Messages made in the period. By local day, with the state's word: how many.
    virtual Result<Tallies> messageDays(const ReportQuery &query) = 0;
    /// By the words "Kind:State": messages, parts, tiyn, taken by a provider without a cost.
    virtual Result<Tallies> messageKinds(const ReportQuery &query) = 0;

    // What was recorded in the period, by worker (0: nobody known) with the name. Monday, whole days back, how many.
    virtual Result<Tallies> backDated(const ReportQuery &query) = 0;
    /// Monday, changed birth dates, filing dates, terms of benefits.
    virtual Result<Tallies> editedDates(const ReportQuery &query) = 0;
    /// Rows of the journal by worker with the name, terminals left out: day of the week (0: Monday), hour, how many.
    virtual Result<Tallies> work(const ReportQuery &query) = 0;
    virtual Result<QList<QuestionTime>> questions(const ReportQuery &query) = 0;

    /// The applications behind a row of a report. Errors: FieldNotUnderstood "key" or "from".
    virtual Result<Page<ApplicationRow>> applications(const ReportQuery &query, const QString &key, const QDateTime &now, const PageMark &from) = 0;
};

/// Where a report's period ends for `now`: at the end of its last day, or now.
inline QDateTime endOfPeriod(const ReportQuery &query, const QDateTime &now)
{
    return qMin(startOfLocalDay(query.until.addDays(1)), now.addMSecs(1));
}

} // namespace kezek
