// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

/// Judges the keys of a window as it stands. Each judgement is a sentence; none: nothing to mend.
namespace kezek::test {

/// No verbs: they leave, turn or fill in, and Tab, Enter, Esc or the arrows do it.
inline bool isNoVerb(const QPushButton &button)
{
    using namespace Qt::Literals::StringLiterals;
    static const QStringList ends{u".cancel"_s, u".close"_s, u".asItWas"_s, u".browse"_s};
    static const QStringList begins{u"shell."_s, u"today."_s, u"settings.texts.insert"_s, u"bulletin.undoing.back"_s};
    const QString name = button.objectName();
    return name.isEmpty() || std::any_of(ends.cbegin(), ends.cend(), [&](const QString &end) { return name.endsWith(end); })
        || std::any_of(begins.cbegin(), begins.cend(), [&](const QString &begin) { return name.startsWith(begin); })
        || button.inherits("kezek::ManyChoice") || button.inherits("kezek::NavigationButton");
}

/// Would a field in which one types take the key for itself? Undo is: a field takes back what was typed in it first.
inline bool isTakenByTyping(const QKeySequence &key)
{
    QPlainTextEdit text;
    QLineEdit line;
    for (QWidget *field : std::initializer_list<QWidget *>{&text, &line}) {
        QKeyEvent event(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(field, &event);
        if (event.isAccepted() && key != QKeySequence(Qt::CTRL | Qt::Key_Z) && key != QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
            return true;
    }
    return false;
}

/// Buttons without a key that is shown and told, keys that mean two things, keys that a field takes.
inline QStringList unclearKeys(const QWidget &window, const QString &where)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList bad;
    const QList<keys::Line> lines = keys::linesOf(&window);
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->window() != &window || isNoVerb(*button))
            continue;
        const bool told = std::any_of(lines.cbegin(), lines.cend(), [&](const keys::Line &line) {
            const bool isSymbol = button->text().size() <= 1;
            return line.name == keys::nameOf(button) && (isSymbol || button->text().endsWith(keys::text(line.key)));
        });
        if (!told)
            bad << u"%1: %2 “%3” has no key"_s.arg(where, button->objectName(), button->text());
    }
    QHash<QKeySequence, QString> heard;
    const auto hear = [&](const QKeySequence &key, const QString &who) {
        if (key.isEmpty() || key == QKeySequence(Qt::Key_Escape)) // the innermost of what can be left is left
            return;
        if (heard.contains(key))
            bad << u"%1: %2 means %3 and %4"_s.arg(where, keys::text(key), heard.value(key), who);
        if (isTakenByTyping(key))
            bad << u"%1: %2 is taken by fields"_s.arg(where, keys::text(key));
        heard.insert(key, who);
    };
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && owner->isVisible() && owner->isEnabled() && owner->window() == &window)
            for (const QKeySequence &key : shortcut->keys())
                hear(key, owner->objectName() + QLatin1String(owner->metaObject()->className()));
    }
    for (const QAction *action : window.findChildren<QAction *>())
        if (action->isEnabled() && action->isVisible())
            hear(action->shortcut(), action->text());
    return bad;
}

} // namespace kezek::test
