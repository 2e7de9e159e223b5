// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schoolyear.h"

#include <QTest>

using namespace kezek;

class SchoolYearTest : public QObject {
    Q_OBJECT

private slots:
    void beginsInAugustAndCanBePreparedFromJune_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("formedFor");
        QTest::addColumn<int>("movedInto");
        QTest::newRow("the last of May") << QDate(2027, 5, 31) << 2026 << 2026;
        QTest::newRow("the first of June") << QDate(2027, 6, 1) << 2026 << 2027;
        QTest::newRow("the last of July") << QDate(2027, 7, 31) << 2026 << 2027;
        QTest::newRow("the first of August") << QDate(2027, 8, 1) << 2027 << 2027;
        QTest::newRow("New Year's Eve") << QDate(2027, 12, 31) << 2027 << 2027;
        QTest::newRow("New Year") << QDate(2028, 1, 1) << 2027 << 2027;
    }

    void beginsInAugustAndCanBePreparedFromJune()
    {
        QFETCH(QDate, day);
        QFETCH(int, formedFor);
        QFETCH(int, movedInto);

        QCOMPARE(schoolYearOf(day), formedFor);
        QCOMPARE(schoolYearToMoveInto(day), movedInto);
    }

    void givesEachAgeTheBirthYearThatTheAgeBelowHadTheYearBefore()
    {
        QCOMPARE(birthDatesOf(AgeGroup::Nursery, 2027), (BirthDates{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
        for (const AgeGroup age : allOf<AgeGroup>())
            if (const auto older = nextAge(age))
                QCOMPARE(birthDatesOf(*older, 2028), birthDatesOf(age, 2027));
    }

    void leadsFromAgeToAgeAndThenToSchool()
    {
        QCOMPARE(nextAge(AgeGroup::Nursery), AgeGroup::Younger);
        QCOMPARE(nextAge(AgeGroup::Older), AgeGroup::PreSchool);
        QVERIFY(!nextAge(AgeGroup::PreSchool));
    }
};

QTEST_APPLESS_MAIN(SchoolYearTest)
#include "tst_schoolyear.moc"
