// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/viewcard.h"
#include "usecases/calendar/setrule.h"
#include "usecases/journal/acknowledgealarm.h"
#include "usecases/journal/lookatjournal.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

JournalReaders &readersOf(Desk &desk)
{
    return desk.office.storeOf(desk.office.actor(Role::Supervisor)).journalReaders();
}

QList<JournalLine> allRows(Desk &desk, const JournalFilter &filter = {})
{
    return need(readersOf(desk).rows(filter, {})).rows;
}

QList<Alarm> alarmsOf(Desk &desk, AlarmKind kind)
{
    QList<Alarm> alarms = need(readersOf(desk).alarms(alarmLimits(desk.office.rules()), desk.office.now().addDays(-30), desk.office.now().addDays(1)));
    alarms.removeIf([&](const Alarm &alarm) { return alarm.kind != kind; });
    return alarms;
}

} // namespace

/// What stands out in the journal.
class AlarmsTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeThatReachesFarBackStandsOut()
    {
        Desk desk;
        ApplicationInput typed = desk.typed();
        typed.phones[0].unconfirmedReason = typed.phones[1].unconfirmedReason = u"paper"_s;
        desk.as(Role::Registrar).done<FileApplication>({typed, Source::Paper, desk.office.now().addDays(-12).addSecs(-60), true});

        const auto alarms = alarmsOf(desk, AlarmKind::BackDated);
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(alarms[0].most, 12);
        QCOMPARE(allRows(desk, alarms[0].rows).constFirst().row.verb, u"file-application"_s);
    }

    void manyViewsInAnHourStandOut()
    {
        Desk desk;
        desk.as(Role::Administrator).done<SetRule>({u"alarmViewsPerHour"_s, u"3"_s, QDate(2026, 11, 23), {}});
        QList<ApplicationId> children;
        for (int serial = 1; serial <= 5; ++serial)
            children.append(desk.waiting(QDate(2024, 1, 16), serial));
        desk.as(Role::Placement);
        for (int i = 0; i < 3; ++i)
            desk.done<ViewCard>({children[i], u"desk"_s});
        for (int i = 0; i < 20; ++i) // the same child again is nothing
            desk.done<ViewCard>({children[0], u"desk"_s});
        QCOMPARE(alarmsOf(desk, AlarmKind::ManyViews).size(), 0);

        desk.office.advance(3599);
        desk.done<ViewCard>({children[3], u"desk"_s});

        const auto alarms = alarmsOf(desk, AlarmKind::ManyViews);
        QCOMPARE(alarms.size(), 2); // of the worker, and of the PC
        QCOMPARE(alarms[0].count, 4);
        QCOMPARE(alarms[0].worker, std::optional(desk.office.actor(Role::Placement).id));
        QCOMPARE(allRows(desk, alarms[0].rows).size(), 24);
    }

    void viewsAnHourApartDoNotAddUp()
    {
        Desk desk;
        desk.as(Role::Administrator).done<SetRule>({u"alarmViewsPerHour"_s, u"1"_s, QDate(2026, 11, 23), {}});
        const ApplicationId first = desk.waiting(QDate(2024, 1, 16), 1);
        const ApplicationId second = desk.waiting(QDate(2024, 1, 16), 2);
        desk.as(Role::Placement).done<ViewCard>({first, u"desk"_s});
        desk.office.advance(3600);
        desk.done<ViewCard>({second, u"desk"_s});

        QCOMPARE(alarmsOf(desk, AlarmKind::ManyViews).size(), 0);
    }

    void onePhoneOfManyFamiliesStandsOut()
    {
        Desk desk;
        for (int serial = 1; serial <= 3; ++serial) {
            Application application = test::anApplication().phones({test::testPhone(77)}).build();
            desk.office.addWaiting(application);
            QCOMPARE(alarmsOf(desk, AlarmKind::PhoneOfFamilies).size(), serial < 3 ? 0 : 1);
        }

        const Alarm alarm = alarmsOf(desk, AlarmKind::PhoneOfFamilies).constFirst();
        QCOMPARE(alarm.count, 3);
        QCOMPARE(alarm.phone, std::optional(test::testPhone(77)));
        QVERIFY(!alarm.key.contains(test::testPhone(77).e164()));
        QCOMPARE(alarm.rows.applications->size(), 3);
        QVERIFY(allRows(desk, alarm.rows).size() >= 3);
    }

    void workAtNightStandsOut_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<bool>("stands");
        QTest::newRow("before seven") << u"2026-11-24T06:59:59"_s << true;
        QTest::newRow("seven") << u"2026-11-24T07:00:00"_s << false;
        QTest::newRow("before nine") << u"2026-11-24T20:59:59"_s << false;
        QTest::newRow("nine") << u"2026-11-24T21:00:00"_s << true;
        QTest::newRow("midnight") << u"2026-11-24T00:00:00"_s << true;
    }

    void workAtNightStandsOut()
    {
        QFETCH(QString, clock);
        QFETCH(bool, stands);
        Desk desk;
        const ApplicationId child = desk.waiting();
        desk.setClock(clock);
        desk.as(Role::Placement).done<ViewCard>({child, u"desk"_s});

        QCOMPARE(alarmsOf(desk, AlarmKind::NightWork).size(), stands ? 1 : 0);
    }

    void anAlarmThatWasSeenSaysByWhomAndStandsLast()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        for (const QString &clock : {u"2026-11-24T05:00:00"_s, u"2026-11-25T05:00:00"_s}) {
            desk.setClock(clock);
            desk.as(Role::Placement).done<ViewCard>({child, u"desk"_s});
        }
        const Alarm newest = alarmsOf(desk, AlarmKind::NightWork).constFirst();
        desk.setClock(u"2026-11-25T10:00:00"_s);

        QCOMPARE(refusal(desk.as(Role::Supervisor).run<AcknowledgeAlarm>({newest.key, u" "_s})), u"ReasonRequired comment"_s);
        desk.done<AcknowledgeAlarm>({newest.key, u"Дежурство"_s});

        const auto alarms = alarmsOf(desk, AlarmKind::NightWork);
        QCOMPARE(alarms.size(), 2);
        QVERIFY(!alarms[0].seen);
        QCOMPARE(alarms[1].key, newest.key);
        QCOMPARE(alarms[1].seen->comment, u"Дежурство"_s);
        QCOMPARE(alarms[1].seen->worker, desk.office.actor(Role::Supervisor).name);
        QCOMPARE(refusal(desk.run<AcknowledgeAlarm>({newest.key, u"И я"_s})), u"ChangedByOther"_s);
        QCOMPARE(allRows(desk).constFirst().row.verb, u"acknowledge-alarm"_s);
    }

    void wrongPasswordsThatLockAnAccountStandOut()
    {
        Desk desk;
        const Actor worker = desk.office.actor(Role::Registrar);
        for (int i = 0; i < 5; ++i)
            desk.office.write([&] {
                JournalRow row;
                row.at = row.recordedAt = desk.office.now();
                row.worker = worker.id;
                row.workerName = worker.name;
                row.verb = u"sign-in"_s;
                row.subject = u"worker"_s;
                row.subjectId = worker.id.value;
                row.after = {{u"accepted"_s, i == 9}};
                need(desk.store().journal().write(row));
            });

        const auto alarms = alarmsOf(desk, AlarmKind::FailedSignIns);
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(alarms[0].count, 5);
    }
};

QTEST_GUILESS_MAIN(AlarmsTest)
#include "tst_alarms.moc"
