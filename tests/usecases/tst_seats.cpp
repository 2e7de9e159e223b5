// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scene.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class SeatsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesAKindergartenThatIsNone();
    void changesAKindergartenOnlyAsItWasShown();
    void refusesAGroupThatIsNone_data();
    void refusesAGroupThatIsNone();
    void opensAGroupWithFreeSeats();
    void keepsTheNormBesideTheCapacity();
    void growsAndShrinksByTheHighestFreeNumbers();
    void cannotShrinkBelowHeldAndPublishedSeats();
    void keepsTheGroupFitForItsChildren();
    void closesAndReopensASeat();
    void cannotCloseAHeldSeat();
    void withdrawsAClosedSeatFromTheBulletin();
    void recallsAPublishedSeatAndItsInvitation();
    void tellsNobodyOfARecallBeforeTheInvitationLeft();
    void refusesARecallOfWhatIsNotInTheBulletin();
    void leavesARecalledSeatToThePersonsHand();

private:
    static SaveGroup::Input as(const Group &group, int capacity, const QString &reason)
    {
        return {group.id,   group.revision, group.kindergarten, group.name,     group.age, group.language,
                group.kind, group.bornFrom, group.bornUntil,    group.schedule, capacity,  reason};
    }
    static QList<int> openNumbers(Scene &scene, GroupId group)
    {
        QList<int> numbers;
        const auto seats = scene.seats(group);
        for (const SeatStatus &seat : seats)
            if (seat.state != SeatState::Closed)
                numbers.append(seat.seat.number);
        return numbers;
    }
    static Group group(Scene &scene, GroupId id) { return scene.store().kindergartens().group(id).value(); }
};

void SeatsTest::refusesAKindergartenThatIsNone()
{
    Scene scene;
    scene.kindergarten(u"№ 11"_s);
    SaveKindergarten::Input input;
    input.district = scene.store().kindergartens().districts()->constFirst().id;

    input.title = u"  "_s;
    QCOMPARE(refusedAs(scene.tried<SaveKindergarten>(input)), u"NameEmpty"_s);
    input.title = u"№ 11"_s;
    QCOMPARE(refusedAs(scene.tried<SaveKindergarten>(input)), u"NameTaken"_s);
    input.title = u"№ 12"_s;
    input.district = DistrictId{99};
    QCOMPARE(refusedAs(scene.tried<SaveKindergarten>(input)), u"NotFound"_s);
}

void SeatsTest::changesAKindergartenOnlyAsItWasShown()
{
    Scene scene;
    const KindergartenId id = scene.kindergarten(u"№ 11"_s);
    const Kindergarten shown = scene.store().kindergartens().kindergarten(id).value();
    SaveKindergarten::Input input{id, shown.revision, u"№ 11 «Балдәурен»"_s, shown.kind, shown.district, u"пр. Мира 5"_s, {}};

    QCOMPARE(refusedAs(scene.tried<SaveKindergarten>(input)), QString());
    QCOMPARE(scene.store().kindergartens().kindergarten(id)->name, u"№ 11 «Балдәурен»"_s);
    QCOMPARE(refusedAs(scene.tried<SaveKindergarten>(input)), u"ChangedByOther"_s);
}

void SeatsTest::refusesAGroupThatIsNone_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("expected");

    const QDate from(2023, 1, 1);
    const QDate until(2023, 12, 31);
    QTest::newRow("no name") << u" "_s << from << until << 20 << u"NameEmpty"_s;
    QTest::newRow("no seats") << u"А"_s << from << until << 0 << u"FieldOutOfRange"_s;
    QTest::newRow("41 seats") << u"А"_s << from << until << 41 << u"FieldOutOfRange"_s;
    QTest::newRow("40 seats") << u"А"_s << from << until << 40 << QString();
    QTest::newRow("ends before it begins") << u"А"_s << until << from << 20 << u"FieldOutOfRange"_s;
    QTest::newRow("no births") << u"А"_s << QDate() << until << 20 << u"FieldRequired"_s;
}

void SeatsTest::refusesAGroupThatIsNone()
{
    QFETCH(QString, title);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(int, capacity);
    QFETCH(QString, expected);
    Scene scene;
    SaveGroup::Input input;
    input.kindergarten = scene.kindergarten(u"№ 11"_s);
    input.title = title;
    input.bornFrom = from;
    input.bornUntil = until;
    input.capacity = capacity;

    QCOMPARE(refusedAs(scene.tried<SaveGroup>(input)), expected);
}

