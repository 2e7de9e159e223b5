// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changefeed.h"

#include "domain/workingcalendar.h"
#include "ui/common/answer.h"
#include "usecases/connection.h"
#include "usecases/officeclient.h"

namespace kezek {

namespace {

constexpr int everyMs = 2000;
constexpr int longestMs = 8000; ///< who comes back is seen within it
constexpr int calmMs = 200;

struct Pulse {
    QDateTime now;
    bool changed = false;
    std::optional<TodayCounts> counts;
};

Result<Pulse> takePulse(Store &store, bool count)
{
    Pulse pulse;
    KEZEK_TRY(pulse.changed, store.readers().changed());
    pulse.now = store.now();
    if (count || pulse.changed) {
        KEZEK_TRY(const Rulebook rules, store.settings().rulebook());
        KEZEK_TRY(pulse.counts, store.readers().todayCounts(pulse.now, rules.on(localDay(pulse.now))));
    }
    return pulse;
}

} // namespace

ChangeFeed::ChangeFeed(OfficeClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::ask);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMs);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        if (std::exchange(m_heardMore, false))
            tellHeard();
    });
}

void ChangeFeed::start()
{
    m_count = true;
    m_timer.start();
    ask();
}

void ChangeFeed::stop()
{
    m_timer.stop();
}

void ChangeFeed::countAgain()
{
    m_count = true;
    ask();
}

void ChangeFeed::heard()
{
    if (m_calm.isActive())
        m_heardMore = true;
    else
        tellHeard();
}

void ChangeFeed::tellHeard()
{
    m_calm.start();
    m_heardTold = true;
    emit changed();
    countAgain();
}

void ChangeFeed::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    answer(
        m_client.read([count = std::exchange(m_count, false)](Store &store) { return takePulse(store, count); }), this,
        [this](const Pulse &pulse) {
            m_asking = false;
            m_timer.setInterval(everyMs);
            emit told(pulse.now);
            if (pulse.counts)
                emit counted(*pulse.counts);
            if (pulse.changed && !std::exchange(m_heardTold, false))
                emit changed();
            if (m_count)
                ask();
        },
        [this](const Error &error) {
            m_asking = false;
            m_count = true;
            if (isConnectionTrouble(error))
                m_timer.setInterval(std::min(m_timer.interval() * 3 / 2, longestMs));
            emit lost(error);
        });
}

} // namespace kezek
