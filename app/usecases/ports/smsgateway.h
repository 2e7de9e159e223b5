// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace kezek {

/// A kind of SMS provider that the program can speak with, as Settings shows it.
struct ProviderInfo {
    QString name;     ///< as SenderSettings::provider keeps it
    QString title;    ///< the provider's own name, the same in every language
    QString usualUrl; ///< what stands in the address until a person changes it
    bool asksUser = true;   ///< false: the account is named by its key alone
    bool hasBalance = false;
    bool reportsDelivery = false; ///< false: an accepted message stays accepted, nobody can say more
};

struct SmsBalance {
    QString amount;   ///< as the provider writes it: "286.55"
    QString currency; ///< "KZT"; empty when the provider does not say
};

/// The provider, as people in Settings meet it. GUI thread.
class SmsGateway {
public:
    virtual ~SmsGateway() = default;
    virtual QList<ProviderInfo> providers() const = 0;
    /// Asks the provider that is set up. Errors: NoSender, SafeUnavailable, and what the provider says (SmsLoginRefused, …).
    virtual QFuture<Result<SmsBalance>> balance() = 0;
    /// Settings or the outside world have changed: forgets the provider's refusal and looks at the outbox at once.
    virtual void tryAgain() = 0;
};

} // namespace kezek
