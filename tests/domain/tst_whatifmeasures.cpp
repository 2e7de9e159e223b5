// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whatifcases.h"
#include "domain/whatifmeasures.h"

#include <QTest>

#include <numeric>

using namespace kezek;
using namespace kezek::whatif;
using given::randomCase;
using given::rulesOf;
using given::wishesOf;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 now = 1000 * day;

Measures measured(const Case &given, const Outcome &outcome)
{
    return measure(given, outcome, QueueOrder::CategoriesStrict, 3);
}

/// Two groups of one kindergarten with one seat each, a third elsewhere with two; four children, the first of them the head of the queue.
Case smallOffice()
{
    Case given;
    given.at = now;
    given.groups = {{101, 11, 1, AgeGroup::Younger, GroupLanguage::Kazakh}, {102, 11, 1, AgeGroup::Younger, GroupLanguage::Russian},
                    {103, 12, 2, AgeGroup::Middle, GroupLanguage::Russian}};
    given.wishes = {{0}, {1}, /* second */ {0}, {1}, /* third */ {1, true}, /* fourth */ {0}};
    given.children = {{1, now - 800 * day, 2025, 1, 2022, PriorityCategory::FirstPriority, 5, 0, 2},
                      {2, now - 100 * day, 2025, 2, 2022, PriorityCategory::General, 5, 2, 2},
                      {3, now - 50 * day, 2025, 3, 2022, PriorityCategory::General, 6, 4, 1},
                      {4, now - 10 * day, 2025, 4, 2022, PriorityCategory::General, -1, 5, 1}};
    return given;
}

} // namespace

class TestWhatIfMeasures : public QObject {
    Q_OBJECT
private slots:
    void countsASmallOfficeAsByHand();
    void seesWhoEnviesWhom();
    void countsEnvyAsItIsDefined();
    void nobodyEnviesInTheQueuesOwnOrder();
    void everyChildAndSeatIsCountedOnce();
    void saysWhoGainsAndWhoLoses();
};

void TestWhatIfMeasures::countsASmallOfficeAsByHand()
{
    const Case given = smallOffice();

    const Measures m = measured(given, run(given, rulesOf(Mechanism::CategoriesStrict), 1));

    // The first and the second sit together; the other two find nothing.
    QCOMPARE(m.children, 4);
    QCOMPARE(m.placed, 2);
    QCOMPARE(m.left(), 2);
    QCOMPARE(m.byRank, (std::array<int, mostWishes>{1, 1, 0, 0, 0}));
    QCOMPARE(m.siblings, 3);
    QCOMPARE(m.siblingsTogether, 2);
    QCOMPARE(m.benefit, 1);
    QCOMPARE(m.benefitPlaced, 1);
    QCOMPARE(m.envious, 0);
    QCOMPARE(m.seats, 4);
    QCOMPARE(m.emptySeats(), 2);
    QCOMPARE(m.empty[size_t(AgeGroup::Middle)][size_t(GroupLanguage::Russian)], 2);
    QCOMPARE(m.placedWaited.parts, (std::array<int, 5>{0, 1, 0, 0, 1}));
    QCOMPARE(m.placedWaited.median, 100);
    QCOMPARE(m.leftWaited.parts, (std::array<int, 5>{2, 0, 0, 0, 0}));
    QCOMPARE(m.leftWaited.median, 10);
}

void TestWhatIfMeasures::seesWhoEnviesWhom()
{
    const Case given = smallOffice();

    const Measures m = measured(given, run(given, rulesOf(Mechanism::SiblingsFirst), 1));

    // The third has a sibling there and gets the second's seat, who sees it from further ahead.
    QCOMPARE(m.placed, 2);
    QCOMPARE(m.byRank, (std::array<int, mostWishes>{2, 0, 0, 0, 0}));
    QCOMPARE(m.siblingsTogether, 1);
    QCOMPARE(m.envious, 1);
}

void TestWhatIfMeasures::countsEnvyAsItIsDefined()
{
    QRandomGenerator random(31);

    for (int office = 0; office < 300; ++office) {
        const Case given = randomCase(random, {40, 8, 4});
        const int wishes = 1 + office % mostWishes;
        const Outcome outcome = run(given, rulesOf(office % 2 ? Mechanism::FirstClick : Mechanism::DistrictFirst, wishes), quint64(office));
        const std::vector<qint32> line = queueOrder(given, QueueOrder::OneToN, 2);

        int envious = 0;
        for (size_t a = 0; a < line.size(); ++a) {
            const auto child = size_t(line[a]);
            bool envies = false;
            for (const Wish &wish : wishesOf(given, int(child), outcome.rank[child] ? outcome.rank[child] - 1 : mostWishes))
                for (size_t b = a + 1; b < line.size(); ++b)
                    envies = envies || outcome.group[size_t(line[b])] == wish.group;
            envious += envies;
        }
        QCOMPARE(measure(given, outcome, QueueOrder::OneToN, 2).envious, envious);
    }
}

void TestWhatIfMeasures::nobodyEnviesInTheQueuesOwnOrder()
{
    QRandomGenerator random(32);
    const Case given = randomCase(random, {400, 40, 6});
    RuleSet oneToN = rulesOf(Mechanism::OneToN);
    oneToN.generalPerFirstPriority = 2;

    QCOMPARE(measured(given, run(given, rulesOf(Mechanism::CategoriesStrict), 1)).envious, 0);
    QCOMPARE(measure(given, run(given, oneToN, 1), QueueOrder::OneToN, 2).envious, 0);
    QVERIFY(measured(given, run(given, rulesOf(Mechanism::FirstClick), 1)).envious > 0);
}

void TestWhatIfMeasures::everyChildAndSeatIsCountedOnce()
{
    QRandomGenerator random(33);

    for (const Mechanism mechanism : given::allMechanisms()) {
        const Case given = randomCase(random, {300, 30, 8});
        const Measures m = measured(given, run(given, rulesOf(mechanism), 9));

        QCOMPARE(std::accumulate(m.byRank.begin(), m.byRank.end(), 0), m.placed);
        QCOMPARE(std::accumulate(m.placedWaited.parts.begin(), m.placedWaited.parts.end(), 0), m.placed);
        QCOMPARE(std::accumulate(m.leftWaited.parts.begin(), m.leftWaited.parts.end(), 0), m.left());
        int empty = 0;
        for (const auto &languages : m.empty)
            empty += std::accumulate(languages.begin(), languages.end(), 0);
        QCOMPARE(empty, m.emptySeats());
    }
}

void TestWhatIfMeasures::saysWhoGainsAndWhoLoses()
{
    const Case given = smallOffice();
    const Outcome before = run(given, rulesOf(Mechanism::CategoriesStrict), 1);
    const Outcome after = run(given, rulesOf(Mechanism::SiblingsFirst), 1);

    const std::vector<Change> changes = compare(given, before, after);

    QCOMPARE(changes.size(), size_t(2));
    QVERIFY(changes[0] == (Change{1, 2, 0}));
    QVERIFY(!changes[0].gains());
    QVERIFY(changes[1] == (Change{2, 0, 1}));
    QVERIFY(changes[1].gains());
    QVERIFY(compare(given, before, before).empty());
}

QTEST_APPLESS_MAIN(TestWhatIfMeasures)
#include "tst_whatifmeasures.moc"
