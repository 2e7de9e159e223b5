// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "usecases/reports/reportparts.h"

#include <algorithm>
#include <array>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Arrival { Arrived, UnderWay, NotArrived, Other };

Arrival arrivalOf(MessageState state)
{
    switch (state) {
    case MessageState::Delivered:
    case MessageState::Shown:
        return Arrived;
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Accepted:
        return UnderWay;
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected:
    case MessageState::Failed:
    case MessageState::Lapsed:
        return NotArrived;
    case MessageState::Unknown:
    case MessageState::Cancelled:
        return Other;
    }
    Q_UNREACHABLE();
}

Arrival arrivalOf(const QString &state)
{
    return arrivalOf(fromText<MessageState>(state).value_or(MessageState::Unknown));
}

} // namespace

Result<Report> reportDelivery(ReportWork &work)
{
    enum Numbers { Messages, Parts, Cost, WithoutCost };
    Report report = work.report();
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const Tallies days, work.figures().messageDays(work.query));
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const Tallies kinds, work.figures().messageKinds(work.query));

    QMap<QDate, std::array<qint64, 4>> chart;
    for (QDate day = work.query.from; day <= work.lastDay(); day = day.addDays(1))
        chart.insert(day, {});
    for (const Tally &tally : days)
        chart[QDate(1970, 1, 1).addDays(tally.of)][arrivalOf(tally.word)] += tally.numbers[0];
    for (auto day = chart.cbegin(); day != chart.cend(); ++day)
        report.chart.rows.append({{day.key(), (*day)[Arrived], (*day)[UnderWay], (*day)[NotArrived], (*day)[Other]}, u"day:"_s + day.key().toString(Qt::ISODate)});

    std::array<qint64, 4> arrivals{};
    QList<qint64> sum(4, 0);
    for (const Tally &tally : kinds) {
        const QString kind = tally.word.section(u':', 0, 0), state = tally.word.section(u':', 1);
        const auto &n = tally.numbers;
        arrivals[arrivalOf(state)] += n[Messages];
        for (int i = 0; i < sum.size(); ++i)
            sum[i] += n[i];
        report.table.rows.append({{kind, state, n[Messages], n[Parts], n[Cost], n[WithoutCost]}, u"message:"_s + tally.word});
    }
    report.figures.rows = {{{sum[Messages], share(arrivals[Arrived], arrivals[Arrived] + arrivals[NotArrived]), arrivals[NotArrived], arrivals[UnderWay], sum[Parts],
                             sum[Cost], sum[WithoutCost]},
                            {}}};
    return report;
}

namespace {

/// What one worker, or all, wrote with other dates.
struct OtherDates {
    QString name;
    Histogram daysBack;
    std::array<qint64, 3> edits{}; ///< birth dates, filing dates, terms of benefits

    TableValues cells() const { return {daysBack.count(), cell(daysBack.highest()), edits[0], edits[1], edits[2]}; }
    qint64 rows() const { return daysBack.count() + edits[0] + edits[1] + edits[2]; }
};

} // namespace

Result<Report> reportBackDating(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const Tallies backDated, work.figures().backDated(work.query));
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const Tallies edited, work.figures().editedDates(work.query));

    OtherDates all;
    QMap<qint64, OtherDates> workers;
    WeekChart chart(work.query.from, work.lastDay(), 4);
    for (const Tally &tally : backDated) {
        workers[tally.of].name = tally.word;
        for (OtherDates *dates : {&all, &workers[tally.of]})
            dates->daysBack.add(tally.numbers[1], tally.numbers[2]);
        chart.add(tally.numbers[0], 0, tally.numbers[2]);
    }
    for (const Tally &tally : edited) {
        workers[tally.of].name = tally.word;
        for (size_t edit = 0; edit < 3; ++edit) {
            const qint64 times = tally.numbers[qsizetype(edit) + 1];
            for (OtherDates *dates : {&all, &workers[tally.of]})
                dates->edits[edit] += times;
            chart.add(tally.numbers[0], int(edit) + 1, times);
        }
    }
    report.figures.rows = {{all.cells(), {}}};
    report.chart.rows = chart.rows();
    for (auto worker = workers.cbegin(); worker != workers.cend(); ++worker)
        report.table.rows.append({TableValues{nameOrDash(worker->name)} + worker->cells(), u"worker:%1"_s.arg(worker.key())});
    return report;
}

namespace {

/// Some questions; times in seconds of working days.
struct Answers {
    QString name;
    qint64 inTime = 0, late = 0, pending = 0;
    Histogram seconds;

