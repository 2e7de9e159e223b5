// SPDX-License-Identifier: GPL-3.0-or-later
// Deferred acceptance against all that could be: every matching of a small office is tried.
#include "domain/whatifcases.h"

#include <QTest>

#include <algorithm>

using namespace kezek;
using namespace kezek::whatif;
using given::rulesOf;
using given::wishesOf;

namespace {

/// Of each child which of its wishes it has, from 1; 0: none.
using Ranks = std::vector<int>;

/// What a small office looks like, in the words of the definition.
struct Office {
    std::vector<std::vector<Wish>> wishes;
    std::vector<int> seats;
    std::vector<int> place; ///< of each child in R5
    Mechanism mechanism;

    bool prefers(const Wish &wish) const { return mechanism == Mechanism::SiblingsFirst ? wish.sibling : wish.district; }
    /// Does the group of the one's wish want it more than the other, who sits there by its own wish?
    bool wants(size_t one, const Wish &by, size_t other, const Wish &hers) const
    {
        return prefers(by) != prefers(hers) ? prefers(by) : place[one] < place[other];
    }
    int groupOf(size_t child, const Ranks &ranks) const { return ranks[child] ? wishes[child][size_t(ranks[child] - 1)].group : -1; }
};

Office officeOf(const Case &given, Mechanism mechanism)
{
    Office office;
    office.mechanism = mechanism;
    for (size_t i = 0; i < given.children.size(); ++i)
        office.wishes.push_back(wishesOf(given, int(i), mostWishes));
    for (const Place &group : given.groups)
        office.seats.push_back(group.seats);
    const std::vector<qint32> line = queueOrder(given, QueueOrder::CategoriesStrict, 1);
    office.place.resize(line.size());
    for (size_t i = 0; i < line.size(); ++i)
        office.place[size_t(line[i])] = int(i);
    return office;
}

bool fits(const Office &office, const Ranks &ranks)
{
    std::vector<int> left = office.seats;
    for (size_t i = 0; i < ranks.size(); ++i)
        if (const int group = office.groupOf(i, ranks); group >= 0 && --left[size_t(group)] < 0)
            return false;
    return true;
}

/// A child and a group that would rather have each other: a free seat it wants more, or one held by a child that the group wants less.
bool isBlocked(const Office &office, const Ranks &ranks)
{
    for (size_t i = 0; i < ranks.size(); ++i) {
        const size_t better = ranks[i] ? size_t(ranks[i] - 1) : office.wishes[i].size();
        for (size_t w = 0; w < better; ++w) {
            const Wish &wish = office.wishes[i][w];
            int held = 0;
            for (size_t j = 0; j < ranks.size(); ++j) {
                if (office.groupOf(j, ranks) != wish.group)
                    continue;
                ++held;
                if (office.wants(i, wish, j, office.wishes[j][size_t(ranks[j] - 1)]))
                    return true;
            }
            if (held < office.seats[size_t(wish.group)])
                return true;
        }
    }
    return false;
}

/// Calls with every matching that passes no capacity.
template <class F> void eachMatching(const Office &office, F take)
{
    Ranks ranks(office.wishes.size(), 0);
    while (true) {
        if (fits(office, ranks))
            take(ranks);
        size_t i = 0;
        while (i < ranks.size() && ++ranks[i] > int(office.wishes[i].size()))
            ranks[i++] = 0;
        if (i == ranks.size())
            return;
    }
}

/// Nobody is blocked, and no child has it better in any other matching of which that is true.
bool isBestOfTheUnblocked(const Case &given, Mechanism mechanism)
{
    const Office office = officeOf(given, mechanism);
    const Outcome outcome = run(given, rulesOf(mechanism), 1);
    const Ranks ranks(outcome.rank.begin(), outcome.rank.end());
    if (!fits(office, ranks) || isBlocked(office, ranks))
        return false;
    bool best = true;
    eachMatching(office, [&](const Ranks &other) {
        if (isBlocked(office, other))
            return;
        for (size_t i = 0; i < ranks.size(); ++i)
            best = best && (other[i] == 0 || (ranks[i] > 0 && ranks[i] <= other[i]));
    });
    return best;
}

/// Every list of wishes over so many groups (at most two).
std::vector<std::vector<int>> allLists(int groups)
{
    return groups == 1 ? std::vector<std::vector<int>>{{}, {0}} : std::vector<std::vector<int>>{{}, {0}, {1}, {0, 1}, {1, 0}};
}

Case tinyCase(int children, int groups, int seats, int lists, int preferred)
{
    Case given;
    const auto all = allLists(groups);
    for (int g = 0; g < groups; ++g, seats /= 3)
        given.groups.push_back({100 + g, 10 + g, seats % 3});
    for (int i = 0; i < children; ++i, lists /= int(all.size())) {
        Child child;
        child.application = 1 + i;
        child.filedAt = i;
        child.firstWish = qint32(given.wishes.size());
        for (const int group : all[size_t(lists) % all.size()]) {
            const bool flag = preferred >> (i * groups + group) & 1;
            given.wishes.push_back({group, flag, flag});
        }
        child.wishes = qint32(given.wishes.size()) - child.firstWish;
        given.children.push_back(child);
    }
    return given;
}

int power(int base, int exponent)
{
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
}

} // namespace

class TestWhatIfMatching : public QObject {
    Q_OBJECT
private slots:
    void isTheBestUnblockedOneOfEveryTinyOffice();
    void isTheBestUnblockedOneOfOfficesOfChance();
    void nobodyIsBlockedInALargeOffice();
};

void TestWhatIfMatching::isTheBestUnblockedOneOfEveryTinyOffice()
{
    int offices = 0;
    for (int children = 1; children <= 3; ++children)
        for (int groups = 1; groups <= 2; ++groups)
            for (int seats = 0; seats < power(3, groups); ++seats)
                for (int lists = 0; lists < power(groups == 1 ? 2 : 5, children); ++lists)
                    for (int preferred = 0; preferred < power(2, children * groups); ++preferred) {
                        const Case given = tinyCase(children, groups, seats, lists, preferred);
                        QVERIFY(isBestOfTheUnblocked(given, Mechanism::SiblingsFirst));
                        ++offices;
                    }
    QVERIFY(offices > 72'000);
}

void TestWhatIfMatching::isTheBestUnblockedOneOfOfficesOfChance()
{
    QRandomGenerator random(21);
    constexpr int offices = 4000;

    for (int office = 0; office < offices; ++office) {
        const Case given = given::randomCase(random, {4 + office % 2, 3, 2});
        QVERIFY(isBestOfTheUnblocked(given, office % 3 ? Mechanism::SiblingsFirst : Mechanism::DistrictFirst));
    }
}

void TestWhatIfMatching::nobodyIsBlockedInALargeOffice()
{
    QRandomGenerator random(22);

    for (const Mechanism mechanism : {Mechanism::SiblingsFirst, Mechanism::DistrictFirst}) {
        const Case given = given::randomCase(random, {1000, 60, 12});
        const Outcome outcome = run(given, rulesOf(mechanism), 1);

        const Ranks ranks(outcome.rank.begin(), outcome.rank.end());
        const Office office = officeOf(given, mechanism);
        QVERIFY(fits(office, ranks));
        QVERIFY(!isBlocked(office, ranks));
    }
}

QTEST_APPLESS_MAIN(TestWhatIfMatching)
#include "tst_whatifmatching.moc"
