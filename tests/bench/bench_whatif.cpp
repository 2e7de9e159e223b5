// SPDX-License-Identifier: GPL-3.0-or-later
// How long a trial of other rules computes: 50,000 children with 5 wishes each among 3,000 groups, by each mechanism, with its measures.
#include "bench/figures.h"
#include "domain/whatifmeasures.h"

#include <QRandomGenerator>

#include <ctime>

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::whatif;

namespace {

constexpr int children = 50'000;
constexpr int groups = 3'000;
constexpr int runs = 9;

/// Seats for a third of the children; a few groups are wished far more than others, so that deferred acceptance has work.
Case largeOffice()
{
    QRandomGenerator random(2026);
    Case given;
    given.at = 1'790'000'000'000;
    for (int g = 0; g < groups; ++g)
        given.groups.push_back({1 + g, 1 + g / 10, random.bounded(12), AgeGroup(g % 5), GroupLanguage(g % 3)});
    for (int i = 0; i < children; ++i) {
        Child child{1 + i, given.at - qint64(random.bounded(3 * 365)) * 86'400'000 - random.bounded(86'400'000), 2026, 1 + i, 2020 + random.bounded(7),
                    PriorityCategory(std::min(2, random.bounded(10))), i % 5 ? -1 : i / 10, qint32(given.wishes.size()), 0};
        while (child.wishes < mostWishes) {
            const qint32 group = random.bounded(1 + random.bounded(groups));
            const auto own = given.wishes.end() - child.wishes;
            if (std::any_of(own, given.wishes.end(), [group](const Wish &wish) { return wish.group == group; }))
                continue;
            given.wishes.push_back({group, random.bounded(10) == 0, random.bounded(5) == 0});
            ++child.wishes;
        }
        given.children.push_back(child);
    }
    return given;
}

/// Of the processor's time, which others on the machine do not lengthen.
template <class F> double processorMs(F &&work)
{
    const std::clock_t from = std::clock();
    work();
    return double(std::clock() - from) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    const Case given = largeOffice();
    std::printf("%-46s %10s %14s  %s\n", "50,000 children, 5 wishes, 3,000 groups", "run, ms", "processor, ms", "goal");
    for (const Mechanism mechanism : allOf<Mechanism>()) {
        RuleSet rules;
        rules.mechanism = mechanism;
        QList<double> alone;
        QList<double> processors;
        QList<double> measured;
        int placed = 0;
        for (int i = 0; i < runs; ++i) {
            Outcome outcome;
            const double spent = processorMs([&] { alone.append(millisecondsOf([&] { outcome = run(given, rules, 1); })); });
            processors.append(spent);
            measured.append(processorMs([&] { placed = measure(given, outcome, rules.order, 3).placed; }));
        }
        std::printf("%-30s %6d placed  %10.3f %14.3f  50   (its measures: %.3f)\n", qPrintable(toText(mechanism)), placed, medianOf(alone), medianOf(processors),
                    medianOf(measured));
    }
}
