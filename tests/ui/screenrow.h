// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hall.h"

namespace kezek::test {

/// A screen by the way that a family goes to it.
struct ScreenRow {
    QString name;
    std::function<void(Hall &)> go;
};

} // namespace kezek::test
