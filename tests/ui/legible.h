// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legibleviews.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QWidget>

/// Judges what stands on a window now: whether all that is written can be read. Each judgement is a sentence; none: nothing to mend.
namespace kezek::test {

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
    const QSize needed = wraps ? QSize(button.width(), button.heightForWidth(button.width())) : button.sizeHint();
    const bool small = needed.width() > button.width() + lostInRounding || needed.height() > button.height() + lostInRounding;
    return !button.text().isEmpty() && small
        ? nameOf(&button) + QStringLiteral(" needs %1 × %2 pixels, has %3 × %4").arg(needed.width()).arg(needed.height()).arg(button.width()).arg(button.height())
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

/// What is chosen can be read, be the other choices as long as they may.
inline QString cutChoice(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.frame = box.hasFrame();
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    return needed > room + lostInRounding ? nameOf(&box) + QStringLiteral(": “%1” needs %2 pixels, has %3").arg(box.currentText()).arg(needed).arg(room) : QString();
}

/// What is typed may be longer than its field; what the field says before that may not.
inline QString cutHint(const QLineEdit &edit)
{
    const int room = edit.width() - (edit.textMargins().left() + edit.textMargins().right());
    const bool shown = edit.text().isEmpty() && !edit.placeholderText().isEmpty();
    return shown && edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room ? nameOf(&edit) + QStringLiteral(": “%1” has not the room it needs").arg(edit.placeholderText()) : QString();
}

inline bool isTouched(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget->parentWidget()) || qobject_cast<const QComboBox *>(widget->parentWidget()))
        return false; // a part of what is touched
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget);
}

inline bool saysSomething(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? !label->text().trimmed().isEmpty() : isTouched(widget);
}

/// Where it is seen, in the window: what is scrolled away lies under other things and covers nothing.
inline QRect shownArea(const QWidget *widget)
{
    QRect area = widget->rect();
    for (; !widget->isWindow() && widget->parentWidget(); widget = widget->parentWidget())
        area = area.translated(widget->pos()) & widget->parentWidget()->rect();
    return area;
}

inline bool isLaidOut(const QLayout *layout, const QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i)
        if (layout->itemAt(i)->widget() == widget || isLaidOut(layout->itemAt(i)->layout(), widget))
            return true;
    return false;
}

/// One of them lies on a sheet that is meant to lie over the rest: a sheet that its parent's layout knows nothing of.
inline bool oneIsOnASheet(const QWidget *one, const QWidget *other)
{
    const QWidget *common = one->parentWidget();
    while (!common->isAncestorOf(other))
        common = common->parentWidget();
    const auto below = [common](const QWidget *widget) {
        while (widget->parentWidget() != common)
            widget = widget->parentWidget();
        return widget;
    };
    return common->layout() && isLaidOut(common->layout(), below(one)) != isLaidOut(common->layout(), below(other));
}

/// Texts and controls that share pixels.
inline QStringList overlapping(const QWidget &root)
{
    QList<std::pair<const QWidget *, QRect>> all;
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == root.window() && saysSomething(widget) && !shownArea(widget).isEmpty())
            all.append({widget, shownArea(widget)});
    QStringList over;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const auto &[one, place] = all.at(i);
            const auto &[other, otherPlace] = all.at(j);
            if (place.intersects(otherPlace) && !one->isAncestorOf(other) && !other->isAncestorOf(one) && !oneIsOnASheet(one, other))
                over << nameOf(one) + QStringLiteral(" lies over ") + nameOf(other);
        }
    }
    return over;
}

/// What one widget has not the room for.
inline QStringList cutOf(const QWidget *widget)
{
    QStringList cut;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        cut << cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        cut << cutButton(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        cut << cutChoice(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        cut << cutHint(*edit);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        cut += cutTabs(*tabs);
    if (const auto *list = qobject_cast<const QListWidget *>(widget))
        cut += cutLines(*list);
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        cut += cutColumns(*table);
    if (const auto *table = qobject_cast<const RowTable *>(widget))
        cut += cutCells(*table) + cutWords(*table);
    return cut << outside(*widget);
}

/// Nothing written is cut off, nothing lies outside, and nothing over anything else.
inline QStringList cutIn(const QWidget &window)
{
    QStringList cut = overlapping(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == window.window())
            cut += cutOf(widget);
    cut.removeAll(QString());
    cut.removeDuplicates();
    return cut;
}

} // namespace kezek::test
