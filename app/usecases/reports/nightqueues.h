// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

#include <QHash>

#include <array>

namespace kezek {

/// The birth-year queues as one night finds and changes them. A night tells thousands of families their position: each queue is read once, and
/// not counted anew for each. Whoever changes the order during the night says so here as well; what is read the first time has it already.
class NightQueues {
public:
    explicit NightQueues(Work &work) : m_work(work) {}

    /// Of a child that stands in its queue now: what currentPosition() says.
    Result<int> position(const Application &application);
    void entered(const Application &application);
    /// `category` is the one it stood in.
    void left(const Application &application, PriorityCategory category);

private:
    /// The keys of one category, in order.
    using Line = QList<QueueKey>;
    using Queue = std::array<Line, 3>;
    Result<Queue *> queueOf(const Application &application);

    Work &m_work;
    QHash<int, Queue> m_queues; ///< by birth year, those that were asked for
};

} // namespace kezek
