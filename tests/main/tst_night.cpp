// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"

#include <QTest>

using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Two weeks of night work by kezek-admin: it does not matter when it was run, nor how often.
class TestNight : public QObject {
    Q_OBJECT

private slots:
    void aNightADayAndAllNightsAtOnceEndAlike();
    void aNightRunAgainChangesNothing();
    void aNightThatHasNotComeIsNotRun();

private:
    static constexpr int days = 14;
    static Ran night(const QString &office, const QString &at) { return admin({u"night"_s, u"--database"_s, office, u"--at"_s, at, u"--json"_s}); }
    static Ran check(const QString &office, const QString &at) { return admin({u"check"_s, u"--database"_s, office, u"--at"_s, at}); }
    static QString dayAfter(int count) { return QDate(2026, 11, 20).addDays(count).toString(Qt::ISODate); }
    /// Left out: when a row was written down, which is the very difference between the two ways, and the key under which a provider
    /// knows a message, which is random.
    static QStringList state(const QString &office) { return dumpOf(office, {u"recorded_at"_s, u"client_ref"_s}); }

    TrainingCopies m_offices;
};

void TestNight::aNightADayAndAllNightsAtOnceEndAlike()
{
    const QString daily = m_offices.copy();
    const QString late = m_offices.copy();
    QJsonObject sum;
    for (int day = 1; day <= days; ++day) {
        const Ran ran = night(daily, dayAfter(day));
        QVERIFY2(ran.code == 0, ran.told());
        const QJsonObject done = ran.object();
        for (auto it = done.begin(); it != done.end(); ++it)
            sum[it.key()] = sum.value(it.key()).toInt() + it.value().toInt();
        const Ran checked = check(daily, dayAfter(day));
        QVERIFY2(checked.code == 0, checked.told());
    }

    const Ran ran = night(late, dayAfter(days));

    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(ran.object(), sum);
    QCOMPARE(firstDifference(state(late), state(daily)), QString());
    QCOMPARE(check(late, dayAfter(days)).code, 0);
    // The two weeks had something of each kind to do, or nothing was shown.
    QCOMPARE(sum.value(u"nights"_s).toInt(), days);
    for (const QString &kind : {u"lapsed"_s, u"archived"_s, u"benefitsExpired"_s, u"windowsClosed"_s, u"reminded"_s})
        QVERIFY2(sum.value(kind).toInt() > 0, QJsonDocument(sum).toJson());
}

void TestNight::aNightRunAgainChangesNothing()
{
    const QString office = m_offices.copy();
    QCOMPARE(night(office, dayAfter(5)).code, 0);
    const QStringList once = dumpOf(office);

    const Ran again = night(office, dayAfter(5) + u"T04:00"_s);

    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value(u"nights"_s).toInt(), 0);
    QCOMPARE(firstDifference(dumpOf(office), once), QString());
}

void TestNight::aNightThatHasNotComeIsNotRun()
{
    const QString office = m_offices.copy();
    const QStringList before = dumpOf(office);

    const Ran ran = night(office, u"2026-11-20T23:59"_s);

    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"nights"_s).toInt(), 0);
    QCOMPARE(firstDifference(dumpOf(office), before), QString());
}

QTEST_GUILESS_MAIN(TestNight)
#include "tst_night.moc"
