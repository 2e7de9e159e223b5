// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serverdatabase.h"
#include "storage/sqlconnection.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace kezek {

/// What an office on a server goes by: the server's clock, kept here by a clock that only counts on, so that a wrong or turned clock of
/// this PC dates nothing. Measured when it is first asked, at each new connection and then once a minute of use; half the way there and
/// back is accounted for. Never goes back, unless the server's own clock was set back by more than a second.
class ServerClock {
public:
    /// What it measures by; a server's connection in the program.
    struct Source {
        std::function<Result<QDateTime>()> instant; ///< the server's clock, asked over the connection
        std::function<int()> connection;            ///< another number after each reconnecting
        std::function<qint64()> counted;            ///< milliseconds that have passed since whenever; from any thread
    };
    static constexpr qint64 longestUse = 60'000;

    explicit ServerClock(Source source);

    static std::shared_ptr<ServerClock> of(ServerDatabase &server);
    /// For the store on that server, on its thread, while it is open: as now(), and measures where that is due.
    static Clock forStore(std::shared_ptr<ServerClock> clock);

    /// Measures where it is due. On the connection's thread. Where the server does not answer, what was measured before holds on; an
    /// error only where there is nothing.
    Done keep();
    /// From any thread; null before the first measure.
    QDateTime now() const;

private:
    struct Measure {
        QDateTime instant; ///< the server's …
        qint64 at = 0;     ///< … when this had been counted
        qint64 trip = 0;
    };
    Result<Measure> measure() const;
    Result<Measure> shortestOfThree() const;
    bool isDue() const;

    Source m_source;
    mutable QMutex m_mutex; ///< over what follows
    Measure m_measure;
    mutable QDateTime m_said; ///< the latest instant given out
    // On the connection's thread.
    std::optional<int> m_connection;
    qint64 m_tried = 0;
};

} // namespace kezek
