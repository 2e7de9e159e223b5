// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QObject>

#include <functional>

namespace kezek {

/// Lets a job on another thread call back an object that may be gone by then. Shared by both sides.
class LateCall {
public:
    explicit LateCall(QObject *target) : m_target(target) {}
    LateCall(const LateCall &) = delete;
    LateCall &operator=(const LateCall &) = delete;

    /// Runs `call` on the target's thread, later. False: the target is gone.
    bool post(std::function<void()> call)
    {
        const QMutexLocker lock(&m_mutex);
        return m_target && QMetaObject::invokeMethod(m_target, std::move(call), Qt::QueuedConnection);
    }
    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_target = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_target;
};

} // namespace kezek
