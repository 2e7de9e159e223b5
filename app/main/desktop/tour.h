// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// Drives the real windows through one office day on a training office made for it: a line a step, a picture of every window and the
/// printed papers in `folder`. 0, or 1 when a step failed.
int runTour(const QString &folder);

} // namespace kezek
