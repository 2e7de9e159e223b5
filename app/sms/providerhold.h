// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

#include <chrono>

namespace kezek {

/// The breaker of one account: after trouble nothing is asked of it for a while, so that one wrong password or a dead line does not
/// spend the tries of every row. Another account or password opens it at once.
class ProviderHold {
public:
    bool holds(const SmsAccount &account, const QDateTime &now) const;
    /// Until when; meaningless unless it holds.
    QDateTime until() const { return m_until; }
    /// The last trouble; meaningless unless it holds.
    SmsOutcome why() const { return m_why; }
    /// Troubles in a row.
    int failures() const { return m_failures; }
    /// `jitter` in [0, 1000).
    void note(SmsOutcome outcome, const SmsAccount &account, const QDateTime &now, quint32 jitter,
              std::chrono::milliseconds atLeast = {});

private:
    SmsAccount m_account;
    QDateTime m_from;
    QDateTime m_until;
    SmsOutcome m_why = SmsOutcome::Accepted;
    int m_failures = 0;
};

} // namespace kezek
