// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

/// SMSC.kz (and SMSC.ru, the same under another host): POST forms to sys/*.php, JSON answers. The address is the host's, so that the
/// spare one (www2.smsc.kz) can be set. Without a user the password is an API key. Every message carries our own reference as its
/// id, by which it is asked after; SMSC does not promise to take one id only once.
namespace kezek::smsc {

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now);
SmsAnswer parse(const SmsReply &reply);
/// One message a question: a list may be asked for only once a minute, and one answer names nobody else.
tl::expected<SmsRequest, SmsAnswer> buildStatus(const SmsAccount &account, const QList<Message> &messages);
tl::expected<QList<SmsReport>, SmsAnswer> parseStatus(const SmsReply &reply, const QList<Message> &messages);
tl::expected<SmsRequest, SmsAnswer> buildBalance(const SmsAccount &account);
tl::expected<SmsBalance, SmsAnswer> parseBalance(const SmsReply &reply);
SmsProvider provider();

} // namespace kezek::smsc
