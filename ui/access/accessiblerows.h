// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowtable.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace kezek::access {

class AccessibleRows;

/// A cell of a RowTable, a title (row -1) or the title of a row (column -1: the office's tables show none). SetFocus stands on the row,
/// Press is Enter there.
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    AccessibleCell(RowTable *table, int row, int column) : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return table(); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return QAccessible::queryAccessibleInterface(m_table); }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isTitle() const { return m_row < 0 || m_column < 0; }
    QModelIndex index() const { return m_table->model()->index(m_row, m_column); }

    QPointer<RowTable> m_table;
    int m_row;
    int m_column;
};

/// A table of rows. The row that is selected from outside is the one that the person stands on.
class AccessibleRows : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleRows(RowTable *table) : QAccessibleWidget(table, QAccessible::Table) {}
    ~AccessibleRows() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    RowTable *table() const { return static_cast<RowTable *>(object()); }
    void forget();

    mutable std::map<int, QAccessible::Id> m_cells; ///< by the number of the child
};

} // namespace kezek::access
