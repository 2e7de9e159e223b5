// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queue.h"

#include "domain/workingcalendar.h"

#include <algorithm>
#include <tuple>

namespace kezek {

namespace {

/// Of a strictly ordered queue, those of one category.
QList<QueueEntry> ofCategory(const QList<QueueEntry> &sorted, PriorityCategory category)
{
    QList<QueueEntry> chosen;
    std::copy_if(sorted.cbegin(), sorted.cend(), std::back_inserter(chosen),
                 [category](const QueueEntry &entry) { return entry.category == category; });
    return chosen;
}

/// R5, 1:n: one FirstPriority, then n General, and so on; when one kind runs out the other goes on alone.
QList<QueueEntry> interleaved(const QList<QueueEntry> &first, const QList<QueueEntry> &general, int n)
{
    QList<QueueEntry> queue;
    auto nextFirst = first.cbegin();
    auto nextGeneral = general.cbegin();
    while (nextFirst != first.cend() || nextGeneral != general.cend()) {
        if (nextFirst != first.cend())
            queue.append(*nextFirst++);
        for (int i = 0; i < n && nextGeneral != general.cend(); ++i)
            queue.append(*nextGeneral++);
    }
    return queue;
}

int positionOneToN(PriorityCategory category, const QueueCounts &counts, int n)
{
    const int own = counts.aheadInCategory + 1;
    switch (category) {
    case PriorityCategory::Extraordinary:
        return own;
    case PriorityCategory::FirstPriority:
        return counts.extraordinary + own + std::min(counts.general, (own - 1) * n);
    case PriorityCategory::General:
        return counts.extraordinary + own + std::min(counts.firstPriority, (own + n - 1) / n);
    }
    Q_UNREACHABLE();
}

int positionStrict(PriorityCategory category, const QueueCounts &counts)
{
    const int own = counts.aheadInCategory + 1;
    switch (category) {
    case PriorityCategory::Extraordinary:
        return own;
    case PriorityCategory::FirstPriority:
        return counts.extraordinary + own;
    case PriorityCategory::General:
        return counts.extraordinary + counts.firstPriority + own;
    }
    Q_UNREACHABLE();
}

int &countOf(QueueCounts &counts, PriorityCategory category)
{
    switch (category) {
    case PriorityCategory::Extraordinary:
        return counts.extraordinary;
    case PriorityCategory::FirstPriority:
        return counts.firstPriority;
    case PriorityCategory::General:
        return counts.general;
    }
    Q_UNREACHABLE();
}

void apply(QueueCounts &counts, const QueueEvent &event, PriorityCategory own)
{
    const int step = event.entered ? 1 : -1;
    countOf(counts, event.category) += step;
    if (event.category == own && event.aheadInOwn)
        counts.aheadInCategory += step;
}

/// One line for the family: the same cause, day, place and direction.
bool belongTogether(const PositionMove &a, const PositionMove &b)
{
    return a.cause == b.cause && a.place == b.place && (a.places > 0) == (b.places > 0)
        && localDay(a.at) == localDay(b.at);
}

} // namespace

bool isAhead(const QueueEntry &a, const QueueEntry &b)
{
    // The key of the application comes last, so that two rows without a number still have one order.
    return std::tie(a.category, a.filedAt, a.numberYear, a.numberSequence, a.application)
        < std::tie(b.category, b.filedAt, b.numberYear, b.numberSequence, b.application);
}

int positionOf(PriorityCategory category, const QueueCounts &counts, const Rules &rules)
{
    switch (rules.order) {
    case QueueOrder::CategoriesStrict:
        return positionStrict(category, counts);
    case QueueOrder::OneToN:
        return positionOneToN(category, counts, std::max(1, rules.generalPerFirstPriority));
    }
    Q_UNREACHABLE();
}

QList<QueueEntry> inOrder(QList<QueueEntry> entries, const Rules &rules)
{
    std::sort(entries.begin(), entries.end(), isAhead);
    if (rules.order == QueueOrder::CategoriesStrict)
        return entries;
    return ofCategory(entries, PriorityCategory::Extraordinary)
        + interleaved(ofCategory(entries, PriorityCategory::FirstPriority),
                      ofCategory(entries, PriorityCategory::General), std::max(1, rules.generalPerFirstPriority));
}

QList<PositionMove> explainMoves(PriorityCategory own, QueueCounts counts, const QList<QueueEvent> &events,
                                 const Rules &rules)
{
    QList<PositionMove> moves;
    int before = positionOf(own, counts, rules);
    for (const QueueEvent &event : events) {
        apply(counts, event, own);
        const int after = positionOf(own, counts, rules);
        if (after == before)
            continue;
        const PositionMove move{event.at, event.cause, after - before, 1, event.place};
        before = after;
        if (!moves.isEmpty() && belongTogether(moves.constLast(), move)) {
            moves.last().places += move.places;
            ++moves.last().count;
        } else {
            moves.append(move);
        }
    }
    return moves;
}

} // namespace kezek
