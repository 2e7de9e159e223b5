// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legible.h"

#include <QAbstractSpinBox>
#include <QColor>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

/// Judges what stands on a screen for fingers: whether it can be touched, read from where one stands, and told apart.
namespace kezek::test {

constexpr int leastTarget = 48;
constexpr int leastText = 18;
constexpr double leastContrast = 4.5;

/// The two screens that a terminal has.
inline const QList<QSize> terminalScreens{{1366, 768}, {1080, 1920}};

inline QList<QWidget *> seen(const QWidget &root)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisibleTo(&root) && !widget->visibleRegion().isEmpty())
            widgets << widget;
    return widgets;
}

inline QStringList smallTargets(const QWidget &root)
{
    QStringList small;
    for (const QWidget *widget : seen(root))
        if (isTouched(widget) && (widget->width() < leastTarget || widget->height() < leastTarget))
            small << nameOf(widget) + QStringLiteral(" is only %1 × %2").arg(widget->width()).arg(widget->height());
    return small;
}

inline QStringList smallTexts(const QWidget &root)
{
    QStringList small;
    for (const QWidget *widget : seen(root))
        if ((isTouched(widget) || qobject_cast<const QLabel *>(widget)) && QFontInfo(widget->font()).pixelSize() < leastText)
            small << nameOf(widget) + QStringLiteral(" is written only %1 pixels high").arg(QFontInfo(widget->font()).pixelSize());
    return small;
}

/// Where it is seen, in the root: what is scrolled away lies under other things and covers nothing.
inline QRect seenArea(const QWidget &root, const QWidget &widget)
{
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(&root, QPoint()));
}

inline double luminance(QRgb rgb)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

inline double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// Of the drawn picture: the ground is what most pixels have, the writing what differs from it most. Borders are left out.
inline double drawnContrast(const QWidget &root, const QImage &picture, const QWidget &widget)
{
    constexpr int border = 4;
    const double size = picture.devicePixelRatio();
    const QRectF place(QPointF(widget.mapTo(&root, QPoint())) * size, QSizeF(widget.size()) * size);
    const QRect area = place.toAlignedRect().intersected(picture.rect()).adjusted(border, border, -border, -border);
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        if (at.value() > counts.value(ground))
            ground = at.key();
    double best = 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        best = std::max(best, contrast(ground, at.key()));
    return best;
}

inline QStringList pale(QWidget &root)
{
    QStringList found;
    const QImage picture = root.grab().toImage();
    for (const QWidget *widget : seen(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((!label || label->text().trimmed().isEmpty()) && (!button || button->text().trimmed().isEmpty()))
            continue;
        if (seenArea(root, *widget).size() != widget->size())
            continue; // half scrolled away
        if (const double drawn = drawnContrast(root, picture, *widget); drawn < leastContrast)
            found << nameOf(widget) + QStringLiteral(" stands out only %1 : 1").arg(drawn, 0, 'f', 1);
    }
    return found;
}

/// On the main way nothing is hidden below an edge; a long text or list may be.
inline QStringList scrolled(const QWidget &root)
{
    QStringList found;
    for (const QScrollArea *area : root.findChildren<QScrollArea *>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
            found << nameOf(area) + QStringLiteral(" has to be scrolled by %1 pixels").arg(area->verticalScrollBar()->maximum());
    return found;
}

/// Everything above, and what is cut off.
inline QStringList unfitForFingers(QWidget &root)
{
    return cutIn(root) + smallTargets(root) + smallTexts(root) + pale(root) + scrolled(root);
}

} // namespace kezek::test
