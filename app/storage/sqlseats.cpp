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

Result<QList<Seat>> SqlSeats::unpublished()
{
    static const QString sql = u"SELECT "_s + selectSeat(u"s"_s)
        + u" FROM seat s JOIN child_group g ON g.id = s.group_id WHERE "_s + seatIsUnpublished()
        + u" ORDER BY s.group_id, s.number"_s;
    return m_session.list<Seat>(sql, {}, readSeat);
}

Result<std::optional<Publication>> SqlSeats::claimPublished(GroupId group, const QDateTime &openBy,
                                                            std::optional<BulletinId> invitedTo)
{
    // From the group's seats in their order to the first that is free: one row is looked for, however many the office has published. Counted
    // and not seatIsFree(), which is a join: a server that took few seats for held went through all of them for each claim.
    static const QString open = u"SELECT "_s + selectPublication(u"p"_s) + uR"(
        FROM seat s JOIN publication p ON p.seat_id = s.id
        WHERE s.group_id = ? AND p.ended_at IS NULL AND s.closed_at IS NULL
          AND (SELECT count(*) FROM referral h WHERE h.seat_id = s.id AND h.released_at IS NULL) = 0)"_s;
    static const QString kept = open + u" AND p.bulletin_id = ? ORDER BY s.number LIMIT 1 "_s;
    static const QString any = open + u" AND (p.window_until <= ? OR p.bulletin_id = ?) ORDER BY s.number"_s;
    const Dialect &dialect = m_session.dialect();
    // No bulletin has the key 0.
    const QVariantList values = binds(group.value, openBy, invitedTo ? invitedTo->value : 0);
    std::optional<Publication> claimed;
    if (invitedTo) {
        KEZEK_TRY(claimed, m_session.maybe<Publication>(kept + dialect.claim(u"p"), binds(group.value, invitedTo->value), readPublication));
    }
    if (!claimed) {
        KEZEK_TRY(claimed, m_session.maybe<Publication>(any + u" LIMIT 1 "_s + dialect.claim(u"p"), values, readPublication));
    }
    if (claimed || dialect.waitSuffix.isEmpty())
        return claimed;
    // Rows that others hold may come free again: before saying "none left", wait for them. One row a statement: what this transaction has locked
    // by now was given away before it was locked, so that nobody whose statement began since can wait for it; were many rows waited for by one
    // statement, two could wait for each other. The last one first: when whoever has it has ended, so have nearly all.
    for (std::optional<Publication> held; !claimed;) {
        KEZEK_TRY(const auto last, m_session.maybe<Publication>(any + u" DESC LIMIT 1"_s, values, readPublication));
        if (!last || (held && held->id == last->id))
            break;
        held = last;
        KEZEK_TRY(claimed, m_session.maybe<Publication>(open + u" AND p.id = ? "_s + dialect.wait(u"p"), binds(group.value, held->id), readPublication));
    }
    return claimed;
}

} // namespace kezek
