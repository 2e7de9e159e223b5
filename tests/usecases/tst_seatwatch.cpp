// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/own/ownstore.h"
#include "usecases/scene.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/seatwatch.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Hidden seats and the forecast of freed ones.
class SeatWatchTest : public QObject {
    Q_OBJECT

private slots:
    void isForTheSupervisorAndTheAdministrator();
    void countsSeatsByKindergartenTheLongestHiddenFirst();
    void standsOutAfterTheDaysOfTheRule();
    void forecastsWhatReferralsHoldWithinTheWorkingDays();
    void forecastsOfOneKindergartenForItsOwnWorker();
    void saysThatTheCalendarIsMissing();

private:
    static void setNorm(Scene &scene, GroupId id, int capacity, int norm)
    {
        const Group group = scene.store().kindergartens().group(id).value();
        scene.done<SaveGroup>({group.id, group.revision, group.kindergarten, group.name, group.age, group.language, group.kind, group.bornFrom,
                               group.bornUntil, group.schedule, capacity, u"лицензия"_s, norm});
    }
    static SeatWatch watch(Scene &scene) { return need(seatWatch(scene.store(), scene.actor(Role::Supervisor))); }
};

void SeatWatchTest::isForTheSupervisorAndTheAdministrator()
{
    Scene scene;

    for (const Role role : allOf<Role>()) {
        const bool may = role == Role::Supervisor || role == Role::Administrator;
        const Actor actor{WorkerId{1}, u"x"_s, u"X"_s, role, {}, {}};
        QCOMPARE(refusedAs(seatWatch(scene.store(), actor)), may ? QString() : u"NotPermitted"_s);
    }
}

void SeatWatchTest::countsSeatsByKindergartenTheLongestHiddenFirst()
{
    Scene scene;
    const KindergartenId first = scene.kindergarten(u"№ 1"_s);
    const KindergartenId second = scene.kindergarten(u"№ 2"_s);
    const GroupId late = scene.group(first, 2);
    scene.wait(86400);
    const GroupId later = scene.group(second, 3);
    scene.wait(86400);
    const GroupId latest = scene.group(first, 1);
    setNorm(scene, latest, 1, 4);

    const SeatWatch shown = watch(scene);

    QList<GroupId> groups;
    for (const SeatWatchRow &row : shown.rows)
        groups.append(row.group.id);
    QCOMPARE(groups, (QList<GroupId>{late, latest, later}));
    QCOMPARE(shown.kindergartens, 2);
    QCOMPARE(shown.seats, 2 + 3 + 4);
    QCOMPARE(shown.days(shown.rows[0]), std::optional(2));
    scene.publish();
    QCOMPARE(watch(scene).seats, 3); // three of the norm were never opened
}

void SeatWatchTest::standsOutAfterTheDaysOfTheRule()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 1"_s), 1);
    scene.rule(u"hiddenSeatDays"_s, u"3"_s);

    scene.wait(3 * 86400);
    const SeatWatch within = watch(scene);
    scene.wait(86400);
    const SeatWatch after = watch(scene);

    QVERIFY(!within.standsOut(within.rows[0]));
    QVERIFY(after.standsOut(after.rows[0]));
}

void SeatWatchTest::forecastsWhatReferralsHoldWithinTheWorkingDays()
{
    Scene scene(u"2026-10-05T10:00"_s); // a Monday
    scene.rule(u"forecastWorkingDays"_s, u"6"_s);
    const GroupId group = scene.group(scene.kindergarten(u"№ 1"_s), 2);
    const Referral soon = scene.referralNow(scene.child(), group); // its term: five working days
    const ReferralId other = need(scene.take(scene.child(), group)).referral;
    scene.at(u"2026-10-05T11:00"_s);

    const Forecast all = need(comingFree(scene.store()));
    scene.rule(u"forecastWorkingDays"_s, u"4"_s);
    const Forecast none = need(comingFree(scene.store()));

    QCOMPARE(all.until, QDate(2026, 10, 13));
    QCOMPARE(all.seats.size(), 2);
    const ComingFree &first = all.seats.first();
    QCOMPARE(first.referral.referral.id, soon.id);
    QCOMPARE(all.seats.last().referral.referral.id, other);
    QCOMPARE(first.referral.referral.lastDay, QDate(2026, 10, 12));
    QCOMPARE(first.freeOn, QDate(2026, 10, 13));
    QCOMPARE(first.bulletin, std::optional(localInstant(u"2026-10-13T09:00"_s)));
    QVERIFY(none.seats.isEmpty());
    QCOMPARE(none.until, QDate(2026, 10, 9));
}

void SeatWatchTest::forecastsOfOneKindergartenForItsOwnWorker()
{
    Scene scene;
    const KindergartenId own = scene.kindergarten(u"№ 1"_s);
    const GroupId here = scene.group(own, 1);
    const GroupId there = scene.group(scene.kindergarten(u"№ 2"_s), 1);
    const Referral mine = scene.referralNow(scene.child(), here);
    need(scene.take(scene.child(), there));

    const auto store = ownStore(scene.store(), scene.actor(Role::Kindergarten, own));
    const Forecast forecast = need(comingFree(*store));

    QCOMPARE(need(comingFree(scene.store())).seats.size(), 2);
    QCOMPARE(forecast.seats.size(), 1);
    QCOMPARE(forecast.seats.first().referral.referral.id, mine.id);
}

void SeatWatchTest::saysThatTheCalendarIsMissing()
{
    Scene scene(u"2027-12-30T10:00"_s);

    QCOMPARE(refusedAs(comingFree(scene.store())), u"DateNoCalendar"_s);
}

QTEST_GUILESS_MAIN(SeatWatchTest)
#include "tst_seatwatch.moc"
