// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schoolyear.h"
#include "model/seathistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace kezek;
using namespace kezek::model;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isFull() { return qEnvironmentVariable("KEZEK_CAMPAIGN") == u"full"_s; }

/// In full the training office as the program makes it, else a fifth of it.
TrainingSize officeSize()
{
    TrainingSize size;
    if (isFull())
        return size;
    size.kindergartens = 4;
    size.waiting = 600;
    return size;
}

} // namespace

/// The training office from September to August, day by day.
class TestSchoolYear : public QObject {
    Q_OBJECT
private slots:
    void everyNightIsCleanAndEveryBulletinIsWhatTheRulesGive_data();
    void everyNightIsCleanAndEveryBulletinIsWhatTheRulesGive();
};

void TestSchoolYear::everyNightIsCleanAndEveryBulletinIsWhatTheRulesGive_data()
{
    QTest::addColumn<int>("seed");
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("KEZEK_MODEL_SEED", &isNumber);
    const int seed = isNumber ? given : 1;
    QTest::addRow("seed %d", seed) << seed;
}

void TestSchoolYear::everyNightIsCleanAndEveryBulletinIsWhatTheRulesGive()
{
    QFETCH(int, seed);
    QElapsedTimer timer;
    timer.start();
    SchoolYear year(2025, officeSize(), quint32(seed));
    BothOffices &both = year.both();
    both.compare();
    const qint64 made = timer.elapsed();

    const QDate end = year.begin().addYears(1);
    for (QDate day = year.begin(); day < end; day = day.addDays(1)) {
        year.live(day);

        const QStringList faults = year.faultsOfTheNight(isFull() || day.dayOfWeek() == Qt::Monday);
        QVERIFY2(faults.isEmpty(), qPrintable(day.toString(Qt::ISODate) + u": "_s + faults.join(u'\n')));
        if (!both.disagreement().isEmpty())
            QFAIL(qPrintable(u"seed %1, %2:\n%3\nThe last verbs:\n%4"_s.arg(seed).arg(day.toString(Qt::ISODate), both.disagreement(), both.lastVerbs())));
    }

    const auto &groups = both.reference.groups;
    QVERIFY2(std::any_of(groups.begin(), groups.end(), [](const auto &group) { return group.second.endedAt.has_value(); }),
             "no group went to school in August");
    const QStringList broken = brokenHistories(both.store());
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    const HistorySize size = historySize(both.store());
    qInfo().noquote() << both.verbs() << "verbs," << both.reference.bulletins.size() << "bulletins," << size.publications << "publications,"
                      << size.holds << "referrals," << size.journalRows << "journal rows; made in" << double(made) / 1000.0 << "s, the year in"
                      << double(timer.elapsed() - made) / 1000.0 << "s;" << both.answerCounts();
}

int main(int argc, char **argv)
{
    // QtTest gives a test five minutes, which a busy machine or a sanitizer needs for the small one already.
    qputenv("QTEST_FUNCTION_TIMEOUT", isFull() ? "36000000" : "1800000");
    QCoreApplication application(argc, argv);
    TestSchoolYear test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_schoolyear.moc"
