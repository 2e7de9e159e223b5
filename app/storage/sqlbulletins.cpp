// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlbulletins.h"

#include "storage/numbercounter.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString bulletinsWhere(const QString &rest)
{
    return u"SELECT "_s + selectBulletin(u"b"_s) + u" FROM bulletin b "_s + rest;
}

QString invitationsWhere(const QString &rest)
{
    return u"SELECT "_s + selectInvitation(u"i"_s) + u" FROM invitation i WHERE i.ended_at IS NULL AND "_s + rest;
}

} // namespace

Result<int> SqlBulletins::nextSequence(int year)
{
    return nextNumber(m_session, NumberKind::Bulletin, year);
}

Result<BulletinId> SqlBulletins::insert(const Bulletin &b)
{
    static const QString sql = u"INSERT INTO bulletin ("_s + bulletinColumns().list() + u") VALUES ("_s
        + bulletinColumns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(
        const qint64 id,
        m_session.insert(
            sql, binds(b.year, b.sequence, b.publishedAt, b.publishedBy, b.byHand, b.windowUntil, b.windowClosedAt, b.undoneAt)));
    return BulletinId{id};
}

Result<std::optional<Bulletin>> SqlBulletins::latest()
{
    return m_session.maybe<Bulletin>(bulletinsWhere(u"ORDER BY b.published_at DESC, b.id DESC LIMIT 1"_s), {},
                                     readBulletin);
}

Result<Bulletin> SqlBulletins::get(BulletinId id)
{
    return orNotFound(m_session.maybe<Bulletin>(bulletinsWhere(u"WHERE b.id = ?"_s), binds(id.value), readBulletin));
}

Result<QList<Publication>> SqlBulletins::publications(BulletinId bulletin)
{
    return m_session.list<Publication>(u"SELECT "_s + selectPublication(u"p"_s)
                                           + u" FROM publication p WHERE p.bulletin_id = ? ORDER BY p.id"_s,
                                       binds(bulletin.value), readPublication);
}

Done SqlBulletins::markUndone(BulletinId bulletin, const QDateTime &at)
{
    return orRefuse(ErrorCode::NotFound,
                    m_session.run(u"UPDATE bulletin SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s, binds(at, bulletin)));
}

Done SqlBulletins::publish(const Publication &p)
{
    static const QString sql = u"INSERT INTO publication ("_s + publicationColumns().list() + u") VALUES ("_s
        + publicationColumns().marks() + u')';
    return withoutCount(
        m_session.run(sql, binds(p.bulletin, p.seat, p.publishedAt, p.windowUntil, p.endedAt, p.endCause)));
}

Result<std::optional<Publication>> SqlBulletins::openPublication(SeatId seat)
{
    return m_session.maybe<Publication>(u"SELECT "_s + selectPublication(u"p"_s)
                                            + u" FROM publication p WHERE p.seat_id = ? AND p.ended_at IS NULL"_s,
                                        binds(seat.value), readPublication);
}

Done SqlBulletins::endPublication(qint64 publication, const QDateTime &at, Cause cause)
{
    return orRefuse(
        ErrorCode::NotFound,
        m_session.run(u"UPDATE publication SET ended_at = ?, end_cause = ? WHERE id = ? AND ended_at IS NULL"_s,
                      binds(at, cause, publication)));
}

Result<QList<Bulletin>> SqlBulletins::windowsToClose(const QDateTime &at)
{
    return m_session.list<Bulletin>(
        bulletinsWhere(u"WHERE b.window_closed_at IS NULL AND b.window_until <= ? ORDER BY b.window_until, b.id"_s),
        binds(at), readBulletin);
}

Result<QList<Bulletin>> SqlBulletins::windowsOpen(const QDateTime &at)
{
    return m_session.list<Bulletin>(
        bulletinsWhere(u"WHERE b.window_closed_at IS NULL AND b.window_until > ? ORDER BY b.window_until, b.id"_s),
        binds(at), readBulletin);
}

Done SqlBulletins::closeWindow(BulletinId bulletin, const QDateTime &at)
{
    return orRefuse(
        ErrorCode::NotFound,
        m_session.run(u"UPDATE bulletin SET window_closed_at = ? WHERE id = ? AND window_closed_at IS NULL"_s,
                      binds(at, bulletin)));
}

Result<QMap<GroupId, int>> SqlBulletins::openSeats(BulletinId bulletin)
{
    QMap<GroupId, int> seats;
    KEZEK_CHECK(m_session.each(uR"(SELECT s.group_id, count(*) FROM publication p JOIN seat s ON s.id = p.seat_id
        WHERE p.bulletin_id = ? AND p.ended_at IS NULL GROUP BY s.group_id)"_s,
                               binds(bulletin.value), [&](Row &row) {
                                   const auto group = row.id<GroupId>();
                                   seats.insert(group, row.number());
                               }));
    return seats;
}

Done SqlBulletins::invite(const Invitation &i)
{
    static const QString sql = u"INSERT INTO invitation ("_s + invitationColumns().list() + u") VALUES ("_s
        + invitationColumns().marks() + u')';
    return withoutCount(
        m_session.run(sql, binds(i.bulletin, i.group, i.application, i.invitedAt, i.until, i.endedAt, i.endCause)));
}

Result<QList<Invitation>> SqlBulletins::openInvitations(BulletinId bulletin)
{
    return m_session.list<Invitation>(invitationsWhere(u"i.bulletin_id = ? ORDER BY i.id"_s), binds(bulletin.value),
                                      readInvitation);
}

Result<QList<Invitation>> SqlBulletins::openInvitationsOf(ApplicationId application)
{
    return m_session.list<Invitation>(invitationsWhere(u"i.application_id = ? ORDER BY i.id"_s),
                                      binds(application.value), readInvitation);
}

Result<QList<ApplicationId>> SqlBulletins::everInvited(BulletinId bulletin)
{
    return m_session.list<ApplicationId>(
        u"SELECT DISTINCT application_id FROM invitation WHERE bulletin_id = ? ORDER BY application_id"_s,
        binds(bulletin.value), [](Row &row) { return std::optional(row.id<ApplicationId>()); });
}

Done SqlBulletins::endInvitation(InvitationId invitation, const QDateTime &at, std::optional<Cause> cause)
{
    return orRefuse(
        ErrorCode::NotFound,
        m_session.run(u"UPDATE invitation SET ended_at = ?, end_cause = ? WHERE id = ? AND ended_at IS NULL"_s,
                      binds(at, cause, invitation)));
}

} // namespace kezek
