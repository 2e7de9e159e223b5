// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/enrolchild.h"
#include "usecases/reports/runnight.h"
#include "usecases/scene.h"
#include "usecases/seats/closegroup.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/savegroup.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// A group in repair promises nothing; who attends it keeps the seat.
class CloseGroupTest : public QObject {
    Q_OBJECT

private slots:
    void closesAGroupThatPromisesNothing();
    void saysHowManyPromisesBreak();
    void breaksThePromisesAndTellsTheFamilies();
    void countsHeldSeatsAsTakenAndFreeOnesAsClosed();
    void publishesOffersAndGivesNothingOfIt();
    void opensAgainWithSeatsFreeSinceNow();
    void leavesTheCapacityAlone();
    void isRefusedWhen_data();
    void isRefusedWhen();
    void isForThoseWhoPlace();

private:
    static void enrol(Scene &scene, ReferralId referral)
    {
        scene.done<EnrolChild>({referral, allOf<EnrolmentPaper>(), u"15"_s, localDay(scene.now())});
    }
    static Group read(Scene &scene, GroupId id) { return scene.store().kindergartens().group(id).value(); }
    static QList<SeatState> states(Scene &scene, GroupId group)
    {
        QList<SeatState> all;
        const auto seats = scene.seats(group);
        for (const SeatStatus &seat : seats)
            all.append(seat.state);
        return all;
    }
    static bool isSound(Scene &scene) { return scene.store().readers().check(scene.now()).value().isEmpty(); }
};

void CloseGroupTest::closesAGroupThatPromisesNothing()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 2);

    const auto closed = scene.done<CloseGroup>({id, read(scene, id).revision, true, u" ремонт крыши "_s, false});

    QCOMPARE(closed.recalled + closed.withdrawn + closed.children, 0);
    QCOMPARE(read(scene, id).closedAt, std::optional(scene.now()));
    QCOMPARE(read(scene, id).closedReason, u"ремонт крыши"_s);
    QCOMPARE(states(scene, id), QList<SeatState>({SeatState::Closed, SeatState::Closed}));
    QCOMPARE(scene.store().journal().ofSubject(u"group"_s, id.value)->size(), 2);
    QVERIFY(isSound(scene));
}

void CloseGroupTest::saysHowManyPromisesBreak()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    const ApplicationId child = scene.child();
    scene.child();
    scene.publish();
    QVERIFY(scene.take(child, id)); // one referral; one seat kept for a family, one for nobody yet

    const QStringList before = scene.dump();
    const auto refused = scene.tried<CloseGroup>({id, {}, true, u"ремонт"_s, false});

    QCOMPARE(refusedAs(refused), u"GroupHoldsPromises"_s);
    QCOMPARE(refused.error().args, QVariantList{3});
    QCOMPARE(scene.dump(), before);
    const GroupPromises promises = scene.store().readers().promises(id).value();
    QCOMPARE(promises.referrals.size() + promises.published, 3);
    QCOMPARE(promises.invited.size(), 1);
}

