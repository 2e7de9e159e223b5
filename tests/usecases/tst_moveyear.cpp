// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scene.h"
#include "usecases/seats/closegroup.h"
#include "usecases/yearscene.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// August, in one transaction.
class MoveYearTest : public QObject {
    Q_OBJECT

private slots:
    void movesGroupsUpWithTheirChildren();
    void sendsGraduatesToSchoolAndOpensANurseryInTheirRoom();
    void leavesAGroupAloneThatIsToStay();
    void movesAMisfitToAnotherGroup();
    void letsAMisfitGoToSchoolWithTheOthersOrBeforeThem();
    void leavesAMisfitOfAMovedGroupWhereItIs();
    void fillsASeatThatAnotherChildHasJustLeft();
    void refuses_data();
    void refuses();
    void namesHowManyPromisesAreInTheWay();
    void doesNothingWhenTheLastStepFails();
    void isDoneOnceASchoolYear();
    void aGroupThatEndedIsNeitherShownNorOpenedAgain();
    void isForPlacementAndTheHeads();
};

void MoveYearTest::movesGroupsUpWithTheirChildren()
{
    YearScene scene;
    const Referral child = scene.attends(AgeGroup::Older, QDate(2022, 5, 1), 2);
    const Group before = scene.groupOf(AgeGroup::Older);

    const auto moved = scene.done<MoveYear>(scene.proposed());

    QCOMPARE(moved.movedUp, 4);
    const Group after = scene.stored(before.id);
    QCOMPARE(after.age, AgeGroup::PreSchool);
    QCOMPARE(after.name, before.name);
    QCOMPARE(after.bornFrom, before.bornFrom);
    QCOMPARE(after.bornUntil, before.bornUntil);
    QCOMPARE(scene.referral(child.id), child);
    QCOMPARE(scene.groupOf(AgeGroup::Nursery).age, AgeGroup::Younger);
}

void MoveYearTest::sendsGraduatesToSchoolAndOpensANurseryInTheirRoom()
{
    YearScene scene;
    const Referral child = scene.attends(AgeGroup::PreSchool, QDate(2021, 5, 1), 3);
    Group before = scene.groupOf(AgeGroup::PreSchool);
    before.norm = 5;
    before.schedule = u"07:30–18:00"_s;
    scene.office.write([&] {
        test::need(scene.office.store().kindergartens().updateGroup(before));
        Seat closed = scene.office.seatsOf(before.id).first();
        closed.closedAt = scene.office.now();
        closed.closedReason = u"ремонт"_s;
        test::need(scene.office.store().seats().update(closed));
    });

    const auto moved = scene.done<MoveYear>(scene.proposed());

    QCOMPARE(moved.opened, 1);
    QCOMPARE(moved.graduates, 1);
    const Application graduate = scene.application(child.application);
    QCOMPARE(graduate.state, ApplicationState::Archived);
    QCOMPARE(graduate.endCause, std::optional(Cause::Graduated));
    QCOMPARE(scene.referral(child.id).releasedAt, std::optional(scene.office.now()));
    QCOMPARE(scene.seats(before.id).at(2).seat.freeCause, Cause::Graduated);
    const Group ended = scene.stored(before.id);
    QCOMPARE(ended.closedAt, std::optional(scene.office.now()));
    QCOMPARE(ended.age, AgeGroup::PreSchool);

    const QList<Group> groups = scene.groups();
    const auto opened = std::find_if(groups.cbegin(), groups.cend(), [](const Group &group) { return group.age == AgeGroup::Nursery; });
    QVERIFY(opened != groups.cend());
    QCOMPARE(opened->name, before.name);
    QCOMPARE(opened->language, before.language);
    QCOMPARE(opened->kind, before.kind);
    QCOMPARE(opened->schedule, before.schedule);
    QCOMPARE(opened->norm, 5);
    QCOMPARE(opened->bornFrom, QDate(2026, 1, 1));
    QCOMPARE(opened->bornUntil, QDate(2026, 12, 31));
    QCOMPARE(opened->openedAt, std::optional(scene.office.now()));
    QCOMPARE(scene.seats(opened->id).size(), 3); // the one in repair is not among them
    QCOMPARE(scene.seats(opened->id).first().seat.freeCause, Cause::GroupOpened);
}

void MoveYearTest::leavesAGroupAloneThatIsToStay()
{
    YearScene scene;
    const Group before = scene.groupOf(AgeGroup::Middle);
    MoveYear::Input input = scene.proposed();
    for (MoveYear::GroupStep &step : input.groups)
        if (step.group == before.id)
            step.step = YearStep::Stay;

    QCOMPARE(scene.done<MoveYear>(input).movedUp, 3);

    QCOMPARE(scene.stored(before.id), before);
}

