// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

/// An outbox row ready to be enqueued: parts counted, its own clientRef. In a training office it is Shown and final at once, since
/// nothing leaves the PC. To a landline, or of too many parts, it is Failed at once: the family is to be phoned. The caller sets
/// application, referral, notBefore, validUntil and dedupKey where they differ.
Result<Message> outgoing(Work &work, MessageKind kind, const PhoneNumber &phone, Language language, const QString &body);

} // namespace kezek
