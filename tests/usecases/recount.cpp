// SPDX-License-Identifier: GPL-3.0-or-later
#include "recount.h"

#include "recountcells.h"
#include "support/builders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

QString textOf(const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *part = std::get_if<double>(&value))
        return QString::number(*part, 'f', 6);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    return u"-"_s;
}

QStringList linesOf(const ReportTable &table)
{
    QStringList lines;
    for (const ReportRow &row : table.rows) {
        QStringList cells;
        for (const TableValue &value : row.values)
            cells.append(textOf(value));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QDateTime instant(Row &row)
{
    return row.instant();
}

} // namespace

ReportLines linesOf(const Report &report)
{
    ReportLines lines{linesOf(report.figures), linesOf(report.chart), linesOf(report.table)};
    lines.table.sort();
    return lines;
}

Recount::Recount(SqlSession &session, const QDateTime &now) : m_now(now)
{
    load(session);
    for (const Note &note : std::as_const(m_journal)) {
        const auto app = m_apps.find(note.app);
        if (app == m_apps.end() || note.at != app->settled())
            continue;
        if (note.verb == (app->registered.isValid() ? u"register-application"_s : u"refuse-application"_s))
            app->decider = note.worker;
    }
}

void Recount::load(SqlSession &session)
{
    const auto read = [&](const QString &sql, const std::function<void(Row &)> &take) { need(session.each(sql, {}, take)); };
    read(u"SELECT id, source, category, end_cause, birth_date, district_id, filed_at, registration_due, registered_at, ended_at FROM application"_s, [&](Row &row) {
        App a;
        a.id = row.big();
        a.source = row.text(), a.category = row.text(), a.cause = row.text();
        a.born = row.day();
        a.home = a.district = row.big();
        a.filed = instant(row), a.due = instant(row), a.registered = instant(row), a.ended = instant(row);
        m_apps.insert(a.id, a);
    });
    read(u"SELECT application_id, language FROM application_language ORDER BY rank DESC"_s, [&](Row &row) { auto &app = m_apps[row.big()]; app.language = row.text(); });
    read(u"SELECT application_id, district_id FROM application_district ORDER BY rank DESC"_s, [&](Row &row) { auto &app = m_apps[row.big()]; app.district = row.big(); });
    read(u"SELECT application_id, birth_year, category, entered_cause, left_cause, entered_at, left_at FROM queue_entry"_s, [&](Row &row) {
        Entry e;
        e.app = row.big(), e.year = row.number(), e.category = row.text(), e.enteredCause = row.text(), e.leftCause = row.text();
        e.entered = instant(row), e.left = instant(row);
        m_entries.append(e);
    });
    read(u"SELECT id, group_id, closed_at, free_since FROM seat"_s, [&](Row &row) {
        Seat s;
        s.id = row.big(), s.group = row.big(), s.closed = instant(row), s.freeSince = instant(row);
        m_seats.append(s);
    });
    read(u"SELECT id, kindergarten_id, norm, name, language, born_from, opened_at, closed_at, ended_at FROM child_group"_s, [&](Row &row) {
        Group g;
        g.id = row.big(), g.kindergarten = row.big(), g.norm = row.big(), g.name = row.text(), g.language = row.text(), g.born = row.day();
        g.opened = instant(row), g.closed = instant(row), g.ended = instant(row);
        m_groups.insert(g.id, g);
    });
    read(u"SELECT id, name, district_id FROM kindergarten"_s, [&](Row &row) {
        const qint64 id = row.big();
        const QString name = row.text();
        m_places.insert(id, {name, row.big()});
    });
    read(u"SELECT id, application_id, seat_id, state, category_at_issue, issued_at, extended_at, ended_at, released_at FROM referral"_s, [&](Row &row) {
        Held h;
        h.id = row.big(), h.app = row.big(), h.seat = row.big(), h.state = row.text(), h.category = row.text();
        h.issued = instant(row), h.extended = instant(row), h.ended = instant(row), h.released = instant(row);
        m_held.append(h);
        m_heldOfSeat[h.seat].append(h);
    });
    read(u"SELECT seat_id, published_at, ended_at, end_cause FROM publication"_s, [&](Row &row) {
        Offer o;
        o.seat = row.big(), o.at = instant(row), o.ended = instant(row), o.cause = row.text();
        m_offersOfSeat[o.seat].append(o);
    });
    read(u"SELECT application_id, kind, state, created_at, accepted_at, parts, cost_tiyn FROM message"_s, [&](Row &row) {
        Sms m;
        m.app = row.big(), m.kind = row.text(), m.state = row.text(), m.created = instant(row), m.accepted = instant(row), m.parts = row.big(), m.cost = row.maybeBig();
        m_messages.append(m);
    });
    read(u"SELECT worker_id, subject, subject_id, verb, at, before_json, after_json FROM journal"_s, [&](Row &row) {
        Note n;
        n.worker = row.big();
        const QString subject = row.text();
        const qint64 id = row.big();
        n.app = subject == u"application"_s ? id : 0;
        n.verb = row.text(), n.at = instant(row), n.before = row.json(), n.after = row.json();
        m_journal.append(n);
    });
    read(u"SELECT application_id, answered_by, source, asked_at, answered_at FROM inquiry"_s, [&](Row &row) {
        Question q;
        q.app = row.big(), q.worker = row.big(), q.source = row.text(), q.asked = instant(row), q.answered = instant(row);
        m_questions.append(q);
    });
    read(u"SELECT id, name, role FROM worker"_s, [&](Row &row) {
        const qint64 id = row.big();
        m_workers[id] = row.text();
        m_roles[id] = row.text();
    });
    read(u"SELECT id, name_ru FROM district"_s, [&](Row &row) { const qint64 id = row.big(); m_districts[id] = row.text(); });
}

bool Recount::inPeriod(const QDateTime &at) const
{
    return at.isValid() && localDay(at) >= m_query.from && localDay(at) <= m_query.until;
}

bool Recount::takes(const App &app, bool category) const
{
    const ReportQuery &q = m_query;
    return (!q.birthYear || app.born.year() == *q.birthYear) && (!category || !q.category || app.category == toText(*q.category)) && (!q.language || app.language == toText(*q.language))
        && (!q.district || app.home == q.district->value) && (!q.source || app.source == toText(*q.source));
}

bool Recount::takes(const Entry &entry) const
{
    const ReportQuery &q = m_query;
    const App &app = *m_apps.constFind(entry.app);
    return (!q.birthYear || entry.year == *q.birthYear) && (!q.category || entry.category == toText(*q.category)) && (!q.language || app.language == toText(*q.language))
        && (!q.district || app.home == q.district->value) && (!q.source || app.source == toText(*q.source));
}

bool Recount::takes(const Group &group) const
{
    const ReportQuery &q = m_query;
    return (!q.kindergarten || group.kindergarten == q.kindergarten->value) && (!q.language || group.language == toText(*q.language))
        && (!q.district || m_places[group.kindergarten].district == q.district->value);
}

QDateTime Recount::end() const
{
    return qMin(startOfLocalDay(m_query.until.addDays(1)), m_now.addMSecs(1));
}

QList<QDate> Recount::mondays() const
{
    QList<QDate> all;
    for (QDate day = m_query.from; day <= qMin(m_query.until, localDay(m_now)); day = day.addDays(1))
        if (const QDate monday = day.addDays(1 - day.dayOfWeek()); all.isEmpty() || all.constLast() != monday)
            all.append(monday);
    return all;
}

QString Recount::weekOf(const QDateTime &at) const
{
    int year = 0, first = 0, last = 0;
    const int week = localDay(at).weekNumber(&year);
    const QList<QDate> all = mondays();
    (void)all.constFirst().weekNumber(&first);
    (void)all.constLast().weekNumber(&last);
    return first == last ? QString::number(week) : u"%1-%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

QString Recount::nameOf(qint64 worker) const
{
    const QString name = m_workers.value(worker);
    return name.isEmpty() ? u"—"_s : name;
}

bool Recount::isTransfer(const Held &held) const
{
    return held.state == u"Enrolled"_s && held.issued == held.ended && std::any_of(m_held.cbegin(), m_held.cend(), [&](const Held &old) {
               return old.app == held.app && old.id != held.id && old.state == u"Enrolled"_s && old.released == held.issued;
           });
}

QList<bool> Recount::edits(const Note &note) const
{
    if (note.verb != u"correct-application"_s && note.verb != u"renew-benefit"_s)
        return {false, false, false};
    return {note.before[u"child"_s][u"birthDate"_s].toString() != note.after[u"child"_s][u"birthDate"_s].toString(),
            note.before[u"filedAt"_s].toString() != note.after[u"filedAt"_s].toString(),
            note.before[u"benefit"_s][u"validUntil"_s].toString() != note.after[u"benefit"_s][u"validUntil"_s].toString()};
}

qint64 Recount::daysBack(const Note &note) const
{
    if (note.verb != u"file-application"_s || !m_apps.contains(note.app))
        return -1;
    const qint64 passed = m_apps.constFind(note.app)->filed.msecsTo(note.at);
    return passed > 86400000 ? passed / 86400000 : -1;
}

QString Recount::stateOf(const Seat &seat, const QDateTime &end) const
{
    const Group &group = *m_groups.constFind(seat.group);
    if ((group.opened.isValid() && group.opened >= end) || (group.ended.isValid() && group.ended < end))
        return {};
    for (const Held &held : m_heldOfSeat.value(seat.id))
        if (held.issued < end && (!held.released.isValid() || held.released >= end))
            return held.state == u"Enrolled"_s && held.ended < end ? u"Taken"_s : u"OnReferral"_s;
    if ((seat.closed.isValid() && seat.closed < end) || (group.closed.isValid() && group.closed < end))
        return u"Closed"_s;
    for (const Offer &offer : m_offersOfSeat.value(seat.id))
        if (offer.at < end && (!offer.ended.isValid() || offer.ended >= end))
            return u"InBulletin"_s;
    return u"Free"_s;
}

ReportLines Recount::of(const ReportQuery &query)
{
    m_query = query;
    ReportLines lines;
    switch (query.kind) {
    case ReportKind::Registration: registration(lines); break;
    case ReportKind::QueueSizes: queueSizes(lines); break;
    case ReportKind::Occupancy: occupancy(lines); break;
    case ReportKind::HiddenSeats: hiddenSeats(lines); break;
    case ReportKind::ReferralFates: fates(lines); break;
    case ReportKind::Demand: demand(lines); break;
    case ReportKind::QueueMovement: movement(lines); break;
    case ReportKind::Delivery: delivery(lines); break;
    case ReportKind::BackDating: backDating(lines); break;
    case ReportKind::Inquiries: inquiries(lines); break;
    case ReportKind::WorkLoad: workLoad(lines); break;
    }
    lines.table.sort();
    return lines;
}

} // namespace kezek::test
