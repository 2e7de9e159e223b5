// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "storage/sqljournalreaders.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr qint64 hourMs = 3'600'000;
/// What somebody does to look at one child.
const QString isView = u"j.verb IN ('view-card', 'look-up-queue')"_s;
const QStringList viewVerbs{u"view-card"_s, u"look-up-queue"_s};

QString wordOf(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::BackDated: return u"BackDated"_s;
    case AlarmKind::ManyViews: return u"ManyViews"_s;
    case AlarmKind::PhoneOfFamilies: return u"PhoneOfFamilies"_s;
    case AlarmKind::NightWork: return u"NightWork"_s;
    case AlarmKind::FailedSignIns: return u"FailedSignIns"_s;
    }
    Q_UNREACHABLE();
}

JournalFilter ofDay(QDate day)
{
    JournalFilter filter;
    filter.from = startOfLocalDay(day);
    filter.until = startOfLocalDay(day.addDays(1));
    return filter;
}

/// The children whom one worker or one workstation looked at within an hour, and the fullest hour of each local day.
class ViewCounter {
public:
    /// In the order of time.
    void see(const QDateTime &at, qint64 child)
    {
        m_hour.push_back({at.toMSecsSinceEpoch(), child});
        ++m_children[child];
        while (m_hour.front().at <= at.toMSecsSinceEpoch() - hourMs) {
            if (--m_children[m_hour.front().child] == 0)
                m_children.remove(m_hour.front().child);
            m_hour.pop_front();
        }
        int &most = m_mostOf[localDay(at)];
        most = std::max(most, int(m_children.size()));
    }
    const QMap<QDate, int> &fullestHours() const { return m_mostOf; }

private:
    struct View {
        qint64 at;
        qint64 child;
    };
    std::deque<View> m_hour;
    QHash<qint64, int> m_children;
    QMap<QDate, int> m_mostOf;
};

void sortForWork(QList<Alarm> &alarms)
{
    std::stable_sort(alarms.begin(), alarms.end(), [](const Alarm &a, const Alarm &b) {
        if (a.seen.has_value() != b.seen.has_value())
            return !a.seen;
        return a.day > b.day;
    });
}

} // namespace

Result<QList<Alarm>> SqlJournalReaders::byWorkerAndDay(AlarmKind kind, const QString &condition, const QVariantList &values, const Period &period)
{
    QMap<QPair<QDate, qint64>, Alarm> found;
    KEZEK_CHECK(m_session.each(u"SELECT j.recorded_at, j.worker_id, w.name, coalesce(j.reached_days, 0) FROM journal j JOIN worker w ON w.id = j.worker_id "
                               "WHERE j.recorded_at >= ? AND j.recorded_at < ? AND "_s + condition,
                               binds(period.from, period.until) + values, [&](Row &row) {
                                   const QDate day = localDay(row.instant());
                                   const auto worker = row.id<WorkerId>();
                                   Alarm &alarm = found[{day, worker.value}];
                                   alarm.day = day;
                                   alarm.worker = worker;
                                   alarm.workerName = row.text();
                                   alarm.most = std::max(alarm.most, row.number());
                                   ++alarm.count;
                               }));
    QList<Alarm> alarms = found.values();
    for (Alarm &alarm : alarms) {
        alarm.kind = kind;
        alarm.key = u"%1:%2:%3"_s.arg(wordOf(kind)).arg(alarm.worker->value).arg(alarm.day.toString(Qt::ISODate));
        alarm.rows = ofDay(alarm.day);
        alarm.rows.worker = alarm.worker;
    }
    return alarms;
}

Result<QList<Alarm>> SqlJournalReaders::manyViews(int most, const Period &period)
{
    QMap<qint64, ViewCounter> ofWorker;
    QMap<QString, ViewCounter> ofStation;
    QHash<qint64, QString> names;
    KEZEK_CHECK(m_session.each(u"SELECT j.recorded_at, j.subject_id, j.worker_id, j.worker_name, j.workstation FROM journal j "
                               "WHERE j.recorded_at >= ? AND j.recorded_at < ? AND j.subject = 'application' AND "_s + isView
                                   + u" ORDER BY j.recorded_at, j.id"_s,
                               binds(period.from, period.until), [&](Row &row) {
                                   const QDateTime at = row.instant();
                                   const qint64 child = row.big();
                                   const qint64 worker = row.big();
                                   names[worker] = row.text();
                                   ofWorker[worker].see(at, child);
                                   if (const QString station = row.text(); !station.isEmpty())
                                       ofStation[station].see(at, child);
                               }));
    QList<Alarm> alarms;
    const auto add = [&](const ViewCounter &counter, const auto &describe, const QString &who) {
        for (const auto &[day, count] : counter.fullestHours().toStdMap()) {
            if (count <= most)
                continue;
            Alarm alarm;
            alarm.kind = AlarmKind::ManyViews;
            alarm.key = u"%1:%2:%3"_s.arg(wordOf(alarm.kind), who, day.toString(Qt::ISODate));
            alarm.day = day;
            alarm.count = count;
            alarm.rows = ofDay(day);
            alarm.rows.verbs = viewVerbs;
            describe(alarm);
            alarms.append(alarm);
        }
    };
    for (auto it = ofWorker.cbegin(); it != ofWorker.cend(); ++it)
        add(it.value(), [&](Alarm &alarm) {
            alarm.worker = alarm.rows.worker = WorkerId{it.key()};
            alarm.workerName = names.value(it.key());
        }, QString::number(it.key()));
    for (auto it = ofStation.cbegin(); it != ofStation.cend(); ++it)
        add(it.value(), [&](Alarm &alarm) { alarm.workstation = alarm.rows.workstation = it.key(); }, u"pc:"_s + it.key());
    return alarms;
}

