// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/serverclock.h"

#include <QElapsedTimer>
#include <QMutexLocker>

namespace kezek {

namespace {

/// A server that is further behind what was said than this had its clock set back; less is the inaccuracy of measuring.
constexpr qint64 largestStandstill = 1000;

} // namespace

ServerClock::ServerClock(Source source) : m_source(std::move(source)) {}

std::shared_ptr<ServerClock> ServerClock::of(ServerDatabase &server)
{
    QElapsedTimer timer;
    timer.start();
    return std::make_shared<ServerClock>(Source{[&server] { return server.instant(); }, [&server] { return server.connections(); },
                                                [timer] { return timer.elapsed(); }});
}

Clock ServerClock::forStore(std::shared_ptr<ServerClock> clock)
{
    return [clock = std::move(clock)] {
        (void)clock->keep();
        return clock->now();
    };
}

bool ServerClock::isDue() const
{
    return m_connection != m_source.connection() || m_source.counted() - m_tried >= longestUse;
}

Done ServerClock::keep()
{
    if (!isDue())
        return {};
    const int connection = m_source.connection();
    const auto measured = shortestOfThree();
    m_tried = m_source.counted();
    if (!measured && !m_connection)
        return tl::unexpected(measured.error());
    m_connection = connection;
    if (!measured)
        return {};
    const QMutexLocker lock(&m_mutex);
    m_measure = *measured;
    const qint64 behind = m_said.isValid() ? measured->instant.msecsTo(m_said) : 0;
    if (behind > largestStandstill)
        m_said = {};
    return {};
}

Result<ServerClock::Measure> ServerClock::measure() const
{
    const qint64 asked = m_source.counted();
    KEZEK_TRY(const QDateTime instant, m_source.instant());
    const qint64 answered = m_source.counted();
    return Measure{instant.addMSecs((answered - asked) / 2), answered, answered - asked};
}

/// One answer may have been held up on its way, and nobody knows in which direction.
Result<ServerClock::Measure> ServerClock::shortestOfThree() const
{
    KEZEK_TRY(Measure best, measure());
    for (int i = 1; i < 3; ++i) {
        const auto another = measure();
        if (another && another->trip < best.trip)
            best = *another;
    }
    return best;
}

QDateTime ServerClock::now() const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_measure.instant.isValid())
        return {};
    const QDateTime now = m_measure.instant.addMSecs(m_source.counted() - m_measure.at);
    if (!m_said.isValid() || now > m_said)
        m_said = now;
    return m_said;
}

} // namespace kezek
