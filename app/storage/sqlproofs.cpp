// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlproofs.h"

#include "storage/rows.h"
#include "storage/sqlapplications.h"
#include "storage/sqlqueueentries.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const QString stayTouches = u"e.birth_year = ? AND e.entered_at <= ? AND (e.left_at IS NULL OR e.left_at >= ?)"_s;
/// The stay `e` that the referral `r` ended, the referral live.
const QString heldAt = uR"(referral r JOIN queue_entry e ON e.application_id = r.application_id AND e.left_at = r.issued_at
    AND e.left_cause = 'ReferralIssued' WHERE e.birth_year = ? AND r.issued_at <= ? AND (r.ended_at IS NULL OR r.ended_at >= ?))"_s;

/// Who stood in the queue at an instant, or held a referral got from it.
const QString children =
    u"(SELECT e.application_id FROM queue_entry e WHERE "_s + stayTouches + u" UNION SELECT r.application_id FROM "_s + heldAt + u')';

QVariantList childrenAt(int birthYear, const QDateTime &at)
{
    return binds(birthYear, at, at, birthYear, at, at);
}

} // namespace

Result<QList<QueueEntry>> SqlProofs::stays(int birthYear, const QDateTime &from, const QDateTime &until)
{
    return m_session.list<QueueEntry>(u"SELECT "_s + selectQueueEntry(u"e"_s) + u" FROM queue_entry e WHERE "_s + stayTouches
                                          + u" ORDER BY e.entered_at, e.id"_s,
                                      binds(birthYear, until, from), readQueueEntry);
}

Result<QList<HeldReferral>> SqlProofs::referrals(int birthYear, const QDateTime &at)
{
    const QString sql = u"SELECT "_s + selectReferral(u"r"_s) + u", "_s + selectQueueEntry(u"e"_s) + u" FROM "_s + heldAt + u" ORDER BY r.id"_s;
    return m_session.list<HeldReferral>(sql, binds(birthYear, at, at), [](Row &row) -> std::optional<HeldReferral> {
        const auto referral = readReferral(row);
        const auto stay = readQueueEntry(row);
        return referral && stay ? std::optional(HeldReferral{*referral, *stay}) : std::nullopt;
    });
}

Result<QList<Application>> SqlProofs::applications(int birthYear, const QDateTime &at)
{
    return SqlApplications(m_session).load(u"WHERE a.id IN "_s + children, childrenAt(birthYear, at));
}

Result<QList<JournalRow>> SqlProofs::changesSince(const QDateTime &since, int birthYear, const QDateTime &at)
{
    static const QString sql = uR"(SELECT j.id, j.at, j.verb, j.subject_id, j.before_json, j.after_json FROM journal j
        WHERE j.subject = 'application' AND j.recorded_at >= ? AND j.before_json <> '{}' AND j.subject_id IN )"_s
        + children + u" ORDER BY j.id"_s;
    return m_session.list<JournalRow>(sql, binds(since) + childrenAt(birthYear, at), [](Row &row) {
        JournalRow change;
        change.id = row.big();
        change.at = row.instant();
        change.verb = row.text();
        change.subjectId = row.big();
        change.before = row.json();
        change.after = row.json();
        return std::optional(change);
    });
}

Result<QList<Invitation>> SqlProofs::invitations(int birthYear, BulletinId bulletin, const QDateTime &from, const QDateTime &until)
{
    return m_session.list<Invitation>(u"SELECT "_s + selectInvitation(u"i"_s)
                                          + u" FROM invitation i WHERE i.invited_at <= ? AND (i.bulletin_id = ? OR i.ended_at IS NULL OR i.ended_at >= ?) "
                                            "AND i.application_id IN "_s
                                          + children + u" ORDER BY i.id"_s,
                                      binds(until, bulletin, from) + childrenAt(birthYear, until), readInvitation);
}

Result<std::optional<Publication>> SqlProofs::publicationTaken(SeatId seat, const QDateTime &at)
{
    return m_session.maybe<Publication>(u"SELECT "_s + selectPublication(u"p"_s)
                                            + u" FROM publication p WHERE p.seat_id = ? AND p.ended_at = ? AND p.end_cause = 'SeatTaken' ORDER BY p.id DESC"_s,
                                        binds(seat, at), readPublication);
}

Result<QList<Application>> SqlProofs::siblings(const Application &application)
{
    return SqlApplications(m_session).load(u"WHERE a.applicant_iin = ? AND a.id <> ?"_s, binds(application.applicant.iin.text(), application.id));
}

Result<bool> SqlProofs::wasAsked(ApplicationId application, BulletinId bulletin)
{
    KEZEK_TRY(const qint64 asked, m_session.count(u"SELECT count(*) FROM invitation WHERE application_id = ? AND bulletin_id = ?"_s,
                                                  binds(application, bulletin)));
    return asked > 0;
}

} // namespace kezek
