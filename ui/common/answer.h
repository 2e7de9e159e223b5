// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFutureWatcher>
#include <QObject>

namespace kezek {

/// How many answers of this thread are still to come or to be told.
inline int &answersOnTheirWay()
{
    thread_local int count = 0;
    return count;
}

/// Calls `then(value)` or `otherwise(error)` on the context's thread when the answer is there, and neither once the context is gone.
/// Called on the context's thread. Answers are told in the order in which they came; one that is there already, at once when no other is
/// on its way.
template <class T, class Then, class Otherwise>
void answer(const QFuture<Result<T>> &future, QObject *context, Then then, Otherwise otherwise)
{
    auto tell = [then = std::move(then), otherwise = std::move(otherwise)](const QFuture<Result<T>> &answered) mutable {
        if (answered.isCanceled())
            return;
        const Result<T> result = answered.result();
        if (!result)
            otherwise(result.error());
        else if constexpr (std::is_void_v<T>)
            then();
        else
            then(*result);
    };
    // Not QFuture::then(context, …): up to Qt 6.5 it asserts, on the answering thread, that the context still lives.
    if (future.isFinished() && answersOnTheirWay() == 0)
        return tell(future);
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    ++answersOnTheirWay();
    QObject::connect(watcher, &QObject::destroyed, [] { --answersOnTheirWay(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, tell]() mutable {
        watcher->deleteLater();
        tell(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace kezek
