// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/attempt.h"

#include "sms/report.h"
#include "sms/rowmoves.h"

#include <algorithm>
#include <chrono>

namespace kezek {

using namespace rowmoves;

namespace {

void giveTryBack(Message &message)
{
    message.attempts = std::max(0, message.attempts - 1);
}

void accept(Message &message, const Attempt &attempt, const QDateTime &now)
{
    message.state = MessageState::Accepted;
    message.acceptedAt = now;
    message.providerId = attempt.answer.providerId;
    message.costTiyn = attempt.answer.costTiyn;
    message.checkAt = nextCheck(message, *attempt.provider, now);
}

void retryLater(Message &message, const Attempt &attempt, const QDateTime &now)
{
    const std::chrono::seconds asked(attempt.answer.notBeforeSeconds);
    retryAfter(message, std::max<std::chrono::milliseconds>(backOff(message.attempts, attempt.jitter), asked), now);
}

} // namespace

Message afterAttempt(Message leased, const Attempt &attempt, const QDateTime &now)
{
    leased.provider = attempt.provider->info.name;
    leased.lastCode = attempt.answer.code;
    leased.lastText = attempt.answer.text;
    leased.requestSentAt = attempt.requestSentAt;
    leased.leaseUntil.reset();
    switch (attempt.answer.outcome) {
    case SmsOutcome::Accepted:
        accept(leased, attempt, now);
        break;
    case SmsOutcome::Rejected:
        finish(leased, MessageState::Failed, now);
        break;
    case SmsOutcome::Retry:
        retryLater(leased, attempt, now);
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
        leased.checkAt = nextCheck(leased, *attempt.provider, now);
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
