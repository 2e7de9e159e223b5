// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

namespace kezek {

/// When the provider is asked about an Accepted or Unknown row next; null: it cannot say, or has had a day to.
std::optional<QDateTime> nextCheck(const Message &message, const SmsProvider &provider, const QDateTime &now);

/// The row after the provider spoke of it. It only moves forward: the first final state stays, duplicates change nothing, and a row that
/// is not Accepted or Unknown is not touched. A notice that the provider twice does not know is queued again, a code never.
Message afterReport(Message message, const SmsReport &report, const QDateTime &now, const SmsProvider &provider);
/// The row after the provider was asked and said nothing of it that could be understood: it is asked again, for three days.
Message afterSilence(Message message, const QDateTime &now, const SmsProvider &provider);

} // namespace kezek
