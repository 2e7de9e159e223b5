// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace kezek {

/// Calls `then(value)` or `otherwise(error)` on the context's thread when the answer is there, and neither once the context is gone.
template <class T, class Then, class Otherwise>
void answer(QFuture<Result<T>> future, QObject *context, Then then, Otherwise otherwise)
{
    future.then(context, [then = std::move(then), otherwise = std::move(otherwise)](const Result<T> &result) mutable {
        if (!result)
            otherwise(result.error());
        else if constexpr (std::is_void_v<T>)
            then();
        else
            then(*result);
    });
}

} // namespace kezek
