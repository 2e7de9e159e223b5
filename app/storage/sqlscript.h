// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kezek {

/// The statements of a script, without comments. Knows quoted text, "--" comments, $$ bodies and BEGIN … END of triggers.
QStringList splitScript(const QString &script);

} // namespace kezek
