// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/letterwidths.h"

#include <QStyledItemDelegate>

namespace kezek {

/// Paints the cells of a RowTable: text, badges (BadgeToneRole), seat bars (BarRole), and a thin line under each row.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A text that is cut is told whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    static void paintBadge(QPainter *painter, const QRect &room, const QString &text, int tone);
    static void paintBar(QPainter *painter, const QRect &room, const QList<int> &parts);

private:
    QString fitting(const QStyleOptionViewItem &option, int room) const;

    mutable QList<LetterWidths> m_letters; ///< of each font that was painted with
};

} // namespace kezek
