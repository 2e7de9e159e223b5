// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/reportparts.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Registered { Registrations, InTime, Late, Refused };

QHash<QString, Histogram> minutesBySource(const Tallies &tallies)
{
    QHash<QString, Histogram> minutes;
    for (const Tally &tally : tallies)
        minutes[tally.word].add(tally.numbers[0], tally.numbers[1]);
    return minutes;
}

QHash<qint64, Histogram> minutesByWorker(const Tallies &tallies)
{
    QHash<qint64, Histogram> minutes;
    for (const Tally &tally : tallies)
        minutes[tally.of].add(tally.numbers[0], tally.numbers[1]);
    return minutes;
}

ReportRow registrationRow(const Tally &tally, const TableValue &worker, const TableValue &source, const Histogram &minutes, const QString &key)
{
    const auto &n = tally.numbers;
    return {{worker, source, n[Registrations], share(n[InTime], n[InTime] + n[Late]), cell(minutes.median()), n[Refused]}, key};
}

} // namespace

Result<Report> reportRegistration(ReportWork &work)
{
    enum Week { Filed, WeekInTime, WeekLate, Pending, WeekRefused };
    Report report = work.report();
    KEZEK_CHECK(work.step(5));
    KEZEK_TRY(const Tallies weeks, work.figures().registrationWeeks(work.query, work.now));
    KEZEK_CHECK(work.step(5));
    KEZEK_TRY(const Tallies sourceMinutes, work.figures().registrationMinutes(work.query));
    KEZEK_CHECK(work.step(5));
    KEZEK_TRY(const Tallies sources, work.figures().registrationSources(work.query, work.now));
    KEZEK_CHECK(work.step(5));
    KEZEK_TRY(const Tallies workers, work.figures().registrationWorkers(work.query, work.now));
    KEZEK_CHECK(work.step(5));
    KEZEK_TRY(const Tallies workerMinutes, work.figures().workerMinutes(work.query));

    WeekChart chart(work.query.from, work.lastDay(), 3);
    QList<qint64> sum(5, 0);
    for (const Tally &week : weeks) {
        for (int i = 0; i < sum.size(); ++i)
            sum[i] += week.numbers[i];
        for (int series = 0; series < 3; ++series)
            chart.add(week.of, series, week.numbers[WeekInTime + series]);
    }
    const auto bySource = minutesBySource(sourceMinutes);
    const auto byWorker = minutesByWorker(workerMinutes);
    Histogram all;
    for (const Histogram &minutes : bySource)
        all.add(minutes);
    report.figures.rows = {{{sum[Filed], share(sum[WeekInTime], sum[WeekInTime] + sum[WeekLate]), cell(all.median()), sum[WeekLate], sum[Pending], sum[WeekRefused]}, {}}};
    report.chart.rows = chart.rows();
    for (const Tally &worker : workers)
        report.table.rows.append(registrationRow(worker, nameOrDash(worker.word), {}, byWorker.value(worker.of), u"worker:%1"_s.arg(worker.of)));
    for (const Tally &source : sources)
        report.table.rows.append(registrationRow(source, {}, source.word, bySource.value(source.word), u"source:"_s + source.word));
    return report;
}

namespace {

/// One line of the queue's table, which is about a category, a language or a district.
ReportRow sizeRow(int column, const TableValue &of, qint64 waiting, qint64 all, const QString &key)
{
    ReportRow row{{{}, {}, {}, waiting, share(waiting, all)}, key};
    row.values[column] = of;
    return row;
}

int ordinal(const QString &category)
{
    return int(fromText<PriorityCategory>(category).value_or(PriorityCategory::General));
}

} // namespace

