// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

#include <optional>

namespace kezek {

/// There is no connection to the office's server, or none that a person can do without.
inline bool isConnectionTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerNameUnknown:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTlsFailed:
    case ErrorCode::ServerLoginRefused:
    case ErrorCode::ServerFull:
    case ErrorCode::ConnectionLost:
    case ErrorCode::OutcomeUnknown: return true;
    default: return false;
    }
}

/// What a person is told when no new connection came about either.
inline Error withWhyNotBack(const Error &lost, const Error &why)
{
    // That it broke says more to who typed than that nobody answers.
    return why.code == ErrorCode::ServerUnreachable ? lost : why;
}

/// Runs `attempt`, and again on a new connection when the old one broke under it. For what keeps nothing when it breaks (a read, a
/// transaction) and, when `hasId`, for what can find out by its operation id what became of its COMMIT.
template <class F> auto overLostConnection(Store &store, bool hasId, F attempt)
{
    constexpr int attempts = 4;
    auto result = attempt();
    std::optional<Error> unsure;
    for (int i = 1; i < attempts && !result; ++i) {
        if (result.error().code == ErrorCode::OutcomeUnknown && hasId)
            unsure = result.error();
        else if (result.error().code != ErrorCode::ConnectionLost)
            return result;
        if (const Done back = store.reconnect(); !back) {
            result = tl::unexpected(unsure ? *unsure : withWhyNotBack(result.error(), back.error()));
            return result;
        }
        result = attempt();
    }
    // Lost once more while it asked: what the first one did is still not known.
    if (!result && unsure && isConnectionTrouble(result.error()))
        result = tl::unexpected(*unsure);
    return result;
}

} // namespace kezek
