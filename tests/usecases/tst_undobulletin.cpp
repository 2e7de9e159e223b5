// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/jobs.h"
#include "usecases/reports/runnight.h"
#include "usecases/scene.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/undobulletin.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// A bulletin can be taken back for some minutes, and no family hears of it before.
class UndoBulletinTest : public QObject {
    Q_OBJECT

private slots:
    void putsTheSeatsBackAsTheyStood();
    void sendsNoInvitationBeforeTheTermEnds();
    void waitsOverQuietHoursToo();
    void tellsWhoKnewOfTheInvitation();
    void keepsWhatFamiliesHaveTaken();
    void invitesTheSameFamiliesAgain();
    void isRefusedWhen_data();
    void isRefusedWhen();
    void leavesTheHourUsed();
    void leavesTheNightNothingToClose();
    void leavesOutWhatWasRecalledBefore();
    void isForThoseWhoPublish();

private:
    static bool isSound(Scene &scene) { return scene.store().readers().check(scene.now()).value().isEmpty(); }
};

void UndoBulletinTest::putsTheSeatsBackAsTheyStood()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId child = scene.child();
    const QList<SeatStatus> before = scene.seats(group);
    scene.wait(60);
    const auto bulletin = scene.publish();
    scene.wait(14 * 60 + 59);

    const auto undone = scene.done<UndoBulletin>({bulletin.bulletin});

    QCOMPARE(undone.number, 1);
    QCOMPARE(undone.seats, 2);
    QCOMPARE(undone.taken, 0);
    QCOMPARE(undone.invited, 1);
    QCOMPARE(undone.told, 0);
    const QList<SeatStatus> after = scene.seats(group);
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].state, SeatState::Free);
        QCOMPARE(after[i].seat, before[i].seat); // since when and why, too
    }
    QVERIFY(scene.store().bulletins().openInvitationsOf(child)->isEmpty());
    QCOMPARE(scene.messages(MessageKind::RecalledNotice), 0);
    QCOMPARE(scene.store().bulletins().get(bulletin.bulletin)->undoneAt, std::optional(scene.now()));
    QCOMPARE(scene.count(u"SELECT count(*) FROM publication WHERE end_cause = 'BulletinUndone'"_s), 2);
    QCOMPARE(scene.store().journal().ofSubject(u"bulletin"_s, bulletin.bulletin.value)->size(), 2);
    QCOMPARE(refusedAs(scene.take(child, group)), u"SeatTaken"_s);
    QVERIFY(isSound(scene));
}

void UndoBulletinTest::sendsNoInvitationBeforeTheTermEnds()
{
    Scene scene;
    scene.rule(u"bulletinUndoMinutes"_s, u"20"_s);
    scene.group(scene.kindergarten(u"№ 11"_s), 2);
    scene.child();
    scene.send(MessageKind::Registered);
    const auto bulletin = scene.publish();

    scene.wait(20 * 60 - 1);
    QCOMPARE(scene.send(MessageKind::Invitation), 0);
    scene.wait(1);
    QCOMPARE(refusedAs(scene.tried<UndoBulletin>({bulletin.bulletin})), u"UndoTooLate"_s);
    QCOMPARE(scene.send(MessageKind::Invitation), 1);
}

void UndoBulletinTest::waitsOverQuietHoursToo()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.child();
    scene.at(u"2026-10-05T20:50"_s); // quiet from 21:00: the term ends in the quiet hours
    const auto bulletin = scene.publish();

    scene.at(u"2026-10-05T21:05"_s);
    QCOMPARE(refusedAs(scene.tried<UndoBulletin>({bulletin.bulletin})), u"UndoTooLate"_s);
    QCOMPARE(scene.send(MessageKind::Invitation), 0);
    const Rules rules = scene.store().settings().rulebook()->on(QDate(2026, 10, 6));
    scene.at(instantOf(QDate(2026, 10, 6), rules.quietUntil).addMSecs(-1));
    QCOMPARE(scene.send(MessageKind::Invitation), 0);
    scene.at(instantOf(QDate(2026, 10, 6), rules.quietUntil));
    QCOMPARE(scene.send(MessageKind::Invitation), 1);
}

/// In training a notice is shown at once: the family has read it.
void UndoBulletinTest::tellsWhoKnewOfTheInvitation()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    const auto bulletin = scene.publish();
    QVERIFY(scene.store().session().run(u"UPDATE message SET state = 'Shown', final_at = 1 WHERE kind = 'Invitation'"_s));

    const auto undone = scene.done<UndoBulletin>({bulletin.bulletin});

    QCOMPARE(undone.told, 1);
    QCOMPARE(scene.messages(MessageKind::RecalledNotice, child), 1);
    QString body;
    QVERIFY(scene.store().session().each(u"SELECT body FROM message WHERE kind = 'RecalledNotice'"_s, {}, [&](Row &row) { body = row.text(); }));
    QVERIFY2(body.contains(u"Бюллетень № 1 отменён"_s), qPrintable(body));
}

void UndoBulletinTest::keepsWhatFamiliesHaveTaken()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    const ApplicationId quick = scene.child();
    scene.child();
    const auto bulletin = scene.publish();
    QVERIFY(scene.take(quick, group));

    const auto undone = scene.done<UndoBulletin>({bulletin.bulletin});

    QCOMPARE(undone.taken, 1);
    QCOMPARE(undone.seats, 2);
    QCOMPARE(undone.invited, 1);
    QCOMPARE(scene.application(quick).state, ApplicationState::Referred);
    QCOMPARE(scene.seats(group)[0].state, SeatState::OnReferral);
    // The invitation that was used, or ended, does not reach the family afterwards.
    scene.wait(15 * 60);
    QCOMPARE(scene.send(MessageKind::Invitation), 0);
    QVERIFY(isSound(scene));
}

