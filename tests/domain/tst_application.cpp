// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using given::day;

class ApplicationTest : public QObject {
    Q_OBJECT

private slots:
    void aPaperGivesItsCategoryThroughItsLastDay();
    void withoutAPaperTheCategoryIsGeneral();
    void warnsWhenTheIinSaysOtherwise();
    void acceptsChildrenFromBirthToUnderSeven_data();
    void acceptsChildrenFromBirthToUnderSeven();
    void twinsShareAParentAndAreBornWithinAMonth_data();
    void twinsShareAParentAndAreBornWithinAMonth();
};

void ApplicationTest::aPaperGivesItsCategoryThroughItsLastDay()
{
    Benefit benefit;
    benefit.category = PriorityCategory::FirstPriority;

    QCOMPARE(categoryOn(benefit, day(u"2036-11-22"_s)), PriorityCategory::FirstPriority);
    benefit.validUntil = day(u"2026-11-22"_s);
    QCOMPARE(categoryOn(benefit, day(u"2026-11-22"_s)), PriorityCategory::FirstPriority);
    QCOMPARE(categoryOn(benefit, day(u"2026-11-23"_s)), PriorityCategory::General);
}

void ApplicationTest::withoutAPaperTheCategoryIsGeneral()
{
    QCOMPARE(categoryOn({}, day(u"2026-11-22"_s)), PriorityCategory::General);
}

void ApplicationTest::warnsWhenTheIinSaysOtherwise()
{
    Child child = given::waiting(1, day(u"2023-05-04"_s)).child;
    QVERIFY(!compareWithIin(child).birthDateDiffers);
    QVERIFY(!compareWithIin(child).sexDiffers);

    child.birthDate = day(u"2023-05-05"_s);
    child.sex = Sex::Female;

    QVERIFY(compareWithIin(child).birthDateDiffers);
    QVERIFY(compareWithIin(child).sexDiffers);
}

void ApplicationTest::acceptsChildrenFromBirthToUnderSeven_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("born tomorrow") << u"2026-11-23"_s << u"ChildNotBorn"_s;
    QTest::newRow("born today") << u"2026-11-22"_s << u""_s;
    QTest::newRow("seven tomorrow") << u"2019-11-23"_s << u""_s;
    QTest::newRow("seven today") << u"2019-11-22"_s << u"ChildTooOld"_s;
}

void ApplicationTest::acceptsChildrenFromBirthToUnderSeven()
{
    QFETCH(QString, born);
    QFETCH(QString, refusal);

    QCOMPARE(given::refusal(checkAge(day(born), day(u"2026-11-22"_s), 7)), refusal);
}

void ApplicationTest::twinsShareAParentAndAreBornWithinAMonth_data()
{
    QTest::addColumn<QString>("otherBorn");
    QTest::addColumn<bool>("sameParent");
    QTest::addColumn<bool>("twins");
    QTest::newRow("the same day") << u"2023-05-04"_s << true << true;
    QTest::newRow("31 days later") << u"2023-06-04"_s << true << true;
    QTest::newRow("31 days earlier") << u"2023-04-03"_s << true << true;
    QTest::newRow("32 days later") << u"2023-06-05"_s << true << false;
    QTest::newRow("another parent") << u"2023-05-04"_s << false << false;
}

void ApplicationTest::twinsShareAParentAndAreBornWithinAMonth()
{
    QFETCH(QString, otherBorn);
    QFETCH(bool, sameParent);
    QFETCH(bool, twins);
    const Application one = given::waiting(1, day(u"2023-05-04"_s));
    Application other = given::waiting(20, day(otherBorn));
    if (sameParent)
        other.applicant = one.applicant;

    QCOMPARE(areTwins(one, other, 31), twins);
    QVERIFY(!areTwins(one, one, 31));
}

QTEST_GUILESS_MAIN(ApplicationTest)
#include "tst_application.moc"
