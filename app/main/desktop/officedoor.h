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
    /// Closed until the next question, which opens it anew: meanwhile somebody else may have the office alone.
    void rest();
    void post(std::function<void(Result<Store *>)> work) override;

private:
    void endThread();

    QThreadPool m_ending;
    QMutex m_mutex;
    std::unique_ptr<StorageThread> m_thread;
    StorageThread::Open m_resting; ///< how the next question opens it
    StorageThread::Open m_open;
};

} // namespace kezek
