// SPDX-License-Identifier: GPL-3.0-or-later
#include "recount.h"
#include "recountcells.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

const QStringList seatStates{u"Taken"_s, u"OnReferral"_s, u"InBulletin"_s, u"Free"_s, u"Closed"_s};

QString seatCells(const QList<qint64> &states)
{
    const qint64 seats = states[0] + states[1] + states[2] + states[3];
    return line(QString::number(seats), states) + u'|' + part(states[0], seats);
}

qint64 localDays(const QDateTime &from, const QDateTime &until)
{
    return localDay(from).daysTo(localDay(until));
}

} // namespace

void Recount::occupancy(ReportLines &lines)
{
    QMap<qint64, QList<qint64>> groups;
    for (QDate day = m_query.from; day <= qMin(m_query.until, localDay(m_now)); day = day.addDays(1)) {
        const QDateTime ends = qMin(startOfLocalDay(day.addDays(1)), end());
        QList<qint64> states(5, 0);
        groups.clear();
        for (const Seat &seat : std::as_const(m_seats)) {
            const auto state = seatStates.indexOf(stateOf(seat, ends));
            if (state < 0 || !takes(m_groups[seat.group]))
                continue;
            QList<qint64> &group = groups[seat.group];
            group.resize(5);
            ++group[state], ++states[state];
        }
        lines.chart.append(line(day.toString(Qt::ISODate), states));
        lines.figures = {seatCells(states)};
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const Group &group = m_groups[it.key()];
        lines.table.append(u"%1|%2|%3|%4"_s.arg(m_places[group.kindergarten].name, group.name, group.language, seatCells(*it)));
    }
}

void Recount::hiddenSeats(ReportLines &lines)
{
    struct Idle {
        QList<qint64> before, inBulletin;
        qint64 published = 0, hidden = 0;
        QList<qint64> hiddenDays;
        QString cells() const
        {
            return u"%1|%2|%3|%4|%5|%6"_s.arg(QString::number(published), middle(before), QString::number(inBulletin.size()), middle(inBulletin), QString::number(hidden),
                                             largest(hiddenDays));
        }
    };
    QMap<QDate, QList<qint64>> weeks;
    for (const QDate monday : mondays())
        weeks[monday] = {0, 0};
    QMap<qint64, Idle> groups;
    Idle all;
    QHash<qint64, QList<qint64>> ofGroup; // held or offered, closed, and when the unoffered ones came free
    for (const Seat &seat : std::as_const(m_seats)) {
        const Group &group = m_groups[seat.group];
        if (!takes(group))
            continue;
        for (const Offer &offer : m_offersOfSeat.value(seat.id)) {
            if (!inPeriod(offer.at))
                continue;
            QDateTime freed = seat.freeSince <= offer.at ? seat.freeSince : QDateTime();
            for (const Held &held : m_heldOfSeat.value(seat.id))
                if (held.released.isValid() && held.released <= offer.at && seat.freeSince > offer.at && (!freed.isValid() || held.released > freed))
                    freed = held.released;
            if (!freed.isValid() && group.opened.isValid() && group.opened <= offer.at)
                freed = group.opened;
            const bool taken = offer.cause == u"SeatTaken"_s;
            QList<qint64> &week = weeks[localDay(offer.at).addDays(1 - localDay(offer.at).dayOfWeek())];
            for (Idle *idle : {&all, &groups[seat.group]}) {
                ++idle->published;
                if (freed.isValid())
                    idle->before.append(localDays(freed, offer.at));
                if (taken)
                    idle->inBulletin.append(localDays(offer.at, offer.ended));
            }
            week[0] += freed.isValid() ? localDays(freed, offer.at) : 0;
            week[1] += taken ? localDays(offer.at, offer.ended) : 0;
        }
    }
    for (const Group &group : std::as_const(m_groups)) {
        if (!takes(group) || group.closed.isValid() || group.ended.isValid())
            continue;
        qint64 known = 0, all5 = 0;
        QList<QDateTime> since;
        for (const Seat &seat : std::as_const(m_seats)) {
            if (seat.group != group.id)
                continue;
            ++all5;
            const QString state = stateOf(seat, m_now.addYears(1));
            known += state != u"Free"_s;
            if (state == u"Free"_s)
                since.append(seat.freeSince);
        }
        const qint64 hidden = group.norm - known;
        if (hidden <= 0)
            continue;
        if (group.norm > all5 && group.opened.isValid())
            since.append(group.opened);
        for (Idle *idle : {&all, &groups[group.id]}) {
            idle->hidden += hidden;
            if (!since.isEmpty())
                idle->hiddenDays.append(localDays(*std::min_element(since.cbegin(), since.cend()), m_now));
        }
    }
    lines.figures = {all.cells()};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        lines.chart.append(line(weekOf(startOfLocalDay(it.key())), *it));
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        lines.table.append(u"%1|%2|%3"_s.arg(m_places[m_groups[it.key()].kindergarten].name, m_groups[it.key()].name, it->cells()));
}

