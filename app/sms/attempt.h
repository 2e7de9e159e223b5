// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

namespace kezek {

/// One try to send a leased row.
struct Attempt {
    const SmsProvider *provider = nullptr;
    SmsAnswer answer;
    std::optional<QDateTime> requestSentAt; ///< empty: nothing left this PC
    quint32 jitter = 0;                     ///< [0, 1000)
};

/// The row after a try. Queued again only when it was certainly not sent; a code's text is wiped as soon as it cannot be needed.
Message afterAttempt(Message leased, const Attempt &attempt, const QDateTime &now);
/// The row as it was before the lease: the try did not take place.
Message putBack(Message leased, const QDateTime &now);

} // namespace kezek
