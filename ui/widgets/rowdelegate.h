// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kezek {

/// Paints the cells of a RowTable: text, badges (BadgeToneRole), seat bars (BarRole), and a thin line under each row.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static void paintBadge(QPainter *painter, const QRect &cell, const QString &text, int tone);
    static void paintBar(QPainter *painter, const QRect &cell, const QList<int> &parts);
};

} // namespace kezek
