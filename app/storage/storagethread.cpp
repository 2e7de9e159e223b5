// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storagethread.h"

#include "usecases/connection.h"

#include <QMutexLocker>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// What was posted in the meantime is answered with the same failure at once.
constexpr int restMs = 1000;

} // namespace

StorageThread::StorageThread(Open open) : m_open(std::move(open)), m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(u"storage"_s);
    m_thread->start();
}

StorageThread::~StorageThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_thread->requestInterruption();
    m_posted.wakeAll();
    m_thread->wait();
}

void StorageThread::post(std::function<void(Result<Store *>)> work)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.enqueue(std::move(work));
    }
    m_posted.wakeOne();
}

StorageThread::Job StorageThread::next()
{
    QMutexLocker lock(&m_mutex);
    while (m_jobs.isEmpty() && !m_ending)
        m_posted.wait(&m_mutex);
    return m_jobs.isEmpty() ? Job() : m_jobs.dequeue();
}

void StorageThread::work()
{
    Result<std::unique_ptr<Store>> store = m_open();
    m_rest.setRemainingTime(restMs);
    while (const Job job = next()) {
        openAgain(store);
        if (store)
            job(store->get());
        else
            job(tl::unexpected(store.error()));
    }
}

void StorageThread::openAgain(Result<std::unique_ptr<Store>> &store)
{
    if (store || !isConnectionTrouble(store.error()) || !m_rest.hasExpired())
        return;
    store = m_open();
    m_rest.setRemainingTime(restMs);
}

} // namespace kezek
