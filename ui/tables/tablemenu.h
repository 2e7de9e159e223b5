// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "usecases/tables/importtable.h"

#include <QPushButton>

class QAction;

namespace kezek {

/// "Tables": a button with a menu that imports and exports what a page shows. What the worker may not do is not in the menu, and without
/// anything in it there is no button.
class TableMenu : public QPushButton {
    Q_OBJECT
public:
    /// Object names: `name`, "name.import.groups", "name.export.groups".
    TableMenu(UiContext &context, const QString &name, const QList<ImportKind> &kinds, QWidget *parent = nullptr);
    /// Something else of the page with tables, below the others.
    QAction *addLine(const QString &name);
    void retranslate();

signals:
    void imported(const QString &sentence);
    void exported(const QString &sentence);

private:
    struct Line {
        QString table;
        QAction *action;
        bool imports;
    };

    UiContext &m_context;
    QList<Line> m_lines;
};

} // namespace kezek
