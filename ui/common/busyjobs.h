// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/jobqueue.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kezek {

/// Hands jobs on and says when one has been on its way for long, so that the window can show it. Lives on the GUI thread.
class BusyJobs : public QObject, public JobQueue {
    Q_OBJECT
public:
    static constexpr int patience = 200; ///< milliseconds

    explicit BusyJobs(JobQueue &jobs, QObject *parent = nullptr);
    ~BusyJobs() override;
    void post(std::function<void(Result<Store *>)> work) override;
    bool busy() const { return m_busy; }

signals:
    void busyChanged(bool busy);

private:
    /// Shared with the jobs, which may end after this object is gone.
    struct Open;

    void look();

    JobQueue &m_jobs;
    std::shared_ptr<Open> m_open;
    QTimer m_timer;
    bool m_busy = false;
};

} // namespace kezek
