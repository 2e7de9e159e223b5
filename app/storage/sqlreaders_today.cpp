// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "storage/messageconditions.h"
#include "storage/rows.h"
#include "storage/seatconditions.h"
#include "storage/sqlreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const QString liveReferral = u"r.state IN ('Issued', 'Extended')"_s;
const QString placeJoins = uR"( JOIN seat s ON s.id = r.seat_id JOIN child_group g ON g.id = s.group_id
    JOIN kindergarten k ON k.id = g.kindergarten_id )"_s;

QString childName(Row &row)
{
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    return name.brief();
}

} // namespace

Result<TodayCounts> SqlReaders::todayCounts(const QDateTime &now, const Rules &rules)
{
    const QDate today = localDay(now);
    static const QString sql = uR"(SELECT
        (SELECT count(*) FROM application a WHERE a.state = 'Filed'),
        (SELECT count(*) FROM application a WHERE a.state = 'Filed' AND a.registration_due < ?),
        (SELECT count(*) FROM referral r WHERE )"_s
        + liveReferral + uR"(),
        (SELECT count(*) FROM referral r WHERE )"_s
        + liveReferral + uR"( AND r.last_day <= ?),
        (SELECT count(*) FROM referral r JOIN application a ON a.id = r.application_id
            WHERE )"_s
        + liveReferral + uR"( AND r.last_day <= ? AND a.strikes + 1 >= ?),
        (SELECT count(*) FROM seat s JOIN child_group g ON g.id = s.group_id WHERE )"_s
        + seatIsUnpublished() + uR"(),
        (SELECT count(*) FROM message m WHERE m.state = 'Queued') + (SELECT count(*) FROM message m WHERE m.state = 'Sending'),
        (SELECT count(*) FROM message m WHERE )"_s
        + messageIsToPhone(m_session.dialect()) + uR"(),
        (SELECT count(*) FROM inquiry i WHERE i.state <> 'Answered'),
        (SELECT count(*) FROM referral r WHERE r.state = 'Issued' AND r.extend_until = ?))"_s;
    TodayCounts counts;
    KEZEK_CHECK(m_session.each(sql, binds(now, today, today, rules.overduesThatArchive, today), [&](Row &row) {
        counts.toRegister = row.number();
        counts.registrationLate = row.number();
        counts.referralsLive = row.number();
        counts.referralsLapseToday = row.number();
        counts.referralsLapseTodaySecond = row.number();
        counts.seatsToPublish = row.number();
        counts.messagesQueued = row.number();
        counts.messagesUndelivered = row.number();
        counts.inquiriesOpen = row.number();
        counts.lastExtensionDay = row.number();
    }));
    return counts;
}

Result<QList<TaskRow>> SqlReaders::taskRows(const QString &sql, const QVariantList &values,
                                            const std::function<void(Row &, TaskRow &)> &read)
{
    return m_session.list<TaskRow>(sql, values, [&](Row &row) {
        TaskRow task;
        read(row, task);
        return std::optional(task);
    });
}

Result<QList<TaskRow>> SqlReaders::registrationTasks(int limit)
{
    return taskRows(uR"(SELECT a.registration_due, a.id, a.child_surname, a.child_given FROM application a
        WHERE a.state = 'Filed' ORDER BY a.registration_due, a.id LIMIT ?)"_s,
                    binds(limit), [](Row &row, TaskRow &task) {
                        task.due = row.instant();
                        task.application = row.id<ApplicationId>();
                        task.childName = childName(row);
                    });
}

Result<QList<TaskRow>> SqlReaders::lapseTasks(QDate today, const Rules &rules, int limit)
{
    static const QString sql = u"SELECT r.last_day, r.id, r.number_year, r.number_sequence, a.id, a.child_surname, "
                               u"a.child_given, k.name, a.strikes"
                               " FROM referral r JOIN application a ON a.id = r.application_id"_s
        + placeJoins + u"WHERE "_s + liveReferral + u" AND r.last_day <= ? ORDER BY r.last_day, r.id LIMIT ?"_s;
    return taskRows(sql, binds(today, limit), [&](Row &row, TaskRow &task) {
        task.kind = TaskRow::Kind::ReferralLapses;
        task.due = startOfLocalDay(row.day().addDays(1));
        task.referral = row.id<ReferralId>();
        const int year = row.number();
        task.number = ReferralNumber(year, row.number()).text();
        task.application = row.id<ApplicationId>();
        task.childName = childName(row);
        task.place = row.text();
        task.second = row.number() + 1 >= rules.overduesThatArchive;
    });
}

Result<QList<TaskRow>> SqlReaders::extensionTasks(QDate today)
{
    return taskRows(
        uR"(SELECT count(*) FROM referral r WHERE r.state = 'Issued' AND r.extend_until = ? HAVING count(*) > 0)"_s,
        binds(today), [&](Row &row, TaskRow &task) {
            task.kind = TaskRow::Kind::LastExtensionDay;
            task.due = startOfLocalDay(today.addDays(1));
            task.count = row.number();
        });
}

Result<QList<TaskRow>> SqlReaders::windowTasks(const QDateTime &now, int limit)
{
    return taskRows(uR"(SELECT b.window_until, b.sequence,
            (SELECT count(*) FROM publication p WHERE p.bulletin_id = b.id AND p.ended_at IS NULL)
        FROM bulletin b WHERE b.window_closed_at IS NULL AND b.window_until > ? ORDER BY b.window_until LIMIT ?)"_s,
                    binds(now, limit), [](Row &row, TaskRow &task) {
                        task.kind = TaskRow::Kind::WindowCloses;
                        task.due = row.instant();
                        task.number = QString::number(row.number());
                        task.count = row.number();
                    });
}

