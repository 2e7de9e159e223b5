// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smsprovider.h"

#include <QMap>

/// What the tests of all providers share: a message, strangers' answers, and what a request looks like on the wire.
namespace kezek::tests {

/// 2026-11-23 11:00 at the office.
QDateTime wireNow();
/// To +77011234567, with a reference of ours, sent at wireNow().
Message wireMessage(const QString &body = QStringLiteral("Растау коды: 4821. Әңгіме + 50 %"), const QString &phone = QStringLiteral("+77011234567"));

/// A request as the server got it.
struct Seen {
    QByteArray method;
    QByteArray target;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QMap<QString, QString> form;          ///< the body read as a form in UTF-8
};

/// Really sends the request to a server on this PC and reads what arrived there. Nothing when that was not exactly one request.
std::optional<Seen> onTheWire(const std::function<SmsRequest(const QString &base)> &make);

/// Columns "status" and "body": what no provider answers, by whoever stands between.
void addStrangersAnswers();

} // namespace kezek::tests
