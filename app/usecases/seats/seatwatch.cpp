// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/seatwatch.h"

#include "domain/placement.h"
#include "usecases/verb.h"

#include <QSet>

#include <algorithm>

namespace kezek {

namespace {

/// Kindergartens in the order in which they first appear, the rows of each together.
QList<SeatWatchRow> byKindergarten(const QList<SeatWatchRow> &rows)
{
    QHash<KindergartenId, qsizetype> first;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!first.contains(rows[i].kindergarten.id))
            first.insert(rows[i].kindergarten.id, i);
    QList<SeatWatchRow> sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [&first](const SeatWatchRow &a, const SeatWatchRow &b) {
        return first.value(a.kindergarten.id) < first.value(b.kindergarten.id);
    });
    return sorted;
}

} // namespace

std::optional<int> SeatWatch::days(const SeatWatchRow &row) const
{
    return row.hiddenSince ? std::optional(int(localDay(*row.hiddenSince).daysTo(today))) : std::nullopt;
}

bool SeatWatch::standsOut(const SeatWatchRow &row) const
{
    const auto hidden = days(row);
    return !hidden || *hidden > standOutAfter;
}

QList<Role> seatWatchRoles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<SeatWatch> seatWatch(Store &store, const Actor &actor)
{
    KEZEK_CHECK(checkRight(actor, seatWatchRoles()));
    SeatWatch watch;
    watch.today = localDay(store.now());
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    watch.standOutAfter = rulebook.on(watch.today).hiddenSeatDays;
    KEZEK_TRY(const QList<SeatWatchRow> rows, store.readers().seatWatch());
    watch.rows = byKindergarten(rows);
    QSet<KindergartenId> kindergartens;
    for (const SeatWatchRow &row : rows) {
        kindergartens.insert(row.kindergarten.id);
        watch.seats += row.hidden;
    }
    watch.kindergartens = int(kindergartens.size());
    return watch;
}

Result<Forecast> comingFree(Store &store)
{
    const QDateTime now = store.now();
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    const Rules rules = rulebook.on(localDay(now));
    Forecast forecast;
    forecast.workingDays = rules.forecastWorkingDays;
    KEZEK_TRY(forecast.until, calendar.addWorkingDays(localDay(now), rules.forecastWorkingDays));
    ReferralFilter filter;
    filter.lastDayUntil = forecast.until;
    PageMark mark;
    do {
        KEZEK_TRY(const Page<ReferralRow> page, store.readers().referrals(filter, mark));
        for (const ReferralRow &row : page.rows) {
            const QDate freeOn = row.referral.lastDay.addDays(1);
            const auto bulletin = nextBulletin(std::max(startOfLocalDay(freeOn), now), rules, calendar);
            forecast.seats.append({row, freeOn, bulletin ? std::optional(*bulletin) : std::nullopt});
        }
        mark = page.next;
    } while (!mark.isEmpty());
    return forecast;
}

} // namespace kezek
