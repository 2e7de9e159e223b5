// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlqueueentries.h"

#include "storage/columns.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const Columns &columns()
{
    static const Columns all(
        u"application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, "
        "entered_at, entered_cause, left_at, left_cause"_s);
    return all;
}

std::optional<QueueEntry> readEntry(Row &row)
{
    QueueEntry entry;
    entry.id = row.id<QueueEntryId>();
    entry.application = row.id<ApplicationId>();
    entry.birthYear = row.number();
    entry.category = row.word<PriorityCategory>();
    row.skip(1);
    entry.filedAt = row.instant();
    entry.numberYear = row.number();
    entry.numberSequence = row.number();
    entry.enteredAt = row.instant();
    entry.enteredCause = row.word<Cause>();
    entry.leftAt = row.maybeInstant();
    entry.leftCause = row.maybeWord<Cause>();
    return entry;
}

const QString ahead = u"(e.filed_at, e.number_year, e.number_sequence) < (?, ?, ?)"_s;

/// The order of the categories, as the index has it.
int rankOf(const QueueEntry &entry)
{
    return static_cast<int>(entry.category);
}

QVariantList keyOf(const QueueEntry &entry)
{
    return binds(entry.filedAt, entry.numberYear, entry.numberSequence);
}

} // namespace

Done SqlQueueEntries::enter(const QueueEntry &entry)
{
    static const QString sql =
        u"INSERT INTO queue_entry ("_s + columns().list() + u") VALUES ("_s + columns().marks() + u')';
    KEZEK_CHECK(m_session.run(sql,
                              binds(entry.application, entry.birthYear, entry.category, rankOf(entry), entry.filedAt,
                                    entry.numberYear, entry.numberSequence, entry.enteredAt, entry.enteredCause,
                                    entry.leftAt, entry.leftCause)));
    return {};
}

Done SqlQueueEntries::leave(ApplicationId application, const QDateTime &at, Cause cause)
{
    KEZEK_TRY(const int closed,
              m_session.run(
                  u"UPDATE queue_entry SET left_at = ?, left_cause = ? WHERE application_id = ? AND left_at IS NULL"_s,
                  binds(at, cause, application)));
    return closed > 0 ? Done() : refuse(ErrorCode::NotFound);
}

Result<std::optional<QueueEntry>> SqlQueueEntries::openEntry(ApplicationId application)
{
    return m_session.maybe<QueueEntry>(u"SELECT id, "_s + columns().list()
                                           + u" FROM queue_entry WHERE application_id = ? AND left_at IS NULL"_s,
                                       binds(application), readEntry);
}

Result<QList<QueueEntry>> SqlQueueEntries::history(ApplicationId application)
{
    return m_session.list<QueueEntry>(u"SELECT id, "_s + columns().list()
                                          + u" FROM queue_entry WHERE application_id = ? ORDER BY entered_at, id"_s,
                                      binds(application), readEntry);
}

Result<QueueCounts> SqlQueueEntries::countBy(const QString &sql, const QVariantList &values)
{
    QueueCounts counts;
    KEZEK_CHECK(m_session.each(sql, values, [&](Row &row) {
        counts.extraordinary = row.number();
        counts.firstPriority = row.number();
        counts.general = row.number();
        counts.aheadInCategory = row.number();
    }));
    return counts;
}

Result<QueueCounts> SqlQueueEntries::counts(const QueueEntry &entry)
{
    // Four ranges of the covering index queue_entry_order.
    static const QString ofRank =
        u"(SELECT count(*) FROM queue_entry e WHERE e.left_at IS NULL AND e.birth_year = ? AND e.category_rank = %1)"_s;
    static const QString sql = u"SELECT "_s + ofRank.arg(0) + u", "_s + ofRank.arg(1) + u", "_s + ofRank.arg(2)
        + u", (SELECT count(*) FROM queue_entry e WHERE e.left_at IS NULL AND e.birth_year = ? AND e.category_rank = ? AND "_s
        + ahead + u')';
    return countBy(
        sql, binds(entry.birthYear, entry.birthYear, entry.birthYear, entry.birthYear, rankOf(entry)) + keyOf(entry));
}

Result<QueueCounts> SqlQueueEntries::countsAt(const QueueEntry &entry, const QDateTime &at)
{
    // The child's own stay then counts as of the category that it is asked for, so that its change is no move of another's.
    static const QString sql = uR"(
        SELECT count(*) FILTER (WHERE rank = 0), count(*) FILTER (WHERE rank = 1), count(*) FILTER (WHERE rank = 2),
               count(*) FILTER (WHERE rank = ? AND own = 0 AND before_it = 1)
        FROM (SELECT CASE WHEN e.application_id = ? THEN ? ELSE e.category_rank END AS rank,
                     CASE WHEN e.application_id = ? THEN 1 ELSE 0 END AS own,
                     CASE WHEN )"_s
        + ahead + uR"( THEN 1 ELSE 0 END AS before_it
              FROM queue_entry e
              WHERE e.birth_year = ? AND e.entered_at <= ? AND (e.left_at IS NULL OR e.left_at > ?)) AS then_waiting)"_s;
    const int rank = rankOf(entry);
    return countBy(sql,
                   binds(rank, entry.application.value, rank, entry.application.value) + keyOf(entry)
                       + binds(entry.birthYear, at, at));
}

Result<QList<QueueEvent>> SqlQueueEntries::events(const QueueEntry &entry, const QDateTime &from,
                                                  const QDateTime &until)
{
    static const QString place = uR"(coalesce((SELECT k.name FROM referral r JOIN seat s ON s.id = r.seat_id
        JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id
        WHERE r.application_id = v.application_id AND (r.issued_at = v.at OR r.ended_at = v.at) ORDER BY r.id DESC LIMIT 1), ''))"_s;
    static const QString sql = u"SELECT v.at, v.cause, v.category, v.entered, v.before_it, "_s + place + uR"(
        FROM (SELECT e.id, e.application_id, e.entered_at AS at, e.entered_cause AS cause, e.category, 1 AS entered,
                     CASE WHEN e.category_rank = ? AND )"_s
        + ahead + uR"( THEN 1 ELSE 0 END AS before_it
              FROM queue_entry e WHERE e.birth_year = ? AND e.entered_at > ? AND e.entered_at <= ? AND e.application_id <> ?
              UNION ALL
              SELECT e.id, e.application_id, e.left_at, e.left_cause, e.category, 0,
                     CASE WHEN e.category_rank = ? AND )"_s
        + ahead + uR"( THEN 1 ELSE 0 END
              FROM queue_entry e WHERE e.birth_year = ? AND e.left_at > ? AND e.left_at <= ? AND e.application_id <> ?) AS v
        ORDER BY v.at, v.id, v.entered DESC)"_s;
    const QVariantList half =
        binds(rankOf(entry)) + keyOf(entry) + binds(entry.birthYear, from, until, entry.application.value);
    return m_session.list<QueueEvent>(sql, half + half, [](Row &row) {
        QueueEvent event;
        event.at = row.instant();
        event.cause = row.word<Cause>();
        event.category = row.word<PriorityCategory>();
        event.entered = row.flag();
        event.aheadInOwn = row.flag();
        event.place = row.text();
        return std::optional(event);
    });
}

} // namespace kezek
