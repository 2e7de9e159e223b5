// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

class QKeyEvent;

namespace kezek::test {

/// Sees everything that reaches the program's windows: how many keys were pressed, and whether a mouse was.
class KeysAndMouse : public QObject {
public:
    KeysAndMouse();
    /// Keys pressed since the last call, Ctrl and Alt among them; Shift for a capital letter does not count.
    int takeKeys() { return std::exchange(m_keys, 0); }
    /// Presses of a mouse button and turns of its wheel.
    int mouse() const { return m_mouse; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count(const QKeyEvent &key);
    int m_held = 0; ///< Ctrl or Alt, since the last chord
    int m_keys = 0;
    int m_mouse = 0;
};

} // namespace kezek::test
