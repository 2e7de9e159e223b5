// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/seatdays.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace kezek {

namespace {

using Spans = QHash<qint64, QList<SeatSpan>>;

Spans bySeat(const QList<SeatSpan> &spans)
{
    Spans sorted;
    for (const SeatSpan &span : spans)
        sorted[span.seat].append(span);
    return sorted;
}

class Days {
public:
    explicit Days(const QList<qint64> &ends) : m_ends(ends), m_states(ends.size()) {}

    /// A seat that is not there yet, or not any more, is no seat: nothing of it is counted.
    void begin(const SeatFrame &frame)
    {
        std::fill(m_states.begin(), m_states.end(), Absent);
        m_there = {first(frame.from), first(frame.until)};
        fill(frame.from, frame.until, int(SeatState::Free));
    }
    void fill(qint64 from, qint64 until, int state)
    {
        const auto begin = std::max(first(from), m_there.first);
        const auto end = std::min(first(until), m_there.second);
        for (auto day = begin; day < end; ++day)
            m_states[size_t(day)] = state;
    }
    void addTo(QList<SeatSums> &days) const
    {
        for (size_t day = 0; day < m_states.size(); ++day)
            if (m_states[day] != Absent)
                ++days[qsizetype(day)][size_t(m_states[day])];
    }
    int last() const { return m_states.empty() ? Absent : m_states.back(); }

    static constexpr int Absent = -1;

private:
    /// The first day at whose end `instant` has passed.
    qsizetype first(qint64 instant) const { return std::upper_bound(m_ends.cbegin(), m_ends.cend(), instant) - m_ends.cbegin(); }

    const QList<qint64> &m_ends;
    std::vector<int> m_states;
    std::pair<qsizetype, qsizetype> m_there;
};

} // namespace

SeatDays seatDays(const QList<SeatFrame> &frames, const QList<SeatSpan> &offered, const QList<SeatSpan> &held, const QList<qint64> &ends)
{
    const Spans offers = bySeat(offered), holdings = bySeat(held);
    SeatDays result{QList<SeatSums>(ends.size(), SeatSums{}), {}};
    Days days(ends);
    for (const SeatFrame &frame : frames) {
        days.begin(frame);
        for (const SeatSpan &span : offers.value(frame.seat))
            days.fill(span.from, span.until, int(SeatState::InBulletin));
        days.fill(frame.closedFrom, std::numeric_limits<qint64>::max(), int(SeatState::Closed));
        for (const SeatSpan &span : holdings.value(frame.seat))
            days.fill(span.from, span.until, int(span.state));
        days.addTo(result.days);
        if (days.last() != Days::Absent)
            ++result.lastOfGroup[frame.group][size_t(days.last())];
    }
    return result;
}

} // namespace kezek
