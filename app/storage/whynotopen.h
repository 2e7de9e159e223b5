// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/serveraddress.h"

namespace kezek {

/// Once, before anything is asked of libpq: its own words are looked at below, and it would say them in the language of the PC.
void speakEnglish();

/// Why no connection came about. `said` is what libpq said of it. Where the server itself refused, it is asked once more for the code of
/// its refusal, since its words are in whatever language it was set up with; seconds, when it has gone silent since.
Error whyNotOpen(const ServerAddress &address, const QString &connectionString, const QString &said);

} // namespace kezek