void UndoBulletinTest::invitesTheSameFamiliesAgain()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.done<UndoBulletin>({scene.publish().bulletin});

    const auto again = scene.publish();

    QCOMPARE(again.number, 2);
    QCOMPARE(again.invited, 1);
    scene.wait(15 * 60);
    QCOMPARE(scene.send(MessageKind::Invitation), 1);
    QCOMPARE(refusedAs(scene.take(child, group)), QString());
    QVERIFY(isSound(scene));
}

void UndoBulletinTest::isRefusedWhen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the term is over") << u"late"_s << u"UndoTooLate"_s;
    QTest::newRow("the rule gives no minutes") << u"no minutes"_s << u"UndoTooLate"_s;
    QTest::newRow("it was undone before") << u"twice"_s << u"NothingToUndo"_s;
    QTest::newRow("every seat is taken") << u"taken"_s << u"NothingToUndo"_s;
    QTest::newRow("there is no such bulletin") << u"unknown"_s << u"NotFound"_s;
}

void UndoBulletinTest::isRefusedWhen()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    if (what == u"no minutes"_s)
        scene.rule(u"bulletinUndoMinutes"_s, u"0"_s);
    const auto bulletin = scene.publish();
    if (what == u"late"_s)
        scene.wait(15 * 60);
    if (what == u"twice"_s)
        scene.done<UndoBulletin>({bulletin.bulletin});
    if (what == u"taken"_s)
        QVERIFY(scene.take(child, group));

    const QStringList before = scene.dump();
    const auto refused = scene.tried<UndoBulletin>({what == u"unknown"_s ? BulletinId{99} : bulletin.bulletin});

    QCOMPARE(refusedAs(refused), expected);
    QCOMPARE(scene.dump(), before);
    if (what == u"late"_s)
        QCOMPARE(refused.error().args.value(0).toDateTime(), scene.now());
}

/// What was in the bulletin of the hour waits for the next one; a person need not wait.
void UndoBulletinTest::leavesTheHourUsed()
{
    Scene scene(u"2026-10-05T08:00"_s);
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.child();
    scene.at(u"2026-10-05T09:00"_s);
    const auto ofTheHour = scene.done<PublishBulletin>({false, {}});
    scene.wait(5 * 60);

    scene.done<UndoBulletin>({ofTheHour.bulletin});

    scene.wait(60);
    QVERIFY(!planJobs(scene.store(), scene.now())->bulletinDue);
    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
    scene.at(u"2026-10-06T09:00"_s);
    const auto next = scene.done<PublishBulletin>({false, {}});
    QCOMPARE(next.seats, 1);
    QCOMPARE(next.invited, 1);
}

void UndoBulletinTest::leavesTheNightNothingToClose()
{
    Scene scene;
    scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.child();
    const auto bulletin = scene.publish();
    scene.done<UndoBulletin>({bulletin.bulletin});
    const auto isWindow = [](const TaskRow &task) { return task.kind == TaskRow::Kind::WindowCloses; };
    const Rules rules = scene.store().settings().rulebook()->on(localDay(scene.now()));
    const auto tasks = scene.store().readers().tasks(scene.now(), rules, 50).value();
    QVERIFY(std::none_of(tasks.cbegin(), tasks.cend(), isWindow));
    QCOMPARE(scene.store().readers().todayCounts(scene.now(), rules)->seatsToPublish, 1);

    for (const QString &midnight : {u"2026-10-06T00:00"_s, u"2026-10-09T00:00"_s}) {
        scene.at(midnight);
        const auto night = scene.done<RunNight>({});
        QCOMPARE(night.windowsClosed, 0);
        QCOMPARE(night.invited, 0);
    }
    QVERIFY(scene.store().readers().bulletin({})->isEmpty());
    QVERIFY(isSound(scene));
}

void UndoBulletinTest::leavesOutWhatWasRecalledBefore()
{
    Scene scene;
    const GroupId group = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const auto bulletin = scene.publish();
    scene.done<RecallSeat>({scene.seats(group)[0].seat.id, u"ошибка"_s});

    QCOMPARE(scene.done<UndoBulletin>({bulletin.bulletin}).seats, 1);

    QCOMPARE(scene.seats(group)[0].seat.freeCause, Cause::PublicationRecalled);
    QCOMPARE(scene.seats(group)[1].seat.freeCause, Cause::GroupOpened);
}

void UndoBulletinTest::isForThoseWhoPublish()
{
    Scene scene;
    const KindergartenId kindergarten = scene.kindergarten(u"№ 11"_s);
    scene.group(kindergarten, 1);
    const BulletinId bulletin = scene.publish().bulletin;

    for (const Role role : {Role::Registrar, Role::Kindergarten})
        QCOMPARE(refusedAs(scene.as<UndoBulletin>(scene.actor(role, kindergarten), {bulletin})), u"NotPermitted"_s);
    QCOMPARE(refusedAs(scene.as<UndoBulletin>(scene.actor(Role::Placement), {bulletin})), QString());
}

QTEST_GUILESS_MAIN(UndoBulletinTest)
#include "tst_undobulletin.moc"
