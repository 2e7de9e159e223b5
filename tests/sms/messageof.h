// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

namespace kezek::tests {

/// A row as the use cases put it in the outbox.
Message messageOf(MessageKind kind, const QString &body, const QString &phone, const QDateTime &now, int validSeconds);

} // namespace kezek::tests