void CloseGroupTest::breaksThePromisesAndTellsTheFamilies()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 4);
    const ApplicationId enrolled = scene.child();
    enrol(scene, scene.referral(enrolled, id).id);
    const ApplicationId referred = scene.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, {}, {}, {}});
    scene.wait(61);
    const Referral referral = scene.referral(scene.take(referred, id)->referral);
    const QDateTime filed = scene.application(referred).filedAt;
    // Two free seats stand in a bulletin whose window is over; now one more that a family is invited to.
    const GroupId other = scene.group(scene.kindergarten(u"№ 12"_s), 1);
    SaveGroup::Input bigger{id, {}, read(scene, id).kindergarten, u"Балапан"_s, AgeGroup::Nursery, GroupLanguage::Kazakh, GroupKind::General,
                            QDate(2023, 1, 1), QDate(2023, 12, 31), {}, 5, u"мебель"_s};
    scene.done<SaveGroup>(bigger);
    const ApplicationId invited = scene.child();
    scene.done<PublishBulletin>({true, {scene.seats(id).constLast().seat.id}});
    QCOMPARE(scene.store().bulletins().openInvitationsOf(invited)->size(), 1);
    scene.at(u"2026-10-09T10:00"_s);
    scene.send(MessageKind::Invitation);

    const auto closed = scene.done<CloseGroup>({id, {}, true, u"ремонт"_s, true});

    QCOMPARE(closed.recalled, 1);
    QCOMPARE(closed.withdrawn, 3);
    QCOMPARE(closed.children, 1);
    QCOMPARE(states(scene, id), QList<SeatState>({SeatState::Taken, SeatState::Closed, SeatState::Closed, SeatState::Closed, SeatState::Closed}));
    QCOMPARE(scene.referral(referral.id).state, ReferralState::Recalled);
    const Application back = scene.application(referred);
    QCOMPARE(back.state, ApplicationState::Waiting);
    QCOMPARE(back.filedAt, filed);
    QCOMPARE(back.category, PriorityCategory::FirstPriority);
    QCOMPARE(back.strikes, 0);
    QCOMPARE(scene.messages(MessageKind::RecalledNotice, referred), 1);
    QCOMPARE(scene.messages(MessageKind::RecalledNotice, invited), 1);
    QCOMPARE(scene.messages(MessageKind::RecalledNotice), 2);
    QVERIFY(scene.store().bulletins().openInvitationsOf(invited)->isEmpty());
    QCOMPARE(scene.application(enrolled).state, ApplicationState::Enrolled);
    QCOMPARE(states(scene, other), QList<SeatState>{SeatState::Free});
    QVERIFY(isSound(scene));
}

void CloseGroupTest::countsHeldSeatsAsTakenAndFreeOnesAsClosed()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const GroupId id = scene.group(kindergarten, 3);
    scene.group(kindergarten, 2, QDate(2022, 1, 1), QDate(2022, 12, 31));
    enrol(scene, scene.referral(scene.child(), id).id);
    scene.done<CloseGroup>({id, {}, true, u"ремонт"_s, true});

    const KindergartenRow row = scene.store().readers().kindergartens(kindergarten)->constFirst();
    const auto group = std::find_if(row.groups.cbegin(), row.groups.cend(), [id](const GroupRow &one) { return one.group.id == id; });

    QCOMPARE(group->seats.taken, 1);
    QCOMPARE(group->seats.closed, 2);
    QCOMPARE(group->seats.free, 0);
    QCOMPARE(group->seats.total, 1);
    QCOMPARE(row.seats.taken, 1);
    QCOMPARE(row.seats.inBulletin, 2);
    QCOMPARE(row.seats.closed, 2);
    QCOMPARE(row.seats.total, 3);
}

void CloseGroupTest::publishesOffersAndGivesNothingOfIt()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId child = scene.child();
    const SeatId seat = scene.seats(id).constFirst().seat.id;
    scene.done<CloseGroup>({id, {}, true, u"ремонт"_s, false});

    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({})), u"NothingToPublish"_s);
    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({true, {seat}})), u"NothingToPublish"_s);
    QVERIFY(scene.store().readers().offers(child, scene.now())->isEmpty());
    QVERIFY(scene.store().readers().unpublished()->isEmpty());
    QCOMPARE(refusedAs(scene.take(child, id)), u"SeatTaken"_s);
    scene.at(u"2026-10-06T09:00"_s);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
}

