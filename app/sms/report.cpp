// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/report.h"

#include "sms/rowmoves.h"

#include <array>
#include <chrono>

namespace kezek {

using namespace std::chrono_literals;

namespace {

// Before the first, second, third question; the last one is kept up.
constexpr std::array<std::chrono::seconds, 5> fatePauses{10s, 30s, 2min, 10min, 30min};
constexpr std::array<std::chrono::seconds, 7> searchPauses{5s, 30s, 2min, 4min, 8min, 16min, 30min};
// After a day of answers that settle nothing no more is asked; silence may be an office's own, closed over the weekend.
constexpr std::chrono::seconds longestWait = 24h;
constexpr std::chrono::seconds longestSilence = 72h;
constexpr int sureOfAbsence = 2;

template <size_t N> std::chrono::seconds pauseOf(const std::array<std::chrono::seconds, N> &pauses, int checks)
{
    return pauses[std::min(static_cast<size_t>(std::max(checks, 0)), N - 1)];
}

/// Since when the provider could have spoken.
QDateTime waitedFrom(const Message &message)
{
    if (message.state == MessageState::Accepted && message.acceptedAt)
        return *message.acceptedAt;
    return message.leaseUntil.value_or(message.requestSentAt.value_or(message.createdAt));
}

bool hasWaited(const Message &message, std::chrono::seconds time, const QDateTime &now)
{
    return waitedFrom(message).addSecs(time.count()) <= now;
}

bool canBeAsked(const Message &message)
{
    return message.state == MessageState::Accepted || message.state == MessageState::Unknown;
}

std::optional<QDateTime> checkAfter(const Message &message, const SmsProvider &provider, const QDateTime &now, std::chrono::seconds atMost)
{
    const bool accepted = message.state == MessageState::Accepted;
    if (!canBeAsked(message) || !(accepted ? provider.fate : provider.search) || hasWaited(message, atMost, now))
        return {};
    const auto pause = accepted ? pauseOf(fatePauses, message.checks) : pauseOf(searchPauses, message.checks);
    return now.addSecs(pause.count());
}

void note(Message &message, const SmsReport &report)
{
    ++message.checks;
    message.lastCode = report.code;
    message.lastText = report.text;
    if (!report.providerId.isEmpty())
        message.providerId = report.providerId;
    if (report.costTiyn)
        message.costTiyn = report.costTiyn;
}

/// It got there after all: what it is now, its fate says.
void becomeAccepted(Message &message, const QDateTime &now)
{
    if (message.state == MessageState::Accepted)
        return;
    message.state = MessageState::Accepted;
    message.acceptedAt = message.requestSentAt.value_or(now);
    message.checks = 0;
    message.notFound = 0;
    rowmoves::release(message);
}

void missed(Message &message, const QDateTime &now, const SmsProvider &provider)
{
    ++message.notFound;
    if (message.notFound < sureOfAbsence) {
        // The second answer decides, however late the first one came.
        message.checkAt = nextCheck(message, provider, now).value_or(now.addSecs(pauseOf(searchPauses, message.checks).count()));
        return;
    }
    // Whoever asked for a code asks again; who was told by phone needs no notice.
    if (message.kind == MessageKind::Code || message.phonedAt)
        rowmoves::finish(message, MessageState::Failed, now);
    else
        rowmoves::retryAfter(message, rowmoves::backOff(message.attempts, 0), now);
    rowmoves::release(message);
}

void end(Message &message, MessageState state, const QDateTime &now)
{
    becomeAccepted(message, now);
    rowmoves::finish(message, state, now);
    rowmoves::release(message);
}

} // namespace

std::optional<QDateTime> nextCheck(const Message &message, const SmsProvider &provider, const QDateTime &now)
{
    return checkAfter(message, provider, now, longestWait);
}

Message afterReport(Message message, const SmsReport &report, const QDateTime &now, const SmsProvider &provider)
{
    if (!canBeAsked(message))
        return message;
    note(message, report);
    switch (report.fate) {
    case SmsFate::NotFound:
        if (message.state == MessageState::Unknown)
            missed(message, now, provider);
        else // what was taken once is not taken back: some forget early
            message.checkAt = nextCheck(message, provider, now);
        break;
    case SmsFate::UnderWay:
        becomeAccepted(message, now);
        message.checkAt = nextCheck(message, provider, now);
        break;
    case SmsFate::Delivered:
        end(message, MessageState::Delivered, now);
        break;
    case SmsFate::Undelivered:
        end(message, MessageState::Undelivered, now);
        break;
    case SmsFate::Expired:
        end(message, MessageState::Expired, now);
        break;
    case SmsFate::Rejected:
        end(message, MessageState::Rejected, now);
        break;
    }
    return message;
}

Message afterSilence(Message message, const QDateTime &now, const SmsProvider &provider)
{
    if (!canBeAsked(message))
        return message;
    ++message.checks;
    message.checkAt = checkAfter(message, provider, now, longestSilence);
    return message;
}

} // namespace kezek
