// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace kezek {

/// The store's clock between two answers of the store: the last instant it told, and the time passed since. Never the workstation's clock.
class ToldClock {
public:
    void set(const QDateTime &told)
    {
        m_told = told;
        m_since.start();
    }
    bool isSet() const { return m_told.isValid(); }
    QDateTime now() const { return m_told.addMSecs(m_since.isValid() ? m_since.elapsed() : 0); }

private:
    QDateTime m_told;
    QElapsedTimer m_since;
};

} // namespace kezek
