// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queue.h"
#include "domain/whatifcases.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

using namespace kezek;
using namespace kezek::whatif;
using namespace Qt::Literals::StringLiterals;
using given::allMechanisms;
using given::randomCase;
using given::rulesOf;
using given::wishesOf;

namespace {

constexpr int offices = 300;

void eachMechanism()
{
    QTest::addColumn<Mechanism>("mechanism");
    for (const Mechanism mechanism : allMechanisms())
        QTest::newRow(qPrintable(toText(mechanism))) << mechanism;
}

std::vector<int> heldSeats(const Case &given, const Outcome &outcome)
{
    std::vector<int> held(given.groups.size(), 0);
    for (const qint32 group : outcome.group)
        if (group >= 0)
            ++held[size_t(group)];
    return held;
}

/// Serial dictatorship as it is told: the list is walked down, each takes what it likes best of what is there.
Outcome naive(const Case &given, const std::vector<int> &line, int wishes)
{
    Outcome outcome{std::vector<qint32>(given.children.size(), -1), std::vector<qint8>(given.children.size(), 0), {}};
    for (const Place &place : given.groups)
        outcome.seats.push_back(place.seats);
    std::vector<qint32> free = outcome.seats;
    for (const int child : line) {
        const std::vector<Wish> wished = wishesOf(given, child, wishes);
        const auto best = std::find_if(wished.begin(), wished.end(), [&](const Wish &wish) { return free[size_t(wish.group)] > 0; });
        if (best == wished.end())
            continue;
        --free[size_t(best->group)];
        outcome.group[size_t(child)] = best->group;
        outcome.rank[size_t(child)] = qint8(best - wished.begin() + 1);
    }
    return outcome;
}

/// R5 by the rule of the queue itself.
std::vector<int> lineByTheQueue(const Case &given, const Rules &rules)
{
    QMap<int, QList<QueueEntry>> years;
    QHash<ApplicationId, int> indexOf;
    for (size_t i = 0; i < given.children.size(); ++i) {
        const Child &child = given.children[i];
        QueueEntry entry;
        entry.application = {child.application};
        entry.birthYear = child.birthYear;
        entry.category = child.category;
        entry.filedAt = QDateTime::fromMSecsSinceEpoch(child.filedAt, Qt::UTC);
        entry.numberYear = child.numberYear;
        entry.numberSequence = child.numberSequence;
        years[child.birthYear].append(entry);
        indexOf.insert(entry.application, int(i));
    }
    for (QList<QueueEntry> &queue : years)
        queue = inOrder(queue, rules);
    std::vector<int> line;
    while (line.size() < given.children.size()) {
        QList<QueueEntry> *best = nullptr;
        for (QList<QueueEntry> &queue : years)
            if (!queue.isEmpty() && (!best || isAhead(queue.first(), best->first())))
                best = &queue;
        line.push_back(indexOf.value(best->takeFirst().application));
    }
    return line;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT
private slots:
    void neverPassesTheCapacity_data() { eachMechanism(); }
    void neverPassesTheCapacity();
    void placesOnlyWhereWished_data() { eachMechanism(); }
    void placesOnlyWhereWished();
    void leavesNoWishedSeatFree_data() { eachMechanism(); }
    void leavesNoWishedSeatFree();
    void strictDateIsSerialDictatorship();
    void bothOrdersOfTheQueueAreSerialDictatorships();
    void doesNotDependOnTheOrderOfRows_data() { eachMechanism(); }
    void doesNotDependOnTheOrderOfRows();
    void theSameSeedGivesTheSame_data() { eachMechanism(); }
    void theSameSeedGivesTheSame();
    void anotherSeedMixesTheClicks();
    void everybodyMayClickFirst();
    void oneMoreWishOfOneChildNeverTakesItsSeat();
    void aWindowOfAllIsTheQueueAndOfNothingTheClicks();
    void theWindowKeepsSeatsForTheHead();
    void seatsComeAndGo();
};

void TestWhatIf::neverPassesTheCapacity()
{
    QFETCH(const Mechanism, mechanism);
    QRandomGenerator random(1);

    for (int office = 0; office < offices; ++office) {
        const Case given = randomCase(random, {40, 8, 5});
        const Outcome outcome = run(given, rulesOf(mechanism, 1 + office % mostWishes), quint64(office));

        const std::vector<int> held = heldSeats(given, outcome);
        for (size_t g = 0; g < held.size(); ++g)
            QVERIFY2(held[g] <= given.groups[g].seats, qPrintable(u"office %1"_s.arg(office)));
    }
}

void TestWhatIf::placesOnlyWhereWished()
{
    QFETCH(const Mechanism, mechanism);
    QRandomGenerator random(2);

    for (int office = 0; office < offices; ++office) {
        const int wishes = 1 + office % mostWishes;
        const Case given = randomCase(random, {40, 8, 5});
        const Outcome outcome = run(given, rulesOf(mechanism, wishes), quint64(office));

        for (size_t i = 0; i < given.children.size(); ++i) {
            const std::vector<Wish> wished = wishesOf(given, int(i), wishes);
            QCOMPARE(outcome.rank[i] == 0, outcome.group[i] < 0);
            if (outcome.rank[i] == 0)
                continue;
            QVERIFY(size_t(outcome.rank[i]) <= wished.size());
            QCOMPARE(wished[size_t(outcome.rank[i] - 1)].group, outcome.group[i]);
        }
    }
}

void TestWhatIf::leavesNoWishedSeatFree()
{
    QFETCH(const Mechanism, mechanism);
    if (mechanism == Mechanism::WindowShare)
        QSKIP("who is invited in the window does not wait for the better seats that are clicked for later");
    QRandomGenerator random(3);

    for (int office = 0; office < offices; ++office) {
        const Case given = randomCase(random, {40, 8, 5});
        const Outcome outcome = run(given, rulesOf(mechanism), quint64(office));

        const std::vector<int> held = heldSeats(given, outcome);
        for (size_t i = 0; i < given.children.size(); ++i) {
            const std::vector<Wish> wished = wishesOf(given, int(i), outcome.rank[i] > 0 ? outcome.rank[i] - 1 : mostWishes);
            for (const Wish &wish : wished)
                QCOMPARE(held[size_t(wish.group)], given.groups[size_t(wish.group)].seats);
        }
    }
}

void TestWhatIf::strictDateIsSerialDictatorship()
{
    QRandomGenerator random(4);

    for (int office = 0; office < offices; ++office) {
        const Case given = randomCase(random, {60, 8, 5});
        std::vector<int> line(given.children.size());
        std::iota(line.begin(), line.end(), 0);
        std::sort(line.begin(), line.end(), [&](int a, int b) {
            const Child &x = given.children[size_t(a)];
            const Child &y = given.children[size_t(b)];
            return std::tie(x.filedAt, x.numberYear, x.numberSequence, x.application) < std::tie(y.filedAt, y.numberYear, y.numberSequence, y.application);
        });

        const int wishes = 1 + office % mostWishes;
        QVERIFY(run(given, rulesOf(Mechanism::StrictDate, wishes), 7) == naive(given, line, wishes));
    }
}

void TestWhatIf::bothOrdersOfTheQueueAreSerialDictatorships()
{
    QRandomGenerator random(5);

    for (int office = 0; office < offices; ++office) {
        const Case given = randomCase(random, {60, 8, 5});
        RuleSet oneToN = rulesOf(Mechanism::OneToN);
        oneToN.generalPerFirstPriority = 1 + office % 4;
        Rules rules;
        rules.generalPerFirstPriority = oneToN.generalPerFirstPriority;

        QVERIFY(run(given, rulesOf(Mechanism::CategoriesStrict), 7) == naive(given, lineByTheQueue(given, rules), mostWishes));
        rules.order = QueueOrder::OneToN;
        QVERIFY(run(given, oneToN, 7) == naive(given, lineByTheQueue(given, rules), mostWishes));
    }
}

void TestWhatIf::doesNotDependOnTheOrderOfRows()
{
    QFETCH(const Mechanism, mechanism);
    QRandomGenerator random(6);

    for (int office = 0; office < offices; ++office) {
        const Case given = randomCase(random, {40, 8, 5});
        std::vector<int> children;
        std::vector<int> groups;
        const Case mixed = given::shuffled(given, random, children, groups);

        const Outcome straight = run(given, rulesOf(mechanism), 11);
        const Outcome shuffled = run(mixed, rulesOf(mechanism), 11);
        for (size_t i = 0; i < children.size(); ++i) {
            QCOMPARE(shuffled.rank[size_t(children[i])], straight.rank[i]);
            const qint32 group = straight.group[i];
            QCOMPARE(shuffled.group[size_t(children[i])], group < 0 ? -1 : groups[size_t(group)]);
        }
    }
}

void TestWhatIf::theSameSeedGivesTheSame()
{
    QFETCH(const Mechanism, mechanism);
    QRandomGenerator random(7);
    const Case given = randomCase(random, {200, 20, 5});

    const Outcome first = run(given, rulesOf(mechanism), 12345);
    const Outcome second = run(given, rulesOf(mechanism), 12345);

    QVERIFY(first == second);
}

void TestWhatIf::anotherSeedMixesTheClicks()
{
    QRandomGenerator random(8);
    const Case given = randomCase(random, {200, 20, 5});

    QVERIFY(arrivalOrder(given, 1) != arrivalOrder(given, 2));
    QVERIFY(run(given, rulesOf(Mechanism::FirstClick), 1) != run(given, rulesOf(Mechanism::FirstClick), 2));
    QVERIFY(run(given, rulesOf(Mechanism::CategoriesStrict), 1) == run(given, rulesOf(Mechanism::CategoriesStrict), 2));
}

void TestWhatIf::everybodyMayClickFirst()
{
    QRandomGenerator random(9);
    const Case given = randomCase(random, {6, 2, 2});
    constexpr int tries = 6000;
    std::vector<int> firsts(given.children.size(), 0);

    for (int seed = 0; seed < tries; ++seed) {
        std::vector<qint32> order = arrivalOrder(given, quint64(seed));
        ++firsts[size_t(order.front())];
        std::sort(order.begin(), order.end());
        for (size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], qint32(i));
    }

