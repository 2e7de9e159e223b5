// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "storage/integrity.h"
#include "storage/paging.h"
#include "storage/rows.h"
#include "storage/sqlreaders.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// Where an application's child sits or is referred to.
const QString placeOfApplication = uR"(coalesce((SELECT k.name FROM referral r JOIN seat s ON s.id = r.seat_id
    JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id
    WHERE r.application_id = a.id AND r.released_at IS NULL ORDER BY r.id DESC LIMIT 1), ''))"_s;

/// Of those who have what was typed somewhere in their names, so many are looked at; who is not among them is found with one more letter.
constexpr int enoughToChooseFrom = 200;

QString selectRows()
{
    return u"SELECT "_s + selectApplicationRow(u"a"_s) + u" FROM application a"_s;
}

} // namespace

Result<QList<ApplicationRow>> SqlReaders::applicationRows(const QString &rest, const QVariantList &values)
{
    return m_session.list<ApplicationRow>(selectRows() + rest, values, readApplicationRow);
}

Result<Page<ApplicationRow>> SqlReaders::toRegister(const PageMark &from)
{
    Conditions conditions;
    conditions.add(u"a.state = 'Filed'"_s);
    return readPage<ApplicationRow>(
        m_session, selectRows(), conditions, {u"a.registration_due"_s, u"a.id"_s, false}, from, readApplicationRow,
        [](const ApplicationRow &row) { return markOf(row.registrationDue, row.id.value); });
}

Result<Page<ApplicationRow>> SqlReaders::archive(const SearchQuery &search, const PageMark &from)
{
    Conditions conditions;
    conditions.add(u"a.ended_at IS NOT NULL AND a.destroyed_by IS NULL"_s);
    conditions.add(matching(search, m_session.dialect()));
    return readPage<ApplicationRow>(
        m_session, selectRows(), conditions, {u"a.ended_at"_s, u"a.id"_s, true}, from, readApplicationRow,
        [](const ApplicationRow &row) { return markOf(row.endedAt.value_or(QDateTime()), row.id.value); });
}

Result<QList<SearchHit>> SqlReaders::search(const SearchQuery &query, int limit)
{
    const Condition condition = matching(query, m_session.dialect(), enoughToChooseFrom);
    if (condition.sql.isEmpty())
        return QList<SearchHit>();
    // (id, tier): 0 whose key begins with what was typed, in the key's order, so that no more of them are read than are shown; 1 any others.
    // With a million children twenty thousand have a name's three letters: to sort them all would take as long as ten keys.
    QString found = u"SELECT * FROM (SELECT a.id, 1 AS tier FROM application a WHERE a.destroyed_by IS NULL AND "_s + condition.sql + u" LIMIT ?) others"_s;
    QVariantList values = condition.values + binds(enoughToChooseFrom);
    if (const auto begin = beginningOf(query)) {
        found += u" UNION ALL SELECT * FROM (SELECT a.id, 0 AS tier FROM application a WHERE a.destroyed_by IS NULL AND a.state <> 'Archived' AND "_s
            + begin->condition.sql + u" ORDER BY "_s + begin->column + u", a.id LIMIT ?) first_ones"_s;
        values += begin->condition.values + binds(limit);
    }
    // Those that something can be done about come first.
    const QString sql = u"SELECT "_s + selectApplicationRow(u"a"_s) + u", "_s + placeOfApplication
        + u" FROM (SELECT id, min(tier) AS tier FROM ("_s + found + u") every_one GROUP BY id) f JOIN application a ON a.id = f.id"
        u" ORDER BY CASE a.state WHEN 'Archived' THEN 1 ELSE 0 END, f.tier, a.sort_key, a.id LIMIT ?"_s;
    return m_session.list<SearchHit>(sql, values + binds(limit), [](Row &row) -> std::optional<SearchHit> {
        const auto application = readApplicationRow(row);
        if (!application)
            return std::nullopt;
        return SearchHit{*application, row.text()};
    });
}

Result<ApplicationCard> SqlReaders::card(ApplicationId id, const QDateTime &now)
{
    KEZEK_TRY(const Application application, m_sources.applications.get(id));
    ApplicationCard card{.application = application,
                         .district = {},
                         .familiesWithPhone = {},
                         .entry = {},
                         .counts = {},
                         .countsYesterday = {},
                         .referrals = {},
                         .invitations = {},
                         .otherLive = {},
                         .twins = {}};
    KEZEK_TRY(
        const auto district,
        m_session.maybe<District>(u"SELECT "_s + districtColumns().list(u"d"_s) + u" FROM district d WHERE d.id = ?"_s,
                                  binds(application.address.district.value), readDistrict));
    card.district = district.value_or(District{});
    for (const ContactPhone &phone : application.phones) {
        KEZEK_TRY(const int families, m_sources.applications.familiesWithPhone(phone.number, id));
        card.familiesWithPhone.append(families);
    }
    KEZEK_TRY(card.entry, m_sources.queue.openEntry(id));
    if (card.entry) {
        KEZEK_TRY(card.counts, m_sources.queue.counts(*card.entry));
        KEZEK_TRY(card.countsYesterday, m_sources.queue.countsAt(*card.entry, now.addDays(-1), card.counts));
    }
    KEZEK_TRY(card.referrals, referralsOf(id));
    KEZEK_TRY(card.invitations, m_sources.bulletins.openInvitationsOf(id));
    KEZEK_TRY(const auto others,
              applicationRows(u" WHERE a.child_iin = ? AND a.id <> ? AND a.state <> 'Archived' ORDER BY a.id LIMIT 1"_s,
                              binds(application.child.iin.text(), id.value)));
    if (!others.isEmpty())
        card.otherLive = others.constFirst();
    KEZEK_TRY(const Rulebook rulebook, m_sources.settings.rulebook());
    const int days = rulebook.on(localDay(now)).twinDays;
    KEZEK_TRY(
        card.twins,
        applicationRows(uR"( WHERE a.applicant_iin = ? AND a.child_iin <> ? AND a.birth_date >= ? AND a.birth_date <= ?
        AND a.state IN ('Filed', 'Waiting', 'Referred') ORDER BY a.birth_date, a.id)"_s,
                        binds(application.applicant.iin.text(), application.child.iin.text(),
                              application.child.birthDate.addDays(-days), application.child.birthDate.addDays(days))));
    return card;
}

Result<bool> SqlReaders::changed()
{
    KEZEK_TRY(const QString mark, m_connection.changeMark());
    const bool differs = m_seen != mark;
    m_seen = mark;
    return differs;
}

Result<QStringList> SqlReaders::check(const QDateTime &now)
{
    KEZEK_TRY(const QStringList broken, m_connection.engineCheck());
    KEZEK_TRY(const QStringList invariants, brokenInvariants(m_session, now));
    return broken + invariants;
}

} // namespace kezek
