// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek::words {

/// What a provider's code of a message (Message::provider, Message::lastCode) means and what to do next; empty where nobody knows.
QString providerWords(const QString &provider, const QString &code);

} // namespace kezek::words