    static std::optional<qint64> minutes(std::optional<qint64> seconds) { return seconds ? std::optional(*seconds / 60) : std::nullopt; }
};

Done take(const QuestionTime &question, const WorkingCalendar &calendar, const QDateTime &now, Answers &answers)
{
    // A year without a calendar is no reason to hide a question: the list of questions takes a day, too.
    const QDateTime due = answerDue(question.asked, calendar).value_or(question.asked.addDays(1));
    const QDateTime settled = question.answered.value_or(now);
    ++(settled > due ? answers.late : question.answered ? answers.inTime : answers.pending);
    if (!question.answered)
        return {};
    KEZEK_TRY(const qint64 seconds, calendar.workingSeconds(question.asked, *question.answered));
    answers.seconds.add(seconds);
    return {};
}

} // namespace

Result<Report> reportInquiries(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const WorkingCalendar calendar, work.store.settings().calendar());
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const auto questions, work.figures().questions(work.query));

    Answers all;
    QMap<WorkerId, Answers> workers;
    WeekChart chart(work.query.from, work.lastDay(), 3);
    for (const QuestionTime &question : questions) {
        Answers one;
        KEZEK_CHECK(take(question, calendar, work.now, one));
        const QDate day = localDay(question.asked);
        const qint64 monday = QDate(1970, 1, 1).daysTo(day.addDays(1 - day.dayOfWeek()));
        chart.add(monday, 0, one.inTime);
        chart.add(monday, 1, one.late);
        chart.add(monday, 2, one.pending);
        if (question.answered)
            workers[question.worker].name = question.workerName;
        for (Answers *sum : {&all, question.answered ? &workers[question.worker] : nullptr}) {
            if (!sum)
                continue;
            sum->inTime += one.inTime;
            sum->late += one.late;
            sum->pending += one.pending;
            sum->seconds.add(one.seconds);
        }
    }
    report.figures.rows = {{{qint64(questions.size()), all.seconds.count(), share(all.inTime, all.inTime + all.late), cell(Answers::minutes(all.seconds.median())), all.late,
                             all.pending},
                            {}}};
    report.chart.rows = chart.rows();
    for (auto it = workers.cbegin(); it != workers.cend(); ++it)
        report.table.rows.append({{nameOrDash(it->name), it->seconds.count(), share(it->inTime, it->inTime + it->late), cell(Answers::minutes(it->seconds.median())),
                                   cell(Answers::minutes(it->seconds.highest()))},
                                  u"worker:%1"_s.arg(it.key().value)});
    return report;
}

namespace {

/// Rows of the journal of one worker, or of all.
struct Load {
    QString name;
    std::array<qint64, 7> days{};   ///< Monday first
    std::array<qint64, 24> hours{};
    std::array<qint64, 24> weekend{}; ///< of the hours

    void add(const Tally &tally)
    {
        const auto day = size_t(tally.numbers[0]), hour = size_t(tally.numbers[1]);
        days[day] += tally.numbers[2];
        hours[hour] += tally.numbers[2];
        weekend[hour] += day >= 5 ? tally.numbers[2] : 0;
    }
    qint64 actions() const
    {
        qint64 sum = 0;
        for (const qint64 number : days)
            sum += number;
        return sum;
    }
    /// 22:00 to 06:00.
    qint64 night() const
    {
        qint64 sum = 0;
        for (size_t hour = 0; hour < 24; ++hour)
            sum += hour < 6 || hour >= 22 ? hours[hour] : 0;
        return sum;
    }
    /// The first of the busiest hours.
    TableValue busiest() const
    {
        const auto top = std::max_element(hours.cbegin(), hours.cend());
        if (*top == 0)
            return {};
        const auto hour = int(top - hours.cbegin());
        return u"%1:00–%2:00"_s.arg(hour, 2, 10, QChar(u'0')).arg(hour + 1, 2, 10, QChar(u'0'));
    }
};

} // namespace

Result<Report> reportWorkLoad(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(1));
    KEZEK_TRY(const Tallies tallies, work.figures().work(work.query));

    Load all;
    QMap<qint64, Load> workers;
    for (const Tally &tally : tallies) {
        all.add(tally);
        workers[tally.of].add(tally);
        workers[tally.of].name = tally.word;
    }
    report.figures.rows = {{{all.actions(), qint64(workers.size()), all.busiest(), all.night(), all.days[5] + all.days[6]}, {}}};
    for (size_t hour = 0; hour < 24; ++hour)
        report.chart.rows.append({{u"%1"_s.arg(hour, 2, 10, QChar(u'0')), all.hours[hour] - all.weekend[hour], all.weekend[hour]}, u"hour:%1"_s.arg(hour)});
    for (auto it = workers.cbegin(); it != workers.cend(); ++it) {
        TableValues values{it->name, it->actions()};
        for (const qint64 number : it->days)
            values.append(number);
        report.table.rows.append({values + TableValues{it->night(), it->busiest()}, u"worker:%1"_s.arg(it.key())});
    }
    return report;
}

} // namespace kezek
