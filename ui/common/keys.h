// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAbstractButton;
class QShortcut;
class QWidget;

/// What each key does is told where the key is set: the button shows its key, and the sheet of shortcuts is made of what is told here.
namespace kezek::keys {

/// The key, as a person reads it on a button and in the sheet: "Ctrl+R".
QString text(const QKeySequence &key);

/// The keys of what a form or a panel is there for: F8, Ctrl+Enter.
QList<QKeySequence> accept();

/// From now on the first of these keys stands on the button, and each presses it: wherever the focus is in the button's window, while the
/// button is seen and enabled. Its name in the sheet is what the button says. A second call replaces the keys.
void give(QAbstractButton *button, const QList<QKeySequence> &keys);
inline void give(QAbstractButton *button, const QKeySequence &key) { give(button, QList<QKeySequence>{key}); }
/// The same, but somebody else hears the key (a page that says why a dead button is dead, a line that is left by Enter).
void show(QAbstractButton *button, const QKeySequence &key);

/// What the button says, with its key behind it: "Register F8". Instead of button->setText() for each button with a key.
void setText(QAbstractButton *button, const QString &text);
/// What the button says, without its key and without "…".
QString nameOf(const QAbstractButton *button);

/// A key without a button, heard while `where` is seen. The name is asked for when somebody reads the sheet, in the language of then.
QShortcut *on(QWidget *where, const QKeySequence &key, std::function<QString()> name, std::function<void()> act);
/// A key that `where` hears by itself: only for the sheet.
void tell(QWidget *where, const QKeySequence &key, std::function<QString()> name);

struct Line {
    QKeySequence key;
    QString name;
};
/// What keys do in this widget and what is in it, now: of buttons and parts that are seen, each once, in the order of the window.
QList<Line> linesOf(const QWidget *widget);

} // namespace kezek::keys
