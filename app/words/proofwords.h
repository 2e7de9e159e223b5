// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passedover.h"

#include <QString>

namespace kezek::words {

/// As words.h, of the proof sheet.
QString of(PassedOver value);

} // namespace kezek::words
