// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <tl/expected.hpp>

namespace kezek {

/// One POST. Secrets and texts stand in the headers and the body, never in the address: addresses end in logs.
struct SmsRequest {
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// A whole HTTP answer.
struct SmsReply {
    int status = 0;
    QByteArray body;
};

enum class SmsOutcome {
    Accepted,     ///< the provider has it
    Rejected,     ///< the provider will never take this message
    Retry,        ///< certainly not sent; the same message may be taken later
    NotReached,   ///< certainly not sent: no request left this PC
    Unknown,      ///< perhaps sent
    StopProvider, ///< certainly not sent, and no other message would be: wrong password, wrong address, no money
};

/// What an attempt came to. `code` and `text` are kept with the row: no secrets, no phones, no message text.
struct SmsAnswer {
    SmsOutcome outcome = SmsOutcome::Unknown;
    QString code;
    QString text;
    QString providerId;
};

/// A provider is two pure functions; everything that can go wrong on the wire is SmsSender's.
struct SmsProvider {
    QString name;
    /// The request, or what is known without asking (empty text, broken settings).
    tl::expected<SmsRequest, SmsAnswer> (*build)(const SenderSettings &settings, const Message &message, const QDateTime &now);
    SmsAnswer (*parse)(const SmsReply &reply);
};

/// Null for a name that the program does not know, the empty one included.
const SmsProvider *findProvider(const QString &name);

/// The first line of an answer, short, without tags and long numbers: what may be kept and shown.
QString briefText(const QByteArray &body);

} // namespace kezek