void MoveYearTest::movesAMisfitToAnotherGroup()
{
    YearScene scene;
    const Referral young = scene.attends(AgeGroup::PreSchool, QDate(2022, 3, 1), 1);
    const Group target = scene.groupOf(AgeGroup::Older);

    const auto moved = scene.done<MoveYear>(scene.proposed({{young.id, ChildFate::Moves, target.id}}));

    QCOMPARE(moved.transfers, 1);
    QCOMPARE(moved.graduates, 0);
    QCOMPARE(scene.application(young.application).state, ApplicationState::Enrolled);
    QCOMPARE(scene.seats(target.id).first().application, std::optional(young.application));
    QCOMPARE(scene.stored(target.id).age, AgeGroup::PreSchool);
}

void MoveYearTest::letsAMisfitGoToSchoolWithTheOthersOrBeforeThem()
{
    YearScene scene;
    const Referral young = scene.attends(AgeGroup::PreSchool, QDate(2022, 3, 1), 1);
    const Referral old = scene.attends(AgeGroup::Older, QDate(2020, 9, 1), 1);

    const auto moved = scene.done<MoveYear>(scene.proposed({{young.id, ChildFate::Graduates, {}}, {old.id, ChildFate::Graduates, {}}}));

    QCOMPARE(moved.graduates, 2);
    QCOMPARE(scene.application(young.application).endCause, std::optional(Cause::Graduated));
    QCOMPARE(scene.application(old.application).endCause, std::optional(Cause::Graduated));
    QCOMPARE(scene.seats(scene.groupOf(AgeGroup::Older).id).first().state, SeatState::Free);
}

void MoveYearTest::leavesAMisfitOfAMovedGroupWhereItIs()
{
    YearScene scene;
    const Referral child = scene.attends(AgeGroup::Older, QDate(2023, 1, 1), 1);

    scene.done<MoveYear>(scene.proposed({{child.id, ChildFate::Stays, {}}}));

    QCOMPARE(scene.referral(child.id), child);
}

void MoveYearTest::fillsASeatThatAnotherChildHasJustLeft()
{
    YearScene scene;
    const Group full = scene.groupOf(AgeGroup::Older);
    QList<Referral> sitting;
    for (int seat = 1; seat <= 4; ++seat)
        sitting.append(scene.attends(AgeGroup::Older, seat == 1 ? QDate(2020, 9, 1) : QDate(2022, 5, seat), seat));
    const Referral young = scene.attends(AgeGroup::PreSchool, QDate(2022, 3, 1), 1);

    const auto moved = scene.tried<MoveYear>(scene.proposed({{young.id, ChildFate::Moves, full.id}}));
    QCOMPARE(refusedAs(moved), u"SeatTaken"_s);
    QCOMPARE(moved.error().field, u"children[0].group"_s);
    scene.done<MoveYear>(scene.proposed({{young.id, ChildFate::Moves, full.id}, {sitting.first().id, ChildFate::Graduates, {}}}));

    QCOMPARE(scene.seats(full.id).first().application, std::optional(young.application));
}

void MoveYearTest::refuses_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("expected");
    for (const auto &[how, expected] :
         {std::pair("another year", "FieldOutOfRange"), std::pair("nothing moves", "FieldRequired"), std::pair("a group twice", "FieldOutOfRange"),
          std::pair("a group changed", "ChangedByOther"), std::pair("a group closed", "ChangedByOther"), std::pair("graduates too soon", "FieldOutOfRange"),
          std::pair("no age after the last", "FieldOutOfRange"), std::pair("a child came", "ChangedByOther"), std::pair("a child left", "ChangedByOther"),
          std::pair("a child twice", "FieldOutOfRange"), std::pair("stays in an ended group", "FieldOutOfRange"), std::pair("moves nowhere", "FieldRequired"),
          std::pair("moves into an ended group", "SeatTaken"), std::pair("moves to another age", "GroupDoesNotFit"),
          std::pair("moves to another kindergarten", "SeatElsewhere"), std::pair("no such group", "NotFound")})
        QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(expected);
}

void MoveYearTest::refuses()
{
    QFETCH(QString, how);
    QFETCH(QString, expected);
    YearScene scene;
    const Referral child = scene.attends(AgeGroup::PreSchool, QDate(2022, 5, 1), 1);
    const Referral moved = scene.attends(AgeGroup::Older, QDate(2021, 5, 1), 1);
    MoveYear::Input input = scene.proposed();
    MoveYear::GroupStep &last = input.groups.first();
    Group oldest = scene.groupOf(AgeGroup::PreSchool);
    const auto write = [&](const Group &group) { scene.office.write([&] { test::need(scene.office.store().kindergartens().updateGroup(group)); }); };
    if (how == u"another year"_s)
        ++input.schoolYear;
    else if (how == u"nothing moves"_s)
        for (auto &step : input.groups)
            step.step = YearStep::Stay;
    else if (how == u"a group twice"_s)
        input.groups.append(last);
    else if (how == u"a group changed"_s)
        write(oldest);
    else if (how == u"a group closed"_s) {
        Group empty = scene.groupOf(AgeGroup::Nursery);
        empty.closedAt = scene.office.now();
        write(empty);
        ++input.groups.last().revision;
    } else if (how == u"graduates too soon"_s)
        input.groups.last().step = YearStep::Graduate;
    else if (how == u"no age after the last"_s)
        last.step = YearStep::MoveUp;
    else if (how == u"a child came"_s)
        scene.attends(AgeGroup::PreSchool, QDate(2021, 6, 1), 2);
    else if (how == u"a child left"_s)
        scene.done<TransferChild>({child.id, scene.groupOf(AgeGroup::Older).id, u"раньше"_s});
    else if (how == u"a child twice"_s)
        input.children.append(input.children.first());
    else if (how == u"stays in an ended group"_s)
        input.children.first().fate = ChildFate::Stays;
    else if (how == u"moves nowhere"_s)
        input.children.first().fate = ChildFate::Moves;
    else if (how == u"moves into an ended group"_s)
        input.children.append({moved.id, ChildFate::Moves, oldest.id});
    else if (how == u"moves to another age"_s)
        input.children.first() = {child.id, ChildFate::Moves, scene.groupOf(AgeGroup::Middle).id};
    else if (how == u"moves to another kindergarten"_s)
        input.children.first() = {child.id, ChildFate::Moves, scene.office.addGroup(4).id};
    else
        last.group = GroupId{999};
    const QStringList before = scene.rows();

    const auto refused = scene.tried<MoveYear>(input);

    QCOMPARE(refusedAs(refused), expected);
    QCOMPARE(scene.rows(), before);
    QCOMPARE(scene.count(u"SELECT count(*) FROM year_move"_s), 0);
}

