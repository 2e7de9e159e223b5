// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/attempt.h"
#include "sms/providerhold.h"
#include "usecases/ports/store.h"

/// What the outbox worker does on the storage thread, each a transaction of its own.
namespace kezek::outbox {

/// A row to send and where; or why there is none.
struct Next {
    std::optional<Message> message;
    SenderSettings sender;
    bool otherAccount = false;    ///< the office has another sender than `account`: nothing was taken
    std::optional<Error> trouble; ///< NoSender, or storage's
    bool training = false;
    bool held = false;
};

/// Takes the next row that may leave now: committed as Sending before anybody hears of it. Notices that come due in the quiet
/// hours (a night's outage) are put off to the morning.
Next takeNext(Store &store, const QString &owner, const std::optional<SmsAccount> &account, const ProviderHold &hold);
/// Stores what a try came to, unless somebody else has settled the row meanwhile.
Done keep(Store &store, const Message &leased, const Attempt &attempt);
/// The row was leased but nobody is there any more to send it.
Done giveBack(Store &store, const Message &leased);

} // namespace kezek::outbox
