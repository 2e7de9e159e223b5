// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/own/ownstore.h"
#include "usecases/ports/jobqueue.h"
#include "usecases/unsureoperations.h"
#include "usecases/verb.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace kezek {

/// The windows' one door to the office: verbs and reads, off the GUI thread. Lives on the GUI thread, outlived by nothing it is given.
/// Take the answer with ui/common/answer.h: its context keeps a closed window from being called.
class OfficeClient {
public:
    OfficeClient(JobQueue &jobs, Random &random) : m_jobs(jobs), m_random(random) {}

    /// Who the verbs run as; nobody before signing in.
    const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor)
    {
        m_actor = actor;
        m_unsure.forget();
    }
    /// `told` is called after each verb that took effect, on the thread that stores. Set before the first verb.
    void tellWhenWritten(std::function<void()> told) { m_written = std::move(told); }
    bool may(const QList<Role> &roles) const { return checkRight(m_actor, roles).has_value(); }

    /// What makes two runs one: the second one of an operation that took effect does nothing and gives what the first one gave.
    QUuid newOperation() { return m_random.uuid(); }

    /// Asked for once more, word for word, after its outcome stayed unknown, it is the same operation.
    template <class V> QFuture<Result<typename V::Output>> run(const typename V::Input &input)
    {
        return run<V>(input, m_unsure.idFor(V::name, toJson(input), newOperation()));
    }
    /// Once more after an answer that was lost; `operation` of the first time.
    template <class V> QFuture<Result<typename V::Output>> run(const typename V::Input &input, const QUuid &operation)
    {
        return post<Result<typename V::Output>>([this, actor = m_actor, input, operation, written = m_written](Result<Store *> store) {
            if (!store)
                return Result<typename V::Output>(tl::unexpected(store.error()));
            auto result = perform<V>(**store, actor, m_random, input, operation);
            m_unsure.ended(V::name, toJson(input), operation, !result && result.error().code == ErrorCode::OutcomeUnknown);
            if (result && written)
                written();
            return result;
        });
    }

    /// A read: `ask(Store &)` returns a Result<T>. What it is given holds only what the actor may see (ownStore).
    template <class F> auto read(F ask) -> QFuture<std::invoke_result_t<F, Store &>>
    {
        using R = std::invoke_result_t<F, Store &>;
        return post<R>([actor = m_actor, ask = std::move(ask)](Result<Store *> store) {
            if (!store)
                return R(tl::unexpected(store.error()));
            const std::unique_ptr<Store> own = ownStore(**store, actor);
            return overLostConnection(**store, false, [&] { return ask(own ? *own : **store); });
        });
    }

    /// What is long and no verb: `todo(Store &, const Actor &, Random &)` returns a Result<T>. Others wait until it is done.
    template <class F> auto work(F todo) -> QFuture<std::invoke_result_t<F, Store &, const Actor &, Random &>>
    {
        using R = std::invoke_result_t<F, Store &, const Actor &, Random &>;
        return post<R>([this, actor = m_actor, todo = std::move(todo)](Result<Store *> store) {
            if (!store)
                return R(tl::unexpected(store.error()));
            const std::unique_ptr<Store> own = ownStore(**store, actor);
            return todo(own ? *own : **store, actor, m_random);
        });
    }

private:
    template <class R, class F> QFuture<R> post(F work)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        m_jobs.post([promise, work = std::move(work)](Result<Store *> store) {
            promise->addResult(work(store));
            promise->finish();
        });
        return promise->future();
    }

    JobQueue &m_jobs;
    Random &m_random;
    Actor m_actor;
    UnsureOperations m_unsure;
    std::function<void()> m_written;
};

} // namespace kezek
