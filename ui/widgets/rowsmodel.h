// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/widgets/cellvalue.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <functional>
#include <optional>

namespace kezek {

/// Roles beside Qt's that the row delegate paints.
enum RowRole {
    BadgeToneRole = Qt::UserRole + 1, ///< int(theme::Tone): the text is painted as a badge
    BarRole,                          ///< QList<int>: taken, on referral, in bulletin, free, closed: a seat bar
    SortKeyRole,
    KeyRole, ///< what a row is (setKey): the table finds the current row by it after a reset
};

/// A table model over value rows: each column is a title and functions of a row. Rows are replaced whole or appended (next page).
template <class Row> class RowsModel : public QAbstractTableModel {
public:
    struct Column {
        std::function<QString()> title; ///< asked again after a change of language
        std::function<QString(const Row &)> text;
        std::function<std::optional<theme::Tone>(const Row &)> badge{};
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
        std::function<QString(const Row &)> toolTip{}; // "{}", not "= {}": GCC 12 fails on that in a template
        std::function<QList<int>(const Row &)> bar{}; ///< BarRole; empty: none
        bool bold = false;
    };

    explicit RowsModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    /// What a row is, whatever its texts say: its id.
    void setKey(std::function<QVariant(const Row &)> key) { m_key = std::move(key); }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        sortAgain();
        endResetModel();
    }
    /// Only of a list that is there whole: a list that comes in pages is in the office's order. -1: as it was given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column == m_sortedBy && (order == m_sortOrder || column < 0))
            return;
        beginResetModel();
        if (m_sortedBy >= 0)
            m_rows = m_given;
        m_sortedBy = column;
        m_sortOrder = order;
        sortAgain();
        endResetModel();
    }
    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        if (m_sortedBy >= 0)
            m_given += rows;
        endInsertRows();
    }
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title();
        return role == Qt::TextAlignmentRole ? QVariant(int(m_columns.at(section).alignment)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const Column &column = m_columns.at(index.column());
        const Row &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment);
        if (role == Qt::ToolTipRole && column.toolTip)
            return column.toolTip(row);
        if (role == BadgeToneRole && column.badge)
            if (const auto tone = column.badge(row))
                return int(*tone);
        if (role == BarRole && column.bar)
            if (const auto bar = column.bar(row); !bar.isEmpty())
                return QVariant::fromValue(bar);
        if (role == KeyRole && m_key)
            return m_key(row);
        if (role == Qt::FontRole && column.bold)
            return boldFont();
        return {};
    }

private:
    void sortAgain()
    {
        m_given = m_sortedBy >= 0 ? m_rows : QList<Row>();
        if (m_sortedBy < 0 || m_sortedBy >= m_columns.size())
            return;
        const auto &text = m_columns.at(m_sortedBy).text;
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const Row &one, const Row &other) { return down ? isBefore(text(other), text(one)) : isBefore(text(one), text(other)); });
    }
    static QFont boldFont()
    {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }

    QList<Column> m_columns;
    std::function<QVariant(const Row &)> m_key;
    QList<Row> m_given; ///< in the order they came, while they are sorted
    QList<Row> m_rows;
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kezek