void Recount::fates(ReportLines &lines)
{
    static const QList<QStringList> ends{{u"Enrolled"_s}, {u"Issued"_s, u"Extended"_s}, {u"Overdue"_s}, {u"PapersRejected"_s}, {u"Withdrawn"_s}, {u"Recalled"_s}};
    struct Fate {
        QList<qint64> ends = QList<qint64>(6, 0), days;
        qint64 extended = 0;
        QString cells() const
        {
            return line(QString::number(std::accumulate(ends.cbegin(), ends.cend(), qint64(0))), ends) + u"|%1|%2"_s.arg(QString::number(extended), middle(days));
        }
    };
    QMap<QDate, QList<qint64>> weeks;
    for (const QDate monday : mondays())
        weeks[monday] = QList<qint64>(6, 0);
    Fate all;
    QMap<qint64, Fate> kindergartens;
    QHash<qint64, qint64> groupOfSeat;
    for (const Seat &seat : std::as_const(m_seats))
        groupOfSeat[seat.id] = seat.group;
    for (const Held &held : std::as_const(m_held)) {
        const Group &group = m_groups[groupOfSeat[held.seat]];
        if (!inPeriod(held.issued) || !takes(group) || isTransfer(held) || (m_query.category && held.category != toText(*m_query.category))
            || (m_query.birthYear && m_apps[held.app].born.year() != *m_query.birthYear))
            continue;
        const auto end = std::find_if(ends.cbegin(), ends.cend(), [&](const QStringList &states) { return states.contains(held.state); }) - ends.cbegin();
        ++weeks[localDay(held.issued).addDays(1 - localDay(held.issued).dayOfWeek())][end];
        for (Fate *fate : {&all, &kindergartens[group.kindergarten]}) {
            ++fate->ends[end];
            fate->extended += held.extended.isValid();
            if (end == 0)
                fate->days.append(localDays(held.issued, held.ended));
        }
    }
    lines.figures = {all.cells()};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        lines.chart.append(line(weekOf(startOfLocalDay(it.key())), *it));
    for (auto it = kindergartens.cbegin(); it != kindergartens.cend(); ++it)
        lines.table.append(m_places[it.key()].name + u'|' + it->cells());
}

