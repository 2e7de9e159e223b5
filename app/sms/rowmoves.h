// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

#include <chrono>

/// The moves that tries and reports share.
namespace kezek::rowmoves {

constexpr int mostAttempts = 5;

/// 5 s, 10 s, 20 s, … for the first, second, third failure, and up to a quarter more by `jitter` in [0, 1000).
std::chrono::milliseconds backOff(int failures, quint32 jitter);

/// Ends the row for good.
void finish(Message &message, MessageState state, const QDateTime &now);
/// Lapsed where it would come too late.
void queueAgain(Message &message, const QDateTime &notBefore, const QDateTime &now);
/// Queued after `pause`; Failed after the last attempt.
void retryAfter(Message &message, std::chrono::milliseconds pause, const QDateTime &now);
/// Nobody holds the row any more. The text of a code that is not to be sent goes with the lease.
void release(Message &message);

} // namespace kezek::rowmoves
