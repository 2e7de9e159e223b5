// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/startactions.h"

namespace kezek {

/// Logs in, looks what is there and leaves again; on a thread of its own, which ends by itself when nobody waits for it any longer.
/// Errors: those of ServerDatabase::open.
QFuture<Result<ServerFacts>> tryServer(const ServerAddress &address, const ServerLogin &login);

} // namespace kezek
