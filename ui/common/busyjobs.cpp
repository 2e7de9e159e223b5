// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/busyjobs.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>

#include <algorithm>

namespace kezek {

struct BusyJobs::Open {
    QMutex mutex;
    QHash<quint64, QDeadlineTimer> jobs; ///< when each becomes late
    quint64 last = 0;
};

BusyJobs::BusyJobs(JobQueue &jobs, QObject *parent) : QObject(parent), m_jobs(jobs), m_open(std::make_shared<Open>())
{
    m_timer.setInterval(patience / 4);
    connect(&m_timer, &QTimer::timeout, this, &BusyJobs::look);
}

BusyJobs::~BusyJobs() = default;

void BusyJobs::post(std::function<void(Result<Store *>)> work)
{
    quint64 id = 0;
    {
        const QMutexLocker lock(&m_open->mutex);
        id = ++m_open->last;
        m_open->jobs.insert(id, QDeadlineTimer(patience));
    }
    m_jobs.post([open = m_open, id, work = std::move(work)](Result<Store *> store) {
        work(std::move(store));
        const QMutexLocker lock(&open->mutex);
        open->jobs.remove(id);
    });
    QMetaObject::invokeMethod(&m_timer, qOverload<>(&QTimer::start));
}

void BusyJobs::look()
{
    bool late = false;
    bool none = true;
    {
        const QMutexLocker lock(&m_open->mutex);
        none = m_open->jobs.isEmpty();
        late = std::any_of(m_open->jobs.cbegin(), m_open->jobs.cend(), [](const QDeadlineTimer &timer) { return timer.hasExpired(); });
    }
    if (none)
        m_timer.stop();
    if (late == m_busy)
        return;
    m_busy = late;
    emit busyChanged(late);
}

} // namespace kezek