void SeatsTest::opensAGroupWithFreeSeats()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);

    const auto seats = scene.seats(id);

    QCOMPARE(openNumbers(scene, id), QList<int>({1, 2, 3}));
    for (const SeatStatus &seat : seats) {
        QCOMPARE(seat.state, SeatState::Free);
        QCOMPARE(seat.seat.freeCause, Cause::GroupOpened);
    }
}

void SeatsTest::keepsTheNormBesideTheCapacity()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 20);
    QCOMPARE(group(scene, id).norm, 20);
    QCOMPARE(group(scene, id).openedAt, std::optional(scene.now()));
    const auto withNorm = [&](int capacity, std::optional<int> norm, const QString &reason) {
        SaveGroup::Input input = as(group(scene, id), capacity, reason);
        input.norm = norm;
        return input;
    };

    QCOMPARE(refusedAs(scene.tried<SaveGroup>(withNorm(20, 19, u"лицензия"_s))), u"FieldOutOfRange"_s);
    QCOMPARE(refusedAs(scene.tried<SaveGroup>(withNorm(20, 41, u"лицензия"_s))), u"FieldOutOfRange"_s);
    QCOMPARE(refusedAs(scene.tried<SaveGroup>(withNorm(20, 26, {}))), u"ReasonRequired"_s);
    scene.done<SaveGroup>(withNorm(20, 26, u"лицензия"_s));
    QCOMPARE(group(scene, id).norm, 26);
    QCOMPARE(openNumbers(scene, id).size(), 20);
    scene.done<SaveGroup>(withNorm(18, {}, u"ремонт"_s));
    QCOMPARE(group(scene, id).norm, 26);
    scene.done<SaveGroup>(withNorm(28, {}, u"новая мебель"_s));
    QCOMPARE(group(scene, id).norm, 28);
    const JournalRow row = scene.store().journal().ofSubject(u"group"_s, id.value)->constFirst();
    QCOMPARE(row.before.value(u"norm"_s).toInt(), 26);
    QCOMPARE(row.after.value(u"norm"_s).toInt(), 28);
}

void SeatsTest::growsAndShrinksByTheHighestFreeNumbers()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);

    QCOMPARE(refusedAs(scene.tried<SaveGroup>(as(group(scene, id), 5, {}))), u"ReasonRequired"_s);
    scene.done<SaveGroup>(as(group(scene, id), 5, u"новая мебель"_s));
    QCOMPARE(openNumbers(scene, id), QList<int>({1, 2, 3, 4, 5}));
    scene.done<SaveGroup>(as(group(scene, id), 2, u"ремонт"_s));
    QCOMPARE(openNumbers(scene, id), QList<int>({1, 2}));
    QCOMPARE(scene.seats(id).constLast().seat.closedReason, u"capacity"_s);
    scene.done<SaveGroup>(as(group(scene, id), 6, u"после ремонта"_s));
    QCOMPARE(openNumbers(scene, id), QList<int>({1, 2, 3, 4, 5, 6}));
    QCOMPARE(refusedAs(scene.tried<SaveGroup>(as(group(scene, id), 6, {}))), QString());
}

void SeatsTest::cannotShrinkBelowHeldAndPublishedSeats()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    const QList<SeatStatus> seats = scene.seats(id);
    const ApplicationId child = scene.child();
    scene.done<PublishBulletin>({true, {seats[0].seat.id, seats[2].seat.id}});
    QVERIFY(scene.take(child, id));

    const auto refused = scene.tried<SaveGroup>(as(group(scene, id), 1, u"ремонт"_s));
    QCOMPARE(refusedAs(refused), u"CapacityBelowTaken"_s);
    QCOMPARE(refused.error().args.value(0).toInt(), 2);

    scene.done<SaveGroup>(as(group(scene, id), 2, u"ремонт"_s));
    QCOMPARE(openNumbers(scene, id), QList<int>({1, 3}));
}

void SeatsTest::keepsTheGroupFitForItsChildren()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 3);
    const ApplicationId child = scene.child();
    scene.publish();
    QVERIFY(scene.take(child, id));

    SaveGroup::Input older = as(group(scene, id), 3, u"переход"_s);
    older.bornFrom = QDate(2022, 1, 1);
    older.bornUntil = QDate(2022, 12, 31);
    const auto refused = scene.tried<SaveGroup>(older);
    SaveGroup::Input silent = as(group(scene, id), 3, {});
    silent.language = GroupLanguage::Russian;

    QCOMPARE(refusedAs(refused), u"GroupDoesNotFit"_s);
    QCOMPARE(refused.error().args, QVariantList{1});
    QCOMPARE(refusedAs(scene.tried<SaveGroup>(silent)), u"ReasonRequired"_s);
    silent.reason = u"по просьбе родителей"_s;
    QCOMPARE(refusedAs(scene.tried<SaveGroup>(silent)), QString());
}

