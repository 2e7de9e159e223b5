// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QSqlError;

namespace kezek {

/// The one place where a driver's failure becomes the office's word. `doing` says, for the log, what was tried; the detail
/// never holds a bound value.
Error sqliteError(const QSqlError &error, const QString &doing);
Error postgresqlError(const QSqlError &error, const QString &doing);

} // namespace kezek
