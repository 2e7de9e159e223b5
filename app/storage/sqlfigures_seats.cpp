// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figureconditions.h"
#include "storage/sqlfigures.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
const QString seatsOfPlaces = u" FROM seat s JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id"_s;

std::optional<SeatSpan> readSpan(Row &row, SeatState state)
{
    const qint64 seat = row.big();
    const qint64 from = row.big();
    return SeatSpan{seat, from, row.maybeBig().value_or(never), state};
}

} // namespace

Result<QMap<qint64, QString>> SqlFigures::districtNames()
{
    QMap<qint64, QString> names;
    KEZEK_CHECK(m_session.each(u"SELECT id, name_ru FROM district"_s, {}, [&](Row &row) {
        const qint64 id = row.big();
        names.insert(id, row.text());
    }));
    return names;
}

Result<QList<PlaceName>> SqlFigures::places(const ReportQuery &query)
{
    const Conditions conditions = ofPlaces(query);
    return m_session.list<PlaceName>(u"SELECT g.id, g.name, g.language, k.id, k.name, k.district_id FROM child_group g JOIN kindergarten k ON k.id = g.kindergarten_id"_s
                                         + conditions.where() + u" ORDER BY k.sort_key, k.id, g.born_from DESC, g.id"_s,
                                     conditions.values(), [](Row &row) {
                                         PlaceName place;
                                         place.group = row.id<GroupId>();
                                         place.name = row.text();
                                         place.language = row.word<GroupLanguage>();
                                         place.kindergarten = row.id<KindergartenId>();
                                         place.kindergartenName = row.text();
                                         place.district = row.id<DistrictId>();
                                         return std::optional(place);
                                     });
}

Result<QList<SeatFrame>> SqlFigures::seatFrames(const ReportQuery &query)
{
    const Conditions conditions = ofPlaces(query);
    return m_session.list<SeatFrame>(u"SELECT s.id, g.id, g.opened_at, g.ended_at, s.closed_at, g.closed_at"_s + seatsOfPlaces + conditions.where() + u" ORDER BY s.id"_s,
                                     conditions.values(), [](Row &row) {
                                         SeatFrame frame;
                                         frame.seat = row.big();
                                         frame.group = row.big();
                                         frame.from = row.maybeBig().value_or(std::numeric_limits<qint64>::min());
                                         frame.until = row.maybeBig().value_or(never);
                                         frame.closedFrom = row.maybeBig().value_or(never);
                                         frame.closedFrom = std::min(frame.closedFrom, row.maybeBig().value_or(never));
                                         return std::optional(frame);
                                     });
}

Result<QList<SeatSpan>> SqlFigures::offeredSpans(const ReportQuery &query, const QDateTime &begin, const QDateTime &end)
{
    Conditions conditions = ofPlaces(query);
    conditions.add(u"p.published_at < ? AND (p.ended_at IS NULL OR p.ended_at >= ?)"_s, binds(end, begin));
    return m_session.list<SeatSpan>(u"SELECT s.id, p.published_at, p.ended_at"_s + seatsOfPlaces + u" JOIN publication p ON p.seat_id = s.id"_s + conditions.where(),
                                    conditions.values(), [](Row &row) { return readSpan(row, SeatState::InBulletin); });
}

Result<QList<SeatSpan>> SqlFigures::heldSpans(const ReportQuery &query, const QDateTime &begin, const QDateTime &end)
{
    Conditions conditions = ofPlaces(query);
    conditions.add(u"r.issued_at < ? AND (r.released_at IS NULL OR r.released_at >= ?)"_s, binds(end, begin));
    QList<SeatSpan> spans;
    KEZEK_CHECK(m_session.each(u"SELECT s.id, r.issued_at, CASE WHEN r.state = 'Enrolled' THEN r.ended_at END, r.released_at"_s + seatsOfPlaces
                                   + u" JOIN referral r ON r.seat_id = s.id"_s + conditions.where(),
                               conditions.values(), [&](Row &row) {
                                   const qint64 seat = row.big();
                                   const qint64 issued = row.big();
                                   const qint64 enrolled = row.maybeBig().value_or(never);
                                   const qint64 released = row.maybeBig().value_or(never);
                                   spans.append({seat, issued, std::min(enrolled, released), SeatState::OnReferral});
                                   if (enrolled < released)
                                       spans.append({seat, enrolled, released, SeatState::Taken});
                               }));
    return spans;
}

