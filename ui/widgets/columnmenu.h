// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

namespace kezek {

class RowTable;

/// The menu of a table's columns: at its titles by the right mouse button, anywhere in it by the Menu key or Shift+F10. Which columns are
/// shown, their places and widths, the order of the rows where it may be changed, copy, and "as at first". Gone when it closes.
class ColumnMenu : public QMenu {
    Q_OBJECT
public:
    explicit ColumnMenu(RowTable &table);

private:
    void addShown();
    void addPlaces();
    void addOrder();
    void addEach(const QString &title, const QString &name, const std::function<void(int)> &act);
    QString titleOf(int column) const;

    RowTable &m_table;
};

} // namespace kezek
