// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace kezek {

/// Where codes and ids come from. In the program: the system's generator; in tests: a seed.
class Random {
public:
    virtual ~Random() = default;
    /// Uniform in [0, below).
    virtual quint32 bounded(quint32 below) = 0;
    virtual QUuid uuid() = 0;
};

} // namespace kezek
