// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scene.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class TakeSeatTest : public QObject {
    Q_OBJECT

private slots:
    void issuesAReferralWithItsDays();
    void keepsWindowSeatsForTheInvited();
    void opensToAllWhenTheWindowCloses();
    void givesTheUninvitedOnlySeatsOfAnOlderBulletin();
    void saysWhenNoSeatIsLeft();
    void givesOneSeatToOneChildOnly();
    void refusesByRuleWithoutSpendingATry_data();
    void refusesByRuleWithoutSpendingATry();
    void takesATryForAWrongCode();
    void isRefusedWhileStopListed();
    void needsACalendar();
    void runsOnceForOneOperation();
};

void TakeSeatTest::issuesAReferralWithItsDays()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId child = scene.child();
    const auto bulletin = scene.publish();
    QCOMPARE(bulletin.invited, 1);

    const auto taken = scene.take(child, group);

    QCOMPARE(refusedAs(taken), QString());
    QCOMPARE(taken->seatNumber, 1);
    QCOMPARE(taken->visitBy, QDate(2026, 10, 10));
    QCOMPARE(taken->extendUntil, QDate(2026, 10, 9));
    QCOMPARE(taken->validUntil, QDate(2026, 10, 12));
    QVERIFY(ReferralNumber::parse(taken->number));
    const Referral referral = scene.referral(taken->referral);
    QCOMPARE(referral.state, ReferralState::Issued);
    QCOMPARE(referral.positionAtIssue, 1);
    QCOMPARE(scene.application(child).state, ApplicationState::Referred);
    QVERIFY(!scene.store().queue().openEntry(child).value());
    QVERIFY(scene.store().bulletins().openInvitationsOf(child)->isEmpty());
    QCOMPARE(scene.seats(group).constFirst().state, SeatState::OnReferral);
    QCOMPARE(scene.messages(MessageKind::ReferralNumber, child), 1);
    QCOMPARE(scene.messages(MessageKind::ReferralIssued, child), 1);
    QVERIFY(!scene.store().journal().ofSubject(u"referral"_s, referral.id.value)->isEmpty());
}

void TakeSeatTest::keepsWindowSeatsForTheInvited()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    const auto bulletin = scene.publish();

    const auto refused = scene.take(second, group);

    QCOMPARE(refusedAs(refused), u"SeatNotOpenYet"_s);
    QCOMPARE(refused.error().args.value(0).toDateTime(), bulletin.windowUntil);
    QCOMPARE(refusedAs(scene.take(first, group)), QString());
}

void TakeSeatTest::opensToAllWhenTheWindowCloses()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.child();
    const ApplicationId second = scene.child();
    const auto bulletin = scene.publish();

    scene.at(bulletin.windowUntil.addMSecs(-1));
    QCOMPARE(refusedAs(scene.take(second, group)), u"SeatNotOpenYet"_s);

    scene.wait(61);
    QCOMPARE(refusedAs(scene.take(second, group)), QString());
}

void TakeSeatTest::givesTheUninvitedOnlySeatsOfAnOlderBulletin()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const GroupId group = scene.group(kindergarten, 2);
    const QList<SeatStatus> seats = scene.seats(group);
    scene.done<PublishBulletin>({true, {seats[1].seat.id}});
    scene.at(u"2026-10-09T10:00"_s);
    const ApplicationId invited = scene.child();
    const ApplicationId other = scene.child();
    const ApplicationId third = scene.child();
    const auto bulletin = scene.done<PublishBulletin>({true, {seats[0].seat.id}});
    QCOMPARE(bulletin.invited, 1);

    const auto takenByOther = scene.take(other, group);
    const auto tooLate = scene.take(third, group);
    const auto takenByInvited = scene.take(invited, group);

    QCOMPARE(refusedAs(takenByOther), QString());
    QCOMPARE(takenByOther->seatNumber, 2);
    QCOMPARE(refusedAs(tooLate), u"SeatNotOpenYet"_s);
    QCOMPARE(refusedAs(takenByInvited), QString());
    QCOMPARE(takenByInvited->seatNumber, 1);
}

void TakeSeatTest::saysWhenNoSeatIsLeft()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    QCOMPARE(refusedAs(scene.take(first, group)), u"SeatTaken"_s); // stands in no bulletin

    scene.wait(61);
    scene.publish();
    QCOMPARE(refusedAs(scene.take(first, group)), QString());
    QCOMPARE(refusedAs(scene.take(second, group)), u"SeatTaken"_s);
}

