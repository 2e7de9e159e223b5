// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/providerhold.h"

#include "sms/rowmoves.h"

#include <algorithm>

namespace kezek {

using namespace std::chrono_literals;

namespace {

/// A refused login may end in a blocked address when it is repeated; money comes without anybody telling us.
std::chrono::milliseconds pauseAfter(SmsOutcome outcome, int failures, quint32 jitter)
{
    switch (outcome) {
    case SmsOutcome::SettingsWrong:
    case SmsOutcome::LoginRefused:
    case SmsOutcome::Blocked:
        return 1h;
    case SmsOutcome::NoMoney:
        return 15min;
    default:
        return std::min<std::chrono::milliseconds>(rowmoves::backOff(failures, jitter), 5min);
    }
}

} // namespace

bool ProviderHold::holds(const SmsAccount &account, const QDateTime &now) const
{
    // A clock that was put back must not silence the office for hours.
    return m_until.isValid() && account == m_account && m_from <= now && now < m_until;
}

void ProviderHold::note(SmsOutcome outcome, const SmsAccount &account, const QDateTime &now, quint32 jitter,
                        std::chrono::milliseconds atLeast)
{
    if (account != m_account)
        m_failures = 0;
    m_account = account;
    m_why = outcome;
    if (outcome == SmsOutcome::Accepted || outcome == SmsOutcome::Rejected) {
        m_failures = 0;
        m_until = {};
        return;
    }
    ++m_failures;
    m_from = now;
    m_until = now.addMSecs(std::max(pauseAfter(outcome, m_failures, jitter), atLeast).count());
}

} // namespace kezek
