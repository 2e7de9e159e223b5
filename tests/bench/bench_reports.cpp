// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "storage/database.h"
#include "support/reportoffice.h"
#include "support/testoffice.h"
#include "usecases/reports/makereport.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

// How long the reports of the office's head take in an office with a million applications, each against the bare SQLite C API counting the
// same figures by statements written for that alone.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);

/// Drawn from a seed. The index of names is left out: no report reads it, and it takes most of the time.
void makeOffice(const QString &path, int applications)
{
    SqlStore store(need(Database::create(path)), [] { return now; }, PasswordCost::Least);
    NewOffice office = newTestOffice();
    need(seedOffice(store, office));
    SqlSession &session = store.session();
    need(session.command(u"PRAGMA synchronous = OFF"_s)); // made again when the power goes
    need(session.command(u"PRAGMA cache_size = -400000"_s));
    QStringList triggers;
    need(session.each(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'application'"_s, {}, [&](Row &row) { triggers.append(row.text()); }));
    for (const QString &trigger : std::as_const(triggers))
        need(session.command(u"DROP TRIGGER "_s + trigger));
    ReportOfficeSize size;
    size.applications = applications;
    size.kindergartens = qMax(4, applications / 10000);
    size.groupsEach = 10;
    need(store.transaction([&] {
        ReportOffice(session, now, size, 7).fill();
        return true;
    }));
}

/// Statements with {B}, {E}, {N} for the begin, the end and now in milliseconds.
class Bare {
public:
    Bare(const QString &path, QDate from, QDate until)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            qFatal("the office cannot be opened");
        sqlite3_exec(m_connection, "PRAGMA cache_size = -16000", nullptr, nullptr, nullptr);
        m_begin = QByteArray::number(startOfLocalDay(from).toMSecsSinceEpoch());
        m_end = QByteArray::number(qMin(startOfLocalDay(until.addDays(1)), now.addMSecs(1)).toMSecsSinceEpoch());
    }
    ~Bare() { sqlite3_close(m_connection); }
    void run(const QList<QByteArray> &statements)
    {
        for (QByteArray sql : statements) {
            sql.replace("{B}", m_begin).replace("{E}", m_end).replace("{N}", QByteArray::number(now.toMSecsSinceEpoch()));
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
                qFatal("%s in %s", sqlite3_errmsg(m_connection), sql.constData());
            while (sqlite3_step(statement) == SQLITE_ROW)
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    m_read += sqlite3_column_bytes(statement, column);
            sqlite3_finalize(statement);
        }
    }

private:
    sqlite3 *m_connection = nullptr;
    QByteArray m_begin, m_end;
    qint64 m_read = 0;
};

QByteArray median(const QByteArray &key, const QByteArray &value, const QByteArray &from)
{
    return "SELECT k, avg(v) FROM (SELECT " + key + " AS k, " + value + " AS v, row_number() OVER (PARTITION BY " + key + " ORDER BY " + value
        + ") AS i, count(*) OVER (PARTITION BY " + key + ") AS n FROM " + from + ") WHERE i IN ((n + 1) / 2, (n + 2) / 2) GROUP BY k";
}

/// SQLite's own clock knows one offset; the figures of a week differ by an hour in the years before the change, the work does not.
QByteArray week(const QByteArray &at)
{
    return "((" + at + " + 18000000) / 86400000 + 3) / 7";
}

QList<QByteArray> bareOf(ReportKind kind)
{
    static const QByteArray filed = "application a WHERE a.filed_at >= {B} AND a.filed_at < {E}";
    static const QByteArray byWorker = "application a JOIN journal j ON j.subject = 'application' AND j.subject_id = a.id AND ((j.verb = 'register-application' AND j.at = a.registered_at) "
                                       "OR (j.verb = 'refuse-application' AND j.at = a.ended_at)) WHERE a.filed_at >= {B} AND a.filed_at < {E}";
    static const QByteArray decided = "count(registered_at), sum(coalesce(registered_at, ended_at) <= registration_due), sum(coalesce(registered_at, ended_at, {N}) > registration_due), "
                                      "sum(registered_at IS NULL AND end_cause = 'Refused')";
    static const QByteArray standing = "entered_at < {E} AND (left_at IS NULL OR left_at >= {E})";
    static const QByteArray referrals = "referral r JOIN seat s ON s.id = r.seat_id JOIN child_group g ON g.id = s.group_id WHERE r.issued_at >= {B} AND r.issued_at < {E}";
    switch (kind) {
    case ReportKind::Registration:
        return {"SELECT " + week("filed_at") + ", count(*), " + decided + " FROM " + filed + " GROUP BY 1", "SELECT source, " + decided + " FROM " + filed + " GROUP BY 1",
                "SELECT worker_id, " + decided + " FROM " + byWorker + " GROUP BY 1", median("source", "(registered_at - filed_at) / 60000", filed + " AND registered_at IS NOT NULL"),
                median("1", "(registered_at - filed_at) / 60000", filed + " AND registered_at IS NOT NULL"),
                median("worker_id", "(registered_at - filed_at) / 60000", byWorker + " AND registered_at IS NOT NULL")};
    case ReportKind::QueueSizes:
        return {"SELECT birth_year, category, count(*) FROM queue_entry WHERE " + standing + " GROUP BY 1, 2",
                "SELECT l.language, count(*) FROM queue_entry e LEFT JOIN application_language l ON l.application_id = e.application_id AND l.rank = 1 WHERE " + standing + " GROUP BY 1",
                "SELECT a.district_id, count(*) FROM queue_entry e JOIN application a ON a.id = e.application_id WHERE " + standing + " GROUP BY 1",
                "SELECT count(*) FROM queue_entry WHERE entered_at < {B} AND (left_at IS NULL OR left_at >= {B})"};
    case ReportKind::Occupancy:
        // Each day counted anew, seat by seat.
        return {"WITH RECURSIVE day(ends) AS (SELECT {B} + 86400000 UNION ALL SELECT ends + 86400000 FROM day WHERE ends < {E}) SELECT ends, s.group_id, count(*), "
                "count(r.id) FILTER (WHERE r.state = 'Enrolled' AND r.ended_at < ends), count(r.id), count(p.id) FILTER (WHERE r.id IS NULL), "
                "count(*) FILTER (WHERE r.id IS NULL AND (s.closed_at < ends OR g.closed_at < ends)) FROM day CROSS JOIN seat s JOIN child_group g ON g.id = s.group_id "
                "LEFT JOIN referral r ON r.seat_id = s.id AND r.issued_at < ends AND (r.released_at IS NULL OR r.released_at >= ends) "
                "LEFT JOIN publication p ON p.seat_id = s.id AND p.published_at < ends AND (p.ended_at IS NULL OR p.ended_at >= ends) "
                "WHERE (g.opened_at IS NULL OR g.opened_at < ends) AND (g.ended_at IS NULL OR g.ended_at >= ends) GROUP BY 1, 2"};
    case ReportKind::HiddenSeats: {
        const QByteArray published = "(SELECT s.group_id AS grp, p.published_at AS at, (p.published_at - coalesce(CASE WHEN s.free_since <= p.published_at THEN s.free_since END, "
                                     "(SELECT max(r.released_at) FROM referral r WHERE r.seat_id = s.id AND r.released_at <= p.published_at), g.opened_at)) / 86400000 AS before, "
                                     "CASE WHEN p.end_cause = 'SeatTaken' THEN (p.ended_at - p.published_at) / 86400000 END AS taken FROM publication p JOIN seat s ON s.id = p.seat_id "
                                     "JOIN child_group g ON g.id = s.group_id WHERE p.published_at >= {B} AND p.published_at < {E})";
        return {median("grp", "before", published), median("grp", "taken", published), "SELECT " + week("at") + ", sum(before), sum(taken) FROM " + published + " GROUP BY 1",
                "SELECT g.id, g.norm - count(r.id) - count(p.id), min(s.free_since) FROM child_group g JOIN seat s ON s.group_id = g.id LEFT JOIN referral r ON r.seat_id = s.id "
                "AND r.released_at IS NULL LEFT JOIN publication p ON p.seat_id = s.id AND p.ended_at IS NULL WHERE g.ended_at IS NULL GROUP BY g.id"};
    }
    case ReportKind::ReferralFates:
        return {"SELECT " + week("issued_at") + ", state, count(*) FROM " + referrals + " GROUP BY 1, 2", "SELECT g.kindergarten_id, state, count(*), count(extended_at) FROM " + referrals + " GROUP BY 1, 2",
                median("g.kindergarten_id", "(r.ended_at - r.issued_at) / 86400000", referrals + " AND r.state = 'Enrolled'"),
                median("1", "(r.ended_at - r.issued_at) / 86400000", referrals + " AND r.state = 'Enrolled'")};
    case ReportKind::Demand:
        return {"SELECT e.birth_year, l.language, coalesce(w.district_id, a.district_id), count(*) FROM queue_entry e JOIN application a ON a.id = e.application_id "
                "LEFT JOIN application_language l ON l.application_id = a.id AND l.rank = 1 LEFT JOIN application_district w ON w.application_id = a.id AND w.rank = 1 WHERE " + standing + " GROUP BY 1, 2, 3",
                "SELECT substr(g.born_from, 1, 4), g.language, k.district_id, count(p.id), count(*) FROM seat s JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id "
                "LEFT JOIN publication p ON p.seat_id = s.id AND p.published_at < {E} AND (p.ended_at IS NULL OR p.ended_at >= {E}) "
                "LEFT JOIN referral r ON r.seat_id = s.id AND r.issued_at < {E} AND (r.released_at IS NULL OR r.released_at >= {E}) "
                "WHERE r.id IS NULL AND s.closed_at IS NULL AND g.closed_at IS NULL GROUP BY 1, 2, 3"};
    case ReportKind::QueueMovement:
        return {"SELECT " + week("entered_at") + ", birth_year, entered_cause, count(*) FROM queue_entry WHERE entered_at >= {B} AND entered_at < {E} GROUP BY 1, 2, 3",
                "SELECT " + week("left_at") + ", birth_year, left_cause, count(*) FROM queue_entry WHERE left_at >= {B} AND left_at < {E} GROUP BY 1, 2, 3",
                "SELECT count(*) FROM queue_entry WHERE entered_at < {B} AND (left_at IS NULL OR left_at >= {B})"};
    case ReportKind::Delivery:
        return {"SELECT (created_at + 18000000) / 86400000, state, count(*) FROM message WHERE created_at >= {B} AND created_at < {E} GROUP BY 1, 2",
                "SELECT kind, state, count(*), sum(parts), sum(cost_tiyn), count(cost_tiyn) FROM message WHERE created_at >= {B} AND created_at < {E} GROUP BY 1, 2"};
    case ReportKind::BackDating:
        return {"SELECT j.worker_id, " + week("j.at") + ", count(*), max(j.at - a.filed_at) FROM journal j JOIN application a ON a.id = j.subject_id WHERE j.subject = 'application' "
                "AND j.verb = 'file-application' AND j.at >= {B} AND j.at < {E} AND j.at - a.filed_at > 86400000 GROUP BY 1, 2",
                "SELECT worker_id, " + week("at") + ", sum(json_extract(before_json, '$.child.birthDate') IS NOT json_extract(after_json, '$.child.birthDate')), "
                "sum(json_extract(before_json, '$.filedAt') IS NOT json_extract(after_json, '$.filedAt')), "
                "sum(json_extract(before_json, '$.benefit.validUntil') IS NOT json_extract(after_json, '$.benefit.validUntil')) "
                "FROM journal WHERE verb IN ('correct-application', 'renew-benefit') AND at >= {B} AND at < {E} GROUP BY 1, 2"};
    case ReportKind::Inquiries:
        return {"SELECT answered_by, " + week("asked_at") + ", count(*), count(answered_at) FROM inquiry WHERE asked_at >= {B} AND asked_at < {E} GROUP BY 1, 2",
                median("answered_by", "answered_at - asked_at", "inquiry WHERE asked_at >= {B} AND asked_at < {E} AND answered_at IS NOT NULL"),
                median("1", "answered_at - asked_at", "inquiry WHERE asked_at >= {B} AND asked_at < {E} AND answered_at IS NOT NULL")};
    case ReportKind::WorkLoad:
        return {"SELECT worker_id, ((at + 18000000) / 86400000 + 3) % 7, (at + 18000000) / 3600000 % 24, count(*) FROM journal WHERE worker_id IS NOT NULL AND at >= {B} AND at < {E} GROUP BY 1, 2, 3"};
    }
    Q_UNREACHABLE();
}

void measure(SqlStore &store, const QString &path, QDate from, const char *period, int passes)
{
    const QDate until(2026, 11, 23);
    Bare bare(path, from, until);
    for (int k = 0; k <= int(ReportKind::WorkLoad); ++k) {
        // Counting three years of seats day by day takes the bare side hours.
        if (ReportKind(k) == ReportKind::Occupancy && from.daysTo(until) > 100)
            continue;
        ReportQuery query;
        query.kind = ReportKind(k);
        query.from = from;
        query.until = until;
        const QList<QByteArray> statements = bareOf(query.kind);
        QList<double> ofKezek, ofBare;
        for (int pass = 0; pass < passes; ++pass) {
            ofKezek.append(millisecondsOf([&] { need(makeReport(store, query, now)); }));
            // What takes a minute is not waited for again: its one time says enough.
            if (ofBare.isEmpty() || ofBare.constFirst() < 60000)
                ofBare.append(millisecondsOf([&] { bare.run(statements); }));
        }
        printLine((reportName(query.kind) + u", "_s + QLatin1StringView(period)).toUtf8(), medianOf(ofKezek), medianOf(ofBare), "ratio at most 3");
    }
}

} // namespace

/// bench_reports FILE APPLICATIONS [PASSES]: the office is made once and kept.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(1);
    const int passes = qMax(1, arguments.value(3, u"5"_s).toInt());
    if (!QFile::exists(path))
        makeOffice(path, arguments.value(2).toInt());
    SqlStore store(need(Database::open(path)), [] { return now; }, PasswordCost::Least);

    printHead();
    measure(store, path, {2026, 9, 1}, "a quarter", passes);
    measure(store, path, {2023, 12, 4}, "three years", passes);
    return 0;
}
