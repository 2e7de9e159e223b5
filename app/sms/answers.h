// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

#include <QJsonObject>
#include <QJsonValue>

/// What all providers' JSON answers have in common. Nothing of a body that is not understood is kept: it may repeat our secrets.
namespace kezek::answers {

/// The one object that the body is; nothing for whatever else, and for what is longer than any answer.
std::optional<QJsonObject> object(const QByteArray &body);
/// The array that the body is.
std::optional<QJsonArray> array(const QByteArray &body);

/// A JSON number without a fraction.
std::optional<qint64> whole(const QJsonValue &value);
/// The same, or a text of nothing but its digits: some answers write all numbers as texts.
std::optional<qint64> digits(const QJsonValue &value);
/// A provider's code of up to three digits, which is kept: nothing longer, it could be a phone or a code that is repeated to us.
std::optional<qint64> shortCode(const QJsonValue &value);
/// A provider's id: a positive whole number or a short word of letters, digits, ".", "_", "-". Empty for anything else.
QString id(const QJsonValue &value);
/// "286.55", whether it came as a number or as text; empty when it is no plain decimal number.
QString decimal(const QJsonValue &value);
/// "KZT"; empty for anything else.
QString currency(const QJsonValue &value);
/// Money in 1/100, rounded half up, `times` over; nothing for what is no amount, is negative or cannot be.
std::optional<qint64> tiyn(const QString &decimal, qint64 times = 1);

/// What an answer means that is not the provider's own: somebody between, or another address.
SmsAnswer notTheProvider(const SmsReply &reply);
/// The same answer to a question, where nothing can be rejected: Retry, what stops the provider, or Unknown.
SmsAnswer toQuestion(SmsAnswer answer);

} // namespace kezek::answers