bool Recount::isAbout(const App &app, const QStringList &key) const
{
    const ReportQuery &q = m_query;
    const QString what = key[0];
    const qint64 id = key.value(1).toLongLong();
    const QDate first = QDate::fromString(key.value(1), Qt::ISODate);
    const auto isThen = [&](const QDateTime &at) {
        return inPeriod(at) && (what == u"week"_s ? localDay(at) >= first && localDay(at) < first.addDays(7) : what != u"day"_s || localDay(at) == first);
    };
    const auto any = [](const auto &rows, const auto &is) { return std::any_of(rows.cbegin(), rows.cend(), is); };
    const auto anyEntry = [&](const auto &is) { return any(m_entries, [&](const Entry &e) { return e.app == app.id && is(e); }); };
    const auto anyNote = [&](const auto &is) {
        return any(m_journal, [&](const Note &n) { return n.app == app.id && (what != u"worker"_s || n.worker == id) && (!q.worker || n.worker == q.worker->value) && isThen(n.at) && is(n); });
    };
    switch (q.kind) {
    case ReportKind::Registration:
        return isThen(app.filed) && takes(app) && (!q.worker || app.decider == q.worker->value) && (what != u"worker"_s || app.decider == id)
            && (what != u"source"_s || app.source == key[1]);
    case ReportKind::QueueSizes:
        return anyEntry([&](const Entry &e) {
            return takes(e) && e.standsBefore(end()) && (what != u"year"_s || e.year == id) && (what != u"category"_s || e.category == key[1]) && (what != u"language"_s || app.language == key[1])
                && (what != u"district"_s || app.home == id);
        });
    case ReportKind::Demand:
        return (!q.language || app.language == toText(*q.language)) && (!q.district || app.district == q.district->value)
            && anyEntry([&](const Entry &e) {
                   return e.standsBefore(end()) && e.year == id && (what != u"cell"_s || (app.language == key[2] && app.district == key[3].toLongLong()));
               });
    case ReportKind::QueueMovement:
        return anyEntry([&](const Entry &e) {
            const auto moved = [&](const QDateTime &at, const QString &cause) { return isThen(at) && at < end() && (what == u"week"_s || (e.year == id && cause == key[2])); };
            return takes(e) && (moved(e.entered, e.enteredCause) || moved(e.left, e.leftCause));
        });
    case ReportKind::Occupancy:
    case ReportKind::ReferralFates:
        return (q.kind == ReportKind::Occupancy || !q.birthYear || app.born.year() == *q.birthYear) && any(m_held, [&](const Held &h) {
            const Group &group = m_groups[std::find_if(m_seats.cbegin(), m_seats.cend(), [&](const Seat &s) { return s.id == h.seat; })->group];
            if (q.kind == ReportKind::Occupancy)
                return h.app == app.id && group.id == id && h.issued < end() && (!h.released.isValid() || h.released >= end());
            return h.app == app.id && isThen(h.issued) && takes(group) && !isTransfer(h) && (!q.category || h.category == toText(*q.category)) && (what == u"week"_s || group.kindergarten == id);
        });
    case ReportKind::Delivery:
        return any(m_messages, [&](const Sms &m) { return m.app == app.id && isThen(m.created) && (what != u"message"_s || (m.kind == key[1] && m.state == key[2])); });
    case ReportKind::BackDating:
        return takes(app) && anyNote([&](const Note &n) { return daysBack(n) >= 0 || edits(n).contains(true); });
    case ReportKind::Inquiries:
        return any(m_questions, [&](const Question &question) {
            return question.app == app.id && isThen(question.asked) && (!q.source || question.source == toText(*q.source)) && (!q.worker || question.worker == q.worker->value)
                && (what != u"worker"_s || question.worker == id);
        });
    case ReportKind::WorkLoad:
        return anyNote([&](const Note &n) {
            const QString role = m_roles.value(n.worker);
            return !role.isEmpty() && role != u"SelfService"_s && role != u"Worker"_s && (what != u"hour"_s || localTime(n.at).hour() == id);
        });
    case ReportKind::HiddenSeats:
        return false;
    }
    Q_UNREACHABLE();
}

QSet<qint64> Recount::applications(const ReportQuery &query, const QString &key)
{
    m_query = query;
    QSet<qint64> ids;
    for (const App &app : std::as_const(m_apps))
        if (isAbout(app, key.split(u':')))
            ids.insert(app.id);
    return ids;
}

} // namespace kezek::test
