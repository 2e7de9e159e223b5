// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlseats.h"

#include "storage/rows.h"
#include "storage/seatconditions.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

SeatState stateOf(const SeatStatus &status, std::optional<ReferralState> held, bool groupClosed)
{
    if (held)
        return *held == ReferralState::Enrolled ? SeatState::Taken : SeatState::OnReferral;
    if (status.seat.closedAt || groupClosed)
        return SeatState::Closed;
    return status.publication ? SeatState::InBulletin : SeatState::Free;
}

std::optional<SeatStatus> readStatus(Row &row)
{
    SeatStatus status;
    const auto seat = readSeat(row);
    status.seat = seat.value_or(Seat{});
    status.referral = row.maybeId<ReferralId>();
    status.application = row.maybeId<ApplicationId>();
    const auto held = row.maybeWord<ReferralState>();
    const auto lastDay = row.maybeDay();
    PersonName child;
    child.surname = row.text();
    child.given = row.text();
    const auto publication = readPublication(row);
    if (publication && publication->id != 0)
        status.publication = publication;
    const bool groupClosed = row.flag();
    status.state = stateOf(status, held, groupClosed);
    if (status.state == SeatState::OnReferral)
        status.lastDay = lastDay;
    if (held)
        status.childName = child.brief();
    return status;
}

} // namespace

Result<Seat> SqlSeats::get(SeatId id)
{
    return orNotFound(m_session.maybe<Seat>(u"SELECT "_s + selectSeat(u"s"_s) + u" FROM seat s WHERE s.id = ?"_s,
                                            binds(id.value), readSeat));
}

Result<QList<Seat>> SqlSeats::getAll(const QList<SeatId> &ids)
{
    if (ids.isEmpty())
        return QList<Seat>();
    KEZEK_TRY(const QList<Seat> found,
              m_session.list<Seat>(u"SELECT "_s + selectSeat(u"s"_s) + u" FROM seat s WHERE s.id IN (%1)"_s.arg(marks(ids.size())), binds(ids), readSeat));
    return inOrderOf(ids, found);
}

Result<QList<SeatStatus>> SqlSeats::ofGroup(GroupId group)
{
    static const QString sql = u"SELECT "_s + selectSeat(u"s"_s)
        + u", r.id, r.application_id, r.state, r.last_day, a.child_surname, a.child_given, "_s
        + selectPublication(u"p"_s) + uR"(, g.closed_at IS NOT NULL
        FROM seat s JOIN child_group g ON g.id = s.group_id
        LEFT JOIN referral r ON r.seat_id = s.id AND r.released_at IS NULL
        LEFT JOIN application a ON a.id = r.application_id
        LEFT JOIN publication p ON p.seat_id = s.id AND p.ended_at IS NULL
        WHERE s.group_id = ? ORDER BY s.number)"_s;
    return m_session.list<SeatStatus>(sql, binds(group.value), readStatus);
}

Result<SeatId> SqlSeats::insert(const Seat &seat)
{
    static const QString sql =
        u"INSERT INTO seat ("_s + seatColumns().list() + u") VALUES ("_s + seatColumns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(
        const qint64 id,
        m_session.insert(
            sql, binds(seat.group, seat.number, seat.closedAt, seat.closedReason, seat.freeSince, seat.freeCause)));
    return SeatId{id};
}

Done SqlSeats::update(const Seat &seat)
{
    static const QString sql = u"UPDATE seat SET "_s + seatColumns().assignments() + u" WHERE id = ?"_s;
    return orRefuse(ErrorCode::NotFound,
                    m_session.run(sql,
                                  binds(seat.group, seat.number, seat.closedAt, seat.closedReason, seat.freeSince,
                                        seat.freeCause, seat.id)));
}

Done SqlSeats::setFree(SeatId seat, const QDateTime &since, Cause cause)
{
    return orRefuse(ErrorCode::NotFound, m_session.run(u"UPDATE seat SET free_since = ?, free_cause = ? WHERE id = ?"_s, binds(since, cause, seat)));
}

Result<QList<Seat>> SqlSeats::unpublished()
{
    static const QString sql = u"SELECT "_s + selectSeat(u"s"_s)
        + u" FROM seat s JOIN child_group g ON g.id = s.group_id WHERE "_s + seatIsUnpublished()
        + u" ORDER BY s.group_id, s.number"_s;
    return m_session.list<Seat>(sql, {}, readSeat);
}

Result<std::optional<Publication>> SqlSeats::takePublished(GroupId group, const QDateTime &at, std::optional<BulletinId> invitedTo)
{
    // From the group's seats in their order to the first that is free: one row is looked for, however many the office has published. Counted
    // and not seatIsFree(), which is a join: a server that took few seats for held went through all of them for each claim.
    static const QString open = uR"(FROM seat s JOIN publication p ON p.seat_id = s.id
        WHERE s.group_id = ? AND p.ended_at IS NULL AND s.closed_at IS NULL
          AND (SELECT count(*) FROM referral h WHERE h.seat_id = s.id AND h.released_at IS NULL) = 0)"_s;
    static const QString kept = open + u" AND p.bulletin_id = ?"_s;
    static const QString any = open + u" AND (p.window_until <= ? OR p.bulletin_id = ?)"_s;
    const Dialect &dialect = m_session.dialect();
    const QString first = u" ORDER BY s.number LIMIT 1 "_s + dialect.claim(u"p");
    const auto take = [&](const QString &which, const QVariantList &values) {
        return m_session.maybe<Publication>(u"UPDATE publication SET ended_at = ?, end_cause = 'SeatTaken' WHERE id = "_s + which
                                                + u" AND ended_at IS NULL RETURNING id, "_s + publicationColumns().list(),
                                            QVariantList{toSql(at)} + values, readPublication);
    };
    std::optional<Publication> taken;
    if (invitedTo) {
        KEZEK_TRY(taken, take(u"(SELECT p.id "_s + kept + first + u')', binds(group.value, invitedTo->value)));
    }
    // No bulletin has the key 0.
    const QVariantList values = binds(group.value, at, invitedTo ? invitedTo->value : 0);
    while (!taken) {
        KEZEK_TRY(taken, take(u"(SELECT p.id "_s + any + first + u')', values));
        if (taken || dialect.awaitSeat.isEmpty())
            break;
        // Those that others are taking may come free again: before "none left" is said, they are waited for.
        KEZEK_TRY(const qint64 free, m_session.count(dialect.awaitSeat, values));
        if (free == 0)
            break;
    }
    return taken;
}

} // namespace kezek
