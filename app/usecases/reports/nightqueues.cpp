// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/nightqueues.h"

#include "domain/enumtext.h"

#include <algorithm>

namespace kezek {

namespace {

QueueKey keyOf(const Application &application)
{
    return {application.filedAt.toMSecsSinceEpoch(), application.number->year(), application.number->sequence()};
}

int countOf(const QList<QueueKey> &line)
{
    return static_cast<int>(line.size());
}

} // namespace

Result<NightQueues::Queue *> NightQueues::queueOf(const Application &application)
{
    const int birthYear = application.child.birthDate.year();
    auto known = m_queues.find(birthYear);
    if (known == m_queues.end()) {
        Queue queue;
        for (const PriorityCategory category : allOf<PriorityCategory>()) {
            KEZEK_TRY(queue[std::size_t(category)], m_work.store.queue().keysOf(birthYear, category));
        }
        known = m_queues.insert(birthYear, std::move(queue));
    }
    return &*known;
}

Result<int> NightQueues::position(const Application &application)
{
    KEZEK_TRY(const Queue *queue, queueOf(application));
    const Line &line = queue->at(std::size_t(application.category));
    const auto place = std::lower_bound(line.cbegin(), line.cend(), keyOf(application));
    Q_ASSERT(place != line.cend() && *place == keyOf(application));
    const QueueCounts counts{countOf(queue->at(std::size_t(PriorityCategory::Extraordinary))), countOf(queue->at(std::size_t(PriorityCategory::FirstPriority))),
                             countOf(queue->at(std::size_t(PriorityCategory::General))), static_cast<int>(place - line.cbegin())};
    KEZEK_TRY(const Rules rules, m_work.rules());
    return positionOf(application.category, counts, rules);
}

void NightQueues::entered(const Application &application)
{
    const auto queue = m_queues.find(application.child.birthDate.year());
    if (queue == m_queues.end())
        return;
    Line &line = (*queue)[std::size_t(application.category)];
    line.insert(std::lower_bound(line.cbegin(), line.cend(), keyOf(application)), keyOf(application));
}

void NightQueues::left(const Application &application, PriorityCategory category)
{
    const auto queue = m_queues.find(application.child.birthDate.year());
    if (queue == m_queues.end())
        return;
    Line &line = (*queue)[std::size_t(category)];
    line.erase(std::lower_bound(line.cbegin(), line.cend(), keyOf(application)));
}

} // namespace kezek
