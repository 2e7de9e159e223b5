// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using given::day;
using given::shippedCalendar;

namespace {

Referral issuedOn(const QString &iso)
{
    Referral referral;
    referral.terms = *termsOf(day(iso), Rules{}, shippedCalendar());
    referral.lastDay = referral.terms.validUntil;
    return referral;
}

} // namespace

class ReferralTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReferenceTerms_data();
    void agreesWithTheReferenceTerms();
    void runsAcrossTheHolidaysOfNauryz();
    void countsTheExtensionFromTheChosenDay_data();
    void countsTheExtensionFromTheChosenDay();
    void movesTheExtendedDayToAWorkedOneWhenTheOfficeSaysSo();
    void needsNoCalendarForAnExtendedDayThatStays();
    void saysWhichCalendarIsMissing();
    void extendsThroughTheFourthWorkingDay();
    void refusesOnTheFifthWorkingDay();
    void refusesAfterTheLastDay();
    void extendsOnlyOnce();
    void extendsNothingThatHasEnded_data();
    void extendsNothingThatHasEnded();
    void lapsesAtMidnightAfterTheLastDay();
};

void ReferralTest::agreesWithTheReferenceTerms_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : given::rowsOf(u"referral_terms.csv"_s))
        QTest::newRow(qUtf8Printable(row.at(0))) << row;
}

void ReferralTest::agreesWithTheReferenceTerms()
{
    QFETCH(QStringList, row);

    const auto terms = termsOf(day(row.at(0)), Rules{}, shippedCalendar());

    QVERIFY(terms);
    QCOMPARE(terms->visitBy, day(row.at(1)));
    QCOMPARE(terms->extendUntil, day(row.at(2)));
    QCOMPARE(terms->validUntil, day(row.at(3)));
    QCOMPARE(terms->extendedValidUntil, day(row.at(4)));
}

void ReferralTest::runsAcrossTheHolidaysOfNauryz()
{
    const auto terms = termsOf(day(u"2026-03-20"_s), Rules{}, shippedCalendar());

    // 21 and 22 March are a weekend, 23–25 are days off: counting begins on Thursday the 26th.
    QCOMPARE(terms->extendUntil, day(u"2026-03-31"_s));
    QCOMPARE(terms->validUntil, day(u"2026-04-01"_s));
}

void ReferralTest::countsTheExtensionFromTheChosenDay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("last");
    QTest::newRow("old last day") << u"OldLastDay"_s << u"2026-12-16"_s;
    QTest::newRow("issue") << u"IssueDay"_s << u"2026-12-09"_s;
    QTest::newRow("press") << u"PressDay"_s << u"2026-12-11"_s;
}

void ReferralTest::countsTheExtensionFromTheChosenDay()
{
    QFETCH(QString, from);
    QFETCH(QString, last);
    Rules rules;
    rules.extensionFrom = *fromText<ExtensionFrom>(from);
    const QDate issued = day(u"2026-11-09"_s);

    const auto terms = termsOf(issued, rules, shippedCalendar());
    const auto extended = extendedLastDay(*terms, issued, day(u"2026-11-11"_s), shippedCalendar());

    QCOMPARE(terms->validUntil, day(u"2026-11-16"_s));
    QCOMPARE(*extended, day(last));
}

void ReferralTest::movesTheExtendedDayToAWorkedOneWhenTheOfficeSaysSo()
{
    Rules rules;
    rules.extendedDayMovesToWorking = true;

    const auto terms = termsOf(day(u"2026-11-09"_s), rules, shippedCalendar());

    QCOMPARE(terms->extendedValidUntil, day(u"2026-12-17"_s)); // 16 December is Independence Day
}

void ReferralTest::needsNoCalendarForAnExtendedDayThatStays()
{
    Rules moves;
    moves.extendedDayMovesToWorking = true;
    const QDate issued = day(u"2027-12-14"_s);

    QCOMPARE(termsOf(issued, Rules{}, shippedCalendar())->extendedValidUntil, day(u"2028-01-21"_s));
    QCOMPARE(given::refusal(termsOf(issued, moves, shippedCalendar())), u"DateNoCalendar"_s);
}

void ReferralTest::saysWhichCalendarIsMissing()
{
    const auto terms = termsOf(day(u"2027-12-28"_s), Rules{}, shippedCalendar());

    QCOMPARE(given::refusal(terms), u"DateNoCalendar"_s);
    QCOMPARE(terms.error().args, QVariantList{2028});
}

void ReferralTest::extendsThroughTheFourthWorkingDay()
{
    const Referral referral = issuedOn(u"2026-11-23"_s);

    for (const QString &today : {u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-27"_s})
        QVERIFY(canExtend(referral, day(today)));
}

void ReferralTest::refusesOnTheFifthWorkingDay()
{
    const auto outcome = canExtend(issuedOn(u"2026-11-23"_s), day(u"2026-11-30"_s));

    QCOMPARE(given::refusal(outcome), u"ExtensionTooLate"_s);
    QCOMPARE(outcome.error().args, QVariantList{day(u"2026-11-27"_s)});
}

void ReferralTest::refusesAfterTheLastDay()
{
    QCOMPARE(given::refusal(canExtend(issuedOn(u"2026-11-23"_s), day(u"2026-12-01"_s))), u"ReferralLapsed"_s);
}

void ReferralTest::extendsOnlyOnce()
{
    Referral referral = issuedOn(u"2026-11-23"_s);
    referral.state = ReferralState::Extended;
    referral.lastDay = referral.terms.extendedValidUntil;

    QCOMPARE(given::refusal(canExtend(referral, day(u"2026-11-24"_s))), u"ExtendedAlready"_s);
}

void ReferralTest::extendsNothingThatHasEnded_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &state : {u"Enrolled"_s, u"Overdue"_s, u"PapersRejected"_s, u"Withdrawn"_s, u"Recalled"_s})
        QTest::newRow(qUtf8Printable(state)) << state;
}

void ReferralTest::extendsNothingThatHasEnded()
{
    QFETCH(QString, state);
    Referral referral = issuedOn(u"2026-11-23"_s);
    referral.state = *fromText<ReferralState>(state);

    const auto outcome = canExtend(referral, day(u"2026-11-24"_s));

    QCOMPARE(given::refusal(outcome), u"MoveNotAllowed"_s);
    QCOMPARE(outcome.error().args, (QVariantList{state, u"Extend"_s}));
    QVERIFY(!hasLapsed(referral, day(u"2027-11-24"_s)));
}

void ReferralTest::lapsesAtMidnightAfterTheLastDay()
{
    const Referral referral = issuedOn(u"2026-11-23"_s);

    QVERIFY(!hasLapsed(referral, day(u"2026-11-30"_s)));
    QVERIFY(hasLapsed(referral, day(u"2026-12-01"_s)));
}

QTEST_GUILESS_MAIN(ReferralTest)
#include "tst_referral.moc"
