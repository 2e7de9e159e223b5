// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scene.h"
#include "usecases/yearscene.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

test::GroupSpec specOf(int seats, int born)
{
    test::GroupSpec spec;
    spec.seats = seats;
    spec.bornFrom = QDate(born, 1, 1);
    spec.bornUntil = QDate(born, 12, 31);
    return spec;
}

} // namespace

/// A child goes to another group of its kindergarten.
class TransferChildTest : public QObject {
    Q_OBJECT

private slots:
    void movesTheChildWithItsContractToTheLowestFreeSeat()
    {
        YearScene scene;
        scene.attends(AgeGroup::Older, QDate(2023, 5, 1), 1);
        const Referral old = scene.attends(AgeGroup::Middle, QDate(2022, 5, 1), 1);
        const Application before = scene.application(old.application);
        const GroupId target = scene.groupOf(AgeGroup::Older).id;

        const auto moved = scene.done<TransferChild>({old.id, target, u" по просьбе родителей "_s});

        const Referral left = scene.referral(old.id);
        QCOMPARE(left.state, ReferralState::Enrolled);
        QCOMPARE(left.releasedAt, std::optional(scene.office.now()));
        QCOMPARE(left.endReason, u"по просьбе родителей"_s);
        const Referral now = scene.referral(moved.referral);
        QVERIFY(now.number != old.number);
        QCOMPARE(now.number.text(), moved.number);
        QCOMPARE(now.contractNumber, old.contractNumber);
        QCOMPARE(now.contractDate, old.contractDate);
        QCOMPARE(now.issuedAt, scene.office.now());
        QCOMPARE(moved.seatNumber, 2);
        QCOMPARE(scene.application(old.application), before);
        const SeatStatus seat = scene.seats(scene.groupOf(AgeGroup::Middle).id).constFirst();
        QCOMPARE(seat.state, SeatState::Free);
        QCOMPARE(seat.seat.freeCause, Cause::ChildMoved);
        QCOMPARE(seat.seat.freeSince, scene.office.now());
        QCOMPARE(scene.seats(target).at(1).referral, std::optional(now.id));
        QCOMPARE(scene.count(u"SELECT count(*) FROM journal WHERE verb = 'transfer-child' AND subject = 'referral'"_s), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("expected");
        for (const auto &[how, expected] : {std::pair("no reason", "ReasonRequired"), std::pair("its own group", "FieldOutOfRange"),
                                            std::pair("another kindergarten", "SeatElsewhere"), std::pair("another age", "GroupDoesNotFit"),
                                            std::pair("special", "CommissionPaperMissing"), std::pair("full", "SeatTaken"),
                                            std::pair("in a bulletin", "SeatTaken"), std::pair("closed", "SeatTaken"),
                                            std::pair("has left", "MoveNotAllowed"), std::pair("has yet to come", "MoveNotAllowed")})
            QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(expected);
    }

    void refuses()
    {
        QFETCH(QString, how);
        QFETCH(QString, expected);
        YearScene scene;
        const bool comes = how == u"has yet to come"_s;
        const QDate born(2022, 5, 1);
        const Referral child = comes ? scene.live(AgeGroup::Middle, born, 1) : scene.attends(AgeGroup::Middle, born, 1);
        test::GroupSpec spec = specOf(1, 2022);
        spec.kindergarten = how == u"another kindergarten"_s ? scene.office.addKindergarten() : scene.place;
        spec.kind = how == u"special"_s ? GroupKind::Special : GroupKind::General;
        Group target = scene.office.addGroup(spec);
        if (how == u"in a bulletin"_s)
            scene.office.publish(scene.office.seatsOf(target.id));
        if (how == u"full"_s)
            scene.office.enrol(scene.office.addReferral(scene.office.addWaiting(test::anApplication().born(born).build()).id, scene.office.seatsOf(target.id).first().id).id);
        if (how == u"closed"_s) {
            target.closedAt = scene.office.now();
            scene.office.write([&] { test::need(scene.office.store().kindergartens().updateGroup(target)); });
        }
        if (how == u"has left"_s)
            scene.done<TransferChild>({child.id, scene.groupOf(AgeGroup::Older).id, u"раньше"_s});
        const GroupId group = how == u"its own group"_s ? scene.groupOf(AgeGroup::Middle).id
            : how == u"another age"_s                     ? scene.groupOf(AgeGroup::Nursery).id
                                                          : target.id;
        const QStringList before = scene.rows();

        const auto refused = scene.tried<TransferChild>({child.id, group, how == u"no reason"_s ? u" "_s : u"переход"_s});

        QCOMPARE(refusedAs(refused), expected);
        QCOMPARE(scene.rows(), before);
    }

    void offersGroupsWithFreeSeatsThatTakeTheChild()
    {
        YearScene scene;
        const Referral child = scene.attends(AgeGroup::Middle, QDate(2023, 5, 1), 1);
        test::GroupSpec spec = specOf(2, 2023);
        spec.kindergarten = scene.place;
        const Group open = scene.office.addGroup(spec);
        const Group published = scene.office.addGroup(spec);
        scene.office.publish(scene.office.seatsOf(published.id));
        spec.kindergarten = scene.office.addKindergarten();
        scene.office.addGroup(spec);

        const auto targets = test::need(transferTargets(scene.office.store(), child.id));

        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets.first().group.id, open.id);
        QCOMPARE(targets.first().free, 2);
    }

    void isNotForAKindergartensOwnWorker()
    {
        YearScene scene;
        const Referral child = scene.attends(AgeGroup::Middle, QDate(2022, 5, 1), 1);

        for (const Role role : {Role::Kindergarten, Role::Registrar, Role::SelfService})
            QCOMPARE(refusedAs(scene.tried<TransferChild>({child.id, scene.groupOf(AgeGroup::Older).id, u"x"_s}, role)), u"NotPermitted"_s);
        QVERIFY(scene.tried<TransferChild>({child.id, scene.groupOf(AgeGroup::Older).id, u"x"_s}, Role::Supervisor));
    }
};

QTEST_GUILESS_MAIN(TransferChildTest)
#include "tst_transferchild.moc"
