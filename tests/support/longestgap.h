// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>

namespace kezek::test {

/// How long at the longest the event loop of this thread did not come round, as long as this lives. A moment in which the thread could have
/// run and the computer gave its turn to others is not the program's: Linux counts them (/proc/…/schedstat).
class LongestGap {
public:
    LongestGap()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(everyMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        begin();
        m_timer.start();
    }
    /// From here on.
    void begin()
    {
        m_longest = 0;
        m_waited = waitedForTurnNs();
        m_since.start();
    }
    /// Milliseconds.
    qint64 longest()
    {
        look();
        return m_longest;
    }

private:
    static constexpr int everyMs = 10;

    static qint64 waitedForTurnNs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }
    void look()
    {
        const qint64 waited = waitedForTurnNs();
        const qint64 passed = m_since.nsecsElapsed() - (waited - std::exchange(m_waited, waited));
        m_longest = std::max(m_longest, passed / 1'000'000);
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace kezek::test
