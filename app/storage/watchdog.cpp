// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/watchdog.h"

#include "storage/cutsocket.h"

#include <QMutexLocker>
#include <QThread>

#include <array>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr int lookEveryMs = 500;

} // namespace

Watchdog::Watchdog() : m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(u"watchdog"_s);
    m_thread->start();
}

Watchdog::~Watchdog()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_end.wakeAll();
    m_thread->wait();
}

qint64 Watchdog::now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count() + 1;
}

void Watchdog::guard(const pg_conn *connection)
{
    const QMutexLocker lock(&m_mutex);
    m_guarded = {};
    if (connection)
        m_guarded = {PQsocket(connection), PQhost(connection), PQport(connection)};
}

void Watchdog::work()
{
    QMutexLocker lock(&m_mutex);
    while (!m_ending) {
        m_end.wait(&m_mutex, lookEveryMs);
        const qint64 since = m_waitingSince;
        if (m_ending || since == 0 || m_guarded.socket < 0)
            continue;
        lock.unlock();
        look(since);
        lock.relock();
    }
}

void Watchdog::look(qint64 since)
{
    m_nextLook = std::max(m_nextLook, since + patience.count());
    if (now() < m_nextLook)
        return;
    Guarded guarded;
    {
        const QMutexLocker lock(&m_mutex);
        guarded = m_guarded;
    }
    const bool alive = givesSign(guarded) && now() - since < std::chrono::milliseconds(longest).count();
    m_nextLook = now() + patience.count();
    // The descriptor may be another's by now: it is cut only while the same wait goes on.
    const QMutexLocker lock(&m_mutex);
    if (!alive && m_waitingSince == since && m_guarded.socket == guarded.socket)
        cutSocket(guarded.socket);
}

bool Watchdog::givesSign(const Guarded &guarded) const
{
    // Whoever is turned away was answered: neither name, password nor TLS matters.
    const QByteArray seconds = QByteArray::number(secondsForSign);
    const std::array keys{"host", "port", "dbname", "connect_timeout", "sslmode", "gssencmode", static_cast<const char *>(nullptr)};
    const std::array values{guarded.host.constData(), guarded.port.constData(), "postgres", seconds.constData(), "disable", "disable",
                            static_cast<const char *>(nullptr)};
    return PQpingParams(keys.data(), values.data(), 0) != PQPING_NO_RESPONSE;
}

} // namespace kezek
