// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendarfile.h"
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using given::day;
using given::shippedCalendar;

class WorkingCalendarTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReferenceDays_data();
    void agreesWithTheReferenceDays();
    void movesTheHolidaysOf2027ByTheRule();
    void countsWorkingDaysOneByOne();
    void saysWhichYearIsMissing();
    void crossesIntoAYearThatIsEntered();
    void keepsAWorkedDayAndMovesADayOff();
    void namesTheNextHoliday();
    void countsTheTimeOfWorkingDaysAlone_data();
    void countsTheTimeOfWorkingDaysAlone();
    void changesTheClockOnTheFirstOfMarch2024();
    void returnsToTheSameLocalDayAndTime();
    void readsACalendarFile();
    void refusesAFileItDoesNotUnderstand_data();
    void refusesAFileItDoesNotUnderstand();
};

void WorkingCalendarTest::agreesWithTheReferenceDays_data()
{
    QTest::addColumn<bool>("working");
    for (const QStringList &row : given::rowsOf(u"working_days.csv"_s))
        QTest::newRow(qUtf8Printable(row.at(0))) << (row.at(1) == "true"_L1);
}

void WorkingCalendarTest::agreesWithTheReferenceDays()
{
    QFETCH(bool, working);

    QCOMPARE(*shippedCalendar().isWorking(day(QString::fromLatin1(QTest::currentDataTag()))), working);
}

void WorkingCalendarTest::movesTheHolidaysOf2027ByTheRule()
{
    for (const QString &off : {u"01-01"_s, u"01-04"_s, u"01-07"_s, u"03-15"_s, u"03-24"_s, u"05-03"_s, u"05-10"_s})
        QVERIFY2(!*shippedCalendar().isWorking(day(u"2027-"_s + off)), qUtf8Printable(off));
    for (const QString &on : {u"01-05"_s, u"03-25"_s, u"05-04"_s, u"08-30"_s, u"12-17"_s})
        QVERIFY2(*shippedCalendar().isWorking(day(u"2027-"_s + on)), qUtf8Printable(on));
}

void WorkingCalendarTest::countsWorkingDaysOneByOne()
{
    // Every day of three years, by the definition itself.
    for (QDate from = day(u"2024-01-01"_s); from.year() < 2027; from = from.addDays(1)) {
        QDate expected = from;
        for (int n = 1; n <= 6; ++n) {
            do
                expected = expected.addDays(1);
            while (!*shippedCalendar().isWorking(expected));
            QCOMPARE(*shippedCalendar().addWorkingDays(from, n), expected);
        }
    }
}

void WorkingCalendarTest::saysWhichYearIsMissing()
{
    const auto beyond = shippedCalendar().addWorkingDays(day(u"2027-12-30"_s), 5);
    const auto before = shippedCalendar().isWorking(day(u"2023-12-31"_s));

    QCOMPARE(given::refusal(beyond), u"DateNoCalendar"_s);
    QCOMPARE(beyond.error().args, QVariantList{2028});
    QCOMPARE(before.error().args, QVariantList{2023});
    QCOMPARE(given::refusal(WorkingCalendar().isWorking(day(u"2026-11-22"_s))), u"DateNoCalendar"_s);
}

void WorkingCalendarTest::crossesIntoAYearThatIsEntered()
{
    QCOMPARE(*shippedCalendar().addWorkingDays(day(u"2026-12-31"_s), 1), day(u"2027-01-05"_s));
    QCOMPARE(*shippedCalendar().addWorkingDays(day(u"2026-12-30"_s), 1), day(u"2026-12-31"_s));
}

void WorkingCalendarTest::keepsAWorkedDayAndMovesADayOff()
{
    QCOMPARE(*shippedCalendar().sameOrNextWorking(day(u"2024-05-04"_s)), day(u"2024-05-04"_s));
    QCOMPARE(*shippedCalendar().sameOrNextWorking(day(u"2026-03-21"_s)), day(u"2026-03-26"_s));
}

void WorkingCalendarTest::namesTheNextHoliday()
{
    const auto next = shippedCalendar().nextHoliday(day(u"2026-11-22"_s));

    QVERIFY(next);
    QCOMPARE(next->date, day(u"2026-12-16"_s));
    QVERIFY(!next->note.isEmpty());
    // The Saturday worked for a holiday is no holiday.
    QCOMPARE(shippedCalendar().nextHoliday(day(u"2024-05-01"_s))->date, day(u"2024-05-07"_s));
    QVERIFY(!shippedCalendar().nextHoliday(day(u"2027-12-16"_s)));
}

