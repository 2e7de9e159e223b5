// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/desktop/officedoor.h"

#include <array>
#include <atomic>

namespace kezek {

/// Where long questions go, past the windows' own storage thread: two more connections to the same office, each opened when it is first
/// needed. The second is for whoever does not wait until a statement that nobody wants any more has ended. Used and closed on the GUI thread.
class BackgroundDoors : public JobQueue {
public:
    using Opener = std::function<StorageThread::Open()>;

    /// `opener` is asked on the GUI thread whenever a door is opened: who is inside may be another by then.
    explicit BackgroundDoors(Opener opener) : m_opener(std::move(opener)) {}

    void post(std::function<void(Result<Store *>)> work) override;
    /// At signing out. What was posted is still finished, by nobody waited for; the next question opens anew.
    void close();

private:
    struct Door {
        OfficeDoor door;
        std::shared_ptr<std::atomic<int>> underWay = std::make_shared<std::atomic<int>>(0); ///< questions without an answer
        bool isOpen = false;
    };
    Door &idle();

    Opener m_opener;
    std::array<Door, 2> m_doors;
};

} // namespace kezek
