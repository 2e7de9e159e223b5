// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storagethread.h"

#include <QMutexLocker>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kezek {

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
    const Result<std::unique_ptr<Store>> store = m_open();
    while (const Job job = next()) {
        if (store)
            job(store->get());
        else
            job(tl::unexpected(store.error()));
    }
}

} // namespace kezek
