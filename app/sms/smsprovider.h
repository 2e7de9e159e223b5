// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"
#include "usecases/ports/smsgateway.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <tl/expected.hpp>

namespace kezek {

/// Who the office is to its provider. The password (or API key) comes from the safe of this PC.
struct SmsAccount {
    SenderSettings settings;
    QString password;
    bool operator==(const SmsAccount &) const = default;
};

/// One POST. Secrets and texts stand in the headers and the body, never in the address: addresses end in logs.
struct SmsRequest {
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool get = false; ///< a GET without body: only a question, which does no harm when Qt repeats it
};

/// A whole HTTP answer.
struct SmsReply {
    int status = 0;
    QByteArray body;
};

enum class SmsOutcome {
    Accepted,      ///< the provider has it
    Rejected,      ///< the provider will never take this message
    Retry,         ///< certainly not sent; the same message may be taken later
    NotReached,    ///< certainly not sent: no request left this PC
    Unknown,       ///< perhaps sent
    // Certainly not sent, and no other message would be:
    SettingsWrong, ///< the address or the names cannot be right
    LoginRefused,  ///< user, password or key; also a PC that is not on the provider's list
    NoMoney,       ///< the account is empty
    Blocked,       ///< the provider has shut this PC or account out for a while
};

/// What an attempt came to. `code` and `text` are kept with the row: no secrets, no phones, no message text.
struct SmsAnswer {
    SmsOutcome outcome = SmsOutcome::Unknown;
    QString code;
    QString text;
    QString providerId;
    std::optional<qint64> costTiyn; ///< where the provider says it
    int notBeforeSeconds = 0;       ///< with Retry: the provider asks for at least this pause
};

/// What a provider says has become of a message.
enum class SmsFate { NotFound, UnderWay, Delivered, Undelivered, Expired, Rejected };

struct SmsReport {
    MessageId message;
    SmsFate fate = SmsFate::UnderWay;
    QString code;
    QString text;
    QString providerId; ///< empty: as it was
    std::optional<qint64> costTiyn;
};

/// Asks after messages, several in one request.
struct SmsInquiry {
    qsizetype most = 1; ///< how many one request may ask after
    tl::expected<SmsRequest, SmsAnswer> (*build)(const SmsAccount &account, const QList<Message> &messages) = nullptr;
    /// A report for each message that the answer speaks of; a message it is silent about has none. The error's outcome is one of Retry,
    /// Unknown (not understood) or of those that stop the provider.
    tl::expected<QList<SmsReport>, SmsAnswer> (*parse)(const SmsReply &reply, const QList<Message> &messages) = nullptr;
    explicit operator bool() const { return build != nullptr; }
};

/// A provider is pairs of pure functions; everything that can go wrong on the wire is SmsSender's.
struct SmsProvider {
    ProviderInfo info;
    /// The request, or what is known without asking (empty text, broken settings).
    tl::expected<SmsRequest, SmsAnswer> (*build)(const SmsAccount &account, const Message &message, const QDateTime &now) = nullptr;
    SmsAnswer (*parse)(const SmsReply &reply) = nullptr;
    SmsInquiry fate;   ///< what became of messages that the provider took; empty where it cannot be asked
    SmsInquiry search; ///< whether the provider has a message whose sending ended unclear; empty where it cannot be asked
    tl::expected<SmsRequest, SmsAnswer> (*buildBalance)(const SmsAccount &account) = nullptr; ///< null: it has no balance to ask for
    tl::expected<SmsBalance, SmsAnswer> (*parseBalance)(const SmsReply &reply) = nullptr;
};

/// All that the program knows, in the order that Settings show them.
const QList<SmsProvider> &smsProviders();
/// Null for a name that the program does not know, the empty one included.
const SmsProvider *findProvider(const QString &name);

/// Nothing can be sent through this account until a person or time has changed something.
bool stopsProvider(SmsOutcome outcome);
/// Why the provider takes nothing; empty where only this message or this try is concerned.
std::optional<Error> refusalOf(const SmsAnswer &answer);

/// The first line of an answer, short, without tags and long numbers: what may be kept and shown.
QString briefText(const QByteArray &body);

} // namespace kezek
