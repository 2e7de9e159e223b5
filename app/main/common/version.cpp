// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/version.h"

namespace kezek {

QString programVersion() { return QStringLiteral(KEZEK_VERSION); }

} // namespace kezek
