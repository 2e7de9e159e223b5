// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/queue/positionhistory.h"

#include <algorithm>

namespace kezek {

namespace {

using What = PositionHistory::Line::What;

bool sameOrder(const Rules &a, const Rules &b)
{
    return a.order == b.order && (a.order == QueueOrder::CategoriesStrict || a.generalPerFirstPriority == b.generalPerFirstPriority);
}

/// The midnights of the span, its begin left out, on which the order of the queue (R5) became another one.
QList<QDateTime> changesOfOrder(const Rulebook &rulebook, const QDateTime &from, const QDateTime &until)
{
    QList<QDateTime> changes;
    for (const RuleRow &row : rulebook.rows()) {
        const QDateTime at = startOfLocalDay(row.from);
        if (at > from && at <= until && !changes.contains(at) && !sameOrder(rulebook.on(row.from.addDays(-1)), rulebook.on(row.from)))
            changes.append(at);
    }
    std::sort(changes.begin(), changes.end());
    return changes;
}

/// Goes through the child's stays, oldest first, and keeps the place as it goes.
class HistoryTeller {
public:
    HistoryTeller(Store &store, const Rulebook &rulebook, PositionHistory &told) : m_store(store), m_rulebook(rulebook), m_told(told) {}

    Done tell(const QueueEntry &stay)
    {
        const QDateTime begin = qMax(stay.enteredAt, m_told.from);
        const bool leaves = stay.leftAt && *stay.leftAt <= m_told.until;
        const QDateTime end = leaves ? *stay.leftAt : m_told.until;
        KEZEK_CHECK(come(stay, begin));
        QDateTime told = begin;
        for (const QDateTime &change : changesOfOrder(m_rulebook, begin, end)) {
            KEZEK_CHECK(follow(stay, told, change));
            KEZEK_CHECK(reorder(stay, change));
            told = change;
        }
        KEZEK_CHECK(follow(stay, told, end));
        m_left = leaves ? std::optional(stay) : std::nullopt;
        return {};
    }

    void finish()
    {
        sayLeft();
        if (m_position > 0)
            m_told.after = m_position;
    }

private:
    const Rules rulesAt(const QDateTime &at) const { return m_rulebook.on(localDay(at)); }

    void add(What what, const PositionMove &move) { m_told.lines.append({what, move, m_position}); }

    Done come(const QueueEntry &stay, const QDateTime &begin)
    {
        KEZEK_TRY(m_counts, m_store.queue().countsAt(stay, begin));
        const int position = positionOf(stay.category, m_counts, rulesAt(begin));
        // A stay that begins when the last one ended: the child itself moved, as when its category changes.
        const bool moved = m_left && m_left->leftAt == stay.enteredAt;
        if (!moved)
            sayLeft();
        const PositionMove move{begin, stay.enteredCause, moved ? position - m_position : 0, 1, {}, true};
        m_position = position;
        if (stay.enteredAt <= m_told.from)
            m_told.before = position;
        else if (!moved || move.places != 0)
            add(moved ? What::Moved : What::Entered, move);
        return {};
    }

    Done follow(const QueueEntry &stay, const QDateTime &from, const QDateTime &until)
    {
        KEZEK_TRY(const QList<QueueEvent> events, m_store.queue().events(stay, from, until));
        // At the end of a stay the others' moves of that same instant are not seen by it any more.
        QList<QueueEvent> seen = events;
        if (stay.leftAt == until)
            seen.removeIf([&](const QueueEvent &event) { return event.at == until; });
        for (const PositionMove &move : explainMoves(stay.category, m_counts, seen, rulesAt(from))) {
            m_position += move.places;
            add(What::Moved, move);
        }
        return {};
    }

    Done reorder(const QueueEntry &stay, const QDateTime &at)
    {
        KEZEK_TRY(m_counts, m_store.queue().countsAt(stay, at));
        const int position = positionOf(stay.category, m_counts, rulesAt(at));
        const PositionMove move{at, Cause::Corrected, position - m_position, 1, {}, false};
        m_position = position;
        if (move.places != 0)
            add(What::OrderChanged, move);
        return {};
    }

    void sayLeft()
    {
        if (!m_left)
            return;
        add(What::Left, {*m_left->leftAt, *m_left->leftCause, 0, 1, {}, true});
        m_position = 0;
        m_left.reset();
    }

    Store &m_store;
    const Rulebook &m_rulebook;
    PositionHistory &m_told;
    QueueCounts m_counts;
    int m_position = 0;
    std::optional<QueueEntry> m_left; ///< the last stay, when it ended within the span
};

} // namespace

Result<PositionHistory> positionHistory(Store &store, ApplicationId application, const QDateTime &from, const QDateTime &until)
{
    KEZEK_CHECK(store.applications().get(application));
    KEZEK_TRY(QList<QueueEntry> stays, store.queue().history(application));
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    std::sort(stays.begin(), stays.end(),
              [](const QueueEntry &a, const QueueEntry &b) { return std::tie(a.enteredAt, a.id) < std::tie(b.enteredAt, b.id); });
    PositionHistory told{qMin(from, until), qMax(from, until), {}, {}, {}};
    HistoryTeller teller(store, rulebook, told);
    for (const QueueEntry &stay : std::as_const(stays))
        if (stay.enteredAt <= told.until && (!stay.leftAt || *stay.leftAt > told.from))
            KEZEK_CHECK(teller.tell(stay));
    teller.finish();
    return told;
}

} // namespace kezek