    // 1,000 each would be even; five standard deviations are 145.
    for (const int count : firsts)
        QVERIFY2(count > 855 && count < 1145, qPrintable(QString::number(count)));
}

void TestWhatIf::oneMoreWishOfOneChildNeverTakesItsSeat()
{
    QRandomGenerator random(10);

    for (int office = 0; office < offices; ++office) {
        Case given = randomCase(random, {30, 8, 3});
        const size_t child = size_t(random.bounded(30));
        for (const Mechanism mechanism : {Mechanism::FirstClick, Mechanism::StrictDate, Mechanism::CategoriesStrict, Mechanism::OneToN,
                                          Mechanism::SiblingsFirst, Mechanism::DistrictFirst}) {
            Case shorter = given;
            int before = 0;
            for (int wishes = 0; wishes <= given.children[child].wishes; ++wishes) {
                shorter.children[child].wishes = wishes;
                const int rank = run(shorter, rulesOf(mechanism), 3).rank[child];
                QVERIFY(before == 0 ? rank == 0 || rank == wishes : rank == before);
                before = rank;
            }
        }
    }
}

void TestWhatIf::aWindowOfAllIsTheQueueAndOfNothingTheClicks()
{
    QRandomGenerator random(11);
    const Case given = randomCase(random, {100, 10, 6});
    RuleSet window = rulesOf(Mechanism::WindowShare);

    window.windowPercent = 100;
    QVERIFY(run(given, window, 5) == run(given, rulesOf(Mechanism::CategoriesStrict), 5));
    window.windowPercent = 0;
    QVERIFY(run(given, window, 5) == run(given, rulesOf(Mechanism::FirstClick), 5));
}

void TestWhatIf::theWindowKeepsSeatsForTheHead()
{
    QRandomGenerator random(12);

    for (int office = 0; office < offices; ++office) {
        const Case given = randomCase(random, {40, 6, 5});
        RuleSet window = rulesOf(Mechanism::WindowShare);
        window.windowPercent = 50;
        Case half = given;
        for (Place &place : half.groups)
            place.seats = (place.seats + 1) / 2;

        const Outcome kept = run(half, rulesOf(Mechanism::CategoriesStrict), 1);
        const Outcome whole = run(given, window, quint64(office));
        for (size_t i = 0; i < given.children.size(); ++i)
            if (kept.rank[i] > 0)
                QCOMPARE(whole.group[i], kept.group[i]);
    }
}

void TestWhatIf::seatsComeAndGo()
{
    Case given;
    given.groups = {{101, 11, 2}, {102, 11, 3}, {103, 12, 4}};
    RuleSet rules;
    rules.changes = {{{11}, {}, 1}, {{11}, {102}, -9}, {{12}, {103}, -1}};

    QVERIFY(seatsUnder(given, rules) == (std::vector<qint32>{3, 0, 3}));
}

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
