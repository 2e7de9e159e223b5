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

int &countOf(QueueCounts &counts, int rank)
{
    return rank == 0 ? counts.extraordinary : rank == 1 ? counts.firstPriority : counts.general;
}

} // namespace

QString selectQueueEntry(const QString &alias)
{
    return alias + u".id, "_s + columns().list(alias);
}

std::optional<QueueEntry> readQueueEntry(Row &row)
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
                                       binds(application), readQueueEntry);
}

Result<QList<QueueEntry>> SqlQueueEntries::history(ApplicationId application)
{
    return m_session.list<QueueEntry>(u"SELECT id, "_s + columns().list()
                                          + u" FROM queue_entry WHERE application_id = ? ORDER BY entered_at, id"_s,
                                      binds(application), readQueueEntry);
}

Result<QueueCounts> SqlQueueEntries::counts(const QueueEntry &entry)
{
    // Ranges of the covering index queue_entry_order; together they are the birth year's queue, each child counted once.
    static const QString ofRank =
        u"(SELECT count(*) FROM queue_entry e WHERE e.left_at IS NULL AND e.birth_year = ? AND e.category_rank = ?"_s;
    static const QString sql = u"SELECT "_s + ofRank + u"), "_s + ofRank + u"), "_s + ofRank + u" AND "_s + ahead + u"), "_s + ofRank
        + u" AND (e.filed_at, e.number_year, e.number_sequence) >= (?, ?, ?))"_s;
    const int own = rankOf(entry);
    const int first = own == 0 ? 1 : 0;
    const int second = own == 2 ? 1 : 2;
    QueueCounts counts;
    const QVariantList values = binds(entry.birthYear, first, entry.birthYear, second, entry.birthYear, own) + keyOf(entry)
        + binds(entry.birthYear, own) + keyOf(entry);
    KEZEK_CHECK(m_session.each(sql, values, [&](Row &row) {
        countOf(counts, first) = row.number();
        countOf(counts, second) = row.number();
        counts.aheadInCategory = row.number();
        countOf(counts, own) = counts.aheadInCategory + row.number();
    }));
    return counts;
}

Result<QList<QueueKey>> SqlQueueEntries::keysOf(int birthYear, PriorityCategory category)
{
    return m_session.list<QueueKey>(uR"(SELECT filed_at, number_year, number_sequence FROM queue_entry
        WHERE left_at IS NULL AND birth_year = ? AND category_rank = ? ORDER BY filed_at, number_year, number_sequence)"_s,
                                    binds(birthYear, static_cast<int>(category)), [](Row &row) {
                                        const qint64 filedAt = row.big();
                                        const int year = row.number();
                                        return std::optional(QueueKey{filedAt, year, row.number()});
                                    });
}

Result<QueueCounts> SqlQueueEntries::countsAt(const QueueEntry &entry, const QDateTime &at)
{
    KEZEK_TRY(const QueueCounts now, counts(entry));
    return countsAt(entry, at, now);
}

Result<QueueCounts> SqlQueueEntries::countsAt(const QueueEntry &entry, const QDateTime &at, QueueCounts now)
{
    // From the queue of now back over what has moved since: a day's moves are few, a birth year's stays are not. Unary plus keeps
    // SQLite from an index over the whole year.
    KEZEK_CHECK(undoMovesSince(now, entry, at));
    KEZEK_CHECK(undoOwnMoves(now, entry, at));
    return now;
}

Done SqlQueueEntries::undoMovesSince(QueueCounts &counts, const QueueEntry &entry, const QDateTime &at)
{
    static const QString beforeIt = u"CASE WHEN "_s + ahead + u" THEN 1 ELSE 0 END AS before_it"_s;
    static const QString sql = uR"(SELECT m.category_rank, m.step, m.before_it, count(*) FROM (
        SELECT e.category_rank, -1 AS step, )"_s
        + beforeIt + uR"( FROM queue_entry e
        WHERE e.birth_year = ? AND e.entered_at > ? AND e.left_at IS NULL AND e.application_id <> ?
        UNION ALL
        SELECT e.category_rank, 1, )"_s
        + beforeIt + uR"( FROM queue_entry e
        WHERE e.birth_year = ? AND e.left_at > ? AND +e.entered_at <= ? AND e.application_id <> ?) AS m GROUP BY 1, 2, 3)"_s;
    const QVariantList values = keyOf(entry) + binds(entry.birthYear, at, entry.application) + keyOf(entry)
        + binds(entry.birthYear, at, at, entry.application);
    return m_session.each(sql, values, [&](Row &row) {
        const int rank = row.number();
        const int step = row.number();
        const bool before = row.flag();
        const int children = step * row.number();
        countOf(counts, rank) += children;
        if (before && rank == rankOf(entry))
            counts.aheadInCategory += children;
    });
}

Done SqlQueueEntries::undoOwnMoves(QueueCounts &counts, const QueueEntry &entry, const QDateTime &at)
{
    // The child's own stay then counts as of the category that it is asked for, so that its change is no move of another's.
    static const QString sql = u"SELECT e.category_rank, CASE WHEN e.left_at IS NULL THEN 1 ELSE 0 END, CASE WHEN "_s + ahead
        + uR"( THEN 1 ELSE 0 END, CASE WHEN e.entered_at <= ? AND (e.left_at IS NULL OR e.left_at > ?) THEN 1 ELSE 0 END
        FROM queue_entry e WHERE e.application_id = ? AND +e.birth_year = ?)"_s;
    return m_session.each(sql, keyOf(entry) + binds(at, at, entry.application, entry.birthYear), [&](Row &row) {
        const int rank = row.number();
        const bool open = row.flag();
        const bool before = row.flag();
        if (open)
            --countOf(counts, rank);
        if (open && before && rank == rankOf(entry))
            --counts.aheadInCategory;
        if (row.flag())
            ++countOf(counts, rankOf(entry));
    });
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
