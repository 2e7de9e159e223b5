// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "usecases/ports/messagerows.h"

/// What the Messages page says of a message, in one place for its lists and cards.
namespace kezek::messagewords {

/// May the text be shown? A code's only in training, where nothing leaves the PC: staff never read codes.
bool mayShowText(const Message &message, bool training);
QString shownText(const Message &message, bool training);

/// The state; of one that the provider took and nobody asks about any more: "not confirmed".
QString state(const Message &message);
theme::Tone tone(const Message &message);
/// Why it is so and what to do next; empty where the state says it all.
QString cause(const Message &message);
/// One line of a message's history.
QString event(const MessageEventRow &event);
/// "1 234,50 ₸"
QString money(qint64 tiyn);

} // namespace kezek::messagewords
