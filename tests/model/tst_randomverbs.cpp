// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/randomoffice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace kezek;
using namespace kezek::model;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isFull() { return qEnvironmentVariable("KEZEK_CAMPAIGN") == u"full"_s; }

/// KEZEK_MODEL_SEED and KEZEK_MODEL_VERBS do one sequence again, as a failure has named it.
int given(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

/// Long sequences of verbs in an office and in the small reference of its rules: the same answers, seats, states and positions.
class TestRandomVerbs : public QObject {
    Q_OBJECT
private slots:
    void theOfficeIsWhatTheReferenceSays_data();
    void theOfficeIsWhatTheReferenceSays();
};

void TestRandomVerbs::theOfficeIsWhatTheReferenceSays_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("verbs");
    const int verbs = given("KEZEK_MODEL_VERBS", isFull() ? 100'000 : 2'500);
    if (const int seed = given("KEZEK_MODEL_SEED", 0)) {
        QTest::addRow("seed %d", seed) << seed << verbs;
        return;
    }
    for (int seed = 1; seed <= (isFull() ? 6 : 4); ++seed)
        QTest::addRow("seed %d", seed) << seed << verbs;
}

void TestRandomVerbs::theOfficeIsWhatTheReferenceSays()
{
    QFETCH(int, seed);
    QFETCH(int, verbs);
    QElapsedTimer timer;
    timer.start();
    RandomOffice office{quint32(seed)};
    BothOffices &both = office.both();

    office.live(verbs);

    if (!both.disagreement().isEmpty())
        QFAIL(qPrintable(u"seed %1, verb %2:\n%3\nThe last verbs:\n%4"_s.arg(seed).arg(both.verbs()).arg(both.disagreement(), both.lastVerbs())));
    const QStringList broken = test::need(both.store().readers().check(both.now()));
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    qInfo().noquote() << both.verbs() << "verbs in" << office.days() << "days," << both.reference.children.size() << "applications,"
                      << both.reference.referrals.size() << "referrals," << double(timer.elapsed()) / 1000.0 << "s;" << both.answerCounts();
}

int main(int argc, char **argv)
{
    // QtTest gives a test five minutes, which a busy machine or a sanitizer needs for the small one already.
    qputenv("QTEST_FUNCTION_TIMEOUT", isFull() ? "36000000" : "1800000");
    QCoreApplication application(argc, argv);
    TestRandomVerbs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_randomverbs.moc"
