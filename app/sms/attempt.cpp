// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/attempt.h"

#include <algorithm>

namespace kezek {

using namespace std::chrono_literals;

namespace {

constexpr auto firstPause = 5'000ms;
constexpr int mostDoublings = 10;

/// Ends the row for good.
void finish(Message &message, MessageState state, const QDateTime &now)
{
    message.state = state;
    message.finalAt = now;
}

void queueAgain(Message &message, const QDateTime &notBefore, const QDateTime &now)
{
    if (std::max(notBefore, now) >= message.validUntil) {
        finish(message, MessageState::Lapsed, now);
        return;
    }
    message.state = MessageState::Queued;
    message.notBefore = notBefore;
}

void giveTryBack(Message &message)
{
    message.attempts = std::max(0, message.attempts - 1);
}

void retryLater(Message &message, quint32 jitter, const QDateTime &now)
{
    if (message.attempts >= mostAttempts)
        finish(message, MessageState::Failed, now);
    else
        queueAgain(message, now.addMSecs(backOff(message.attempts, jitter).count()), now);
}

void release(Message &message)
{
    message.leaseOwner.clear();
    message.leaseUntil.reset();
    if (message.kind == MessageKind::Code && message.state != MessageState::Queued)
        message.body.clear();
}

} // namespace

std::chrono::milliseconds backOff(int failures, quint32 jitter)
{
    const auto pause = firstPause * (1 << std::clamp(failures - 1, 0, mostDoublings));
    return pause + pause * static_cast<int>(jitter) / 4000;
}

Message afterAttempt(Message leased, const Attempt &attempt, const QDateTime &now)
{
    const SmsAnswer &answer = attempt.answer;
    leased.provider = attempt.provider;
    leased.lastCode = answer.code;
    leased.lastText = answer.text;
    leased.requestSentAt = attempt.requestSentAt;
    switch (answer.outcome) {
    case SmsOutcome::Accepted:
        leased.state = MessageState::Accepted;
        leased.providerId = answer.providerId;
        break;
    case SmsOutcome::Rejected:
        finish(leased, MessageState::Failed, now);
        break;
    case SmsOutcome::Retry:
        retryLater(leased, attempt.jitter, now);
        break;
    case SmsOutcome::NotReached:
    case SmsOutcome::SettingsWrong:
    case SmsOutcome::LoginRefused:
    case SmsOutcome::NoMoney:
    case SmsOutcome::Blocked:
        giveTryBack(leased);
        queueAgain(leased, leased.notBefore, now);
        break;
    case SmsOutcome::Unknown:
        leased.state = MessageState::Unknown;
        break;
    }
    release(leased);
    return leased;
}

Message putBack(Message leased, const QDateTime &now)
{
    giveTryBack(leased);
    queueAgain(leased, leased.notBefore, now);
    release(leased);
    return leased;
}

} // namespace kezek
