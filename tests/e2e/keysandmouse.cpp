// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysandmouse.h"

#include <QApplication>
#include <QKeyEvent>

namespace kezek::test {

KeysAndMouse::KeysAndMouse()
{
    qApp->installEventFilter(this);
}

void KeysAndMouse::count(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Shift)
        return;
    const bool isHolder = key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt;
    // Who presses one chord after another holds the first key down.
    if (isHolder && m_held == key.key())
        return;
    ++m_keys;
    if (isHolder)
        m_held = key.key();
    else if (!(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        m_held = 0;
}

bool KeysAndMouse::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
        ++m_mouse;
        break;
    case QEvent::KeyPress: {
        // The window gets a key once; its widgets get the same key one after the other. Letters beyond ASCII come straight to the focus.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched->isWindowType() || (key->key() == Qt::Key_unknown && watched == QApplication::focusWidget()))
            count(*key);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kezek::test
