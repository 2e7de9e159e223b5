// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "usecases/queue/explainposition.h"
#include "usecases/reports/jobs.h"
#include "usecases/scene.h"
#include "usecases/seats/invitations.h"

#include <algorithm>
#include <random>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class PublishBulletinTest : public QObject {
    Q_OBJECT

private slots:
    void publishesWhatIsFreeAndInvitesTheHead();
    void invitesNobodyWithoutAWindow();
    void refusesByHandOnlyAFreezeAndAnEmptyBulletin();
    void doesNothingWhenTheHourIsNotDue_data();
    void doesNothingWhenTheHourIsNotDue();
    void publishesOnceAWorkingDayAtTheHour();
    void leavesOutWhoIsInvitedElsewhere();
    void invitesTheHeadWhoseLastWindowIsOverBeforeTheNight();
    void putsATwinBehindItsTwin();
    void followsTheOneToNOrder();
    void countsWhoIsNotAskedWhereOneComesAfterN();
    void numbersBulletinsByTheYear();
    void plansTheNextJob();
    void invitesTheFirstThatFitAndKeepsTheirSeats_data();
    void invitesTheFirstThatFitAndKeepsTheirSeats();

private:
    struct City {
        QList<GroupId> groups;
        QList<ApplicationId> children;
    };
    static City cityByChance(Scene &scene);
    static QHash<ApplicationId, GroupId> invitedTo(Scene &scene, BulletinId bulletin);
    static void verifyHeadIsInvited(Scene &scene, const City &city, const QHash<ApplicationId, GroupId> &invited);
    static void verifyOnlyTheInvitedTake(Scene &scene, City city, const QHash<ApplicationId, GroupId> &invited, quint32 seed);
};

void PublishBulletinTest::publishesWhatIsFreeAndInvitesTheHead()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId general = scene.child();
    scene.wait(60);
    const ApplicationId last = scene.child();
    scene.wait(60);
    const ApplicationId first = scene.child({QDate(2023, 6, 1), PriorityCategory::Extraordinary, {}, {}, {}});

    const auto bulletin = scene.publish();

    QCOMPARE(bulletin.number, 1);
    QCOMPARE(bulletin.seats, 2);
    QCOMPARE(bulletin.invited, 2);
    QCOMPARE(bulletin.windowUntil, localInstant(u"2026-10-08T18:00"_s));
    const auto invited = scene.store().bulletins().openInvitations(bulletin.bulletin).value();
    QCOMPARE(invited[0].application, first);
    QCOMPARE(invited[1].application, general);
    QCOMPARE(invited[0].group, group);
    QCOMPARE(scene.messages(MessageKind::Invitation, last), 0);
    QCOMPARE(scene.messages(MessageKind::Invitation), 2);
    QCOMPARE(scene.count(u"SELECT count(*) FROM message WHERE kind = 'Invitation' AND valid_until = %1"_s.arg(
                 bulletin.windowUntil.toMSecsSinceEpoch())),
             2);
}

void PublishBulletinTest::invitesNobodyWithoutAWindow()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.child();
    const ApplicationId second = scene.child();
    scene.rule(u"windowWorkingDays"_s, u"0"_s);

    const auto bulletin = scene.publish();

    QCOMPARE(bulletin.invited, 0);
    QCOMPARE(bulletin.windowUntil, scene.now());
    QCOMPARE(refusedAs(scene.take(second, group)), QString());
}

void PublishBulletinTest::refusesByHandOnlyAFreezeAndAnEmptyBulletin()
{
    Scene scene(u"2026-10-04T10:00"_s); // a Sunday
    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({})), u"NothingToPublish"_s);
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const auto seats = scene.seats(group);

    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({true, {SeatId{99}}})), u"NotFound"_s);
    QCOMPARE(scene.done<PublishBulletin>({true, {seats[0].seat.id}}).seats, 1);
    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({true, {seats[0].seat.id}})), u"NothingToPublish"_s);
    scene.rule(u"freezeFrom"_s, u"2026-10-04"_s);
    scene.rule(u"freezeUntil"_s, u"2026-10-05"_s);
    const auto frozen = scene.tried<PublishBulletin>({});
    QCOMPARE(refusedAs(frozen), u"PublicationFrozen"_s);
    QCOMPARE(frozen.error().args.value(0).toDate(), QDate(2026, 10, 5));
    scene.at(u"2026-10-06T00:00"_s);
    QCOMPARE(scene.publish().seats, 1);
}

void PublishBulletinTest::doesNothingWhenTheHourIsNotDue_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("frozen");
    QTest::addColumn<int>("seats");

    QTest::newRow("before the hour") << u"2026-10-05T08:59:59"_s << false << 0;
    QTest::newRow("at the hour") << u"2026-10-05T09:00"_s << false << 1;
    QTest::newRow("on a Sunday") << u"2026-10-04T10:00"_s << false << 0;
    QTest::newRow("on a holiday") << u"2026-10-26T10:00"_s << false << 0;
    QTest::newRow("in a freeze") << u"2026-10-05T10:00"_s << true << 0;
    QTest::newRow("late in the evening") << u"2026-10-05T23:00"_s << false << 1;
}

