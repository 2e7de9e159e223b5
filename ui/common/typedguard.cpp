// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedguard.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace kezek {

TypedGuard::TypedGuard(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

TypedGuard *TypedGuard::of(QWidget *window)
{
    for (QObject *child : window->children())
        if (auto *guard = dynamic_cast<TypedGuard *>(child))
            return guard;
    return nullptr;
}

void TypedGuard::keep(QDialog *dialog, std::function<void()> warn)
{
    auto *guard = new TypedGuard(dialog);
    guard->m_warn = std::move(warn);
    guard->watchLines();
}

void TypedGuard::watchLines()
{
    for (QLineEdit *line : m_window->findChildren<QLineEdit *>()) {
        if (m_watched.contains(line))
            continue;
        m_watched.insert(line);
        // Not isModified(): editors that write what was typed anew, in groups, take that back.
        connect(line, &QLineEdit::textEdited, this, [this, line] { m_typed.insert(line); });
    }
}

bool TypedGuard::holdsTyped() const
{
    const QList<QLineEdit *> lines = m_window->findChildren<QLineEdit *>();
    const QList<QPlainTextEdit *> texts = m_window->findChildren<QPlainTextEdit *>();
    return std::any_of(lines.cbegin(), lines.cend(), [this](QLineEdit *line) { return m_typed.contains(line) && !line->text().isEmpty(); })
        || std::any_of(texts.cbegin(), texts.cend(), [](QPlainTextEdit *text) {
               return !text->isReadOnly() && text->document()->isModified() && !text->document()->isEmpty();
           });
}

bool TypedGuard::mustWarn()
{
    if (!m_warn || !holdsTyped())
        return false;
    std::exchange(m_warn, {})();
    return true;
}

bool TypedGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        watchLines();
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if ((isEscape || event->type() == QEvent::Close) && mustWarn()) {
        event->setAccepted(isEscape); // an ignored close closes nothing
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kezek
