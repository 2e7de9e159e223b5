// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>
#include <cstdlib>
#include <deque>

namespace kezek::model {

const Rules &Reference::rulesOn(QDate day) const
{
    return std::prev(rulesFrom.upper_bound(day))->second;
}

QDate Reference::workingDaysAfter(QDate day, int count) const
{
    while (count > 0) {
        day = day.addDays(1);
        count -= calendar.isWorking(day).value() ? 1 : 0;
    }
    return day;
}

/// R5: the category, then the filing instant, then the number.
bool Reference::ahead(ApplicationId a, ApplicationId b) const
{
    const Child &one = children.at(a);
    const Child &other = children.at(b);
    if (one.category != other.category)
        return one.category < other.category;
    if (one.filedAt != other.filedAt)
        return one.filedAt < other.filedAt;
    return one.number < other.number;
}

std::vector<ApplicationId> Reference::queueOf(int birthYear) const
{
    std::vector<ApplicationId> strict;
    for (const auto &[id, child] : children)
        if (child.state == ApplicationState::Waiting && child.born.year() == birthYear)
            strict.push_back(id);
    std::sort(strict.begin(), strict.end(), [this](ApplicationId a, ApplicationId b) { return ahead(a, b); });
    if (rules().order == QueueOrder::CategoriesStrict)
        return strict;

    // 1:n: after the extraordinary ones one of the first priority, n general ones, one of the first priority …
    std::vector<ApplicationId> queue, first, general;
    for (const ApplicationId id : strict) {
        const PriorityCategory category = children.at(id).category;
        (category == PriorityCategory::Extraordinary ? queue : category == PriorityCategory::FirstPriority ? first : general).push_back(id);
    }
    size_t nextFirst = 0;
    size_t nextGeneral = 0;
    while (nextFirst < first.size() || nextGeneral < general.size()) {
        if (nextFirst < first.size())
            queue.push_back(first[nextFirst++]);
        for (int i = 0; i < rules().generalPerFirstPriority && nextGeneral < general.size(); ++i)
            queue.push_back(general[nextGeneral++]);
    }
    return queue;
}

int Reference::positionOf(ApplicationId id) const
{
    const auto queue = queueOf(children.at(id).born.year());
    return int(std::find(queue.begin(), queue.end(), id) - queue.begin()) + 1;
}

/// R20: a child is too old on the day on which it becomes so many years.
bool Reference::tooOld(QDate born) const
{
    return born.addYears(rules().ageLimitYears) <= today();
}

/// R24: what the paper gives today.
PriorityCategory Reference::categoryByPaper(const Child &child) const
{
    const bool holds = child.benefit && (!child.benefit->validUntil || today() <= *child.benefit->validUntil);
    return holds ? child.benefit->category : PriorityCategory::General;
}

/// A category once lost is not given back by a paper that was not shown again; one that stands is worth no more than its paper.
PriorityCategory Reference::categoryInForce(const Child &child) const
{
    return std::max(child.category, categoryByPaper(child));
}

bool Reference::fits(const Child &child, const Group &group, ErrorCode *why) const
{
    const auto no = [why](ErrorCode code) {
        if (why)
            *why = code;
        return false;
    };
    if (child.born < group.bornFrom || group.bornUntil < child.born)
        return no(ErrorCode::GroupDoesNotFit);
    const auto &paper = child.commission;
    const bool hasPaper = paper && paper->kind == group.kind && (!paper->validUntil || today() <= *paper->validUntil);
    return group.kind == GroupKind::General || hasPaper ? true : no(ErrorCode::CommissionPaperMissing);
}

/// The language and the place that the family asked for; a mixed group speaks Kazakh and Russian.
bool Reference::wants(const Child &child, const Group &group) const
{
    const Wishes &wishes = child.wishes;
    const bool mixedWill = group.language == GroupLanguage::Mixed
        && (wishes.languages.contains(GroupLanguage::Kazakh) || wishes.languages.contains(GroupLanguage::Russian));
    if (!wishes.languages.isEmpty() && !wishes.languages.contains(group.language) && !mixedWill)
        return false;
    const bool anywhere = wishes.districts.isEmpty() && wishes.kindergartens.isEmpty();
    return anywhere || wishes.kindergartens.contains(group.kindergarten)
        || wishes.districts.contains(districts.at(group.kindergarten));
}

/// R21.
bool Reference::twins(const Child &one, const Child &other) const
{
    return one.parent == other.parent && one.iin != other.iin && std::abs(one.born.daysTo(other.born)) <= rules().twinDays;
}

/// R21: directly behind a child come its twins.
std::vector<ApplicationId> Reference::withTwins(const std::vector<ApplicationId> &ordered) const
{
    std::map<QString, std::vector<ApplicationId>> families;
    for (const ApplicationId id : ordered)
        families[children.at(id).parent].push_back(id);
    std::vector<ApplicationId> together;
    std::set<ApplicationId> placed;
    for (const ApplicationId id : ordered) {
        if (placed.contains(id))
            continue;
        const Child &child = children.at(id);
        for (const ApplicationId other : families.at(child.parent)) {
            if ((other == id || twins(child, children.at(other))) && placed.insert(other).second)
                together.push_back(other);
        }
    }
    return together;
}

/// The heads of the birth-year queues, of which the one comes first that is ahead of the others. Who may not be asked is passed over.
std::vector<ApplicationId> Reference::invitationOrder(const std::set<ApplicationId> &mayBeAsked) const
{
    std::set<int> years;
    for (const ApplicationId id : mayBeAsked)
        years.insert(children.at(id).born.year());
    std::vector<std::deque<ApplicationId>> queues;
    for (const int year : years) {
        queues.emplace_back();
        for (const ApplicationId id : queueOf(year))
            if (mayBeAsked.contains(id))
                queues.back().push_back(id);
    }

    std::vector<ApplicationId> ordered;
    while (ordered.size() < mayBeAsked.size()) {
        std::deque<ApplicationId> *best = nullptr;
        for (auto &queue : queues)
            if (!queue.empty() && (!best || ahead(queue.front(), best->front())))
                best = &queue;
        ordered.push_back(best->front());
        best->pop_front();
    }
    return rules().twinsTogether ? withTwins(ordered) : ordered;
}

} // namespace kezek::model
