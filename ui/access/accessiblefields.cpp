// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessiblefields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QTimer>

namespace kezek::access {

namespace {

/// "&Save" is "Save", "A && B" is "A & B".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

} // namespace

AccessibleButton::AccessibleButton(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::Button) {}

QString AccessibleButton::text(QAccessible::Text which) const
{
    if (which == QAccessible::Accelerator)
        return button()->shortcut().toString(QKeySequence::NativeText);
    const QString said = QAccessibleWidget::text(which);
    if (which != QAccessible::Name || !said.isEmpty())
        return said;
    return button()->text().isEmpty() ? button()->toolTip() : withoutMnemonic(button()->text());
}

bool AccessibleButton::isOneOfSeveral() const
{
    return button()->autoExclusive() || (button()->group() && button()->group()->exclusive());
}

QAccessible::Role AccessibleButton::role() const
{
    if (!button()->isCheckable())
        return QAccessible::Button;
    return isOneOfSeveral() ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    if (const auto *box = qobject_cast<QCheckBox *>(button()); box && box->checkState() == Qt::PartiallyChecked)
        state.checkStateMixed = true;
    if (const auto *push = qobject_cast<QPushButton *>(button())) {
        state.defaultButton = push->isDefault();
        state.hasPopup = push->menu() != nullptr;
    }
    return state;
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names;
    if (button()->isEnabled())
        names += button()->isCheckable() ? toggleAction() : pressAction();
    return names + QAccessibleWidget::actionNames();
}

void AccessibleButton::doAction(const QString &name)
{
    if (name == toggleAction() || name == pressAction())
        QTimer::singleShot(0, button(), &QAbstractButton::click);
    else
        QAccessibleWidget::doAction(name);
}

AccessibleLine::AccessibleLine(QLineEdit *line) : QAccessibleWidget(line, QAccessible::EditableText) {}

QString AccessibleLine::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return line()->displayText(); // of a password its dots
    const QString said = QAccessibleWidget::text(which);
    return which == QAccessible::Name && said.isEmpty() ? line()->placeholderText() : said;
}

void AccessibleLine::setText(QAccessible::Text which, const QString &text)
{
    if (which == QAccessible::Value)
        replaceText(0, int(line()->text().size()), text);
    else
        QAccessibleWidget::setText(which, text);
}

QAccessible::State AccessibleLine::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !line()->isReadOnly();
    state.readOnly = line()->isReadOnly();
    state.selectableText = true;
    state.passwordEdit = line()->echoMode() != QLineEdit::Normal;
    return state;
}

void *AccessibleLine::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface && !line()->isReadOnly())
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QStringList AccessibleLine::actionNames() const
{
    return QAccessibleWidget::actionNames() + (line()->isEnabled() ? QStringList(pressAction()) : QStringList());
}

void AccessibleLine::doAction(const QString &name)
{
    if (name == pressAction())
        QTimer::singleShot(0, line(), &QLineEdit::returnPressed);
    else
        QAccessibleWidget::doAction(name);
}

void AccessibleLine::selection(int index, int *start, int *end) const
{
    const bool isThere = index == 0 && line()->hasSelectedText();
    *start = isThere ? line()->selectionStart() : 0;
    *end = isThere ? line()->selectionEnd() : 0;
}

int AccessibleLine::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void AccessibleLine::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleLine::removeSelection(int index)
{
    if (index == 0)
        line()->deselect();
}

void AccessibleLine::setSelection(int index, int start, int end)
{
    if (index == 0)
        line()->setSelection(start, end - start);
}

int AccessibleLine::cursorPosition() const
{
    return line()->cursorPosition();
}

void AccessibleLine::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString AccessibleLine::text(int start, int end) const
{
    return line()->displayText().mid(start, end - start);
}

int AccessibleLine::characterCount() const
{
    return int(line()->displayText().size());
}

/// Of a line the whole of it: where single letters stand only the line itself knows.
QRect AccessibleLine::characterRect(int) const
{
    return rect();
}

int AccessibleLine::offsetAtPoint(const QPoint &point) const
{
    return line()->cursorPositionAt(line()->mapFromGlobal(point));
}

void AccessibleLine::scrollToSubstring(int start, int)
{
    line()->setCursorPosition(start);
}

QString AccessibleLine::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void AccessibleLine::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void AccessibleLine::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleLine::replaceText(int start, int end, const QString &text)
{
    if (line()->isReadOnly() || !line()->isEnabled())
        return;
    const bool isWhole = start == 0 && end >= line()->text().size();
    line()->setSelection(start, end - start);
    if (text.isEmpty())
        line()->del();
    else
        line()->insert(text);
    if (isWhole)
        emit line()->editingFinished();
}

} // namespace kezek::access
