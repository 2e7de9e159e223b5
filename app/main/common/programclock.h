// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace kezek {

/// The one place that reads the computer's clock. Held at an instant (`--at`, training only) it runs on from there.
class ProgramClock {
public:
    ProgramClock() = default;
    explicit ProgramClock(const QDateTime &heldAt);

    QDateTime now() const; ///< UTC, milliseconds

private:
    QDateTime m_heldAt;
    QElapsedTimer m_since;
};

} // namespace kezek
