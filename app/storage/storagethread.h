// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/jobqueue.h"
#include "usecases/ports/store.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QQueue>
#include <QWaitCondition>

#include <memory>

class QThread;

namespace kezek {

/// The one thread that talks to the database. Opens the store when it starts; a job gets it, or the error why there is none. A server that
/// could not be reached is tried again for the next job. The destructor finishes what was posted, closes the store on its thread and joins;
/// what then waits for a lost connection is told by the thread's interruption to wait no more.
class StorageThread : public JobQueue {
public:
    using Open = std::function<Result<std::unique_ptr<Store>>()>;

    /// `open` is called on the thread.
    explicit StorageThread(Open open);
    ~StorageThread() override;
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    void post(std::function<void(Result<Store *>)> work) override;

private:
    using Job = std::function<void(Result<Store *>)>;

    void work();
    void openAgain(Result<std::unique_ptr<Store>> &store);
    /// Waits for a job; none when the thread is to end and all were done.
    Job next();

    Open m_open;
    QMutex m_mutex;
    QWaitCondition m_posted;
    QQueue<Job> m_jobs;
    bool m_ending = false;
    QDeadlineTimer m_rest; ///< until then the failure to open is taken as it is
    std::unique_ptr<QThread> m_thread;
};

} // namespace kezek
