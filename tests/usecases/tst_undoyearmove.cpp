// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/scene.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/yearrecord.h"
#include "usecases/yearscene.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Group>::const_iterator newest(const QList<Group> &groups)
{
    return std::max_element(groups.cbegin(), groups.cend(), [](const Group &a, const Group &b) { return a.id < b.id; });
}

} // namespace

/// A move into a school year taken back.
class UndoYearMoveTest : public QObject {
    Q_OBJECT

private slots:
    void bringsEverythingBackAsItWas();
    void undoesAChainOfMovesBackwards();
    void keepsWhatHappenedBetween();
    void canBeMovedAgainAfterwards();
    void refuses_data();
    void refuses();
    void isOverWithTheFirstPublication();
    void outlivesABulletinThatWasTakenBack();

private:
    /// Rows that were there before.
    static QStringList still(YearScene &scene, const QStringList &before)
    {
        QStringList rows = scene.rows();
        rows.removeIf([&](const QString &row) { return !before.contains(row); });
        return rows;
    }
};

void UndoYearMoveTest::bringsEverythingBackAsItWas()
{
    YearScene scene;
    const Referral graduate = scene.attends(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
    const Referral young = scene.attends(AgeGroup::PreSchool, QDate(2022, 5, 1), 2);
    const Referral old = scene.attends(AgeGroup::Older, QDate(2020, 9, 1), 1);
    const Referral other = scene.attends(AgeGroup::Older, QDate(2023, 1, 1), 2);
    scene.attends(AgeGroup::Middle, QDate(2023, 5, 1), 1);
    const GroupId older = scene.groupOf(AgeGroup::Older).id;
    const GroupId middle = scene.groupOf(AgeGroup::Middle).id;
    const QStringList before = scene.rows();
    scene.office.advance(60);
    // The third child leaves its seat to the fourth, who would take the graduate's only by mistake.
    const auto moved = scene.done<MoveYear>(scene.proposed({{graduate.id, ChildFate::Graduates, {}},
                                                            {old.id, ChildFate::Graduates, {}},
                                                            {other.id, ChildFate::Moves, middle},
                                                            {young.id, ChildFate::Moves, older}}));
    QCOMPARE(moved.graduates, 2);
    QCOMPARE(moved.transfers, 2);
    QCOMPARE(scene.seats(older).first().application, std::optional(young.application));
    const SeatId borrowed = scene.seats(middle).at(1).seat.id;
    QCOMPARE(scene.seats(middle).at(1).application, std::optional(other.application));
    scene.office.advance(60);

    const auto undone = scene.done<UndoYearMove>({YearScene::year});

    QCOMPARE(undone.groups, 5);
    QCOMPARE(undone.children, 4);
    // Of all that was there, one row differs: the seat that was free, was held for a minute, and is free since then.
    QStringList missing = before;
    const QStringList after = scene.rows();
    missing.removeIf([&](const QString &row) { return after.contains(row); });
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.first().startsWith(u"seat: 'id=%1"_s.arg(borrowed.value)) || missing.first().startsWith(u"seat: id=%1"_s.arg(borrowed.value)));
    const Seat free = test::need(scene.office.store().seats().get(borrowed));
    QCOMPARE(free.freeSince, scene.office.now());
    QCOMPARE(free.freeCause, Cause::ChildMoved);
}

void UndoYearMoveTest::undoesAChainOfMovesBackwards()
{
    YearScene scene;
    const Referral first = scene.attends(AgeGroup::Older, QDate(2023, 1, 1), 1);
    const Referral second = scene.attends(AgeGroup::PreSchool, QDate(2022, 5, 1), 1);
    const Group older = scene.groupOf(AgeGroup::Older);
    scene.done<MoveYear>(scene.proposed({{first.id, ChildFate::Moves, scene.groupOf(AgeGroup::Middle).id}, {second.id, ChildFate::Moves, older.id}}));
    QCOMPARE(scene.seats(older.id).first().application, std::optional(second.application));

    scene.done<UndoYearMove>({});

    QCOMPARE(scene.seats(older.id).first().referral, std::optional(first.id));
    QCOMPARE(scene.seats(scene.groupOf(AgeGroup::PreSchool).id).first().referral, std::optional(second.id));
}

