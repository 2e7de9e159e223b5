// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/attempt.h"
#include "sms/providerhold.h"
#include "usecases/ports/store.h"

/// What the outbox worker does on the storage thread, each a transaction of its own.
namespace kezek::outbox {

/// Who looks for work, and what their provider will not be troubled with at present.
struct Looker {
    QString owner;
    std::optional<SmsAccount> account;
    ProviderHold sends;
    ProviderHold questions;
};

/// A row to send and where; else rows to ask about; or why there is neither.
struct Next {
    std::optional<Message> message;
    QList<Message> questions;      ///< all Unknown (search) or all Accepted (fate)
    SenderSettings sender;
    bool otherAccount = false;    ///< the office has another sender than the looker's account: nothing was taken
    std::optional<Error> trouble; ///< NoSender, or storage's
    bool training = false;
    bool held = false;
    bool putOff = false; ///< notices were put off to the morning, and more may follow
    bool tidied = false; ///< rows lapsed or were given up
};

/// Tidies, then takes the next row that may leave now: committed as Sending before anybody hears of it. Notices that come due in the
/// quiet hours (a night's outage) are put off to the morning. Where nothing is to be sent, takes what is to be asked.
Next takeNext(Store &store, const Looker &looker);
/// Stores what a try came to, unless somebody else has settled the row meanwhile. `sender`: whose try it was.
Done keep(Store &store, const Message &leased, const Attempt &attempt, const SenderSettings &sender);
/// The row was leased but nobody is there any more to send it.
Done giveBack(Store &store, const Message &leased);

using Reports = tl::expected<QList<SmsReport>, SmsAnswer>;
/// Stores what was said of the rows that `provider` was asked about.
Done keepReports(Store &store, const QList<Message> &asked, const Reports &reports, const SmsProvider &provider,
                 const SenderSettings &sender);

} // namespace kezek::outbox
