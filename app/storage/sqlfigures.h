// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/paging.h"
#include "usecases/ports/figures.h"

namespace kezek {

class SqlFigures : public Figures {
public:
    explicit SqlFigures(SqlSession &session) : m_session(session) {}

    // sqlfigures_registration.cpp
    Result<Tallies> registrationWeeks(const ReportQuery &query, const QDateTime &now) override;
    Result<Tallies> registrationSources(const ReportQuery &query, const QDateTime &now) override;
    Result<Tallies> registrationWorkers(const ReportQuery &query, const QDateTime &now) override;
    Result<Tallies> registrationMinutes(const ReportQuery &query) override;
    Result<Tallies> workerMinutes(const ReportQuery &query) override;
    // sqlfigures_queue.cpp
    Result<Tallies> queueByYear(const ReportQuery &query, const QDateTime &end) override;
    Result<Tallies> queueByLanguage(const ReportQuery &query, const QDateTime &end) override;
    Result<Tallies> queueByDistrict(const ReportQuery &query, const QDateTime &end) override;
    Result<qint64> queueSize(const ReportQuery &query, const QDateTime &end) override;
    Result<Tallies> demand(const ReportQuery &query, const QDateTime &end) override;
    Result<Tallies> enteredQueue(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) override;
    Result<Tallies> leftQueue(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) override;
    // sqlfigures_seats.cpp
    Result<Tallies> supply(const ReportQuery &query, const QDateTime &end) override;
    Result<QMap<qint64, QString>> districtNames() override;
    Result<QList<PlaceName>> places(const ReportQuery &query) override;
    Result<QList<SeatFrame>> seatFrames(const ReportQuery &query) override;
    Result<QList<SeatSpan>> offeredSpans(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) override;
    Result<QList<SeatSpan>> heldSpans(const ReportQuery &query, const QDateTime &begin, const QDateTime &end) override;
    Result<Tallies> published(const ReportQuery &query) override;
    Result<Tallies> fates(const ReportQuery &query) override;
    // sqlfigures_records.cpp
    Result<Tallies> messageDays(const ReportQuery &query) override;
    Result<Tallies> messageKinds(const ReportQuery &query) override;
    Result<Tallies> backDated(const ReportQuery &query) override;
    Result<Tallies> editedDates(const ReportQuery &query) override;
    Result<Tallies> work(const ReportQuery &query) override;
    Result<QList<QuestionTime>> questions(const ReportQuery &query) override;
    // sqlfigures_applications.cpp
    Result<Page<ApplicationRow>> applications(const ReportQuery &query, const QString &key, const QDateTime &now, const PageMark &from) override;

private:
    /// Rows of a number, a word and `numbers` numbers.
    Result<Tallies> tallies(const QString &sql, const QVariantList &values, int numbers);
    Result<Tallies> moved(const ReportQuery &query, const QString &at, const QString &cause, const QDateTime &begin, const QDateTime &end);

    SqlSession &m_session;
};

} // namespace kezek
