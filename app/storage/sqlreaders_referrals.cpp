// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messageconditions.h"
#include "storage/paging.h"
#include "storage/rows.h"
#include "storage/sqlreaders.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString selectReferralRows()
{
    return u"SELECT "_s + selectReferral(u"r"_s)
        + uR"(, a.child_surname, a.child_given, a.child_iin, a.strikes, k.name, k.id, g.name, s.number, )"_s
        + toldOfReferral() + uR"( FROM referral r JOIN application a ON a.id = r.application_id JOIN seat s ON s.id = r.seat_id
        JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id)"_s;
}

std::optional<ReferralRow> readReferralRow(Row &row)
{
    const auto referral = readReferral(row);
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    const auto iin = row.parsed(Iin::parse(row.text()));
    if (!referral || !iin)
        return std::nullopt;
    return ReferralRow{.referral = *referral,
                       .childName = name.brief(),
                       .childIin = *iin,
                       .strikes = row.number(),
                       .kindergarten = row.text(),
                       .kindergartenId = row.id<KindergartenId>(),
                       .group = row.text(),
                       .seatNumber = row.number(),
                       .told = row.word<Told>()};
}

} // namespace

Result<Page<ReferralRow>> SqlReaders::referrals(const ReferralFilter &filter, const PageMark &from)
{
    Conditions conditions;
    if (filter.liveOnly)
        conditions.add(u"r.state IN ('Issued', 'Extended')"_s);
    else
        conditions.add(u"a.destroyed_by IS NULL"_s);
    if (filter.lastDayUntil)
        conditions.add(u"r.last_day <= ?"_s, binds(*filter.lastDayUntil));
    if (filter.kindergarten)
        conditions.add(u"k.id = ?"_s, binds(*filter.kindergarten));
    if (const auto *number = std::get_if<ReferralNumber>(&filter.search))
        conditions.add(u"r.number_year = ? AND r.number_sequence = ?"_s, binds(number->year(), number->sequence()));
    else
        conditions.add(matching(filter.search, m_session.dialect()));
    return readPage<ReferralRow>(
        m_session, selectReferralRows(), conditions, {u"r.last_day"_s, u"r.id"_s, false}, from, readReferralRow,
        [](const ReferralRow &row) { return markOf(row.referral.lastDay, row.referral.id.value); });
}

Result<QList<ReferralRow>> SqlReaders::referralsOf(ApplicationId application)
{
    return m_session.list<ReferralRow>(selectReferralRows()
                                           + u" WHERE r.application_id = ? ORDER BY r.issued_at DESC, r.id DESC"_s,
                                       binds(application.value), readReferralRow);
}

Result<QList<ReferralRow>> SqlReaders::heldIn(GroupId group, const QString &states)
{
    return m_session.list<ReferralRow>(selectReferralRows() + u" WHERE g.id = ? AND r.released_at IS NULL AND r.state IN ("_s
                                           + states + u") ORDER BY s.number"_s,
                                       binds(group.value), readReferralRow);
}

Result<GroupPromises> SqlReaders::promises(GroupId group)
{
    GroupPromises promises;
    KEZEK_TRY(promises.referrals, heldIn(group, u"'Issued', 'Extended'"_s));
    KEZEK_TRY(promises.children, heldIn(group, u"'Enrolled'"_s));
    KEZEK_TRY(promises.invited, applicationRows(uR"( JOIN invitation i ON i.application_id = a.id
            WHERE i.group_id = ? AND i.ended_at IS NULL ORDER BY a.sort_key, a.id)"_s, binds(group.value)));
    KEZEK_CHECK(m_session.each(uR"(SELECT count(*) FROM publication p JOIN seat s ON s.id = p.seat_id
            WHERE s.group_id = ? AND p.ended_at IS NULL)"_s,
                               binds(group.value), [&](Row &row) { promises.published = row.number(); }));
    return promises;
}

} // namespace kezek