void MoveYearTest::namesHowManyPromisesAreInTheWay()
{
    YearScene scene;
    MoveYear::Input input = scene.proposed();
    const Group group = scene.groupOf(AgeGroup::PreSchool);
    scene.live(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
    scene.office.publish({scene.office.seatsOf(group.id).at(1)});

    const auto refused = scene.tried<MoveYear>(input);

    QCOMPARE(refusedAs(refused), u"GroupHoldsPromises"_s);
    QCOMPARE(refused.error().args, QVariantList{2});
    QCOMPARE(refused.error().field, u"groups[0]"_s);
    input.groups.first().step = YearStep::Stay;
    scene.done<MoveYear>(input);
}

void MoveYearTest::doesNothingWhenTheLastStepFails()
{
    YearScene scene;
    for (int seat = 1; seat <= 4; ++seat)
        scene.attends(AgeGroup::Older, QDate(2022, 6, seat), seat);
    const Referral graduate = scene.attends(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
    const Referral young = scene.attends(AgeGroup::PreSchool, QDate(2022, 5, 1), 2);
    const QStringList before = scene.rows();
    const qint64 journal = scene.count(u"SELECT count(*) FROM journal"_s);

    // Every group moves and the graduate leaves before the young one finds no seat.
    const auto refused = scene.tried<MoveYear>(
        scene.proposed({{graduate.id, ChildFate::Graduates, {}}, {young.id, ChildFate::Moves, scene.groupOf(AgeGroup::Older).id}}));

    QCOMPARE(refusedAs(refused), u"SeatTaken"_s);
    QCOMPARE(scene.rows(), before);
    QCOMPARE(scene.count(u"SELECT count(*) FROM journal"_s), journal);
}

void MoveYearTest::isDoneOnceASchoolYear()
{
    YearScene scene;
    MoveYear::Input input = scene.proposed();
    scene.done<MoveYear>(input);
    const QStringList moved = scene.rows();
    for (MoveYear::GroupStep &step : input.groups)
        step.revision = scene.stored(step.group).revision;

    QCOMPARE(refusedAs(scene.tried<MoveYear>(input)), u"YearMovedAlready"_s);
    QCOMPARE(scene.rows(), moved);
    QCOMPARE(scene.count(u"SELECT count(*) FROM journal WHERE verb = 'move-year' AND subject = 'year-move'"_s), 1);
}

void MoveYearTest::aGroupThatEndedIsNeitherShownNorOpenedAgain()
{
    YearScene scene;
    const GroupId ended = scene.groupOf(AgeGroup::PreSchool).id;
    const auto isShown = [&] {
        const QList<GroupRow> shown = test::need(scene.office.store().readers().kindergartens({})).constFirst().groups;
        return std::any_of(shown.cbegin(), shown.cend(), [&](const GroupRow &row) { return row.group.id == ended; });
    };
    QVERIFY(isShown());

    scene.done<MoveYear>(scene.proposed());

    QVERIFY(!isShown());
    QCOMPARE(refusedAs(scene.tried<CloseGroup>({ended, {}, false, {}, false})), u"NotFound"_s);
}

void MoveYearTest::isForPlacementAndTheHeads()
{
    for (const Role role : allOf<Role>()) {
        if (role == Role::Worker)
            continue;
        YearScene scene;
        const bool may = role == Role::Placement || role == Role::Supervisor || role == Role::Administrator;
        QCOMPARE(refusedAs(scene.tried<MoveYear>(scene.proposed(), role)), may ? QString() : u"NotPermitted"_s);
        QCOMPARE(refusedAs(scene.tried<UndoYearMove>({}, role)), may ? QString() : u"NotPermitted"_s);
    }
}

QTEST_GUILESS_MAIN(MoveYearTest)
#include "tst_moveyear.moc"
