// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/queue/explainposition.h"

#include <algorithm>
#include <numeric>

namespace kezek {

namespace {

Result<Rules> rulesAt(Store &store, const QDateTime &at)
{
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    return rulebook.on(localDay(at));
}

bool standsAt(const QueueEntry &entry, const QDateTime &at)
{
    return entry.enteredAt <= at && (!entry.leftAt || at < *entry.leftAt);
}

/// The stays without a gap between them that lead to where the child stood at `until`, oldest first. A category that changes ends one
/// stay and begins the next at the same instant; a referral leaves a gap.
QList<QueueEntry> staysUpTo(QList<QueueEntry> history, const QDateTime &from, const QDateTime &until)
{
    std::sort(history.begin(), history.end(),
              [](const QueueEntry &a, const QueueEntry &b) { return std::tie(a.enteredAt, a.id) < std::tie(b.enteredAt, b.id); });
    const auto standing = std::find_if(history.crbegin(), history.crend(),
                                       [&](const QueueEntry &entry) { return standsAt(entry, until); });
    QList<QueueEntry> stays;
    for (auto entry = standing; entry != history.crend(); ++entry) {
        if (!stays.isEmpty() && (stays.constFirst().enteredAt <= from || entry->leftAt != stays.constFirst().enteredAt))
            break;
        stays.prepend(*entry);
    }
    return stays;
}

int sumOf(const QList<PositionMove> &moves)
{
    return std::accumulate(moves.cbegin(), moves.cend(), 0, [](int sum, const PositionMove &move) { return sum + move.places; });
}

/// Goes through the stays one after another; where one begins at the instant that the last one ended, the child itself moved.
class StoryTeller {
public:
    StoryTeller(Store &store, const Rules &rules) : m_store(store), m_rules(rules) {}

    Result<PositionStory> tell(const QList<QueueEntry> &stays, const QDateTime &from, const QDateTime &until)
    {
        PositionStory story;
        story.from = qMax(from, stays.constFirst().enteredAt);
        story.until = until;
        for (const QueueEntry &stay : stays)
            KEZEK_CHECK(tellStay(story, stay));
        return story;
    }

private:
    Done tellStay(PositionStory &story, const QueueEntry &stay)
    {
        const bool first = stay.enteredAt <= story.from;
        const QDateTime begin = first ? story.from : stay.enteredAt;
        const QDateTime end = stay.leftAt ? qMin(*stay.leftAt, story.until) : story.until;
        KEZEK_TRY(const QueueCounts counts, m_store.queue().countsAt(stay, begin));
        const int position = positionOf(stay.category, counts, m_rules);
        if (first)
            story.before = position;
        else if (position != story.after)
            story.moves.append({begin, stay.enteredCause, position - story.after, 1, {}, true});

        KEZEK_TRY(const QList<QueueEvent> events, m_store.queue().events(stay, begin, end));
        const QList<PositionMove> moves = explainMoves(stay.category, counts, events, m_rules);
        story.moves.append(moves);
        story.after = position + sumOf(moves);
        return {};
    }

    Store &m_store;
    const Rules &m_rules;
};

tl::unexpected<Error> doesNotWait(ApplicationState state)
{
    return refuse(ErrorCode::MoveNotAllowed, {}, {toText(state)});
}

} // namespace

Result<PositionNow> positionNow(Store &store, ApplicationId application)
{
    KEZEK_TRY(const Application waiting, store.applications().get(application));
    KEZEK_TRY(const auto entry, store.queue().openEntry(application));
    if (!entry)
        return doesNotWait(waiting.state);
    KEZEK_TRY(const QueueCounts counts, store.queue().counts(*entry));
    KEZEK_TRY(const Rules rules, rulesAt(store, store.now()));
    const int size = counts.extraordinary + counts.firstPriority + counts.general;
    return PositionNow{positionOf(entry->category, counts, rules), size, *entry};
}

Result<PositionStory> explainPosition(Store &store, ApplicationId application, const QDateTime &from, const QDateTime &until)
{
    KEZEK_TRY(const Application asked, store.applications().get(application));
    KEZEK_TRY(const auto history, store.queue().history(application));
    const QList<QueueEntry> stays = staysUpTo(history, from, until);
    if (stays.isEmpty())
        return doesNotWait(asked.state);
    // One order for the whole story, or a change of R5 would be told as a move that nobody made.
    KEZEK_TRY(const Rules rules, rulesAt(store, until));
    return StoryTeller(store, rules).tell(stays, from, until);
}

} // namespace kezek
