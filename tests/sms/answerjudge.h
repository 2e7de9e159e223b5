// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

namespace kezek::tests {

/// An answer out of arbitrary bytes: the first chooses the HTTP status, the rest is the body.
SmsReply replyOf(const QByteArray &bytes);

/// Gives the answer to every parser of a provider and says what none may ever make of it: a message taken without the provider's own
/// words, a long number kept, a report of a message that nobody asked after. Empty: all is well.
QString faultOf(const SmsProvider &provider, const SmsReply &reply);
/// The same of all providers.
QString faultOf(const SmsReply &reply);

} // namespace kezek::tests
