// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreferrals.h"

#include "storage/messageconditions.h"
#include "storage/numbercounter.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString where(const QString &rest)
{
    return u"SELECT "_s + selectReferral(u"r"_s) + u" FROM referral r WHERE "_s + rest;
}

QVariantList valuesOf(const Referral &r)
{
    return binds(r.number.year(), r.number.sequence(), r.application, r.seat, r.state, r.issuedAt)
        + binds(r.terms.visitBy, r.terms.extendUntil, r.terms.validUntil, r.terms.extendedValidUntil,
                r.terms.extensionDays, r.terms.extensionFrom, r.terms.extendedDayMovesToWorking)
        + binds(r.lastDay, r.extendedAt, r.endedAt, r.releasedAt, r.contractNumber, r.contractDate, r.endReason,
                r.categoryAtIssue, r.positionAtIssue);
}

} // namespace

Result<Referral> SqlReferrals::get(ReferralId id)
{
    return orNotFound(m_session.maybe<Referral>(where(u"r.id = ?"_s), binds(id.value), readReferral));
}

Result<std::optional<Referral>> SqlReferrals::byNumber(const ReferralNumber &number)
{
    return m_session.maybe<Referral>(where(u"r.number_year = ? AND r.number_sequence = ?"_s),
                                     binds(number.year(), number.sequence()), readReferral);
}

Result<std::optional<Referral>> SqlReferrals::liveOf(ApplicationId application)
{
    return m_session.maybe<Referral>(where(u"r.application_id = ? AND r.state IN ('Issued', 'Extended')"_s),
                                     binds(application.value), readReferral);
}

Result<QList<Referral>> SqlReferrals::ofApplication(ApplicationId application)
{
    return m_session.list<Referral>(where(u"r.application_id = ? ORDER BY r.issued_at DESC, r.id DESC"_s),
                                    binds(application.value), readReferral);
}

Result<std::optional<Referral>> SqlReferrals::holding(SeatId seat)
{
    return m_session.maybe<Referral>(where(u"r.seat_id = ? AND r.released_at IS NULL"_s), binds(seat.value),
                                     readReferral);
}

Result<ReferralId> SqlReferrals::insert(const Referral &referral)
{
    static const QString sql = u"INSERT INTO referral (revision, "_s + referralColumns().list() + u") VALUES (?, "_s
        + referralColumns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id, m_session.insert(sql, binds(referral.revision) + valuesOf(referral)));
    return ReferralId{id};
}

Done SqlReferrals::update(const Referral &before, const Referral &after)
{
    Q_ASSERT(before.id == after.id && before.revision == after.revision);
    QVariantList values;
    const QString changes = referralColumns().differences(valuesOf(before), valuesOf(after), values);
    return orRefuse(ErrorCode::ChangedByOther, m_session.run(u"UPDATE referral SET revision = revision + 1"_s + changes + u" WHERE id = ? AND revision = ?"_s,
                                                             values + binds(after.id, after.revision)));
}

Result<int> SqlReferrals::nextSequence(int year)
{
    return nextNumber(m_session, NumberKind::Referral, year);
}

Result<QList<Referral>> SqlReferrals::lapsedBefore(QDate day)
{
    return m_session.list<Referral>(
        where(u"r.state IN ('Issued', 'Extended') AND r.last_day < ? ORDER BY r.number_year, r.number_sequence"_s),
        binds(day), readReferral);
}

Result<QList<Referral>> SqlReferrals::toRemind(QDate day)
{
    return m_session.list<Referral>(
        where(u"r.state IN ('Issued', 'Extended') AND r.visit_by = ? ORDER BY r.number_year, r.number_sequence"_s),
        binds(day), readReferral);
}

Result<Told> SqlReferrals::told(ReferralId id)
{
    static const QString sql = u"SELECT "_s + toldOfReferral() + u" FROM referral r WHERE r.id = ?"_s;
    return orNotFound(m_session.maybe<Told>(sql, binds(id), [](Row &row) { return std::optional(row.word<Told>()); }));
}

} // namespace kezek
