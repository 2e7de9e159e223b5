// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

namespace kezek {

/// The breaker of one provider: after trouble nothing is sent for a while, so that one wrong password or a dead line does not
/// spend the tries of every row. Other settings open it at once.
class ProviderHold {
public:
    bool holds(const SmsAccount &account, const QDateTime &now) const;
    /// Until when; meaningless unless it holds.
    QDateTime until() const { return m_until; }
    /// `jitter` in [0, 1000).
    void note(SmsOutcome outcome, const SmsAccount &account, const QDateTime &now, quint32 jitter);

private:
    SmsAccount m_account;
    QDateTime m_until;
    int m_failures = 0;
};

} // namespace kezek
