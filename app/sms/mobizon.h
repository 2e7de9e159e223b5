// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

/// Mobizon.kz: POST forms, JSON answers; the API key is the password and stands in the form. The address is the host's: another
/// region's key belongs to another host. It takes no id of ours, so a message whose sending ended unclear is looked for by phone,
/// time and text.
namespace kezek::mobizon {

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now);
SmsAnswer parse(const SmsReply &reply);
/// Up to 100 messages that have a provider's id.
tl::expected<SmsRequest, SmsAnswer> buildStatus(const SmsAccount &account, const QList<Message> &messages);
tl::expected<QList<SmsReport>, SmsAnswer> parseStatus(const SmsReply &reply, const QList<Message> &messages);
/// One message that was perhaps sent.
tl::expected<SmsRequest, SmsAnswer> buildSearch(const SmsAccount &account, const QList<Message> &messages);
/// Silent where the list leaves a doubt: "not found" lets a notice be sent again.
tl::expected<QList<SmsReport>, SmsAnswer> parseSearch(const SmsReply &reply, const QList<Message> &messages);
tl::expected<SmsRequest, SmsAnswer> buildBalance(const SmsAccount &account);
tl::expected<SmsBalance, SmsAnswer> parseBalance(const SmsReply &reply);
SmsProvider provider();

} // namespace kezek::mobizon
