// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/officedoor.h"

#include <QMutexLocker>

#include <utility>

namespace kezek {

namespace {

/// Of servers that do not answer, each for as long as it is waited for.
constexpr int mostThatEnd = 8;

} // namespace

OfficeDoor::OfficeDoor()
{
    m_ending.setMaxThreadCount(mostThatEnd);
}

OfficeDoor::~OfficeDoor()
{
    m_thread.reset();
    m_ending.waitForDone();
}

void OfficeDoor::open(StorageThread::Open open)
{
    close();
    auto thread = std::make_unique<StorageThread>(open);
    const QMutexLocker lock(&m_mutex);
    m_thread = std::move(thread);
    m_open = std::move(open);
}

void OfficeDoor::close()
{
    const QMutexLocker lock(&m_mutex);
    m_resting = {};
    endThread();
}

void OfficeDoor::rest()
{
    const QMutexLocker lock(&m_mutex);
    if (m_thread)
        m_resting = m_open;
    endThread();
}

void OfficeDoor::endThread()
{
    if (StorageThread *old = m_thread.release())
        m_ending.start([old] { delete old; });
}

void OfficeDoor::post(std::function<void(Result<Store *>)> work)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_thread && m_resting)
            m_thread = std::make_unique<StorageThread>(std::exchange(m_resting, {}));
        if (m_thread)
            return m_thread->post(std::move(work));
    }
    work(refuse(ErrorCode::ConnectionLost, {}, {}, QStringLiteral("nobody has logged in")));
}

} // namespace kezek
