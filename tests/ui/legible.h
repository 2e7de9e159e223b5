// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowtable.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QLabel>
#include <QWidget>

/// Judges what stands on a window now: whether all that is written can be read. Each judgement is a sentence; none: nothing to mend.
namespace kezek::test {

constexpr int lostInRounding = 1; // a pixel is seen by nobody

inline QString nameOf(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    const QWidget *named = widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return QStringLiteral("%1 in %2 “%3”").arg(QString::fromLatin1(widget->metaObject()->className()), named->objectName(), text);
}

inline QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const bool narrow = !label.wordWrap() && label.sizeHint().width() > label.width() + lostInRounding;
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    const bool low = height > label.height() + lostInRounding;
    return narrow || low ? nameOf(&label) + QStringLiteral(" has not the room it needs") : QString();
}

inline QString cutButton(const QAbstractButton &button)
{
    const bool wraps = button.hasHeightForWidth();
    const int needed = wraps ? button.heightForWidth(button.width()) : button.sizeHint().width();
    const int has = wraps ? button.height() : button.width();
    return !button.text().isEmpty() && needed > has + lostInRounding
        ? nameOf(&button) + QStringLiteral(" needs %1 pixels, has %2").arg(needed).arg(has)
        : QString();
}

/// What is scrolled, and the parts that Qt puts into its own views, may lie outside.
inline QString outside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (widget.isWindow() || !parent || parent->rect().contains(widget.geometry()) || widget.size().isEmpty())
        return {};
    const bool scrolled = qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return scrolled ? QString() : nameOf(&widget) + QStringLiteral(" lies partly outside its parent");
}

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
    for (int column = 0; column < header->count() && header->isVisible(); ++column)
        if (!header->isSectionHidden(column) && header->sectionSizeHint(column) > header->sectionSize(column) + lostInRounding && !fitsInLines(*header, column))
            cut << QStringLiteral("%1: the title “%2” is cut").arg(table.objectName(), table.model()->headerData(column, Qt::Horizontal).toString());
    if (header->length() > table.viewport()->width())
        cut << nameOf(&table) + QStringLiteral(": has to be scrolled sideways");
    return cut;
}

inline QStringList cutCells(const RowTable &table)
{
    QStringList cut;
    for (int row = 0; row < table.model()->rowCount() && !table.wordWrap(); ++row) {
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

/// Nothing written is cut off, and nothing lies outside.
inline QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            cut << cutLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            cut << cutButton(*button);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            cut += cutColumns(*table);
        if (const auto *table = qobject_cast<const RowTable *>(widget))
            cut += cutCells(*table);
        cut << outside(*widget);
    }
    cut.removeAll(QString());
    cut.removeDuplicates();
    return cut;
}

} // namespace kezek::test
