// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whatifcases.h"

#include <algorithm>
#include <numeric>

namespace kezek::given {

using namespace whatif;

namespace {

void addWishes(Case &given, Child &child, QRandomGenerator &random)
{
    std::vector<int> groups(given.groups.size());
    std::iota(groups.begin(), groups.end(), 0);
    std::shuffle(groups.begin(), groups.end(), random);
    child.firstWish = qint32(given.wishes.size());
    child.wishes = std::min<int>(random.bounded(mostWishes + 1), int(groups.size()));
    for (int i = 0; i < child.wishes; ++i)
        given.wishes.push_back({groups[size_t(i)], random.bounded(4) == 0, random.bounded(3) == 0});
}

} // namespace

Case randomCase(QRandomGenerator &random, const CaseSize &size)
{
    Case given;
    given.at = 1'790'000'000'000;
    for (int g = 0; g < size.groups; ++g)
        given.groups.push_back({100 + g, 10 + g / 2, random.bounded(size.mostSeats + 1), AgeGroup(random.bounded(5)), GroupLanguage(random.bounded(3))});
    for (int i = 0; i < size.children; ++i) {
        Child child;
        child.application = 1000 + i;
        child.filedAt = given.at - qint64(random.bounded(size.children)) * 30 * 86'400'000;
        child.numberYear = 2025 + random.bounded(2);
        child.numberSequence = random.bounded(1, size.children + 1);
        child.birthYear = 2020 + random.bounded(3);
        child.category = PriorityCategory(random.bounded(3));
        child.family = random.bounded(3) == 0 ? random.bounded(std::max(1, size.children / 2)) : -1;
        addWishes(given, child, random);
        given.children.push_back(child);
    }
    return given;
}

Case shuffled(const Case &given, QRandomGenerator &random, std::vector<int> &children, std::vector<int> &groups)
{
    children.resize(given.children.size());
    groups.resize(given.groups.size());
    std::iota(children.begin(), children.end(), 0);
    std::iota(groups.begin(), groups.end(), 0);
    std::shuffle(children.begin(), children.end(), random);
    std::shuffle(groups.begin(), groups.end(), random);
    Case mixed = given;
    mixed.wishes.clear();
    for (size_t g = 0; g < groups.size(); ++g)
        mixed.groups[size_t(groups[g])] = given.groups[g];
    for (size_t i = 0; i < children.size(); ++i) {
        Child child = given.children[i];
        child.firstWish = qint32(mixed.wishes.size());
        for (Wish wish : wishesOf(given, int(i), mostWishes)) {
            wish.group = groups[size_t(wish.group)];
            mixed.wishes.push_back(wish);
        }
        mixed.children[size_t(children[i])] = child;
    }
    return mixed;
}

std::vector<Wish> wishesOf(const Case &given, int child, int most)
{
    const Child &of = given.children[size_t(child)];
    const auto begin = given.wishes.begin() + of.firstWish;
    return {begin, begin + std::min<int>(of.wishes, most)};
}

QList<Mechanism> allMechanisms()
{
    return allOf<Mechanism>();
}

RuleSet rulesOf(Mechanism mechanism, int wishes)
{
    RuleSet rules;
    rules.mechanism = mechanism;
    rules.wishes = wishes;
    return rules;
}

} // namespace kezek::given
