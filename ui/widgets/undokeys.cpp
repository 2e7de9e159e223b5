// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undokeys.h"

#include "ui/common/keys.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QKeyEvent>
#include <QSpinBox>

namespace kezek {

namespace {

const QKeySequence undoKeys(Qt::CTRL | Qt::Key_Z);
const QKeySequence redoKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);

/// What was said of the value before is not said of this one; a day looks at itself anew.
void setText(QLineEdit *line, const QString &text)
{
    line->setText(text);
    if (auto *value = qobject_cast<ValueEdit *>(line))
        value->setProblem({});
    emit line->editingFinished();
}

bool isPressed(const QKeySequence &keys, const QKeyEvent *event)
{
    return keys == QKeySequence(event->keyCombination());
}

} // namespace

UndoKeys::UndoKeys(FormGrid *form, QWidget *window) : QObject(window), m_form(form)
{
    const QStringList names = form->names();
    for (const QString &name : names)
        take(name, form->editor(name));
    keys::on(window, undoKeys, [] { return tr("Take back the last change"); }, [this] { m_undo.undo(); });
    keys::on(window, redoKeys, [] { return tr("Do it again"); }, [this] { m_undo.redo(); });
    connect(&m_undo, &FormUndo::moved, this, &UndoKeys::mark);
    m_undo.begin();
}

void UndoKeys::take(const QString &name, QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        m_undo.add(name, [line] { return line->text(); }, [line](const QVariant &text) { setText(line, text.toString()); });
        connect(line, &QLineEdit::textEdited, this, [this, name] { m_undo.note(name); });
        // A day is written out once its field is left.
        connect(line, &QLineEdit::editingFinished, this, [this, name] { m_undo.note(name); });
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        m_undo.add(name, [choice] { return choice->currentIndex(); }, [choice](const QVariant &index) { choice->setCurrentIndex(index.toInt()); });
        connect(choice, &QComboBox::currentIndexChanged, this, [this, name] { m_undo.note(name); });
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        m_undo.add(name, [number] { return number->value(); }, [number](const QVariant &value) { number->setValue(value.toInt()); });
        connect(number, &QSpinBox::valueChanged, this, [this, name] { m_undo.note(name); });
        number->findChild<QLineEdit *>()->installEventFilter(this);
    } else {
        return;
    }
    editor->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undoes = isPressed(undoKeys, key);
    if (!undoes && !isPressed(redoKeys, key))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        undoes ? m_undo.undo() : m_undo.redo();
    return true;
}

void UndoKeys::mark()
{
    const QStringList changed = m_undo.changed();
    const QStringList names = m_form->names();
    for (const QString &name : names)
        m_form->setChanged(name, changed.contains(name));
}

} // namespace kezek
