// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/secrets/safethread.h"

#include <QPromise>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace kezek::SafeThread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;
constexpr int partingMs = 2'000;
const QString service = u"kezek"_s;

class Thread {
public:
    Thread()
    {
        m_desk.moveToThread(&m_thread);
        m_thread.setObjectName(u"safe"_s);
        m_thread.start();
    }
    ~Thread()
    {
        m_thread.quit();
        // A safe that waits for a person must not keep the program from ending.
        if (!m_thread.wait(partingMs)) {
            m_thread.terminate();
            m_thread.wait();
        }
    }
    template <class F> void post(F work) { QMetaObject::invokeMethod(&m_desk, std::move(work), Qt::QueuedConnection); }
    QObject *desk() { return &m_desk; }

private:
    QThread m_thread;
    QObject m_desk;
};

Thread &thread()
{
    static Thread only;
    return only;
}

tl::unexpected<Error> unavailable(const QString &detail)
{
    return refuse(ErrorCode::SafeUnavailable, {}, {}, detail);
}

/// One question to the safe; the first answer counts.
template <class T> class Answer {
public:
    Answer() { m_promise.start(); }
    QFuture<Result<T>> future() { return m_promise.future(); }
    void give(const Result<T> &result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

/// On the safe's thread.
template <class T, class J, class F> void start(J *job, const QString &name, const std::shared_ptr<Answer<T>> &answer, F resultOf)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, thread().desk(), [job, answer, resultOf] { answer->give(resultOf(job)); });
    QTimer::singleShot(patienceMs, job, [answer] { answer->give(unavailable(u"the safe does not answer"_s)); });
    job->start();
}

Done doneOf(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        return {};
    return unavailable(job->errorString());
}

} // namespace

QFuture<Result<QString>> read(const QString &name, std::function<void(const QString &)> known)
{
    const auto answer = std::make_shared<Answer<QString>>();
    const QFuture<Result<QString>> future = answer->future();
    thread().post([name, answer, known = std::move(known)] {
        start(new QKeychain::ReadPasswordJob(service), name, answer, [known](QKeychain::ReadPasswordJob *job) -> Result<QString> {
            KEZEK_CHECK(doneOf(job));
            const QString secret = job->error() == QKeychain::EntryNotFound ? QString() : job->textData();
            known(secret);
            return secret;
        });
    });
    return future;
}

QFuture<Done> keep(const QString &name, const QString &secret)
{
    const auto answer = std::make_shared<Answer<void>>();
    const QFuture<Done> future = answer->future();
    thread().post([name, secret, answer] {
        if (secret.isEmpty())
            return start(new QKeychain::DeletePasswordJob(service), name, answer, [](QKeychain::Job *job) { return doneOf(job); });
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(secret);
        start(job, name, answer, [](QKeychain::Job *kept) { return doneOf(kept); });
    });
    return future;
}

} // namespace kezek::SafeThread
