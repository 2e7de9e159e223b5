// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

namespace kezek::admin {

/// Tables that can be written: queue, registrations, archive, referrals, kindergartens, groups.
QStringList exportNames();
/// Writes one as CSV with a head line, whole or not at all; how many rows. Errors: FileUnwritable, those of storage.
Result<int> exportTable(Store &store, const QString &what, const QString &path);

} // namespace kezek::admin
