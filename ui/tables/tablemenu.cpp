// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablemenu.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/tables/exporttofile.h"
#include "ui/tables/importdialog.h"
#include "usecases/officeclient.h"
#include "usecases/tables/columns.h"
#include "words/words.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

TableMenu::TableMenu(UiContext &context, const QString &name, const QList<ImportKind> &kinds, QWidget *parent)
    : QPushButton(parent), m_context(context)
{
    setObjectName(name);
    theme::style(this, theme::Button::Normal);
    setMenu(new QMenu(this));
    keys::give(this, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    hide();
    for (const ImportKind kind : kinds) {
        if (!m_context.tables || !m_context.client.may(importRoles(kind)))
            continue;
        QAction *action = addLine(name + u".import."_s + importName(kind));
        connect(action, &QAction::triggered, this,
                [this, kind] { importFromFile(m_context, kind, this, [this](const QString &sentence) { emit imported(sentence); }); });
        m_lines.append({importName(kind), action, true});
    }
    for (const ImportKind kind : kinds) {
        const QString table = importName(kind);
        if (!mayExport(m_context, table))
            continue;
        QAction *action = addLine(name + u".export."_s + table);
        connect(action, &QAction::triggered, this,
                [this, table] { exportToFile(m_context, table, this, [this](const QString &sentence) { emit exported(sentence); }); });
        m_lines.append({table, action, false});
    }
}

QAction *TableMenu::addLine(const QString &name)
{
    QAction *action = menu()->addAction(QString());
    action->setObjectName(name);
    show();
    return action;
}

void TableMenu::retranslate()
{
    keys::setText(this, tr("Tables"));
    for (const Line &line : std::as_const(m_lines)) {
        const QString title = tableColumns(line.table).titles.value(words::current());
        line.action->setText(line.imports ? tr("Import: %1…").arg(title) : tr("Export: %1…").arg(title));
    }
}

} // namespace kezek