void CloseGroupTest::opensAgainWithSeatsFreeSinceNow()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    const SeatId broken = scene.seats(id)[2].seat.id;
    enrol(scene, scene.referral(scene.child(), id).id);
    scene.done<CloseGroup>({id, {}, true, u"ремонт"_s, true});
    scene.done<CloseSeat>({broken, true, u"нет кровати"_s});
    scene.at(u"2026-11-02T10:00"_s);

    const auto opened = scene.done<CloseGroup>({id, {}, false, {}, false});

    QCOMPARE(opened.free, 1);
    QCOMPARE(opened.children, 1);
    QVERIFY(!read(scene, id).closedAt);
    QVERIFY(read(scene, id).closedReason.isEmpty());
    QCOMPARE(states(scene, id), QList<SeatState>({SeatState::Taken, SeatState::Free, SeatState::Closed}));
    QCOMPARE(scene.seats(id)[1].seat.freeSince, scene.now());
    QCOMPARE(scene.seats(id)[1].seat.freeCause, Cause::SeatReopened);
    QCOMPARE(scene.publish().seats, 1);
    QVERIFY(isSound(scene));
}

void CloseGroupTest::leavesTheCapacityAlone()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    scene.done<CloseGroup>({id, {}, true, u"ремонт"_s, false});
    const Group group = read(scene, id);

    for (const int capacity : {1, 9})
        scene.done<SaveGroup>({id, {}, group.kindergarten, u"Ботақан"_s, group.age, group.language, group.kind, group.bornFrom, group.bornUntil,
                               {}, capacity, {}});

    QCOMPARE(read(scene, id).name, u"Ботақан"_s);
    QVERIFY(read(scene, id).closedAt);
    scene.done<CloseGroup>({id, {}, false, {}, false});
    QCOMPARE(states(scene, id), QList<SeatState>({SeatState::Free, SeatState::Free, SeatState::Free}));
}

void CloseGroupTest::isRefusedWhen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no reason is given") << u"reason"_s << u"ReasonRequired"_s;
    QTest::newRow("somebody changed the group") << u"revision"_s << u"ChangedByOther"_s;
    QTest::newRow("there is no such group") << u"unknown"_s << u"NotFound"_s;
    QTest::newRow("a referral there has lapsed and waits for the night") << u"lapsed"_s << u"ReferralLapsed"_s;
}

void CloseGroupTest::isRefusedWhen()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    CloseGroup::Input input{id, read(scene, id).revision, true, u"ремонт"_s, true};
    if (what == u"reason"_s)
        input.reason = u"  "_s;
    if (what == u"revision"_s)
        input.revision = 7;
    if (what == u"unknown"_s)
        input.group = GroupId{99};
    if (what == u"lapsed"_s) {
        const Referral referral = scene.referral(scene.child(), id);
        scene.at(startOfLocalDay(referral.lastDay.addDays(1)));
    }

    const QStringList before = scene.dump();
    QCOMPARE(refusedAs(scene.tried<CloseGroup>(input)), expected);
    QCOMPARE(scene.dump(), before);
    if (what == u"lapsed"_s) {
        scene.done<RunNight>({});
        QCOMPARE(refusedAs(scene.tried<CloseGroup>(input)), QString());
    }
}

void CloseGroupTest::isForThoseWhoPlace()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const GroupId id = scene.group(kindergarten, 1);

    for (const Role role : {Role::Registrar, Role::Kindergarten})
        QCOMPARE(refusedAs(scene.as<CloseGroup>(scene.actor(role, kindergarten), {id, {}, true, u"ремонт"_s, false})), u"NotPermitted"_s);
    QCOMPARE(refusedAs(scene.as<CloseGroup>(scene.actor(Role::Supervisor), {id, {}, true, u"ремонт"_s, false})), QString());
    // What was done already is done once.
    QCOMPARE(refusedAs(scene.as<CloseGroup>(scene.actor(Role::Placement), {id, {}, true, u"ремонт"_s, false})), QString());
    QCOMPARE(scene.store().journal().ofSubject(u"group"_s, id.value)->size(), 2);
}

QTEST_GUILESS_MAIN(CloseGroupTest)
#include "tst_closegroup.moc"
