// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace kezek {

/// Drives real windows as a person does: finds a control by its name, gives it the focus, presses real keys through the window
/// system. Used by the tour and by the tests. Every call waits a bounded time and throws NotThere with what was missing.
class Hands {
public:
    struct NotThere {
        QString what;
    };

    /// How a control gets the focus: set at once, or by Tab from where the focus is, as a person without a mouse gets there.
    enum class Reach { AtOnce, ByTab };

    /// How long a control may take to appear or a condition to become true, milliseconds.
    explicit Hands(int patience = 10000, Reach reach = Reach::AtOnce) : m_patience(patience), m_reach(reach) {}

    /// The visible control of this object name in any window.
    QWidget *find(const QString &name);
    template <class W> W *the(const QString &name)
    {
        auto *widget = qobject_cast<W *>(find(name));
        return widget ? widget : throw NotThere{name + QStringLiteral(" is of another kind")};
    }
    /// Focus, select all, type.
    void type(const QString &name, const QString &text);
    /// Types into whatever has the focus.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    /// Focus, then Space: what a keyboard does to a button or a tick.
    void push(const QString &name);
    void focus(const QString &name);
    void wait(const QString &what, const std::function<bool()> &until);
    /// Lets the windows work off what has come.
    void rest(int milliseconds = 50);

private:
    QWindow *windowOf(QWidget *widget) const;
    QWindow *activeWindow() const;
    void tabTo(QWidget *widget);

    int m_patience;
    Reach m_reach;
};

} // namespace kezek