void SeatsTest::closesAndReopensASeat()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const SeatId seat = scene.seats(id).constFirst().seat.id;

    QCOMPARE(refusedAs(scene.tried<CloseSeat>({seat, true, {}})), u"ReasonRequired"_s);
    scene.done<CloseSeat>({seat, true, u"ремонт"_s});
    QCOMPARE(scene.seats(id).constFirst().state, SeatState::Closed);
    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({})), u"NothingToPublish"_s);
    scene.done<CloseSeat>({seat, false, {}});
    QCOMPARE(scene.seats(id).constFirst().state, SeatState::Free);
    QCOMPARE(scene.seats(id).constFirst().seat.freeCause, Cause::SeatReopened);
}

void SeatsTest::cannotCloseAHeldSeat()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.referral(scene.child(), id);
    const SeatId seat = scene.seats(id).constFirst().seat.id;

    QCOMPARE(refusedAs(scene.tried<CloseSeat>({seat, true, u"ремонт"_s})), u"SeatOccupied"_s);
    QCOMPARE(refusedAs(scene.tried<RecallSeat>({seat, u"ошибка"_s})), u"SeatOccupied"_s);
    QCOMPARE(refusedAs(scene.tried<PublishBulletin>({true, {seat}})), u"SeatOccupied"_s);
}

void SeatsTest::withdrawsAClosedSeatFromTheBulletin()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 2);
    const ApplicationId first = scene.child();
    const ApplicationId second = scene.child();
    scene.publish();
    scene.wait(15 * 60);
    QCOMPARE(scene.send(MessageKind::Invitation), 2);

    scene.done<CloseSeat>({scene.seats(id).constFirst().seat.id, true, u"ремонт"_s});

    QCOMPARE(scene.store().bulletins().openInvitationsOf(first)->size(), 1);
    QVERIFY(scene.store().bulletins().openInvitationsOf(second)->isEmpty());
    QCOMPARE(scene.messages(MessageKind::RecalledNotice, second), 1);
    QCOMPARE(scene.take(first, id)->seatNumber, 2);
}

void SeatsTest::recallsAPublishedSeatAndItsInvitation()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.publish();
    const SeatId seat = scene.seats(id).constFirst().seat.id;
    scene.wait(15 * 60);
    QCOMPARE(scene.send(MessageKind::Invitation), 1);

    QCOMPARE(refusedAs(scene.tried<RecallSeat>({seat, u" "_s})), u"ReasonRequired"_s);
    scene.done<RecallSeat>({seat, u"опубликовано по ошибке"_s});

    QCOMPARE(scene.seats(id).constFirst().state, SeatState::Free);
    QVERIFY(scene.store().bulletins().openInvitationsOf(child)->isEmpty());
    QCOMPARE(scene.messages(MessageKind::RecalledNotice, child), 1);
    QCOMPARE(refusedAs(scene.take(child, id)), u"SeatTaken"_s);
}

void SeatsTest::tellsNobodyOfARecallBeforeTheInvitationLeft()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    const ApplicationId child = scene.child();
    scene.publish();

    scene.done<RecallSeat>({scene.seats(id).constFirst().seat.id, u"опубликовано по ошибке"_s});

    QVERIFY(scene.store().bulletins().openInvitationsOf(child)->isEmpty());
    QCOMPARE(scene.messages(MessageKind::RecalledNotice, child), 0);
    scene.wait(15 * 60);
    QCOMPARE(scene.send(MessageKind::Invitation), 0);
}

void SeatsTest::refusesARecallOfWhatIsNotInTheBulletin()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 1);

    QCOMPARE(refusedAs(scene.tried<RecallSeat>({scene.seats(id).constFirst().seat.id, u"ошибка"_s})), u"SeatNotPublished"_s);
    QCOMPARE(refusedAs(scene.tried<RecallSeat>({SeatId{99}, u"ошибка"_s})), u"NotFound"_s);
}

void SeatsTest::leavesARecalledSeatToThePersonsHand()
{
    Scene scene;
    const GroupId id = scene.group(scene.kindergarten(u"№ 11"_s), 1);
    scene.publish();
    scene.done<RecallSeat>({scene.seats(id).constFirst().seat.id, u"ошибка"_s});
    scene.at(u"2026-10-06T09:00"_s);

    QCOMPARE(scene.done<PublishBulletin>({false, {}}).seats, 0);
    QCOMPARE(scene.publish().seats, 1);
}

QTEST_GUILESS_MAIN(SeatsTest)
#include "tst_seats.moc"