void UndoYearMoveTest::keepsWhatHappenedBetween()
{
    YearScene scene;
    scene.attends(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
    scene.done<MoveYear>(scene.proposed());
    scene.office.advance(60);

    scene.done<UndoYearMove>({});

    const QList<Group> groups = scene.groups();
    QCOMPARE(groups.size(), 6);
    const auto opened = newest(groups);
    QCOMPARE(opened->closedAt, std::optional(scene.office.now()));
    QCOMPARE(opened->endedAt, opened->closedAt);
    QVERIFY(!opened->closedReason.isEmpty());
    QCOMPARE(scene.count(u"SELECT count(*) FROM journal WHERE verb = 'undo-year-move' AND subject = 'application'"_s), 1);
    QCOMPARE(scene.count(u"SELECT count(*) FROM year_move WHERE undone_at IS NOT NULL"_s), 1);
}

void UndoYearMoveTest::canBeMovedAgainAfterwards()
{
    YearScene scene;
    scene.attends(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
    QCOMPARE(refusedAs(scene.tried<UndoYearMove>({})), u"NothingToUndo"_s);
    scene.done<MoveYear>(scene.proposed());
    scene.done<UndoYearMove>({});
    QCOMPARE(refusedAs(scene.tried<UndoYearMove>({})), u"NothingToUndo"_s);
    const QStringList before = scene.rows();

    QCOMPARE(scene.done<MoveYear>(scene.proposed()).graduates, 1);
    scene.done<UndoYearMove>({});

    QCOMPARE(still(scene, before), before);
}

void UndoYearMoveTest::refuses_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("expected");
    for (const auto &[how, expected] :
         {std::pair("another year", "ChangedByOther"), std::pair("a moved group was changed", "ChangedByOther"),
          std::pair("an opened group was changed", "ChangedByOther"), std::pair("an opened group has a child", "SeatOccupied"),
          std::pair("an ended group was changed", "ChangedByOther"), std::pair("a graduate's seat was closed", "ChangedByOther"),
          std::pair("a moved child has left", "ChangedByOther"), std::pair("its old seat is held", "SeatOccupied"),
          std::pair("a graduate was restored", "ChangedByOther"), std::pair("a graduate waits again", "ChildAlreadyQueued")})
        QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(expected);
}

void UndoYearMoveTest::refuses()
{
    QFETCH(QString, how);
    QFETCH(QString, expected);
    YearScene scene;
    const Referral graduate = scene.attends(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
    const Referral other = scene.attends(AgeGroup::Older, QDate(2023, 1, 1), 1);
    const Referral sibling = scene.attends(AgeGroup::Middle, QDate(2022, 5, 1), 1);
    const Group ended = scene.groupOf(AgeGroup::PreSchool);
    const Group older = scene.groupOf(AgeGroup::Older);
    scene.done<MoveYear>(scene.proposed({{other.id, ChildFate::Moves, scene.groupOf(AgeGroup::Middle).id}}));
    const QList<Group> groups = scene.groups();
    const Group opened = *newest(groups);
    const auto touch = [&](GroupId id) { scene.office.write([&] { test::need(scene.office.store().kindergartens().updateGroup(scene.stored(id))); }); };
    UndoYearMove::Input input{YearScene::year};
    if (how == u"another year"_s)
        input.schoolYear = YearScene::year - 1;
    else if (how == u"a moved group was changed"_s)
        touch(older.id);
    else if (how == u"an opened group was changed"_s)
        touch(opened.id);
    else if (how == u"an opened group has a child"_s)
        scene.office.addReferral(scene.office.addWaiting(test::anApplication().born({2026, 2, 1}).build()).id, scene.office.seatsOf(opened.id).first().id);
    else if (how == u"an ended group was changed"_s)
        touch(ended.id);
    else if (how == u"a graduate's seat was closed"_s)
        scene.done<CloseSeat>({graduate.seat, true, u"ремонт"_s});
    else if (how == u"a moved child has left"_s)
        scene.done<LeaveKindergarten>({scene.referralsOf(other.application).first().id, u"переезд"_s});
    else if (how == u"its old seat is held"_s)
        scene.done<TransferChild>({sibling.id, older.id, u"переход"_s});
    else if (how == u"a graduate was restored"_s) {
        const Application before = scene.application(graduate.application);
        Application restored = before;
        restored.endCause = Cause::ChildLeft;
        scene.office.write([&] { test::need(scene.office.store().applications().update(before, restored)); });
    } else {
        const Application child = scene.application(graduate.application);
        scene.office.addWaiting(test::anApplication().born(child.child.birthDate).child(child.child.iin).build());
    }
    const QStringList before = scene.rows();

    const auto refused = scene.tried<UndoYearMove>(input);

    QCOMPARE(refusedAs(refused), expected);
    QCOMPARE(scene.rows(), before);
}

void UndoYearMoveTest::isOverWithTheFirstPublication()
{
    YearScene scene;
    scene.office.publish({scene.office.seatsOf(scene.groupOf(AgeGroup::Middle).id).first()});
    scene.done<MoveYear>(scene.proposed());
    QVERIFY(undoableYearMove(scene.office.store()));
    scene.office.publish({scene.office.seatsOf(scene.groupOf(AgeGroup::Middle).id).at(1)});

    QCOMPARE(refusedAs(undoableYearMove(scene.office.store())), u"UndoAfterPublication"_s);
    QCOMPARE(refusedAs(scene.tried<UndoYearMove>({})), u"UndoAfterPublication"_s);
}

void UndoYearMoveTest::outlivesABulletinThatWasTakenBack()
{
    YearScene scene;
    scene.done<MoveYear>(scene.proposed());
    const Bulletin bulletin = scene.office.publish({scene.office.seatsOf(scene.groupOf(AgeGroup::Middle).id).first()});
    scene.office.write([&] {
        Bulletins &bulletins = scene.office.store().bulletins();
        for (const Publication &publication : test::need(bulletins.publications(bulletin.id)))
            test::need(bulletins.endPublication(publication.id, scene.office.now(), Cause::BulletinUndone));
        test::need(bulletins.markUndone(bulletin.id, scene.office.now()));
    });

    QVERIFY(scene.tried<UndoYearMove>({}));
}

QTEST_GUILESS_MAIN(UndoYearMoveTest)
#include "tst_undoyearmove.moc"
