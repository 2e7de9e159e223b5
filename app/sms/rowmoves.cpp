// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/rowmoves.h"

#include <algorithm>

namespace kezek::rowmoves {

using namespace std::chrono_literals;

namespace {

constexpr auto firstPause = 5'000ms;
constexpr int mostDoublings = 10;

} // namespace

std::chrono::milliseconds backOff(int failures, quint32 jitter)
{
    const auto pause = firstPause * (1 << std::clamp(failures - 1, 0, mostDoublings));
    return pause + pause * static_cast<int>(jitter) / 4000;
}

void finish(Message &message, MessageState state, const QDateTime &now)
{
    message.state = state;
    message.finalAt = now;
    message.checkAt.reset();
}

void queueAgain(Message &message, const QDateTime &notBefore, const QDateTime &now)
{
    if (std::max(notBefore, now) >= message.validUntil) {
        finish(message, MessageState::Lapsed, now);
        return;
    }
    message.state = MessageState::Queued;
    message.notBefore = notBefore;
    message.checkAt.reset();
}

void retryAfter(Message &message, std::chrono::milliseconds pause, const QDateTime &now)
{
    if (message.attempts >= mostAttempts)
        finish(message, MessageState::Failed, now);
    else
        queueAgain(message, now.addMSecs(pause.count()), now);
}

void release(Message &message)
{
    message.leaseOwner.clear();
    message.leaseUntil.reset();
    if (message.kind == MessageKind::Code && message.state != MessageState::Queued)
        message.body.clear();
}

} // namespace kezek::rowmoves
