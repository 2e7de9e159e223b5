// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/feedline.h"

#include "storage/serveroffice.h"

#include <QSocketNotifier>
#include <QSqlDriver>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr int firstPauseMs = 500;
constexpr int longestPauseMs = 4000;

const QString changedLine = u"changed"_s;

} // namespace

FeedLine::FeedLine(ServerAddress address, ServerLogin login)
    : m_address(std::move(address)), m_login(std::move(login)), m_send(this), m_again(this), m_life(this)
{
    m_send.setSingleShot(true);
    m_send.setTimerType(Qt::PreciseTimer);
    connect(&m_send, &QTimer::timeout, this, &FeedLine::flush);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FeedLine::tryOpen);
    m_life.setInterval(signOfLifeMs);
    connect(&m_life, &QTimer::timeout, this, &FeedLine::askSignOfLife);
}

FeedLine::~FeedLine() = default;

void FeedLine::start()
{
    m_again.setInterval(firstPauseMs);
    tryOpen();
}

void FeedLine::stop()
{
    m_again.stop();
    flush();
    lost();
    m_again.stop();
}

void FeedLine::wrote()
{
    if (!m_wrote.exchange(true))
        QMetaObject::invokeMethod(this, &FeedLine::sendWaiting, Qt::QueuedConnection);
}

void FeedLine::say(const QString &line)
{
    m_lines.append(line);
    sendWaiting();
}

Done FeedLine::open()
{
    KEZEK_TRY(m_database, ServerDatabase::connectTo(m_address, m_login));
    // What it says is no data: nothing waits until it is on a disk.
    KEZEK_CHECK(m_database->session().command(u"SET synchronous_commit = off"_s));
    KEZEK_CHECK(m_database->session().command(u"LISTEN kezek"_s));
    const QVariant handle = m_database->session().database().driver()->handle();
    m_connection = *static_cast<PGconn *const *>(handle.constData());
    return {};
}

void FeedLine::tryOpen()
{
    if (!open())
        return lost();
    m_again.setInterval(firstPauseMs);
    watchSocket();
    m_life.start();
    emit listening();
    sendWaiting();
}

void FeedLine::lost()
{
    m_life.stop();
    delete m_notifier;
    m_notifier = nullptr;
    if (std::exchange(m_connection, nullptr))
        emit deaf();
    m_database.reset();
    m_again.start();
    m_again.setInterval(std::min(2 * m_again.interval(), longestPauseMs));
}

void FeedLine::watchSocket()
{
    m_notifier = new QSocketNotifier(PQsocket(m_connection), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        if (PQconsumeInput(m_connection) == 0)
            return lost();
        receive();
    });
}

/// After a statement that was read to its end, as command() does: libpq gives out no notice from behind an answer that nobody has taken.
void FeedLine::receive()
{
    while (PGnotify *notice = PQnotifies(m_connection)) {
        if (notice->be_pid != PQbackendPID(m_connection))
            emit heard(notice->be_pid, QString::fromUtf8(notice->extra));
        PQfreemem(notice);
    }
}

void FeedLine::sendWaiting()
{
    if (m_send.isActive() || !m_connection)
        return;
    const qint64 since = m_sentAt.isValid() ? m_sentAt.elapsed() : apartMs;
    if (since >= apartMs)
        return flush();
    m_send.start(int(apartMs - since));
}

void FeedLine::flush()
{
    if (!m_connection)
        return;
    QStringList lines = std::exchange(m_lines, {});
    if (m_wrote.exchange(false))
        lines.prepend(changedLine);
    m_sentAt.start();
    for (const QString &line : lines)
        if (!m_database->session().command(u"NOTIFY kezek, "_s + quotedText(line))) {
            // Said again when it listens again: the others may have heard nothing of it.
            m_wrote = m_wrote || lines.first() == changedLine;
            return lost();
        }
    receive();
}

void FeedLine::askSignOfLife()
{
    if (!m_database->session().command(u"SELECT 1"_s))
        return lost();
    receive();
}

} // namespace kezek