Result<Tallies> SqlFigures::supply(const ReportQuery &query, const QDateTime &end)
{
    Conditions conditions = ofPlaces(query);
    const QString year = u"CAST(substr(CAST(g.born_from AS text), 1, 4) AS integer)"_s;
    if (query.birthYear)
        conditions.add(year + u" = ?"_s, binds(*query.birthYear));
    conditions.add(u"coalesce(g.opened_at, 0) < ? AND (g.ended_at IS NULL OR g.ended_at >= ?)"_s, binds(end, end));
    conditions.add(u"(s.closed_at IS NULL OR s.closed_at >= ?) AND (g.closed_at IS NULL OR g.closed_at >= ?)"_s, binds(end, end));
    conditions.add(u"NOT EXISTS (SELECT 1 FROM referral r WHERE r.seat_id = s.id AND r.issued_at < ? AND (r.released_at IS NULL OR r.released_at >= ?))"_s, binds(end, end));
    const QString sql = u"SELECT "_s + year + u", g.language, coalesce(k.district_id, 0), count(p.id), count(*) - count(p.id)"_s + seatsOfPlaces
        + u" LEFT JOIN publication p ON p.seat_id = s.id AND p.published_at < ? AND (p.ended_at IS NULL OR p.ended_at >= ?)"_s + conditions.where() + u" GROUP BY 1, 2, 3"_s;
    return tallies(sql, binds(end, end) + conditions.values(), 3);
}

Result<Tallies> SqlFigures::published(const ReportQuery &query)
{
    Conditions conditions = ofPlaces(query);
    conditions.add(inPeriod(u"p.published_at"_s, query));
    // What the seat says of itself is its last release; of an older publication the release is found by the referral that held the seat.
    const QString freed = uR"(CASE WHEN s.free_since <= p.published_at THEN s.free_since
        ELSE coalesce((SELECT max(r.released_at) FROM referral r WHERE r.seat_id = s.id AND r.released_at <= p.published_at),
            CASE WHEN g.opened_at <= p.published_at THEN g.opened_at END) END)"_s;
    const QString sql = u"SELECT x.group_id, '', "_s + mondayOf(dayOf(u"x.published_at"_s)) + u", coalesce("_s + dayOf(u"x.published_at"_s) + u" - "_s + dayOf(u"x.freed"_s)
        + u", -1), coalesce("_s + dayOf(u"x.taken"_s) + u" - "_s + dayOf(u"x.published_at"_s) + u", -1), count(*) FROM (SELECT g.id AS group_id, p.published_at, "_s + freed
        + u" AS freed, CASE WHEN p.end_cause = 'SeatTaken' THEN p.ended_at END AS taken"_s + seatsOfPlaces + u" JOIN publication p ON p.seat_id = s.id"_s
        + conditions.where() + u") x GROUP BY 1, 3, 4, 5"_s;
    return tallies(sql, conditions.values(), 4);
}

Result<Tallies> SqlFigures::fates(const ReportQuery &query)
{
    Conditions conditions = ofPlaces(query);
    conditions.add(inPeriod(u"r.issued_at"_s, query));
    if (query.category)
        conditions.add(u"r.category_at_issue = ?"_s, binds(*query.category));
    if (query.birthYear)
        conditions.add(u"EXISTS (SELECT 1 FROM application a WHERE a.id = r.application_id AND a.birth_date >= ? AND a.birth_date <= ?)"_s,
                       binds(QDate(*query.birthYear, 1, 1), QDate(*query.birthYear, 12, 31)));
    conditions.add(isNoTransfer());
    const QString sql = u"SELECT k.id, r.state, "_s + mondayOf(dayOf(u"r.issued_at"_s)) + u", CASE WHEN r.extended_at IS NULL THEN 0 ELSE 1 END, "_s
        + u"CASE WHEN r.state = 'Enrolled' THEN "_s + dayOf(u"r.ended_at"_s) + u" - "_s + dayOf(u"r.issued_at"_s) + u" ELSE -1 END, count(*)"_s
        + seatsOfPlaces + u" JOIN referral r ON r.seat_id = s.id"_s + conditions.where() + u" GROUP BY 1, 2, 3, 4, 5"_s;
    return tallies(sql, conditions.values(), 4);
}

} // namespace kezek
