// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/reportparts.h"
#include "usecases/reports/seatdays.h"
#include "usecases/seats/seatwatch.h"

#include <array>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Seats, those that are held, referred, offered, free and closed, and the share of the held ones.
TableValues seatCells(const SeatSums &sums)
{
    const auto &[taken, referred, offered, free, closed] = sums;
    const qint64 seats = taken + referred + offered + free;
    return {seats, taken, referred, offered, free, closed, share(taken, seats)};
}

QList<qint64> endsOfDays(const ReportWork &work)
{
    QList<qint64> ends;
    for (QDate day = work.query.from; day <= work.lastDay(); day = day.addDays(1))
        ends.append(qMin(startOfLocalDay(day.addDays(1)), work.end()).toMSecsSinceEpoch());
    return ends;
}

} // namespace

Result<Report> reportOccupancy(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const auto places, work.figures().places(work.query));
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const auto frames, work.figures().seatFrames(work.query));
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const auto offered, work.figures().offeredSpans(work.query, work.begin(), work.end()));
    KEZEK_CHECK(work.step(4));
    KEZEK_TRY(const auto held, work.figures().heldSpans(work.query, work.begin(), work.end()));

    const QList<qint64> ends = endsOfDays(work);
    const SeatDays seats = seatDays(frames, offered, held, ends);
    for (qsizetype i = 0; i < seats.days.size(); ++i) {
        ReportRow row{{work.query.from.addDays(i)}, {}};
        for (const qint64 number : seats.days[i])
            row.values.append(number);
        report.chart.rows.append(row);
    }
    for (const PlaceName &place : places) {
        const auto sums = seats.lastOfGroup.constFind(place.group.value);
        if (sums != seats.lastOfGroup.cend())
            report.table.rows.append({TableValues{place.kindergartenName, place.name, toText(place.language)} + seatCells(*sums), u"group:%1"_s.arg(place.group.value)});
    }
    report.figures.rows = {{seatCells(seats.days.isEmpty() ? SeatSums{} : seats.days.constLast()), {}}};
    return report;
}

namespace {

/// The seats of one group, or of all.
struct Idle {
    Histogram beforeDays, bulletinDays;
    qint64 published = 0;
    qint64 hidden = 0;
    std::optional<qint64> hiddenDays;

    void add(const Tally &tally)
    {
        const qint64 times = tally.numbers[3];
        published += times;
        if (tally.numbers[1] >= 0)
            beforeDays.add(tally.numbers[1], times);
        if (tally.numbers[2] >= 0)
            bulletinDays.add(tally.numbers[2], times);
    }
    void hide(int seats, std::optional<int> days)
    {
        hidden += seats;
        if (days && (!hiddenDays || *days > *hiddenDays))
            hiddenDays = *days;
    }
    TableValues cells() const
    {
        return {published, cell(beforeDays.median()), bulletinDays.count(), cell(bulletinDays.median()), hidden, cell(hiddenDays)};
    }
};

bool takes(const ReportQuery &query, const SeatWatchRow &row)
{
    return (!query.kindergarten || row.kindergarten.id == *query.kindergarten) && (!query.district || row.kindergarten.district == *query.district)
        && (!query.language || row.group.language == *query.language);
}

} // namespace

Result<Report> reportHiddenSeats(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const auto places, work.figures().places(work.query));
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const Tallies published, work.figures().published(work.query));
    KEZEK_CHECK(work.step(3));
    KEZEK_TRY(const auto hidden, work.store.readers().seatWatch());

    Idle all;
    QHash<qint64, Idle> groups;
    WeekChart chart(work.query.from, work.lastDay(), 2);
    for (const Tally &tally : published) {
        all.add(tally);
        groups[tally.of].add(tally);
        for (const int side : {0, 1})
            if (const qint64 days = tally.numbers[1 + side]; days > 0)
                chart.add(tally.numbers[0], side, days * tally.numbers[3]);
    }
    const SeatWatch watch{{}, 0, 0, 0, localDay(work.now)};
    for (const SeatWatchRow &row : hidden) {
        if (!takes(work.query, row))
            continue;
        all.hide(row.hidden, watch.days(row));
        groups[row.group.id.value].hide(row.hidden, watch.days(row));
    }
    report.figures.rows = {{all.cells(), {}}};
    report.chart.rows = chart.rows();
    for (ReportRow &week : report.chart.rows)
        week.key.clear(); // seats, not applications
    for (const PlaceName &place : places) {
        const auto idle = groups.constFind(place.group.value);
        if (idle != groups.cend())
            report.table.rows.append({TableValues{place.kindergartenName, place.name} + idle->cells(), {}});
    }
    return report;
}

namespace {

/// What became of referrals, in the order of the columns.
struct Fates {
    std::array<qint64, 6> ends{}; ///< enrolled, live, overdue, papers wrong, withdrawn, recalled
    qint64 issued = 0;
    qint64 extended = 0;
    Histogram days;

    static int columnOf(ReferralState state)
    {
        switch (state) {
        case ReferralState::Enrolled:
            return 0;
        case ReferralState::Issued:
        case ReferralState::Extended:
            return 1;
        case ReferralState::Overdue:
            return 2;
        case ReferralState::PapersRejected:
            return 3;
        case ReferralState::Withdrawn:
            return 4;
        case ReferralState::Recalled:
            return 5;
        }
        Q_UNREACHABLE();
    }
    void add(const Tally &tally)
    {
        const qint64 times = tally.numbers[3];
        issued += times;
        ends[size_t(columnOf(fromText<ReferralState>(tally.word).value()))] += times;
        extended += tally.numbers[1] * times;
        if (tally.numbers[2] >= 0)
            days.add(tally.numbers[2], times);
    }
    TableValues cells() const
    {
        TableValues values{issued};
        for (const qint64 number : ends)
            values.append(number);
        return values + TableValues{extended, cell(days.median())};
    }
};

} // namespace

Result<Report> reportFates(ReportWork &work)
{
    Report report = work.report();
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const auto places, work.figures().places(work.query));
    KEZEK_CHECK(work.step(2));
    KEZEK_TRY(const Tallies tallies, work.figures().fates(work.query));

    Fates all;
    QHash<qint64, Fates> kindergartens;
    WeekChart chart(work.query.from, work.lastDay(), 6);
    for (const Tally &tally : tallies) {
        all.add(tally);
        kindergartens[tally.of].add(tally);
        chart.add(tally.numbers[0], Fates::columnOf(fromText<ReferralState>(tally.word).value()), tally.numbers[3]);
    }
    report.figures.rows = {{all.cells(), {}}};
    report.chart.rows = chart.rows();
    for (const PlaceName &place : places)
        // A kindergarten comes with each of its groups; it is written once.
        if (const auto fates = kindergartens.constFind(place.kindergarten.value); fates != kindergartens.cend()) {
            report.table.rows.append({TableValues{place.kindergartenName} + fates->cells(), u"kindergarten:%1"_s.arg(place.kindergarten.value)});
            kindergartens.erase(fates);
        }
    return report;
}

} // namespace kezek
