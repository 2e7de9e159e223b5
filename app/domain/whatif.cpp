// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whatif.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kezek::whatif {

namespace {

/// What a child is ordered by, beside its index: sorting these touches no children, and mostly looks at the first alone.
struct Key {
    qint64 filed = 0; ///< category and instant
    qint64 number = 0;
    qint64 application = 0;
    qint32 child = 0;
    bool operator<(const Key &other) const
    {
        if (filed != other.filed)
            return filed < other.filed;
        return number != other.number ? number < other.number : application < other.application;
    }
};
/// Above all instants in milliseconds, until the year 4199.
constexpr int categoryBits = 46;

std::vector<qint32> sorted(std::vector<Key> keys)
{
    std::sort(keys.begin(), keys.end());
    std::vector<qint32> order(keys.size());
    std::transform(keys.cbegin(), keys.cend(), order.begin(), [](const Key &key) { return key.child; });
    return order;
}

std::vector<qint32> byFiling(const Case &given, bool categories)
{
    std::vector<Key> keys(given.children.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const Child &child = given.children[i];
        const qint64 category = categories ? qint64(child.category) << categoryBits : 0;
        keys[i] = {category + child.filedAt, (qint64(child.numberYear) << 32) + child.numberSequence, child.application, qint32(i)};
    }
    return sorted(std::move(keys));
}

/// splitmix64: each bit of the result hangs on each bit of the argument.
quint64 scattered(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

std::vector<qint32> placesIn(const std::vector<qint32> &order)
{
    std::vector<qint32> places(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        places[size_t(order[i])] = qint32(i);
    return places;
}

/// One birth year: strictly ordered places, put one FirstPriority to n General.
struct YearQueue {
    std::vector<qint32> ahead, first, general; ///< places in the strict order
    std::vector<qint32> line;
    size_t head = 0;

    void lineUp(int n)
    {
        line = ahead;
        size_t nextFirst = 0;
        size_t nextGeneral = 0;
        while (nextFirst < first.size() || nextGeneral < general.size()) {
            if (nextFirst < first.size())
                line.push_back(first[nextFirst++]);
            for (int i = 0; i < n && nextGeneral < general.size(); ++i)
                line.push_back(general[nextGeneral++]);
        }
    }
};

std::vector<qint32> oneToN(const Case &given, const std::vector<qint32> &strict, int n)
{
    QHash<int, size_t> indexOf; // of a birth year: asked once a child, there are seven
    std::vector<YearQueue> queues;
    for (size_t place = 0; place < strict.size(); ++place) {
        const Child &child = given.children[size_t(strict[place])];
        const auto known = indexOf.constFind(child.birthYear);
        const size_t index = known == indexOf.cend() ? queues.size() : *known;
        if (known == indexOf.cend()) {
            indexOf.insert(child.birthYear, index);
            queues.emplace_back();
        }
        YearQueue &queue = queues[index];
        auto &part = child.category == PriorityCategory::Extraordinary ? queue.ahead
            : child.category == PriorityCategory::FirstPriority        ? queue.first
                                                                       : queue.general;
        part.push_back(qint32(place));
    }
    for (YearQueue &queue : queues)
        queue.lineUp(n);

    std::vector<qint32> order;
    order.reserve(strict.size());
    while (order.size() < strict.size()) {
        YearQueue *best = nullptr;
        for (YearQueue &queue : queues)
            if (queue.head < queue.line.size() && (!best || queue.line[queue.head] < best->line[best->head]))
                best = &queue;
        order.push_back(strict[size_t(best->line[best->head++])]);
    }
    return order;
}

Outcome nobodyPlaced(const Case &given, std::vector<qint32> seats)
{
    Outcome outcome;
    outcome.group.assign(given.children.size(), -1);
    outcome.rank.assign(given.children.size(), 0);
    outcome.seats = std::move(seats);
    return outcome;
}

/// Each child that sits nowhere yet takes, in order, the best of its wishes that is still free.
void takeInTurn(const Case &given, const std::vector<qint32> &order, int wishes, std::vector<qint32> &free, Outcome &outcome)
{
    for (const qint32 index : order) {
        const Child &child = given.children[size_t(index)];
        if (outcome.rank[size_t(index)] > 0)
            continue;
        const int count = std::min(wishes, child.wishes);
        for (int i = 0; i < count; ++i) {
            const qint32 group = given.wishes[size_t(child.firstWish + i)].group;
            if (free[size_t(group)] <= 0)
                continue;
            --free[size_t(group)];
            outcome.group[size_t(index)] = group;
            outcome.rank[size_t(index)] = qint8(i + 1);
            break;
        }
    }
}

/// Children propose down their wishes, a group keeps the dearest of those that ask and sends the others on.
class DeferredAcceptance {
public:
    DeferredAcceptance(const Case &given, const RuleSet &rules, Outcome &outcome)
        : m_given(given), m_rules(rules), m_outcome(outcome), m_begin(given.groups.size() + 1, 0), m_held(given.groups.size(), 0)
    {
        for (size_t g = 0; g < given.groups.size(); ++g)
            m_begin[g + 1] = m_begin[g] + outcome.seats[g];
        m_seats.resize(size_t(m_begin.back()));
        m_places = placesIn(queueOrder(given, rules.order, rules.generalPerFirstPriority));
    }

    void run()
    {
        for (qint32 index = 0; index < qint32(m_given.children.size()); ++index)
            for (qint32 asks = index; asks >= 0;)
                asks = propose(asks);
    }

private:
    /// Of one held seat; the group sends away the greatest.
    struct Held {
        qint64 priority = 0;
        qint32 child = 0;
        bool operator<(const Held &other) const { return priority < other.priority; }
    };

    qint64 priority(qint32 index, const Wish &wish) const
    {
        const bool preferred = m_rules.mechanism == Mechanism::SiblingsFirst ? wish.sibling : wish.district;
        return (preferred ? 0 : qint64(1) << 32) + m_places[size_t(index)];
    }

    /// The child asks its next wish; who has to go on asking, or -1.
    qint32 propose(qint32 index)
    {
        const Child &child = m_given.children[size_t(index)];
        qint8 &rank = m_outcome.rank[size_t(index)];
        const int count = std::min(m_rules.wishes, child.wishes);
        if (rank >= count) {
            rank = 0; // it has asked them all
            m_outcome.group[size_t(index)] = -1;
            return -1;
        }
        const Wish &wish = m_given.wishes[size_t(child.firstWish + rank++)];
        const auto group = size_t(wish.group);
        const auto begin = m_seats.begin() + m_begin[group];
        const qint32 seats = m_outcome.seats[group];
        const Held asks{priority(index, wish), index};
        m_outcome.group[size_t(index)] = wish.group;
        if (m_held[group] < seats) {
            begin[m_held[group]++] = asks;
            std::push_heap(begin, begin + m_held[group]);
            return -1;
        }
        if (seats == 0 || begin->priority < asks.priority)
            return index;
        const qint32 sentAway = begin->child;
        std::pop_heap(begin, begin + seats);
        begin[seats - 1] = asks;
        std::push_heap(begin, begin + seats);
        return sentAway;
    }

    const Case &m_given;
    const RuleSet &m_rules;
    Outcome &m_outcome;
    std::vector<qint32> m_begin; ///< of each group in m_seats, a heap
    std::vector<qint32> m_held;
    std::vector<Held> m_seats;
    std::vector<qint32> m_places;
};

Outcome inTurn(const Case &given, const RuleSet &rules, const std::vector<qint32> &order)
{
    Outcome outcome = nobodyPlaced(given, seatsUnder(given, rules));
    std::vector<qint32> free = outcome.seats;
    takeInTurn(given, order, rules.wishes, free, outcome);
    return outcome;
}

Outcome windowThenClicks(const Case &given, const RuleSet &rules, quint64 seed)
{
    Outcome outcome = nobodyPlaced(given, seatsUnder(given, rules));
    std::vector<qint32> kept(outcome.seats.size());
    std::transform(outcome.seats.cbegin(), outcome.seats.cend(), kept.begin(),
                   [&rules](qint32 seats) { return (seats * std::clamp(rules.windowPercent, 0, 100) + 99) / 100; });
    std::vector<qint32> left = kept;
    takeInTurn(given, queueOrder(given, rules.order, rules.generalPerFirstPriority), rules.wishes, left, outcome);
    // What nobody of the queue's head took is open to all (R8).
    for (size_t g = 0; g < left.size(); ++g)
        left[g] += outcome.seats[g] - kept[g];
    takeInTurn(given, arrivalOrder(given, seed), rules.wishes, left, outcome);
    return outcome;
}

} // namespace

std::vector<qint32> queueOrder(const Case &given, QueueOrder order, int generalPerFirstPriority)
{
    std::vector<qint32> strict = byFiling(given, true);
    return order == QueueOrder::CategoriesStrict ? strict : oneToN(given, strict, std::max(1, generalPerFirstPriority));
}

std::vector<qint32> filingOrder(const Case &given)
{
    return byFiling(given, false);
}

std::vector<qint32> arrivalOrder(const Case &given, quint64 seed)
{
    std::vector<std::tuple<quint64, qint64, qint32>> keys(given.children.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const qint64 application = given.children[i].application;
        keys[i] = {scattered(scattered(seed) + quint64(application)), application, qint32(i)};
    }
    std::sort(keys.begin(), keys.end());
    std::vector<qint32> order(keys.size());
    std::transform(keys.cbegin(), keys.cend(), order.begin(), [](const auto &key) { return std::get<2>(key); });
    return order;
}

std::vector<qint32> seatsUnder(const Case &given, const RuleSet &rules)
{
    std::vector<qint32> seats(given.groups.size());
    for (size_t g = 0; g < seats.size(); ++g) {
        const Place &place = given.groups[g];
        qint32 count = place.seats;
        for (const SeatChange &change : rules.changes)
            if (change.group.isNull() ? change.kindergarten.value == place.kindergarten : change.group.value == place.group)
                count += change.seats;
        seats[g] = std::max(0, count);
    }
    return seats;
}

Outcome run(const Case &given, const RuleSet &rules, quint64 seed)
{
    switch (rules.mechanism) {
    case Mechanism::FirstClick:
        return inTurn(given, rules, arrivalOrder(given, seed));
    case Mechanism::StrictDate:
        return inTurn(given, rules, filingOrder(given));
    case Mechanism::CategoriesStrict:
        return inTurn(given, rules, queueOrder(given, QueueOrder::CategoriesStrict, 1));
    case Mechanism::OneToN:
        return inTurn(given, rules, queueOrder(given, QueueOrder::OneToN, rules.generalPerFirstPriority));
    case Mechanism::SiblingsFirst:
    case Mechanism::DistrictFirst: {
        Outcome outcome = nobodyPlaced(given, seatsUnder(given, rules));
        DeferredAcceptance(given, rules, outcome).run();
        return outcome;
    }
    case Mechanism::WindowShare:
        return windowThenClicks(given, rules, seed);
    }
    Q_UNREACHABLE();
}

} // namespace kezek::whatif