void PublishBulletinTest::doesNothingWhenTheHourIsNotDue()
{
    QFETCH(QString, now);
    QFETCH(bool, frozen);
    QFETCH(int, seats);
    Scene scene(u"2026-10-01T10:00"_s);
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.at(now);
    if (frozen) {
        scene.rule(u"freezeFrom"_s, u"2026-10-01"_s);
        scene.rule(u"freezeUntil"_s, u"2026-10-31"_s);
    }

    const auto output = scene.as<PublishBulletin>(Actor::system(), {false, {}});

    QCOMPARE(refusedAs(output), QString());
    QCOMPARE(output->seats, seats);
    QCOMPARE(output->bulletin.isNull(), seats == 0);
}

void PublishBulletinTest::publishesOnceAWorkingDayAtTheHour()
{
    Scene scene(u"2026-10-05T08:00"_s);
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    scene.at(u"2026-10-05T09:00"_s);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);

    scene.group(kindergarten, 1); // free after the hour: waits for the next one
    scene.at(u"2026-10-05T11:00"_s);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
    scene.at(u"2026-10-06T09:00"_s);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 1);
    scene.group(kindergarten, 1);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
    QCOMPARE(scene.publish().seats, 1);
}

void PublishBulletinTest::leavesOutWhoIsInvitedElsewhere()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    scene.group(kindergarten, 1);
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    scene.publish();
    scene.group(kindergarten, 1);

    const auto bulletin = scene.publish();

    const auto invited = scene.store().bulletins().openInvitations(bulletin.bulletin).value();
    QCOMPARE(invited.size(), 1);
    QCOMPARE(invited[0].application, second);
    QCOMPARE(scene.store().bulletins().openInvitationsOf(first)->size(), 1);
}

void PublishBulletinTest::invitesTheHeadWhoseLastWindowIsOverBeforeTheNight()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    scene.group(kindergarten, 1);
    const ApplicationId first = scene.child();
    scene.child();
    const QDateTime windowUntil = scene.publish().windowUntil;
    scene.group(kindergarten, 1);

    scene.wait(static_cast<int>(scene.now().secsTo(windowUntil)));
    const auto bulletin = scene.publish();

    const auto invited = scene.store().bulletins().openInvitations(bulletin.bulletin).value();
    QCOMPARE(invited.size(), 1);
    QCOMPARE(invited[0].application, first);
}

void PublishBulletinTest::putsATwinBehindItsTwin()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId first = scene.child();
    const ApplicationId between = scene.child();
    ChildSpec twin;
    twin.applicantIin = scene.application(first).applicant.iin.text();
    const ApplicationId second = scene.child(twin);

    const auto together = scene.publish();
    const auto invited = scene.store().bulletins().openInvitations(together.bulletin).value();

    QCOMPARE(invited[0].application, first);
    QCOMPARE(invited[1].application, second);
    Rules apart;
    apart.twinsTogether = false;
    const QList<Application> waiting{scene.application(first), scene.application(between), scene.application(second)};
    QCOMPARE(invitationOrder(waiting, apart).at(1).id, between);
}

void PublishBulletinTest::followsTheOneToNOrder()
{
    Scene scene;
    QList<Application> waiting;
    for (int i = 0; i < 5; ++i) {
        const auto category = i < 2 ? PriorityCategory::FirstPriority : PriorityCategory::General;
        waiting.append(scene.application(scene.child({QDate(2023, 5, 1), category, {}, {}, {}})));
    }
    Rules rules;
    rules.order = QueueOrder::OneToN;
    rules.generalPerFirstPriority = 2;

    QList<qint64> order;
    const auto ordered = invitationOrder(waiting, rules);
    for (const Application &application : ordered)
        order.append(application.id.value);

    QCOMPARE(order, QList<qint64>({waiting[0].id.value, waiting[2].id.value, waiting[3].id.value, waiting[1].id.value,
                                   waiting[4].id.value}));
}

void PublishBulletinTest::countsWhoIsNotAskedWhereOneComesAfterN()
{
    Scene scene;
    scene.rule(u"order"_s, toText(QueueOrder::OneToN));
    scene.rule(u"generalPerFirstPriority"_s, u"2"_s);
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const ApplicationId first = scene.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, {}, {}, {}});
    scene.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, {}, {}, {}});
    const ApplicationId second = scene.child(); // of the general ones, and the second of all
    scene.group(kindergarten, 1);
    QCOMPARE(invitedTo(scene, scene.publish().bulletin).keys(), QList<ApplicationId>{first});
    scene.group(kindergarten, 1);

    const auto next = scene.publish();

    QCOMPARE(invitedTo(scene, next.bulletin).keys(), QList<ApplicationId>{second});
}

