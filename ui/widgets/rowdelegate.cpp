// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/common/theme.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace kezek {

namespace {

constexpr int badgePadding = 7;
constexpr int badgeHeight = 18;
constexpr int barHeight = 14;
constexpr int barWidth = 220;

int paddingOf(const QWidget *view)
{
    const auto *table = qobject_cast<const RowTable *>(view);
    return table ? table->cellPadding() : RowTable::usualPadding;
}

/// "Enter — open" at the right of the current row; drawn only where it does not cover the row's text.
void paintHint(QPainter *painter, const QRect &cell, const RowTable &table, const QString &text, const QFontMetrics &metrics)
{
    const QString hint = table.rowHint();
    if (hint.isEmpty() || !table.hasFocus())
        return;
    const int room = cell.width() - metrics.horizontalAdvance(text) - 4 * table.cellPadding();
    if (room < metrics.horizontalAdvance(hint))
        return;
    painter->setPen(theme::colours().headText);
    painter->drawText(cell.adjusted(0, 0, -table.cellPadding(), 0), Qt::AlignRight | Qt::AlignVCenter, hint);
}

} // namespace

void RowDelegate::paintBadge(QPainter *painter, const QRect &room, const QString &text, int tone)
{
    if (text.isEmpty())
        return;
    const QFont font = theme::smallBold();
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * badgePadding, room.width());
    const QRect ground(room.left(), room.center().y() - badgeHeight / 2 + 1, width, badgeHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::background(static_cast<theme::Tone>(tone)));
    painter->drawRoundedRect(ground, 3, 3);
    painter->setFont(font);
    painter->setPen(theme::foreground(static_cast<theme::Tone>(tone)));
    painter->drawText(ground, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - badgePadding));
}

void RowDelegate::paintBar(QPainter *painter, const QRect &room, const QList<int> &parts)
{
    const int total = std::accumulate(parts.begin(), parts.end(), 0);
    if (total <= 0)
        return;
    const auto &c = theme::colours();
    const QList<QColor> colours = {c.seatTaken, c.seatReferral, c.seatBulletin, c.seatFree, c.dangerLine};
    const int width = std::min(barWidth, room.width());
    const int top = room.center().y() - barHeight / 2 + 1;
    int sum = 0;
    int left = room.left();
    const int begin = left;
    for (qsizetype i = 0; i < parts.size() && i < colours.size(); ++i) {
        sum += parts.at(i);
        const int right = begin + width * sum / total;
        painter->fillRect(QRect(left, top, right - left, barHeight), colours.at(i));
        left = right;
    }
}

/// Most texts have room enough: that is known by their letters, without shaping them once more than drawing does.
QString RowDelegate::fitting(const QStyleOptionViewItem &option, int room) const
{
    auto letters = std::find_if(m_letters.begin(), m_letters.end(), [&](const LetterWidths &widths) { return widths.font() == option.font; });
    if (letters == m_letters.end())
        letters = m_letters.insert(letters, LetterWidths(option.font));
    const bool fits = letters->of(option.text) + LetterWidths::unlikeness <= room;
    return fits ? option.text : option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
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
    const int padding = paddingOf(option.widget);
    const QRect room = cell.adjusted(padding, 0, -padding, 0);
    const QVariant bar = index.data(BarRole);
    const QVariant tone = index.data(BadgeToneRole);
    if (bar.isValid()) {
        paintBar(painter, room, bar.value<QList<int>>());
    } else if (tone.isValid()) {
        paintBadge(painter, room, option.text, tone.toInt());
    } else {
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setFont(option.font);
        painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : c.text);
        if (option.features & QStyleOptionViewItem::WrapText)
            painter->drawText(room, int(option.displayAlignment) | Qt::TextWordWrap, option.text);
        else
            painter->drawText(room, int(option.displayAlignment) | Qt::TextSingleLine,
                              fitting(option, room.width()));
    }
    const auto *table = qobject_cast<const RowTable *>(option.widget);
    if (table && selected && index == table->currentIndex().siblingAtColumn(table->lastShownColumn())) {
        painter->setFont(table->font());
        paintHint(painter, cell, *table, option.text, option.fontMetrics);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    constexpr int paddings = 2 * RowTable::usualPadding;
    if (index.data(BarRole).isValid())
        return {barWidth + paddings, theme::rowHeight};
    if (index.data(BadgeToneRole).isValid())
        return {QFontMetrics(theme::smallBold()).horizontalAdvance(option.text) + paddings + 2 * badgePadding, theme::rowHeight};
    const int width = option.fontMetrics.horizontalAdvance(option.text) + paddings + 2;
    const int room = given.rect.width() - 2 * paddingOf(option.widget);
    if (!(option.features & QStyleOptionViewItem::WrapText) || room <= 0)
        return {width, theme::rowHeight};
    const int text = option.fontMetrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, option.text).height();
    return {width, std::max(theme::rowHeight, text + 2 * (theme::rowHeight - option.fontMetrics.height()) / 2)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int needed = sizeHint(option, index).width() - 2 * (RowTable::usualPadding - paddingOf(view));
    const bool isCut = index.isValid() && needed > option.rect.width() + 2;
    if (event->type() != QEvent::ToolTip || !isCut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

} // namespace kezek
