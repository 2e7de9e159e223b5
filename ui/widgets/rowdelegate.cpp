// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/common/theme.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/rowtable.h"

#include <QFontMetrics>
#include <QPainter>

#include <numeric>

namespace kezek {

namespace {

constexpr int cellPadding = 8;
constexpr int badgePadding = 7;
constexpr int badgeHeight = 18;
constexpr int barHeight = 14;
constexpr int barWidth = 220;

bool isLastColumn(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount() - 1;
}

/// "Enter — open" at the right of the current row; drawn only where it does not cover the row's text.
void paintHint(QPainter *painter, const QRect &cell, const RowTable &table, const QString &text, const QFontMetrics &metrics)
{
    const QString hint = table.rowHint();
    if (hint.isEmpty() || !table.hasFocus())
        return;
    const int room = cell.width() - metrics.horizontalAdvance(text) - 4 * cellPadding;
    if (room < metrics.horizontalAdvance(hint))
        return;
    painter->setPen(theme::colours().headText);
    painter->drawText(cell.adjusted(0, 0, -cellPadding, 0), Qt::AlignRight | Qt::AlignVCenter, hint);
}

} // namespace

void RowDelegate::paintBadge(QPainter *painter, const QRect &cell, const QString &text, int tone)
{
    if (text.isEmpty())
        return;
    const QFont font = theme::smallBold();
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * badgePadding, cell.width() - 2 * cellPadding);
    const QRect ground(cell.left() + cellPadding, cell.center().y() - badgeHeight / 2 + 1, width, badgeHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::background(static_cast<theme::Tone>(tone)));
    painter->drawRoundedRect(ground, 3, 3);
    painter->setFont(font);
    painter->setPen(theme::foreground(static_cast<theme::Tone>(tone)));
    painter->drawText(ground, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - badgePadding));
}

void RowDelegate::paintBar(QPainter *painter, const QRect &cell, const QList<int> &parts)
{
    const int total = std::accumulate(parts.begin(), parts.end(), 0);
    if (total <= 0)
        return;
    const auto &c = theme::colours();
    const QList<QColor> colours = {c.seatTaken, c.seatReferral, c.seatBulletin, c.seatFree, c.dangerLine};
    const int width = std::min(barWidth, cell.width() - 2 * cellPadding);
    const int top = cell.center().y() - barHeight / 2 + 1;
    int sum = 0;
    int left = cell.left() + cellPadding;
    const int begin = left;
    for (qsizetype i = 0; i < parts.size() && i < colours.size(); ++i) {
        sum += parts.at(i);
        const int right = begin + width * sum / total;
        painter->fillRect(QRect(left, top, right - left, barHeight), colours.at(i));
        left = right;
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto &c = theme::colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? c.selectedRow : c.panel);
    painter->setPen(c.rowLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const QVariant bar = index.data(BarRole);
    const QVariant tone = index.data(BadgeToneRole);
    if (bar.isValid()) {
        paintBar(painter, cell, bar.value<QList<int>>());
    } else if (tone.isValid()) {
        paintBadge(painter, cell, option.text, tone.toInt());
    } else {
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setFont(option.font);
        painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : c.text);
        const QRect room = cell.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->drawText(room, int(option.displayAlignment) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width()));
    }
    const auto *table = qobject_cast<const RowTable *>(option.widget);
    if (table && selected && isLastColumn(index)) {
        painter->setFont(table->font());
        paintHint(painter, cell, *table, option.text, option.fontMetrics);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (index.data(BarRole).isValid())
        return {barWidth + 2 * cellPadding, theme::rowHeight};
    const bool badge = index.data(BadgeToneRole).isValid();
    const QFontMetrics metrics = badge ? QFontMetrics(theme::smallBold()) : option.fontMetrics;
    return {metrics.horizontalAdvance(option.text) + 2 * cellPadding + (badge ? 2 * badgePadding : 2), theme::rowHeight};
}

} // namespace kezek