void PublishBulletinTest::numbersBulletinsByTheYear()
{
    Scene scene(u"2026-12-31T23:30"_s);
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    scene.group(kindergarten, 1);
    QCOMPARE(scene.publish().number, 1);
    scene.group(kindergarten, 1);
    QCOMPARE(scene.publish().number, 2);

    scene.at(u"2027-01-01T00:00"_s);
    scene.group(kindergarten, 1);
    QCOMPARE(scene.publish().number, 1);
}

void PublishBulletinTest::plansTheNextJob()
{
    Scene scene(u"2026-10-02T08:00"_s); // a Friday
    const auto plan = planJobs(scene.store(), scene.now()).value();
    QVERIFY(plan.nightDue);
    QVERIFY(!plan.bulletinDue);
    QCOMPARE(plan.next, localInstant(u"2026-10-02T09:00"_s));
    QCOMPARE(nextJobInstant(scene.store(), scene.now()).value(), scene.now());

    QVERIFY(scene.store().records().recordRun(nightJob, localInstant(u"2026-10-02T00:00"_s), {}));
    QCOMPARE(nextJobInstant(scene.store(), scene.now()).value(), localInstant(u"2026-10-02T09:00"_s));
    scene.at(u"2026-10-02T09:00"_s);
    QVERIFY(planJobs(scene.store(), scene.now())->bulletinDue);
    scene.done<PublishBulletin>({false, {}});
    QCOMPARE(nextJobInstant(scene.store(), scene.now()).value(), localInstant(u"2026-10-03T00:00"_s));
}

void PublishBulletinTest::invitesTheFirstThatFitAndKeepsTheirSeats_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

PublishBulletinTest::City PublishBulletinTest::cityByChance(Scene &scene)
{
    City city;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    for (int i = 0; i < 4; ++i) {
        const int year = scene.between(2022, 2023);
        city.groups.append(scene.group(kindergarten, scene.between(1, 3), QDate(year, 1, 1), QDate(year, 12, 31)));
    }
    for (int i = 0; i < 24; ++i) {
        scene.wait(60);
        const auto category = static_cast<PriorityCategory>(scene.between(0, 2));
        const QDate born = QDate(scene.between(2021, 2023), 3, 1).addDays(scene.between(0, 200));
        city.children.append(scene.child({born, category, {}, {}, {}}));
    }
    return city;
}

QHash<ApplicationId, GroupId> PublishBulletinTest::invitedTo(Scene &scene, BulletinId bulletin)
{
    QHash<ApplicationId, GroupId> invited;
    const auto invitations = scene.store().bulletins().openInvitations(bulletin).value();
    for (const Invitation &invitation : invitations)
        invited.insert(invitation.application, invitation.group);
    return invited;
}

/// Nobody who was passed over stands before someone invited of the same birth year; every seat that somebody fits is kept.
void PublishBulletinTest::verifyHeadIsInvited(Scene &scene, const City &city, const QHash<ApplicationId, GroupId> &invited)
{
    QMap<int, qsizetype> seatsOfYear;
    for (const GroupId id : city.groups)
        seatsOfYear[scene.store().kindergartens().group(id)->bornFrom.year()] += scene.seats(id).size();
    for (const ApplicationId child : city.children) {
        const PositionNow now = positionNow(scene.store(), child).value();
        QCOMPARE(invited.contains(child), now.position <= seatsOfYear.value(now.entry.birthYear));
    }
}

/// In the window no uninvited child gets a seat, and every invited one does, whoever comes first.
void PublishBulletinTest::verifyOnlyTheInvitedTake(Scene &scene, City city, const QHash<ApplicationId, GroupId> &invited, quint32 seed)
{
    std::shuffle(city.children.begin(), city.children.end(), std::mt19937(seed));
    for (const ApplicationId child : std::as_const(city.children))
        for (const GroupId id : std::as_const(city.groups)) {
            const Application application = scene.application(child);
            const Group group = scene.store().kindergartens().group(id).value();
            if (application.state != ApplicationState::Waiting || !checkFit(application, group, QDate(2026, 10, 5)))
                continue;
            scene.wait(61);
            QCOMPARE(scene.take(child, id).has_value(), invited.value(child) == id);
        }
}

void PublishBulletinTest::invitesTheFirstThatFitAndKeepsTheirSeats()
{
    QFETCH(quint32, seed);
    Scene scene(u"2026-10-05T10:00"_s, seed);
    const City city = cityByChance(scene);

    const auto bulletin = scene.publish();

    const auto invited = invitedTo(scene, bulletin.bulletin);
    QCOMPARE(invited.size(), bulletin.invited);
    verifyHeadIsInvited(scene, city, invited);
    verifyOnlyTheInvitedTake(scene, city, invited, seed);
}

QTEST_GUILESS_MAIN(PublishBulletinTest)
#include "tst_publishbulletin.moc"
