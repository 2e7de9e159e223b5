// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// "0.1.0". Only version.cpp is compiled with it: a new version compiles little anew.
QString programVersion();

} // namespace kezek
