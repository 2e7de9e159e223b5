// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storagethread.h"

#include <QMutex>
#include <QThreadPool>

#include <memory>

namespace kezek {

/// Where a session's work goes: to the storage thread of the office while it is open, and back at once (ConnectionLost) while it is not.
/// Opened and closed on the GUI thread, which never waits for either; only the destructor waits until every thread has ended.
class OfficeDoor : public JobQueue {
public:
    OfficeDoor();
    ~OfficeDoor() override;

    /// Closes what was open before.
    void open(StorageThread::Open open);
    /// What was posted is still finished.
    void close();
    void post(std::function<void(Result<Store *>)> work) override;

private:
    QThreadPool m_ending;
    QMutex m_mutex;
    std::unique_ptr<StorageThread> m_thread;
};

} // namespace kezek
