// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

namespace kezek::test {

QString testData(const QString &path) { return QStringLiteral(KEZEK_TEST_DATA "/") + path; }

QString kezekProgram() { return QStringLiteral(KEZEK_PROGRAM); }

QString adminProgram() { return QStringLiteral(KEZEK_ADMIN_PROGRAM); }

} // namespace kezek::test
