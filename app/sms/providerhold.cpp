// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/providerhold.h"

#include "sms/attempt.h"

#include <algorithm>

namespace kezek {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestPause = 5min;
constexpr std::chrono::milliseconds refusedPause = 5min;

} // namespace

bool ProviderHold::holds(const SmsAccount &account, const QDateTime &now) const
{
    if (!m_until.isValid() || account != m_account || now >= m_until)
        return false;
    // A clock that was put back must not silence the office for hours.
    return now.msecsTo(m_until) <= 2 * longestPause.count();
}

void ProviderHold::note(SmsOutcome outcome, const SmsAccount &account, const QDateTime &now, quint32 jitter)
{
    if (account != m_account)
        m_failures = 0;
    m_account = account;
    if (outcome == SmsOutcome::Accepted || outcome == SmsOutcome::Rejected) {
        m_failures = 0;
        m_until = {};
        return;
    }
    ++m_failures;
    const auto pause = stopsProvider(outcome) ? refusedPause : std::min(backOff(m_failures, jitter), longestPause);
    m_until = now.addMSecs(pause.count());
}

} // namespace kezek