Result<QList<TaskRow>> SqlReaders::callTasks(int limit)
{
    // The oldest messages first, and no more than it takes: of the others the office may have any number.
    static const QString toPhone = messageIsToPhone(m_session.dialect());
    static const QString sql = uR"(SELECT min(f.created_at), (SELECT count(*) FROM message m WHERE m.application_id = a.id AND )"_s + toPhone
        + uR"(), a.id, a.child_surname, a.child_given, count(*)
        FROM (SELECT m.application_id, m.created_at FROM message m WHERE m.application_id IS NOT NULL AND )"_s + toPhone
        + uR"( ORDER BY m.created_at, m.id LIMIT ?) AS f JOIN application a ON a.id = f.application_id
        GROUP BY a.id, a.child_surname, a.child_given ORDER BY 1 LIMIT ?)"_s;
    for (qint64 messages = 4 * qint64(limit);; messages *= 4) {
        qint64 looked = 0;
        KEZEK_TRY(QList<TaskRow> families, taskRows(sql, binds(messages, limit), [&](Row &row, TaskRow &task) {
            task.kind = TaskRow::Kind::CallFamily;
            task.due = row.instant();
            task.count = row.number();
            task.application = row.id<ApplicationId>();
            task.childName = childName(row);
            looked += row.big();
        }));
        if (families.size() >= limit || looked < messages)
            return families;
    }
}

Result<QList<TaskRow>> SqlReaders::tellTasks(QDate today, int limit)
{
    static const QString told = toldOfReferral();
    static const QString sql = u"SELECT r.last_day, r.id, r.number_year, r.number_sequence, a.id, a.child_surname, a.child_given, k.name, "_s
        + told + u" FROM referral r JOIN application a ON a.id = r.application_id"_s + placeJoins + u"WHERE "_s + liveReferral
        + u" AND r.last_day <= ? AND "_s + told + u" NOT IN ('Delivered', 'Phoned') ORDER BY r.last_day, r.id LIMIT ?"_s;
    return taskRows(sql, binds(today.addDays(1), limit), [&](Row &row, TaskRow &task) {
        task.kind = TaskRow::Kind::TellFamily;
        task.due = startOfLocalDay(qMin(row.day(), today).addDays(1));
        task.referral = row.id<ReferralId>();
        const int year = row.number();
        task.number = ReferralNumber(year, row.number()).text();
        task.application = row.id<ApplicationId>();
        task.childName = childName(row);
        task.place = row.text();
        task.told = row.word<Told>();
    });
}

Result<QList<TaskRow>> SqlReaders::tasks(const QDateTime &now, const Rules &rules, int limit)
{
    const QDate today = localDay(now);
    KEZEK_TRY(QList<TaskRow> all, registrationTasks(limit));
    KEZEK_TRY(const QList<TaskRow> lapsing, lapseTasks(today, rules, limit));
    KEZEK_TRY(const QList<TaskRow> extensions, extensionTasks(today));
    KEZEK_TRY(const QList<TaskRow> windows, windowTasks(now, limit));
    KEZEK_TRY(QList<TaskRow> calls, callTasks(limit));
    KEZEK_TRY(const QList<TaskRow> tells, tellTasks(today, limit));
    KEZEK_TRY(const QList<TaskRow> questions, questionTasks());
    // One family, one call.
    calls.removeIf([&](const TaskRow &call) {
        return std::any_of(tells.cbegin(), tells.cend(), [&](const TaskRow &tell) { return tell.application == call.application; });
    });
    all += tells + lapsing + extensions + windows + calls + questions;
    std::stable_sort(all.begin(), all.end(), [](const TaskRow &a, const TaskRow &b) { return a.due < b.due; });
    return all.mid(0, limit);
}

Result<NightPreview> SqlReaders::nightPreview(const QDateTime &now, const Rules &rules)
{
    const QDate today = localDay(now);
    // R20 at the coming midnight: those whose seventh birthday is tomorrow or was before.
    const QDate tooOld = today.addDays(1).addYears(-rules.ageLimitYears);
    static const QString phones = u"(SELECT count(*) FROM application_phone p WHERE p.application_id = a.id)"_s;
    static const QString lapsing = u" FROM referral r JOIN application a ON a.id = r.application_id WHERE "_s
        + liveReferral + u" AND r.last_day <= ?"_s;
    static const QString old = u" FROM application a WHERE a.state IN ('Filed', 'Waiting') AND a.birth_date <= ?"_s;
    static const QString sql = u"SELECT (SELECT count(*)"_s + lapsing + u"), (SELECT count(*)"_s + lapsing
        + u" AND a.strikes + 1 >= ?), (SELECT count(*)"_s + old + u"), (SELECT coalesce(sum("_s + phones + u"), 0)"_s
        + lapsing + u") + (SELECT coalesce(sum("_s + phones + u"), 0)"_s + old + u"), (SELECT count(*)"_s + lapsing
        + u" AND "_s + toldOfReferral() + u" NOT IN ('Delivered', 'Phoned'))"_s;
    NightPreview preview;
    KEZEK_CHECK(m_session.each(sql, binds(today, today, rules.overduesThatArchive, tooOld, today, tooOld, today),
                               [&](Row &row) {
                                   preview.lapse = row.number();
                                   preview.archived = row.number();
                                   preview.agedOut = row.number();
                                   preview.messages = row.number();
                                   preview.neverDelivered = row.number();
                               }));
    preview.backToQueue = preview.lapse - preview.archived;
    preview.seatsFreed = preview.lapse;
    return preview;
}

} // namespace kezek
