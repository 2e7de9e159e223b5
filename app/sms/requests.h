// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

#include <chrono>
#include <limits>

/// What all providers' requests have in common.
namespace kezek::requests {

/// An answer that is known without asking.
SmsAnswer known(SmsOutcome outcome, const QString &code, const QString &text);

/// The address as it is set up, without user info; invalid unless it is http or https with a host.
QUrl address(const SenderSettings &settings);
/// The same with `path` below it, without query and fragment: where settings keep only the provider's base.
QUrl addressBelow(const SenderSettings &settings, const QString &path);

/// Settings that no request can be made of: the address, or line ends in a name or the password. Nothing: they may be right.
std::optional<SmsAnswer> unusable(const SmsAccount &account);
/// The same where nobody is let in without a password or key: asking in vain gets this PC blocked.
std::optional<SmsAnswer> unusableOrSecretless(const SmsAccount &account);
/// A message that the provider would refuse, cut or spoil: no text, a landline, too long.
std::optional<SmsAnswer> unsendable(const Message &message, qsizetype mostCharacters = std::numeric_limits<qsizetype>::max());

/// A POST of a form in UTF-8.
using Fields = QList<QPair<QString, QString>>;
SmsRequest form(const QUrl &url, const Fields &fields);

/// "77011234567"
QString digitsOf(const PhoneNumber &phone);

/// How long a message may still be tried, in whole `unit`s, rounded up.
qint64 timeLeft(const Message &message, const QDateTime &now, std::chrono::seconds unit);

} // namespace kezek::requests
