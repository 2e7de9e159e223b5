// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

namespace kezek {

/// Reads resources/texts/messages.json: an array of {"kind", "language", "body"}. Error: JsonMalformed.
Result<QList<MessageText>> parseTexts(const QByteArray &json);
/// The texts that the program ships, compiled in.
const Result<QList<MessageText>> &shippedTexts();
/// What stands in braces in a text, as typed, in its order.
QStringList placeholdersIn(const QString &body);

} // namespace kezek
