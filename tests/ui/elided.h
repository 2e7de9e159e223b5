// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inks.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTabBar>

/// Judges what was drawn: a text that ends in "…" though nothing in the window says so was shortened to fit.
namespace kezek::test {

inline void gatherRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int column = 0; column < model.columnCount(parent); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts << model.index(row, column, parent).data().toString();
        if (const QModelIndex first = model.index(row, 0, parent); model.hasChildren(first))
            gatherRows(model, first, texts);
    }
}

/// All that the window's parts mean to say, as they were given it.
inline QString meantIn(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all << widget;
    for (const QWidget *widget : all) {
        for (const char *property : {"text", "title", "placeholderText", "currentText", "plainText", "emptyText"})
            texts << widget->property(property).toString();
        for (const QAction *action : widget->actions())
            texts << action->text();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            gatherRows(*view->model(), {}, texts);
    }
    return texts.join(u'\n').remove(u'&');
}

inline QStringList elidedIn(const QWidget &window, const QList<Writing> &drawn)
{
    QStringList elided;
    const QString meant = meantIn(window);
    for (const Writing &writing : drawn)
        if (writing.text.endsWith(u'…') && !meant.contains(writing.text.trimmed()))
            elided << QStringLiteral("“%1” was shortened to fit").arg(writing.text);
    elided.removeDuplicates();
    return elided;
}

} // namespace kezek::test
