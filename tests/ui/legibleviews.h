// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowtable.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QListWidget>
#include <QTabBar>

/// Judges tables, lists and tabs: whether their texts have the room they need. What is cut, as sentences.
namespace kezek::test {

constexpr int lostInRounding = 1; // a pixel is seen by nobody

/// A head of two lines: each word whole, and no third line needed.
inline bool fitsInLines(const QHeaderView &header, int column)
{
    if (!(header.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::TextWordWrap))
        return false;
    const QRect room(0, 0, header.sectionSize(column) - 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header), header.height());
    const QRect needed = header.fontMetrics().boundingRect(room, Qt::TextWordWrap, header.model()->headerData(column, Qt::Horizontal).toString());
    return needed.width() <= room.width() && needed.height() <= room.height();
}

inline QStringList cutColumns(const QTableView &table)
{
    QStringList cut;
    const QHeaderView *header = table.horizontalHeader();
    for (int column = 0; table.model() && column < header->count() && header->isVisible(); ++column)
        if (!header->isSectionHidden(column) && header->sectionSizeHint(column) > header->sectionSize(column) + lostInRounding && !fitsInLines(*header, column))
            cut << QStringLiteral("%1: the title “%2” is cut").arg(table.objectName(), table.model()->headerData(column, Qt::Horizontal).toString());
    if (header->length() > table.viewport()->width())
        cut << table.objectName() + QStringLiteral(": has to be scrolled sideways");
    return cut;
}

inline QStringList cutCells(const RowTable &table)
{
    QStringList cut;
    for (int row = 0; table.model() && row < table.model()->rowCount() && !table.wordWrap(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.widget = &table;
            option.rect = table.visualRect(index);
            const int spared = 2 * (RowTable::usualPadding - table.cellPadding());
            const int needed = table.itemDelegate()->sizeHint(option, index).width() - spared - 2;
            if (!table.isColumnHidden(column) && needed > table.columnWidth(column) + lostInRounding)
                cut << QStringLiteral("%1: “%2” needs %3 pixels, has %4").arg(table.objectName(), index.data().toString()).arg(needed).arg(table.columnWidth(column));
        }
    }
    return cut.mid(0, 5);
}

/// Rows that grow cannot make room for a word that is longer than its column.
inline QStringList cutWords(const RowTable &table)
{
    QStringList cut;
    for (int row = 0; table.model() && row < table.model()->rowCount() && table.wordWrap(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column)
            for (const QString &word : table.model()->index(row, column).data().toString().split(QLatin1Char(' ')))
                if (!table.isColumnHidden(column) && table.fontMetrics().horizontalAdvance(word) + 2 * table.cellPadding() > table.columnWidth(column) + lostInRounding)
                    cut << QStringLiteral("%1: the word “%2” is wider than its column of %3 pixels").arg(table.objectName(), word).arg(table.columnWidth(column));
    return cut.mid(0, 5);
}

inline QStringList cutTabs(const QTabBar &tabs)
{
    QStringList cut;
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)) > tabs.tabRect(tab).width() || tabs.tabRect(tab).right() > tabs.width())
            cut << QStringLiteral("%1: the tab “%2” has not the room it needs").arg(tabs.objectName(), tabs.tabText(tab));
    return cut;
}

inline QStringList cutLines(const QListWidget &list)
{
    QStringList cut;
    for (int row = 0; row < list.count(); ++row) {
        const QRect room = list.visualItemRect(list.item(row));
        const int flags = list.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
        const QRect needed = list.fontMetrics().boundingRect(QRect(0, 0, list.viewport()->width() - 2 * RowTable::usualPadding, room.height()), flags, list.item(row)->text());
        if (needed.width() > list.viewport()->width() - 2 * RowTable::usualPadding + lostInRounding || needed.height() > room.height() + lostInRounding)
            cut << QStringLiteral("%1: “%2” has not the room it needs").arg(list.objectName(), list.item(row)->text());
    }
    return cut;
}

} // namespace kezek::test
