// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessiblechoice.h"

#include <QAbstractItemView>
#include <QTimer>

namespace kezek::access {

QWindow *AccessibleEntry::window() const
{
    return m_box ? m_box->window()->windowHandle() : nullptr;
}

QString AccessibleEntry::text(QAccessible::Text which) const
{
    return which == QAccessible::Name && isValid() ? m_box->itemText(m_index) : QString();
}

QRect AccessibleEntry::rect() const
{
    return m_box ? QRect(m_box->mapToGlobal(QPoint()), m_box->size()) : QRect();
}

QAccessible::State AccessibleEntry::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.selectable = true;
    if (!isValid())
        return state;
    state.selected = m_box->currentIndex() == m_index;
    state.disabled = !m_box->isEnabled();
    state.invisible = !m_box->isVisible();
    return state;
}

void *AccessibleEntry::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleEntry::doAction(const QString &name)
{
    if (name != pressAction() || !isValid() || !m_box->isEnabled())
        return;
    QTimer::singleShot(0, m_box, [box = m_box.data(), index = m_index] {
        if (index >= box->count())
            return;
        box->hidePopup();
        box->setCurrentIndex(index);
        emit box->activated(index);
        emit box->textActivated(box->itemText(index));
    });
}

AccessibleChoice::~AccessibleChoice()
{
    for (const auto &[index, id] : m_entries)
        QAccessible::deleteAccessibleInterface(id);
}

QString AccessibleChoice::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(which);
}

QAccessible::State AccessibleChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.collapsed = !state.expanded;
    return state;
}

QAccessibleInterface *AccessibleChoice::child(int index) const
{
    if (index < 0 || index >= box()->count())
        return nullptr;
    const auto known = m_entries.find(index);
    if (known != m_entries.end())
        return QAccessible::accessibleInterface(known->second);
    auto *entry = new AccessibleEntry(box(), index);
    m_entries.emplace(index, QAccessible::registerAccessibleInterface(entry));
    return entry;
}

int AccessibleChoice::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[index, id] : m_entries) {
        if (QAccessible::accessibleInterface(id) == child)
            return index;
    }
    return -1;
}

QStringList AccessibleChoice::actionNames() const
{
    return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
}

void AccessibleChoice::doAction(const QString &name)
{
    if (name == showMenuAction())
        QTimer::singleShot(0, box(), &QComboBox::showPopup);
    else
        QAccessibleWidget::doAction(name);
}

} // namespace kezek::access