Result<QList<Alarm>> SqlJournalReaders::phonesOfFamilies(int least)
{
    QMap<QString, Alarm> found;
    KEZEK_CHECK(m_session.each(uR"(SELECT p.e164, many.families, p.application_id FROM application_phone p
        JOIN application a ON a.id = p.application_id
        JOIN (SELECT q.e164, count(DISTINCT b.applicant_iin) AS families FROM application_phone q JOIN application b ON b.id = q.application_id
              WHERE b.state <> 'Archived' GROUP BY q.e164 HAVING count(DISTINCT b.applicant_iin) >= ?) AS many ON many.e164 = p.e164
        WHERE a.state <> 'Archived' ORDER BY p.e164, p.application_id)"_s, binds(least), [&](Row &row) {
        const QString e164 = row.text();
        Alarm &alarm = found[e164];
        alarm.phone = row.parsed(PhoneNumber::parse(e164));
        alarm.count = row.number();
        const auto application = row.id<ApplicationId>();
        if (!alarm.rows.applications)
            alarm.rows.applications = QList<ApplicationId>();
        alarm.rows.applications->append(application);
    }));
    QList<Alarm> alarms = found.values();
    for (Alarm &alarm : alarms) {
        alarm.kind = AlarmKind::PhoneOfFamilies;
        // Names no number; a family more makes it another alarm.
        alarm.key = u"%1:%2:%3"_s.arg(wordOf(alarm.kind)).arg(alarm.rows.applications->constFirst().value).arg(alarm.count);
    }
    return alarms;
}

Result<QList<Alarm>> SqlJournalReaders::alarms(const AlarmLimits &limits, const QDateTime &from, const QDateTime &until)
{
    const Period period{from, until};
    KEZEK_TRY(QList<Alarm> all, byWorkerAndDay(AlarmKind::BackDated, u"j.reached_days > 0 AND j.reached_days > ?"_s, binds(limits.backDatedDays), period));
    for (Alarm &alarm : all)
        alarm.rows.reachedMoreThan = limits.backDatedDays;
    KEZEK_TRY(const QList<Alarm> views, manyViews(limits.viewsPerHour, period));
    KEZEK_TRY(const QList<Alarm> phones, phonesOfFamilies(limits.familiesPerPhone));
    // The local clock: UTC+5, and +6 for the few months before March 2024.
    KEZEK_TRY(const QList<Alarm> nights,
              byWorkerAndDay(AlarmKind::NightWork, uR"(w.role NOT IN ('SelfService', 'Worker') AND j.verb <> 'sign-in'
                  AND ((j.recorded_at + CASE WHEN j.recorded_at < 1709229600000 THEN 21600000 ELSE 18000000 END) % 86400000 < ?
                    OR (j.recorded_at + CASE WHEN j.recorded_at < 1709229600000 THEN 21600000 ELSE 18000000 END) % 86400000 >= ?))"_s,
                             binds(qint64(limits.dayFrom.msecsSinceStartOfDay()), qint64(limits.dayUntil.msecsSinceStartOfDay())), period));
    KEZEK_TRY(QList<Alarm> passwords,
              byWorkerAndDay(AlarmKind::FailedSignIns, u"j.verb IN ('sign-in', 'change-password') AND j.after_json LIKE '%\"accepted\":false%'"_s, {}, period));
    passwords.removeIf([&](const Alarm &alarm) { return alarm.count < limits.wrongPasswords; });
    for (Alarm &alarm : passwords)
        alarm.rows.verbs = QStringList{u"sign-in"_s, u"change-password"_s};
    all += views + phones + nights + passwords;

    QHash<QString, Alarm::Seen> seen;
    KEZEK_CHECK(m_session.each(u"SELECT s.alarm_key, s.seen_at, w.name, s.comment FROM alarm_seen s JOIN worker w ON w.id = s.worker_id"_s, {}, [&](Row &row) {
        const QString key = row.text();
        const QDateTime at = row.instant();
        const QString worker = row.text();
        seen.insert(key, {at, worker, row.text()});
    }));
    for (Alarm &alarm : all)
        if (const auto it = seen.constFind(alarm.key); it != seen.cend())
            alarm.seen = *it;
    sortForWork(all);
    return all;
}

Result<qint64> SqlJournalReaders::addSeen(const QString &key, WorkerId worker, const QDateTime &at, const QString &comment)
{
    KEZEK_TRY(const qint64 before, m_session.count(u"SELECT count(*) FROM alarm_seen WHERE alarm_key = ?"_s, binds(key)));
    if (before > 0)
        return refuse(ErrorCode::ChangedByOther);
    return m_session.insert(u"INSERT INTO alarm_seen (alarm_key, seen_at, worker_id, comment) VALUES (?, ?, ?, ?) RETURNING id"_s,
                            binds(key, at, worker, comment));
}

} // namespace kezek
