// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QString>

namespace kezek::help {

/// Versions that have a list of what changed, newest first.
QStringList newsVersions();
/// All the lists as HTML, newest first.
QString news(Language language);

/// True once after this PC's user has got another version of the program; a first start is no update. The version is remembered.
bool takeUpdate();

} // namespace kezek::help
