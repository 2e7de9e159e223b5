// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

#include <chrono>

namespace kezek {

constexpr int mostAttempts = 5;

/// 5 s, 10 s, 20 s, … for the first, second, third failure, and up to a quarter more by `jitter` in [0, 1000).
std::chrono::milliseconds backOff(int failures, quint32 jitter);

/// One try to send a leased row.
struct Attempt {
    QString provider;
    SmsAnswer answer;
    std::optional<QDateTime> requestSentAt; ///< empty: nothing left this PC
    quint32 jitter = 0;                     ///< [0, 1000)
};

/// The row after a try. Queued again only when it was certainly not sent; a code's text is wiped as soon as it cannot be needed.
Message afterAttempt(Message leased, const Attempt &attempt, const QDateTime &now);
/// The row as it was before the lease: the try did not take place.
Message putBack(Message leased, const QDateTime &now);

} // namespace kezek
