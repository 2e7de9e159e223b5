// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/office/openoffice.h"
#include "storage/storagethread.h"

#include <QMutex>

#include <memory>

namespace kezek {

/// The storage thread of a worker service. A job gets the store only while this service leads, which is asked of the server before each: a
/// session that broke has lost the lead, even where another was opened at once.
class LeaderJobs : public JobQueue {
public:
    /// What a beat came to.
    struct Beat {
        bool leads = false;
        std::optional<Error> trouble; ///< why it is not known who leads
        bool isOpen = true;           ///< false: the office could not even be opened; openAgain() tries anew
    };

    explicit LeaderJobs(OfficePlace place);

    /// From any thread. Error: ConnectionLost to a job that comes after the lead was lost.
    void post(std::function<void(Result<Store *>)> work) override;
    /// Takes the lead if it is to be had; who has it says that it lives, and `trouble`. `told` is called on the storage thread.
    void beat(const QString &name, const std::optional<Error> &trouble, const std::function<void(const Beat &)> &told);
    /// Before anything was posted that is not a beat.
    void openAgain();
    /// The server's; null before it was first reached. From any thread.
    QDateTime now() const;

private:
    Result<std::unique_ptr<Store>> open();
    Result<bool> lead(SqlStore &store, const QString &name, const std::optional<Error> &trouble);

    OfficePlace m_place;
    mutable QMutex m_mutex;
    std::shared_ptr<ServerClock> m_clock;
    QDateTime m_leadsSince; ///< on the storage thread; null while another leads
    std::unique_ptr<StorageThread> m_storage; ///< ends before what its jobs use
};

} // namespace kezek
