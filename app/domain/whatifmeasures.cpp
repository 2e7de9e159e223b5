// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whatifmeasures.h"

#include <algorithm>

namespace kezek::whatif {

namespace {

constexpr qint64 dayMs = 86'400'000;

Waits waitsOf(std::vector<int> days)
{
    Waits waits;
    for (const int count : days) {
        const auto part = std::upper_bound(Waits::bounds.begin(), Waits::bounds.end(), count);
        ++waits.parts[size_t(part - Waits::bounds.begin())];
    }
    if (days.empty())
        return waits;
    const auto at = [&days](size_t index) {
        std::nth_element(days.begin(), days.begin() + std::ptrdiff_t(index), days.end());
        return days[index];
    };
    waits.median = at((days.size() - 1) / 2);
    waits.ninth = at((days.size() - 1) * 9 / 10);
    return waits;
}

void measureWaits(const Case &given, const Outcome &outcome, Measures &measures)
{
    std::vector<int> placed;
    std::vector<int> left;
    placed.reserve(given.children.size());
    left.reserve(given.children.size());
    for (size_t i = 0; i < given.children.size(); ++i) {
        const int days = int(std::max<qint64>(0, (given.at - given.children[i].filedAt) / dayMs));
        (outcome.rank[i] > 0 ? placed : left).push_back(days);
    }
    measures.placedWaited = waitsOf(std::move(placed));
    measures.leftWaited = waitsOf(std::move(left));
}

/// A child envies when a group that it wanted more holds somebody who stands behind it. Only the last of each group matters.
int envious(const Case &given, const Outcome &outcome, QueueOrder order, int generalPerFirstPriority)
{
    const std::vector<qint32> line = queueOrder(given, order, generalPerFirstPriority);
    std::vector<qint32> last(given.groups.size(), -1);
    for (size_t place = 0; place < line.size(); ++place)
        if (const qint32 group = outcome.group[size_t(line[place])]; group >= 0)
            last[size_t(group)] = qint32(place);
    int count = 0;
    for (size_t place = 0; place < line.size(); ++place) {
        const Child &child = given.children[size_t(line[place])];
        const qint8 rank = outcome.rank[size_t(line[place])];
        const int wanted = rank > 0 ? rank - 1 : child.wishes;
        for (int i = 0; i < wanted; ++i) {
            if (last[size_t(given.wishes[size_t(child.firstWish + i)].group)] <= qint32(place))
                continue;
            ++count;
            break;
        }
    }
    return count;
}

bool sitsBesideSibling(const Case &given, const Outcome &outcome, size_t index)
{
    const Child &child = given.children[index];
    return outcome.rank[index] > 0 && given.wishes[size_t(child.firstWish + outcome.rank[index] - 1)].sibling;
}

struct Member {
    qint32 family = 0;
    qint64 kindergarten = 0;
    size_t child = 0;
    auto operator<=>(const Member &) const = default;
};

void measureSiblings(const Case &given, const Outcome &outcome, Measures &measures)
{
    std::vector<Member> placed;
    for (size_t i = 0; i < given.children.size(); ++i) {
        if (given.children[i].family < 0)
            continue;
        ++measures.siblings;
        if (outcome.rank[i] > 0)
            placed.push_back({given.children[i].family, given.groups[size_t(outcome.group[i])].kindergarten, i});
    }
    std::sort(placed.begin(), placed.end());
    const auto same = [&placed](size_t a, size_t b) {
        return placed[a].family == placed[b].family && placed[a].kindergarten == placed[b].kindergarten;
    };
    for (size_t i = 0; i < placed.size(); ++i)
        if ((i > 0 && same(i, i - 1)) || (i + 1 < placed.size() && same(i, i + 1)) || sitsBesideSibling(given, outcome, placed[i].child))
            ++measures.siblingsTogether;
}

void measureSeats(const Case &given, const Outcome &outcome, Measures &measures)
{
    std::vector<qint32> free = outcome.seats;
    for (const qint32 group : outcome.group)
        if (group >= 0)
            --free[size_t(group)];
    for (size_t g = 0; g < given.groups.size(); ++g) {
        measures.seats += outcome.seats[g];
        measures.empty[size_t(given.groups[g].age)][size_t(given.groups[g].language)] += free[g];
    }
}

} // namespace

Measures measure(const Case &given, const Outcome &outcome, QueueOrder order, int generalPerFirstPriority)
{
    Measures measures;
    measures.children = int(given.children.size());
    for (size_t i = 0; i < given.children.size(); ++i) {
        const bool placed = outcome.rank[i] > 0;
        const bool benefit = given.children[i].category != PriorityCategory::General;
        measures.withoutWish += given.children[i].wishes == 0;
        measures.placed += placed;
        measures.benefit += benefit;
        measures.benefitPlaced += benefit && placed;
        if (placed)
            ++measures.byRank[size_t(outcome.rank[i] - 1)];
    }
    measures.envious = envious(given, outcome, order, generalPerFirstPriority);
    measureWaits(given, outcome, measures);
    measureSiblings(given, outcome, measures);
    measureSeats(given, outcome, measures);
    return measures;
}

std::vector<Change> compare(const Case &given, const Outcome &before, const Outcome &after)
{
    std::vector<Change> changes;
    for (size_t i = 0; i < given.children.size(); ++i)
        if (before.rank[i] != after.rank[i])
            changes.push_back({qint32(i), before.rank[i], after.rank[i]});
    std::sort(changes.begin(), changes.end(), [&given](const Change &a, const Change &b) {
        return given.children[size_t(a.child)].application < given.children[size_t(b.child)].application;
    });
    return changes;
}

} // namespace kezek::whatif