Result<Report> reportQueueSizes(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const Tallies years, work.figures().queueByYear(work.query, work.end()));
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const Tallies languages, work.figures().queueByLanguage(work.query, work.end()));
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const Tallies districts, work.figures().queueByDistrict(work.query, work.end()));
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const qint64 atBegin, work.figures().queueSize(work.query, work.begin()));

    QMap<qint64, QList<qint64>> chart;
    QList<qint64> categories(3, 0);
    qint64 all = 0;
    for (const Tally &tally : years) {
        QList<qint64> &year = chart[tally.of];
        year.resize(3);
        year[ordinal(tally.word)] += tally.numbers[0];
        categories[ordinal(tally.word)] += tally.numbers[0];
        all += tally.numbers[0];
    }
    report.figures.rows = {{{all, atBegin, categories[0], categories[1], categories[2]}, {}}};
    for (auto year = chart.cbegin(); year != chart.cend(); ++year)
        report.chart.rows.append({{QString::number(year.key()), year->at(0), year->at(1), year->at(2)}, u"year:%1"_s.arg(year.key())});
    for (const PriorityCategory category : allOf<PriorityCategory>())
        report.table.rows.append(sizeRow(0, toText(category), categories[int(category)], all, u"category:"_s + toText(category)));
    for (const Tally &language : languages)
        report.table.rows.append(sizeRow(1, nameOrDash(language.word), language.numbers[0], all, u"language:"_s + language.word));
    for (const Tally &district : districts)
        report.table.rows.append(sizeRow(2, nameOrDash(district.word), district.numbers[0], all, u"district:%1"_s.arg(district.of)));
    return report;
}

namespace {

/// Children and seats of one year, language and district.
struct Cell {
    qint64 waiting = 0, published = 0, free = 0;
    qint64 seats() const { return published + free; }
    qint64 covered() const { return qMin(waiting, seats()); }
};
using Cells = QMap<std::tuple<qint64, QString, qint64>, Cell>;

Cells cellsOf(const Tallies &demand, const Tallies &supply)
{
    Cells cells;
    for (const Tally &tally : demand)
        cells[{tally.of, tally.word, tally.numbers[0]}].waiting = tally.numbers[1];
    for (const Tally &tally : supply) {
        Cell &cell = cells[{tally.of, tally.word, tally.numbers[0]}];
        cell.published = tally.numbers[1];
        cell.free = tally.numbers[2];
    }
    return cells;
}

} // namespace

Result<Report> reportDemand(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const Tallies demand, work.figures().demand(work.query, work.end()));
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const Tallies supply, work.figures().supply(work.query, work.end()));
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const auto districts, work.figures().districtNames());

    const Cells cells = cellsOf(demand, supply);
    QMap<qint64, QList<qint64>> years;
    Cell all;
    qint64 covered = 0;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        const auto &[year, language, district] = it.key();
        const Cell &cell = *it;
        const qint64 missing = cell.waiting - cell.covered();
        QList<qint64> &series = years[year];
        series.resize(3);
        series[0] += cell.covered();
        series[1] += missing;
        series[2] += cell.seats() - cell.covered();
        all = {all.waiting + cell.waiting, all.published + cell.published, all.free + cell.free};
        covered += cell.covered();
        report.table.rows.append({{year, nameOrDash(language), nameOrDash(districts.value(district)), cell.waiting, cell.published, cell.free, missing},
                                  u"cell:%1:%2:%3"_s.arg(QString::number(year), language, QString::number(district))});
    }
    report.figures.rows = {{{all.waiting, all.published, all.free, all.waiting - covered, all.seats() - covered}, {}}};
    for (auto year = years.cbegin(); year != years.cend(); ++year)
        report.chart.rows.append({{QString::number(year.key()), year->at(0), year->at(1), year->at(2)}, u"year:%1"_s.arg(year.key())});
    return report;
}

Result<Report> reportQueueMovement(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const Tallies entered, work.figures().enteredQueue(work.query, work.begin(), work.end()));
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const Tallies left, work.figures().leftQueue(work.query, work.begin(), work.end()));
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const qint64 atBegin, work.figures().queueSize(work.query, work.begin()));

    WeekChart chart(work.query.from, work.lastDay(), 2);
    QMap<std::pair<qint64, QString>, std::array<qint64, 2>> causes;
    std::array<qint64, 2> sum{};
    for (const size_t side : {size_t(0), size_t(1)})
        for (const Tally &tally : side == 0 ? entered : left) {
            chart.add(tally.numbers[0], int(side), tally.numbers[1]);
            causes[{tally.of, tally.word}][side] += tally.numbers[1];
            sum[side] += tally.numbers[1];
        }
    report.figures.rows = {{{atBegin, sum[0], sum[1], atBegin + sum[0] - sum[1]}, {}}};
    report.chart.rows = chart.rows();
    for (auto it = causes.cbegin(); it != causes.cend(); ++it) {
        const auto &[year, cause] = it.key();
        report.table.rows.append({{year, cause, (*it)[0], (*it)[1]}, u"cause:%1:%2"_s.arg(QString::number(year), cause)});
    }
    return report;
}

} // namespace kezek
