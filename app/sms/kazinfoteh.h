// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

/// KazInfoTeh (isms.center), its JSON interface with Basic authentication. The address is the interface's base. A message carries our
/// own reference (extra_id), by which one whose sending ended unclear is asked after. It tells no balance.
namespace kezek::kazinfoteh {

tl::expected<SmsRequest, SmsAnswer> build(const SmsAccount &account, const Message &message, const QDateTime &now);
SmsAnswer parse(const SmsReply &reply);
/// GETs: the report is only to be had so, and nothing secret is in the address.
tl::expected<SmsRequest, SmsAnswer> buildReport(const SmsAccount &account, const QList<Message> &messages);
tl::expected<SmsRequest, SmsAnswer> buildSearch(const SmsAccount &account, const QList<Message> &messages);
tl::expected<QList<SmsReport>, SmsAnswer> parseReport(const SmsReply &reply, const QList<Message> &messages);
SmsProvider provider();

} // namespace kezek::kazinfoteh
