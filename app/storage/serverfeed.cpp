// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverfeed.h"

#include <QMutexLocker>

#include <chrono>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr qsizetype longestName = 100; ///< a line is at most 8000 bytes

constexpr int graceMs = 20; ///< for which a window may stand still

const QString cardWord = u"card "_s;

} // namespace

ServerFeed::ServerFeed(const ServerAddress &address, const ServerLogin &login, QObject *parent)
    : LiveFeed(parent), m_thread(new QThread), m_line(new FeedLine(address, login)), m_bell(std::make_shared<Bell>())
{
    m_bell->line = m_line;
    m_thread->setObjectName(u"feed"_s);
    m_line->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_line, &FeedLine::start);
    connect(m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    connect(m_line, &FeedLine::heard, this, &ServerFeed::hear);
    connect(m_line, &FeedLine::deaf, this, &ServerFeed::deaf);
    connect(m_line, &FeedLine::listening, this, [this] {
        if (m_listened)
            emit changed();
        m_listened = true;
        sayCard(leaseSeconds);
        emit listening();
    });
    m_renew.setInterval(std::chrono::seconds(renewSeconds));
    connect(&m_renew, &QTimer::timeout, this, [this] { sayCard(leaseSeconds); });
    m_ends.setInterval(std::chrono::seconds(1));
    connect(&m_ends, &QTimer::timeout, this, &ServerFeed::dropEnded);
    m_thread->start();
}

ServerFeed::~ServerFeed()
{
    sayCard(0);
    {
        const QMutexLocker lock(&m_bell->mutex);
        m_bell->line = nullptr;
    }
    m_line->disconnect(this);
    m_thread->requestInterruption();
    QMetaObject::invokeMethod(
        m_line,
        [line = m_line, thread = m_thread] {
            line->stop();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (m_thread->wait(graceMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

std::function<void()> ServerFeed::bell() const
{
    return [bell = m_bell] {
        const QMutexLocker lock(&bell->mutex);
        if (bell->line)
            bell->line->wrote();
    };
}

void ServerFeed::usePassword(const QString &password)
{
    QMetaObject::invokeMethod(m_line, [password, to = m_line] { to->usePassword(password); }, Qt::QueuedConnection);
}

void ServerFeed::setWorker(const QString &name)
{
    sayCard(0);
    m_worker = name.simplified().left(longestName);
    sayCard(leaseSeconds);
}

void ServerFeed::setOwnCard(ApplicationId application)
{
    if (m_card == application)
        return;
    sayCard(0);
    m_card = application;
    sayCard(leaseSeconds);
    if (m_card.isNull())
        m_renew.stop();
    else
        m_renew.start();
}

void ServerFeed::sayCard(int seconds)
{
    if (m_card.isNull() || m_worker.isEmpty())
        return;
    const QString line = cardWord + u"%1 %2 %3"_s.arg(m_card.value).arg(seconds).arg(m_worker);
    QMetaObject::invokeMethod(m_line, [line = line, to = m_line] { to->say(line); }, Qt::QueuedConnection);
}

QStringList ServerFeed::othersAt(ApplicationId application) const
{
    QStringList names;
    for (const Lease &lease : m_leases)
        if (lease.application == application && !lease.until.hasExpired())
            names.append(lease.name);
    names.sort();
    names.removeDuplicates();
    return names;
}

void ServerFeed::hear(int who, const QString &line)
{
    if (line.startsWith(cardWord))
        return hearCard(who, line);
    emit changed();
}

void ServerFeed::hearCard(int who, const QString &line)
{
    const qlonglong application = line.section(u' ', 1, 1).toLongLong();
    const int seconds = line.section(u' ', 2, 2).toInt();
    const QString name = line.section(u' ', 3).left(longestName);
    const bool open = application > 0 && seconds > 0 && seconds <= leaseSeconds && !name.isEmpty();
    const bool isNews = open ? m_leases.value(who).application.value != application : m_leases.contains(who);
    if (open)
        m_leases.insert(who, {ApplicationId{application}, name, QDeadlineTimer(std::chrono::seconds(seconds))});
    else
        m_leases.remove(who);
    if (m_leases.isEmpty())
        m_ends.stop();
    else
        m_ends.start();
    if (isNews)
        emit cardsChanged();
}

void ServerFeed::dropEnded()
{
    const auto ended = m_leases.removeIf([](const QHash<int, Lease>::iterator lease) { return lease->until.hasExpired(); });
    if (m_leases.isEmpty())
        m_ends.stop();
    if (ended > 0)
        emit cardsChanged();
}

} // namespace kezek
