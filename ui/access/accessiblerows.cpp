// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessiblerows.h"

#include <QHeaderView>
#include <QTimer>

namespace kezek::access {

bool AccessibleCell::isValid() const
{
    return m_table && m_table->model() && m_row < m_table->model()->rowCount() && m_column < m_table->model()->columnCount();
}

QWindow *AccessibleCell::window() const
{
    return m_table ? m_table->window()->windowHandle() : nullptr;
}

QString AccessibleCell::text(QAccessible::Text which) const
{
    if (which != QAccessible::Name || !isValid() || m_column < 0)
        return {};
    if (m_row < 0)
        return m_table->model()->headerData(m_column, Qt::Horizontal).toString();
    const QString said = index().data(Qt::AccessibleTextRole).toString();
    return said.isEmpty() ? index().data().toString() : said;
}

QRect AccessibleCell::rect() const
{
    if (!isValid() || m_column < 0)
        return {};
    const QHeaderView *titles = m_table->horizontalHeader();
    const QRect room = m_row < 0 ? QRect(titles->sectionViewportPosition(m_column), 0, titles->sectionSize(m_column), titles->height())
                                 : m_table->visualRect(index());
    const QWidget *on = m_row < 0 ? titles->viewport() : m_table->viewport();
    return {on->mapToGlobal(room.topLeft()), room.size()};
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_row < 0)
        return QAccessible::ColumnHeader;
    return m_column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = m_column < 0 || !m_table->isVisible() || m_table->isColumnHidden(m_column)
                      || (m_row < 0 && !m_table->horizontalHeader()->isVisible());
    if (isTitle())
        return state;
    state.focusable = true;
    state.selectable = true;
    state.disabled = !m_table->isEnabled();
    state.selected = isSelected();
    state.focused = m_table->hasFocus() && m_table->currentIndex() == index();
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && !isTitle())
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && !isTitle() && m_table->selectionModel()->isRowSelected(m_row);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface *title = isValid() && !isTitle() ? table()->child(m_column + 1) : nullptr;
    return title ? QList<QAccessibleInterface *>{title} : QList<QAccessibleInterface *>();
}

QStringList AccessibleCell::actionNames() const
{
    return isTitle() ? QStringList() : QStringList{pressAction(), setFocusAction()};
}

void AccessibleCell::doAction(const QString &name)
{
    if (!isValid() || isTitle() || !m_table->isEnabled())
        return;
    // The row may be another one by then: lists are asked again at any time.
    QTimer::singleShot(0, m_table, [table = m_table.data(), at = QPersistentModelIndex(index()), isPress = name == pressAction()] {
        if (!at.isValid())
            return;
        table->setCurrentIndex(at);
        if (isPress)
            emit table->chosen(at.row());
        else
            table->setFocus(Qt::OtherFocusReason);
    });
}

void *AccessibleRows::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
}

int AccessibleRows::columnCount() const
{
    return table()->model() ? table()->model()->columnCount() : 0;
}

int AccessibleRows::rowCount() const
{
    return table()->model() ? table()->model()->rowCount() : 0;
}

QAccessibleInterface *AccessibleRows::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_cells.find(index);
    if (known != m_cells.end())
        return QAccessible::accessibleInterface(known->second);
    const int wide = columnCount() + 1;
    auto *cell = new AccessibleCell(table(), index / wide - 1, index % wide - 1);
    m_cells.emplace(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleRows::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[index, id] : m_cells) {
        if (QAccessible::accessibleInterface(id) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface *AccessibleRows::focusChild() const
{
    const QModelIndex at = table()->currentIndex();
    return at.isValid() && table()->hasFocus() ? cellAt(at.row(), at.column()) : nullptr;
}

QAccessibleInterface *AccessibleRows::cellAt(int row, int column) const
{
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? child((row + 1) * (columnCount() + 1) + column + 1) : nullptr;
}

QList<QAccessibleInterface *> AccessibleRows::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells += cellAt(row, column);
    }
    return cells;
}

QString AccessibleRows::columnDescription(int column) const
{
    return table()->model() ? table()->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QList<int> AccessibleRows::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &row : table()->selectionModel() ? table()->selectionModel()->selectedRows() : QModelIndexList())
        rows += row.row();
    return rows;
}

bool AccessibleRows::selectRow(int row)
{
    table()->selectRow(row);
    return table()->currentRow() == row;
}

void AccessibleRows::forget()
{
    const auto cells = std::move(m_cells);
    m_cells.clear();
    for (const auto &[index, id] : cells)
        QAccessible::deleteAccessibleInterface(id);
}

} // namespace kezek::access
