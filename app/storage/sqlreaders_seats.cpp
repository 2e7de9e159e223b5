// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "storage/paging.h"
#include "storage/rows.h"
#include "storage/seatconditions.h"
#include "storage/sqlreaders.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString districtOrNothing(const QString &alias)
{
    return u"%1.id, coalesce(%1.name_ru, ''), coalesce(%1.name_kk, '')"_s.arg(alias);
}

SeatCounts readCounts(Row &row)
{
    SeatCounts counts;
    counts.taken = row.number();
    counts.onReferral = row.number();
    counts.inBulletin = row.number();
    counts.free = row.number();
    counts.closed = row.number();
    counts.total = counts.taken + counts.onReferral + counts.inBulletin + counts.free;
    return counts;
}

void add(SeatCounts &sum, const SeatCounts &more)
{
    sum.total += more.total;
    sum.taken += more.taken;
    sum.onReferral += more.onReferral;
    sum.inBulletin += more.inBulletin;
    sum.free += more.free;
    sum.closed += more.closed;
}

/// Groups in the order of the kindergartens, each with its seats counted.
Result<QList<GroupRow>> groupRows(SqlSession &session, const Conditions &conditions)
{
    const QString sql = u"SELECT "_s + selectGroup(u"g"_s) + uR"(,
            count(*) FILTER (WHERE r.state = 'Enrolled'),
            count(*) FILTER (WHERE r.state IN ('Issued', 'Extended')),
            count(*) FILTER (WHERE r.id IS NULL AND s.closed_at IS NULL AND p.id IS NOT NULL),
            count(*) FILTER (WHERE r.id IS NULL AND s.id IS NOT NULL AND s.closed_at IS NULL AND g.closed_at IS NULL AND p.id IS NULL),
            count(*) FILTER (WHERE r.id IS NULL AND s.id IS NOT NULL AND (s.closed_at IS NOT NULL OR g.closed_at IS NOT NULL))
        FROM child_group g LEFT JOIN seat s ON s.group_id = g.id
        LEFT JOIN referral r ON r.seat_id = s.id AND r.released_at IS NULL
        LEFT JOIN publication p ON p.seat_id = s.id AND p.ended_at IS NULL)"_s
        + conditions.where() + u" GROUP BY g.id ORDER BY g.kindergarten_id, g.born_from DESC, g.id"_s;
    return session.list<GroupRow>(sql, conditions.values(), [](Row &row) {
        const Group group = readGroup(row).value_or(Group{});
        return std::optional(GroupRow{group, readCounts(row)});
    });
}

} // namespace

Result<QList<KindergartenRow>> SqlReaders::kindergartens(std::optional<KindergartenId> only)
{
    Conditions ofGroup;
    ofGroup.add(u"g.ended_at IS NULL"_s);
    Conditions ofKindergarten;
    if (only) {
        ofGroup.add(u"g.kindergarten_id = ?"_s, binds(*only));
        ofKindergarten.add(u"k.id = ?"_s, binds(*only));
    }
    KEZEK_TRY(const QList<GroupRow> groups, groupRows(m_session, ofGroup));
    QHash<KindergartenId, QList<GroupRow>> byKindergarten;
    for (const GroupRow &group : groups)
        byKindergarten[group.group.kindergarten].append(group);
    const QString sql = u"SELECT "_s + selectKindergarten(u"k"_s) + u", "_s + districtOrNothing(u"d"_s)
        + u" FROM kindergarten k LEFT JOIN district d ON d.id = k.district_id"_s + ofKindergarten.where()
        + u" ORDER BY k.sort_key, k.id"_s;
    return m_session.list<KindergartenRow>(sql, ofKindergarten.values(), [&](Row &row) {
        KindergartenRow shown;
        shown.kindergarten = readKindergarten(row).value_or(Kindergarten{});
        shown.district = readDistrict(row).value_or(District{});
        shown.groups = byKindergarten.value(shown.kindergarten.id);
        for (const GroupRow &group : std::as_const(shown.groups))
            add(shown.seats, group.seats);
        return std::optional(shown);
    });
}

Result<QList<UnpublishedSeatRow>> SqlReaders::unpublished()
{
    const QString sql = u"SELECT "_s + selectSeat(u"s"_s) + u", "_s + selectGroup(u"g"_s) + u", "_s
        + selectKindergarten(u"k"_s) + uR"(
        FROM seat s JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id WHERE )"_s
        + seatIsUnpublished() + u" ORDER BY k.sort_key, k.id, g.born_from DESC, g.id, s.number"_s;
    return m_session.list<UnpublishedSeatRow>(sql, {}, [](Row &row) {
        UnpublishedSeatRow shown;
        shown.seat = readSeat(row).value_or(Seat{});
        shown.group = readGroup(row).value_or(Group{});
        shown.kindergarten = readKindergarten(row).value_or(Kindergarten{});
        return std::optional(shown);
    });
}

