// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <functional>

class QDialog;
class QWidget;

namespace kezek {

/// Knows whether hands typed something below a window that still stands there. Owned by the window.
class TypedGuard : public QObject {
public:
    explicit TypedGuard(QWidget *window);
    static TypedGuard *of(QWidget *window);
    bool holdsTyped() const;

    /// A first Esc, or closing, with something typed only warns; the next one closes. A dialog's own buttons are no accident.
    static void keep(QDialog *dialog, std::function<void()> warn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchLines();
    bool mustWarn();

    QWidget *m_window;
    QSet<QObject *> m_watched;
    QSet<QObject *> m_typed;
    std::function<void()> m_warn;
};

} // namespace kezek
