// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "storage/database.h"
#include "support/testoffice.h"
#include "usecases/reports/jobs.h"
#include "usecases/reports/runnight.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>

#include <sqlite3.h>

// The night after whose midnight 50,000 families of a region have let their referral lapse, against one set-based statement a table by the
// SQLite C API: the same rows changed and added, with no rule asked, no text filled in, no position told. Each on a fresh copy of the office.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(4, 41), Qt::UTC);
constexpr int seatsOfAGroup = 25;

/// Statements with {N} for now, {O} for how many are overdue.
void runAll(SqlSession &session, QStringList statements, int overdue)
{
    for (QString &sql : statements)
        need(session.command(sql.replace(u"{N}"_s, QString::number(now.toMSecsSinceEpoch())).replace(u"{O}"_s, QString::number(overdue))));
}

/// Of the office of the reports: every night until now has passed, and `overdue` more of those who wait have a referral whose term is over.
void makeOffice(const QString &from, const QString &path, int overdue)
{
    if (!QFile::copy(from, path + u".part"_s))
        qFatal("the office of the reports cannot be copied: run bench_reports first");
    SqlStore store(need(Database::open(path + u".part"_s)), [] { return now; }, PasswordCost::Least);
    SqlSession &session = store.session();
    runAll(session, {u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -400000"_s}, overdue);
    need(store.transaction([&] {
        runAll(session,
               {u"UPDATE application SET state = 'Archived', ended_at = {N} - 1000, end_cause = 'AgedOut' WHERE state IN ('Filed', 'Waiting') AND birth_date <= '2019-11-25'"_s,
                u"UPDATE queue_entry SET left_at = max(entered_at, {N} - 1000), left_cause = 'AgedOut' WHERE left_at IS NULL AND application_id IN (SELECT id FROM application WHERE state = 'Archived')"_s,
                u"UPDATE referral SET last_day = '2027-01-31', visit_by = '2026-11-01' WHERE state IN ('Issued', 'Extended')"_s,
                u"UPDATE bulletin SET window_closed_at = window_until WHERE window_closed_at IS NULL"_s,
                u"INSERT INTO application_phone (application_id, position, e164, confirmed, reason) SELECT id, 1, '+7701' || substr(10000000 + id % 10000000, 2), 1, '' FROM application"_s,
                u"CREATE TEMP TABLE chosen AS SELECT id, row_number() OVER (ORDER BY id) AS n FROM (SELECT id FROM application WHERE state = 'Waiting' ORDER BY filed_at LIMIT {O})"_s,
                u"CREATE TEMP TABLE base AS SELECT (SELECT max(id) FROM child_group) AS g, (SELECT max(id) FROM seat) AS s"_s,
                u"INSERT INTO child_group (id, kindergarten_id, name, age, language, kind, born_from, born_until, schedule, closed_reason, norm) "
                "SELECT base.g + c.n, 1, 'Группа ' || c.n, 'Younger', 'Kazakh', 'General', '2020-01-01', '2026-12-31', '', '', %1 FROM chosen c, base WHERE c.n <= {O} / %1"_s.arg(seatsOfAGroup),
                u"INSERT INTO seat (id, group_id, number, closed_reason, free_cause) SELECT base.s + c.n, base.g + 1 + (c.n - 1) / %1, 1 + (c.n - 1) % %1, '', 'GroupOpened' FROM chosen c, base"_s.arg(seatsOfAGroup),
                u"UPDATE queue_entry SET left_at = max(entered_at, {N} - 864000000), left_cause = 'ReferralIssued' WHERE left_at IS NULL AND application_id IN (SELECT id FROM chosen)"_s,
                u"UPDATE application SET state = 'Referred' WHERE id IN (SELECT id FROM chosen)"_s,
                u"INSERT INTO referral (number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, "
                "extension_days, extension_from, extended_day_moves, last_day, contract_number, end_reason, category_at_issue, position_at_issue) "
                "SELECT 2025, c.n, c.id, base.s + c.n, 'Issued', {N} - 864000000, '2026-11-19', '2026-11-20', '2026-11-23', '2026-12-23', 30, 'OldLastDay', 0, '2026-11-23', '', '', "
                "'General', 1 FROM chosen c, base"_s},
               overdue);
        need(store.records().recordRun(nightJob, startOfLocalDay(localDay(now).addDays(-1)), {}));
        return true;
    }));
    runAll(session, {u"PRAGMA wal_checkpoint(TRUNCATE)"_s}, overdue);
    QFile::rename(path + u".part"_s, path);
}

/// One statement a table, in one transaction that is on the disk before it is over.
const QList<QByteArray> &bareNight()
{
    static const QByteArray overdue = "state IN ('Issued', 'Extended') AND last_day < '2026-11-24'";
    static const QByteArray lapsed = "FROM referral r JOIN application a ON a.id = r.application_id WHERE r.state = 'Overdue' AND r.ended_at = {N}";
    static const QByteArray message = "'+7701', 'Kazakh', 'The term of your referral is over; your child waits in the queue again.', 1, 'Queued', a.id, r.id, {N}, {N}, {N} + 259200000, 0, '', '', '', '', '', ";
    static const QByteArray columns = "INSERT INTO message (kind, phone, language, body, parts, state, application_id, referral_id, created_at, not_before, valid_until, attempts, provider, provider_id, "
                                      "last_code, last_text, lease_owner, client_ref, dedup_key) SELECT ";
    static const QByteArray journal = "INSERT INTO journal (at, recorded_at, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) SELECT {N}, {N}, '', '', 'run-night', ";
    static const QList<QByteArray> all{
        "BEGIN IMMEDIATE",
        "UPDATE referral SET revision = revision + 1, state = 'Overdue', ended_at = {N}, released_at = {N} WHERE " + overdue,
        "UPDATE seat SET free_since = {N}, free_cause = 'ReferralOverdue' WHERE id IN (SELECT seat_id FROM referral WHERE state = 'Overdue' AND ended_at = {N})",
        "UPDATE application SET revision = revision + 1, state = 'Waiting', strikes = strikes + 1, category = 'General' WHERE id IN (SELECT application_id FROM referral WHERE state = 'Overdue' AND ended_at = {N})",
        "INSERT INTO queue_entry (application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, entered_at, entered_cause) "
        "SELECT a.id, CAST(substr(a.birth_date, 1, 4) AS INTEGER), 'General', 2, a.filed_at, a.number_year, a.number_sequence, {N}, 'ReferralOverdue' " + lapsed,
        journal + "'referral', r.id, '', '{\"state\":\"Issued\"}', '{\"state\":\"Overdue\",\"told\":\"No\"}' " + lapsed,
        journal + "'application', a.id, '', '{\"state\":\"Referred\",\"strikes\":0}', '{\"state\":\"Waiting\",\"strikes\":1}' " + lapsed,
        columns + "'ReferralOverdue', " + message + "lower(hex(randomblob(16))), 'overdue:' || r.id " + lapsed,
        columns + "'ReturnedToQueue', " + message + "lower(hex(randomblob(16))), 'returned:' || r.id " + lapsed,
        "COMMIT"};
    return all;
}

double bareTime(const QString &path)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("the office cannot be opened");
    sqlite3_exec(connection, "PRAGMA cache_size = -16000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    const double took = millisecondsOf([&] {
        for (QByteArray sql : bareNight())
            if (sqlite3_exec(connection, sql.replace("{N}", QByteArray::number(now.toMSecsSinceEpoch())).constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                qFatal("%s in %s", sqlite3_errmsg(connection), sql.constData());
    });
    sqlite3_close(connection);
    return took;
}

struct Night {
    double took = 0;
    qint64 statements = 0;
};
Night nightOf(const QString &path, int overdue)
{
    Night night;
    SqlStore store(need(Database::open(path)), [] { return now; }, PasswordCost::Least);
    auto *connection = *static_cast<sqlite3 *const *>(store.session().database().driver()->handle().constData());
    const auto count = [](unsigned, void *statements, void *, void *) {
        ++*static_cast<qint64 *>(statements);
        return 0;
    };
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, count, &night.statements);
    SeededRandom random;
    const Actor system = Actor::system();
    night.took = millisecondsOf([&] {
        if (const auto done = need(perform<RunNight>(store, system, random, {})); done.lapsed != overdue)
            qFatal("%d lapsed", done.lapsed);
    });
    return night;
}

QString freshCopy(const QString &path)
{
    const QString copy = path + u".copy"_s;
    for (const QString &file : {copy, copy + u"-wal"_s, copy + u"-shm"_s})
        QFile::remove(file);
    if (!QFile::copy(path, copy))
        qFatal("no room for a copy");
    return copy;
}

} // namespace

/// bench_night REPORTS FILE OVERDUE [PASSES]: REPORTS is what bench_reports has made; FILE is made of it once and kept.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(2);
    const int overdue = arguments.value(3).toInt();
    const int passes = qMax(1, arguments.value(4, u"5"_s).toInt());
    if (!QFile::exists(path))
        makeOffice(arguments.value(1), path, overdue);

    QList<double> ofKezek, ofBare;
    qint64 statements = 0;
    for (int pass = 0; pass < passes; ++pass) {
        ofBare.append(bareTime(freshCopy(path)));
        const Night night = nightOf(freshCopy(path), overdue);
        ofKezek.append(night.took);
        statements = night.statements;
    }
    (void)QFile::remove(path + u".copy"_s);
    printHead();
    printLine(qPrintable(u"the night, %1 referrals overdue"_s.arg(overdue)), medianOf(ofKezek), medianOf(ofBare), "ratio at most 1.5");
    std::printf("  %.1f statements a family; the disk takes %.2f ms for an fdatasync\n", double(statements) / overdue, syncTime(QFileInfo(path).absolutePath()));
    return 0;
}