Result<QList<BulletinRow>> SqlReaders::bulletin(std::optional<BulletinId> bulletin)
{
    Conditions conditions;
    if (bulletin)
        conditions.add(u"p.bulletin_id = ?"_s, binds(*bulletin));
    else
        conditions.add(u"p.bulletin_id IN (SELECT o.bulletin_id FROM publication o WHERE o.ended_at IS NULL)"_s);
    const QString sql = u"SELECT "_s + selectBulletin(u"b"_s) + u", "_s + selectGroup(u"g"_s) + u", "_s
        + selectKindergarten(u"k"_s) + u", "_s + districtOrNothing(u"d"_s)
        + uR"(, count(*) FILTER (WHERE p.ended_at IS NULL), count(*),
            (SELECT count(*) FROM invitation i WHERE i.bulletin_id = b.id AND i.group_id = g.id AND i.ended_at IS NULL)
        FROM publication p JOIN bulletin b ON b.id = p.bulletin_id JOIN seat s ON s.id = p.seat_id
        JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id
        LEFT JOIN district d ON d.id = k.district_id)"_s
        + conditions.where() + u" GROUP BY b.id, g.id, k.id, d.id"_s
        + (bulletin ? QString() : u" HAVING count(*) FILTER (WHERE p.ended_at IS NULL) > 0"_s)
        + u" ORDER BY b.published_at DESC, b.id DESC, k.sort_key, k.id, g.born_from DESC, g.id"_s;
    return m_session.list<BulletinRow>(sql, conditions.values(), [](Row &row) {
        BulletinRow shown;
        shown.bulletin = readBulletin(row).value_or(Bulletin{});
        shown.group = readGroup(row).value_or(Group{});
        shown.kindergarten = readKindergarten(row).value_or(Kindergarten{});
        shown.district = readDistrict(row).value_or(District{});
        shown.seats = row.number();
        shown.published = row.number();
        shown.invited = row.number();
        return std::optional(shown);
    });
}

Result<QList<Bulletin>> SqlReaders::bulletins(int limit)
{
    return m_session.list<Bulletin>(u"SELECT "_s + selectBulletin(u"b"_s)
                                        + u" FROM bulletin b ORDER BY b.published_at DESC, b.id DESC LIMIT ?"_s,
                                    binds(limit), readBulletin);
}

Result<QList<OfferRow>> SqlReaders::offers(ApplicationId id, const QDateTime &now)
{
    KEZEK_TRY(const Application application, m_sources.applications.get(id));
    const QDate today = localDay(now);
    const QString sql = u"SELECT "_s + selectGroup(u"g"_s) + u", "_s + selectKindergarten(u"k"_s) + u", "_s
        + districtOrNothing(u"d"_s) + uR"(,
            count(*), min(p.window_until),
            (SELECT max(i.until_at) FROM invitation i
             WHERE i.application_id = ? AND i.group_id = g.id AND i.ended_at IS NULL AND i.until_at > ?)
        FROM publication p JOIN seat s ON s.id = p.seat_id JOIN child_group g ON g.id = s.group_id
        JOIN kindergarten k ON k.id = g.kindergarten_id LEFT JOIN district d ON d.id = k.district_id
        WHERE p.ended_at IS NULL AND s.closed_at IS NULL AND g.closed_at IS NULL AND g.born_from <= ? AND g.born_until >= ? AND )"_s
        + seatIsFree() + u" GROUP BY g.id, k.id, d.id ORDER BY k.sort_key, k.id, g.id"_s;
    QList<OfferRow> offers;
    const QDate born = application.child.birthDate;
    KEZEK_CHECK(m_session.each(sql, binds(id, now, born, born), [&](Row &row) {
        OfferRow offer;
        offer.group = readGroup(row).value_or(Group{});
        offer.kindergarten = readKindergarten(row).value_or(Kindergarten{});
        offer.district = readDistrict(row).value_or(District{});
        offer.seats = row.number();
        const QDateTime opens = row.instant();
        offer.invitedUntil = row.maybeInstant();
        offer.mayTake = offer.invitedUntil || opens <= now;
        if (opens > now)
            offer.openFrom = opens;
        if (checkFit(application, offer.group, today))
            offers.append(offer);
    }));
    return offers;
}

Result<QHash<GroupId, SqlReaders::Unoffered>> SqlReaders::unofferedSeats()
{
    QHash<GroupId, Unoffered> unoffered;
    const QString sql = uR"(SELECT g.id, min(CASE WHEN s.closed_at IS NULL THEN s.free_since ELSE s.closed_at END),
            count(*) FILTER (WHERE s.closed_at IS NOT NULL)
        FROM seat s JOIN child_group g ON g.id = s.group_id
        LEFT JOIN publication p ON p.seat_id = s.id AND p.ended_at IS NULL
        WHERE g.closed_at IS NULL AND p.id IS NULL AND (s.closed_at IS NULL OR s.closed_reason = 'capacity') AND )"_s
        + seatIsFree() + u" GROUP BY g.id"_s;
    KEZEK_CHECK(m_session.each(sql, {}, [&](Row &row) {
        const auto group = row.id<GroupId>();
        const QDateTime since = row.instant();
        unoffered.insert(group, {since, row.number()});
    }));
    return unoffered;
}

Result<QList<SeatWatchRow>> SqlReaders::seatWatch()
{
    // A place is hidden that is neither held, nor offered, nor closed for a reason that somebody gave: free ones no bulletin holds, and
    // those of the norm that the group was never opened for, or made smaller by.
    KEZEK_TRY(const QList<KindergartenRow> all, kindergartens({}));
    KEZEK_TRY(const auto unoffered, unofferedSeats());
    QList<SeatWatchRow> rows;
    for (const KindergartenRow &kindergarten : all) {
        for (const GroupRow &row : kindergarten.groups) {
            const auto &[group, seats] = row;
            const Unoffered own = unoffered.value(group.id);
            const int hidden = group.norm - seats.taken - seats.onReferral - seats.inBulletin - (seats.closed - own.byCapacity);
            if (group.closedAt || hidden <= 0)
                continue;
            const bool neverOpened = group.norm > seats.total + seats.closed;
            std::optional<QDateTime> since = own.since.isValid() ? std::optional(own.since) : std::nullopt;
            if (neverOpened && (!since || !group.openedAt || *group.openedAt < *since))
                since = group.openedAt;
            rows.append({kindergarten.kindergarten, group, seats, hidden, since});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SeatWatchRow &a, const SeatWatchRow &b) { return a.hiddenSince < b.hiddenSince; });
    return rows;
}

} // namespace kezek
