// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"

#include <QRandomGenerator>

namespace kezek {

/// The system's cryptographic generator.
class SystemRandom : public Random {
public:
    quint32 bounded(quint32 below) override { return QRandomGenerator::system()->bounded(below); }
    QUuid uuid() override { return QUuid::createUuid(); }
};

} // namespace kezek
