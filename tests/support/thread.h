// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>

namespace kezek::test {

struct WaitForEnd {
    void operator()(QThread *thread) const
    {
        thread->wait();
        delete thread;
    }
};

/// Whoever lets go of it waits for its end.
using Thread = std::unique_ptr<QThread, WaitForEnd>;

/// Begins at once.
template <class Work> [[nodiscard]] Thread startThread(Work &&work)
{
    Thread thread(QThread::create(std::forward<Work>(work)));
    thread->start();
    return thread;
}

} // namespace kezek::test