void TakeSeatTest::givesOneSeatToOneChildOnly()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    const ApplicationId child = scene.child();
    scene.publish();
    QCOMPARE(refusedAs(scene.take(child, group)), QString());

    scene.wait(61);
    QCOMPARE(refusedAs(scene.take(child, group)), u"MoveNotAllowed"_s);
    QCOMPARE(scene.count(u"SELECT count(*) FROM referral"_s), 1);
}

void TakeSeatTest::refusesByRuleWithoutSpendingATry_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no consent") << u"consent"_s << u"ConsentRequired"_s;
    QTest::newRow("a phone of somebody else") << u"phone"_s << u"PhoneNotOnApplication"_s;
    QTest::newRow("no phone at all") << u"no phone"_s << u"PhoneInvalid"_s;
    QTest::newRow("a group of another age") << u"group"_s << u"GroupDoesNotFit"_s;
    QTest::newRow("an older revision") << u"revision"_s << u"ChangedByOther"_s;
}

void TakeSeatTest::refusesByRuleWithoutSpendingATry()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    const GroupId group = scene.group(kindergarten, 1);
    const GroupId older = scene.group(kindergarten, 1, QDate(2021, 1, 1), QDate(2021, 12, 31));
    const ApplicationId child = scene.child();
    scene.publish();
    const QString digits = scene.code(CodePurpose::TakeSeat, child, group);
    const TakeSeat::Input right{child, {}, group, scene.phoneOf(child), digits, true};

    TakeSeat::Input wrong = right;
    wrong.consent = what != u"consent"_s;
    if (what == u"phone"_s)
        wrong.phone = u"+77019999999"_s;
    if (what == u"no phone"_s)
        wrong.phone = u"12"_s;
    if (what == u"group"_s)
        wrong.group = older;
    if (what == u"revision"_s)
        wrong.revision = scene.application(child).revision - 1;

    QCOMPARE(refusedAs(scene.tried<TakeSeat>(wrong)), expected);
    QCOMPARE(scene.count(u"SELECT min(tries_left) FROM code"_s), 3);
    QCOMPARE(refusedAs(scene.tried<TakeSeat>(right)), QString());
}

void TakeSeatTest::takesATryForAWrongCode()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.publish();
    const QString digits = scene.code(CodePurpose::TakeSeat, child, group);
    const QString other = digits == u"1234"_s ? u"4321"_s : u"1234"_s;

    const auto refused = scene.tried<TakeSeat>({child, {}, group, scene.phoneOf(child), other, true});

    QCOMPARE(refusedAs(refused), u"CodeWrong"_s);
    QCOMPARE(scene.count(u"SELECT min(tries_left) FROM code"_s), 2);
    QCOMPARE(scene.application(child).state, ApplicationState::Waiting);
    QCOMPARE(scene.count(u"SELECT count(*) FROM referral"_s), 0);
}

void TakeSeatTest::isRefusedWhileStopListed()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.publish();
    const Application before = scene.application(child);
    Application application = before;
    application.stopListedUntil = QDate(2026, 10, 5);
    QVERIFY(scene.store().applications().update(before, application));

    const auto refused = scene.take(child, group);

    QCOMPARE(refusedAs(refused), u"StopListed"_s);
    QCOMPARE(refused.error().args.value(0).toDate(), QDate(2026, 10, 5));
    scene.at(u"2026-10-06T10:00"_s);
    QCOMPARE(refusedAs(scene.take(child, group)), QString());
}

void TakeSeatTest::needsACalendar()
{
    Scene scene(u"2027-12-28T10:00"_s);
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.rule(u"windowWorkingDays"_s, u"0"_s);
    scene.publish();

    QCOMPARE(refusedAs(scene.take(child, group)), u"DateNoCalendar"_s);
    QCOMPARE(scene.count(u"SELECT min(tries_left) FROM code"_s), 3);
}

void TakeSeatTest::runsOnceForOneOperation()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId child = scene.child();
    scene.publish();
    const TakeSeat::Input input{child, {}, group, scene.phoneOf(child), scene.code(CodePurpose::TakeSeat, child, group), true};
    const QUuid operation = scene.random().uuid();
    const Actor who = scene.actor(Role::Placement);

    const auto first = perform<TakeSeat>(scene.store(), who, scene.random(), input, operation);
    const auto again = perform<TakeSeat>(scene.store(), who, scene.random(), input, operation);

    QCOMPARE(refusedAs(first), QString());
    QCOMPARE(refusedAs(again), QString());
    QCOMPARE(again->number, first->number);
    QCOMPARE(scene.count(u"SELECT count(*) FROM referral"_s), 1);
}

QTEST_GUILESS_MAIN(TakeSeatTest)
#include "tst_takeseat.moc"
