// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scene.h"
#include "usecases/yearscene.h"

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// The preview of the move into a school year.
class YearPlanTest : public QObject {
    Q_OBJECT

private slots:
    void movesEachGroupUpAndTheLastOnesToSchool()
    {
        YearScene scene;

        const YearPlan plan = scene.plan();

        QCOMPARE(plan.schoolYear, 2027);
        QCOMPARE(plan.groups.size(), 5);
        QCOMPARE(plan.groups.first().group.age, AgeGroup::PreSchool);
        for (const PlannedGroup &group : plan.groups) {
            QCOMPARE(group.step, group.group.age == AgeGroup::PreSchool ? YearStep::Graduate : YearStep::MoveUp);
            QCOMPARE(group.capacity, 4);
            QCOMPARE(group.free, 4);
        }
    }

    void leavesGroupsAloneThatHaveTheirAgeAlready()
    {
        YearScene scene;
        scene.office.setNow(QDate(2026, 12, 1), QTime(10, 0));

        for (const PlannedGroup &group : scene.plan().groups)
            QCOMPARE(group.step, YearStep::Stay);
    }

    void leavesOutClosedGroups()
    {
        YearScene scene;
        Group closed = scene.groupOf(AgeGroup::Older);
        closed.closedAt = scene.office.now();
        scene.office.write([&] { test::need(scene.office.store().kindergartens().updateGroup(closed)); });

        QCOMPARE(scene.plan().groups.size(), 4);
    }

    void namesThePromisesOfAGraduatingGroup()
    {
        YearScene scene;
        const Group group = scene.groupOf(AgeGroup::PreSchool);
        scene.live(AgeGroup::PreSchool, QDate(2021, 5, 1), 1);
        scene.office.publish({scene.office.seatsOf(group.id).at(1), scene.office.seatsOf(group.id).at(2)});

        const PlannedGroup planned = scene.planned(group.id);

        QCOMPARE(planned.step, YearStep::Stay);
        QCOMPARE(planned.referrals, 1);
        QCOMPARE(planned.published, 2);
        QCOMPARE(planned.promises(), 3);
        QCOMPARE(planned.mayBecome(), YearStep::Graduate);
    }

    void namesChildrenThatDoNotFit_data()
    {
        QTest::addColumn<AgeGroup>("age");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("misfit");
        QTest::newRow("goes to school") << AgeGroup::PreSchool << QDate(2021, 12, 31) << QString();
        QTest::newRow("one more year of pre-school") << AgeGroup::PreSchool << QDate(2022, 1, 1) << u"TooYoungForSchool"_s;
        QTest::newRow("first day of the range") << AgeGroup::Older << QDate(2022, 1, 1) << QString();
        QTest::newRow("last day of the range") << AgeGroup::Older << QDate(2022, 12, 31) << QString();
        QTest::newRow("before the range") << AgeGroup::Older << QDate(2021, 12, 31) << u"OutsideRange"_s;
        QTest::newRow("after the range") << AgeGroup::Older << QDate(2023, 1, 1) << u"OutsideRange"_s;
        QTest::newRow("seven the day after school begins") << AgeGroup::Older << QDate(2020, 9, 2) << u"OutsideRange"_s;
        QTest::newRow("seven the day school begins") << AgeGroup::Older << QDate(2020, 9, 1) << u"TooOld"_s;
    }

    void namesChildrenThatDoNotFit()
    {
        QFETCH(AgeGroup, age);
        QFETCH(QDate, born);
        QFETCH(QString, misfit);
        YearScene scene;
        scene.attends(age, born, 1);

        const PlannedGroup planned = scene.planned(scene.groupOf(age).id);

        const auto found = misfitIn(planned.children.first(), planned.step);
        QCOMPARE(found ? toText(*found) : QString(), misfit);
        QVERIFY(!misfitIn(planned.children.first(), YearStep::Stay));
        QCOMPARE(planned.free, 3);
    }

    void namesTheGroupsThatAMisfitCouldGoTo()
    {
        YearScene scene;
        scene.attends(AgeGroup::PreSchool, QDate(2022, 3, 1), 1);

        const PlannedGroup planned = scene.planned(scene.groupOf(AgeGroup::PreSchool).id);

        QCOMPARE(planned.children.first().targets, QList<GroupId>{scene.groupOf(AgeGroup::Older).id});
    }

    void isThereOnceASchoolYear()
    {
        YearScene scene;
        scene.done<MoveYear>(scene.proposed());

        QCOMPARE(refusedAs(planYearMove(scene.office.store())), u"YearMovedAlready"_s);
        scene.office.setNow(QDate(2028, 6, 1), QTime(10, 0));
        QCOMPARE(scene.plan().schoolYear, 2028);
    }
};

QTEST_GUILESS_MAIN(YearPlanTest)
#include "tst_yearplan.moc"