void WorkingCalendarTest::countsTheTimeOfWorkingDaysAlone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *name, const QString &from, const QString &until, int minutes) {
        QTest::newRow(name) << from << until << minutes;
    };
    row("within a day", u"2026-11-23T09:00"_s, u"2026-11-23T09:25"_s, 25);
    row("over night", u"2026-11-23T18:00"_s, u"2026-11-24T09:00"_s, 15 * 60);
    row("over a weekend", u"2026-11-20T16:00"_s, u"2026-11-23T16:00"_s, 24 * 60);
    row("asked on a day off", u"2026-11-21T12:00"_s, u"2026-11-23T09:00"_s, 9 * 60);
    row("all on days off", u"2026-11-21T12:00"_s, u"2026-11-22T12:00"_s, 0);
    row("a worked Saturday", u"2024-05-03T12:00"_s, u"2024-05-04T12:00"_s, 24 * 60);
    row("the day that had 25 hours", u"2024-02-29T00:00"_s, u"2024-03-01T00:00"_s, 25 * 60);
    row("backwards", u"2026-11-23T10:00"_s, u"2026-11-23T09:00"_s, 0);
}

void WorkingCalendarTest::countsTheTimeOfWorkingDaysAlone()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(int, minutes);
    const auto at = [](const QString &iso) {
        const QDateTime local = QDateTime::fromString(iso, Qt::ISODate);
        return instantOf(local.date(), local.time());
    };

    QCOMPARE(*shippedCalendar().workingSeconds(at(from), at(until)), minutes * 60);
    QCOMPARE(shippedCalendar().workingSeconds(at(u"2031-01-06T09:00"_s), at(u"2031-01-06T10:00"_s)).error().code, ErrorCode::DateNoCalendar);
}

void WorkingCalendarTest::changesTheClockOnTheFirstOfMarch2024()
{
    const QDateTime lastBefore(QDate(2024, 2, 29), QTime(17, 59, 59), Qt::UTC);
    const QDateTime change = lastBefore.addSecs(1);

    QCOMPARE(localTime(lastBefore), QTime(23, 59, 59));
    QCOMPARE(localDay(lastBefore), QDate(2024, 2, 29));
    QCOMPARE(localTime(change), QTime(23, 0));
    QCOMPARE(localDay(change), QDate(2024, 2, 29));
    QCOMPARE(startOfLocalDay(QDate(2024, 3, 1)), change.addSecs(3600));
    QCOMPARE(startOfLocalDay(QDate(2024, 2, 29)), QDateTime(QDate(2024, 2, 28), QTime(18, 0), Qt::UTC));
    QCOMPARE(localTime(QDateTime(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC)), QTime(9, 0));
    QCOMPARE(localTime(QDateTime(QDate(2023, 11, 22), QTime(4, 0), Qt::UTC)), QTime(10, 0));
}

void WorkingCalendarTest::returnsToTheSameLocalDayAndTime()
{
    for (QDate date = day(u"2024-02-01"_s); date < day(u"2024-04-01"_s); date = date.addDays(1)) {
        for (const QTime &time : {QTime(0, 0), QTime(9, 0), QTime(22, 59), QTime(23, 30), QTime(23, 59, 59)}) {
            QCOMPARE(localDay(instantOf(date, time)), date);
            QCOMPARE(localTime(instantOf(date, time)), time);
        }
    }
}

void WorkingCalendarTest::readsACalendarFile()
{
    const auto days =
        parseCalendarFile(u"# of 2026\r\ndate,working,note\r\n\r\n2026-05-27,false,Құрбан айт, to be confirmed\r\n"
                          "2026-06-06,true,\r\n"_s);

    QVERIFY(days);
    QCOMPARE(days->size(), 2);
    QCOMPARE(days->at(0), (WorkingCalendar::Day{day(u"2026-05-27"_s), false, u"Құрбан айт, to be confirmed"_s}));
    QCOMPARE(days->at(1), (WorkingCalendar::Day{day(u"2026-06-06"_s), true, {}}));
}

void WorkingCalendarTest::refusesAFileItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << ErrorCode::FileWrongColumns;
    QTest::newRow("other columns") << u"day;off\n"_s << ErrorCode::FileWrongColumns;
    QTest::newRow("no such date") << u"date,working,note\n2026-02-30,false,\n"_s << ErrorCode::FieldNotUnderstood;
    QTest::newRow("no such word") << u"date,working,note\n2026-02-20,no,\n"_s << ErrorCode::FieldNotUnderstood;
}

void WorkingCalendarTest::refusesAFileItDoesNotUnderstand()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);

    QCOMPARE(given::refusal(parseCalendarFile(text)), toText(code));
}

QTEST_GUILESS_MAIN(WorkingCalendarTest)
#include "tst_workingcalendar.moc"
