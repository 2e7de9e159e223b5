// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <chrono>
#include <memory>

class QThread;
struct pg_conn;

namespace kezek {

/// Ends the wait for a server that says nothing any more. A frozen one keeps its connections open, so TCP would wait for ever; a slow one
/// must not be given up. Hence, from a thread of its own: who has waited for long is asked for a sign of life over another connection, and
/// where none comes the waiting one is cut, which its statement sees as a lost connection.
class Watchdog {
public:
    static constexpr std::chrono::milliseconds patience{3000}; ///< before each question
    static constexpr int secondsForSign = 2;                   ///< the least that libpq knows
    static constexpr std::chrono::minutes longest{10};         ///< no statement of a person lasts longer: cut whatever the server says

    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Which connection is waited for, once it is open; null before it is closed.
    void guard(const pg_conn *connection);

    /// Lives as long as the wait. Without a watchdog it does nothing.
    class Wait {
    public:
        explicit Wait(Watchdog *watchdog) : m_watchdog(watchdog)
        {
            if (m_watchdog)
                m_watchdog->m_waitingSince = now();
        }
        ~Wait()
        {
            if (m_watchdog)
                m_watchdog->m_waitingSince = 0;
        }
        Wait(const Wait &) = delete;
        Wait &operator=(const Wait &) = delete;

    private:
        Watchdog *m_watchdog;
    };

private:
    struct Guarded {
        int socket = -1;
        QByteArray host;
        QByteArray port;
    };

    /// Milliseconds of the steady clock; never 0.
    static qint64 now();
    void work();
    /// Looks at the wait that began at `since`.
    void look(qint64 since);
    bool givesSign(const Guarded &guarded) const;

    std::atomic<qint64> m_waitingSince = 0; ///< 0: nobody waits
    qint64 m_nextLook = 0;
    QMutex m_mutex;
    QWaitCondition m_end;
    Guarded m_guarded;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kezek
