// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

/// Kannel's sendsms (1.4.5), by POST of the bare text with X-Kannel headers: a GET would show text and password in every log on its way.
namespace kezek::kannel {

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now);
/// Believes only what Kannel itself says; a page of anybody else leaves it unknown whether the message was sent.
SmsAnswer parse(const SmsReply &reply);
SmsProvider provider();

} // namespace kezek::kannel
