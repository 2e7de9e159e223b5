// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace kezek {

/// Reads the configuration of the PC's fonts while QApplication connects to the screen: the first text would wait for it. Made before
/// QApplication; taken once that is there, or gone. Where Qt does not look for fonts by fontconfig it does nothing.
class FontsAhead {
public:
    FontsAhead();
    ~FontsAhead() { take(); }
    void take();

private:
    std::thread m_reading;
};

} // namespace kezek
