// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the things lie that tests read and start. Only places.cpp is compiled with these paths, so that clones of the project share
/// everything else that a compiler cache keeps of the tests.
namespace kezek::test {

/// Of a file or folder under tests/data: "tables/office.fods". Upwards as well: "../support/kannel".
QString testData(const QString &path);
/// The programs that are tried: kezek and kezek-admin.
QString kezekProgram();
QString adminProgram();

} // namespace kezek::test
