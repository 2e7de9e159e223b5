// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/hands.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QWindow>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The newest window's control first: a dialog is above its page.
QWidget *visibleByName(const QString &name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (auto window = windows.crbegin(); window != windows.crend(); ++window) {
        if (!(*window)->isVisible())
            continue;
        if ((*window)->objectName() == name)
            return *window;
        for (QWidget *widget : (*window)->findChildren<QWidget *>(name))
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

} // namespace

QWidget *Hands::find(const QString &name)
{
    wait(name, [&] { return visibleByName(name) != nullptr; });
    return visibleByName(name);
}

QWindow *Hands::windowOf(QWidget *widget) const { return widget->window()->windowHandle(); }

QWindow *Hands::activeWindow() const
{
    QWidget *focused = QApplication::focusWidget();
    return focused ? windowOf(focused) : QGuiApplication::focusWindow();
}

void Hands::focus(const QString &name)
{
    QWidget *widget = find(name);
    wait(name + u" can be used"_s, [&] { return widget->isEnabled(); });
    widget->window()->activateWindow();
    wait(name + u"'s window is active"_s, [&] { return widget->window()->isActiveWindow(); });
    if (m_reach == Reach::ByTab)
        tabTo(widget);
    else
        widget->setFocus(Qt::TabFocusReason);
}

void Hands::tabTo(QWidget *widget)
{
    const auto isThere = [widget] {
        QWidget *now = QApplication::focusWidget();
        return now && (now == widget || now == widget->focusProxy() || widget->isAncestorOf(now));
    };
    constexpr int wholeRound = 300; // more stops than any window has
    for (int stops = 0; !isThere(); ++stops) {
        if (stops == wholeRound)
            throw NotThere{widget->objectName() + u" by Tab"_s};
        press(Qt::Key_Tab);
    }
}

void Hands::type(const QString &name, const QString &text)
{
    focus(name);
    if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        edit->selectAll();
    type(text);
}

void Hands::type(const QString &text)
{
    for (const QChar c : text) {
        QWindow *window = activeWindow();
        if (!window)
            throw NotThere{u"a window to type into"_s};
        // Letters beyond ASCII come as text with the key of no letter, as from a Kazakh or Russian layout.
        if (c.unicode() < 128)
            QTest::keyClick(window, c.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    QApplication::processEvents();
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QWindow *window = activeWindow();
        if (!window)
            throw NotThere{u"a window to press a key in"_s};
        QTest::keyClick(window, key, modifiers);
        QApplication::processEvents();
    }
}

void Hands::push(const QString &name)
{
    focus(name);
    press(Qt::Key_Space);
}

void Hands::wait(const QString &what, const std::function<bool()> &until)
{
    if (!QTest::qWaitFor(until, m_patience))
        throw NotThere{what};
}

void Hands::rest(int milliseconds) { QTest::qWait(milliseconds); }

} // namespace kezek
