// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmenu.h"

#include "ui/widgets/rowtable.h"

#include <QAbstractItemModel>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widthStep = 32;

}

ColumnMenu::ColumnMenu(RowTable &table) : QMenu(&table), m_table(table)
{
    setObjectName(u"columns"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = addAction(tr("Copy the selected rows"), &table, &RowTable::copyRows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setObjectName(u"columns.copy"_s);
    addSection(tr("Shown columns"));
    addShown();
    addSeparator();
    addPlaces();
    if (table.isSortable())
        addOrder();
    addSeparator();
    QAction *first = addAction(tr("Columns as at first"), &table, &RowTable::setAsAtFirst);
    first->setObjectName(u"columns.asAtFirst"_s);
    first->setEnabled(table.choices() != TableChoices());
}

QString ColumnMenu::titleOf(int column) const
{
    const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString().simplified();
    return title.isEmpty() ? tr("Column %1").arg(column + 1) : QString(title).replace(u'&', u"&&"_s);
}

void ColumnMenu::addShown()
{
    const QList<int> shown = m_table.columnsFromLeft();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        QAction *action = addAction(titleOf(column));
        action->setObjectName(u"columns.show.%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(m_table.isShown(column));
        // One column must stay.
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::triggered, &m_table, [table = &m_table, column](bool on) { table->setShown(column, on); });
    }
}

void ColumnMenu::addEach(const QString &title, const QString &name, const std::function<void(int)> &act)
{
    QMenu *menu = addMenu(title);
    menu->setObjectName(name);
    for (const int column : m_table.columnsFromLeft()) {
        if (!m_table.isShown(column))
            continue;
        QAction *action = menu->addAction(titleOf(column));
        action->setObjectName(u"%1.%2"_s.arg(name).arg(column));
        connect(action, &QAction::triggered, &m_table, [act, column] { act(column); });
    }
}

void ColumnMenu::addPlaces()
{
    RowTable *table = &m_table;
    addEach(tr("Move to the left"), u"columns.left"_s, [table](int column) { table->moveColumn(column, -1); });
    addEach(tr("Move to the right"), u"columns.right"_s, [table](int column) { table->moveColumn(column, 1); });
    addEach(tr("Wider"), u"columns.wider"_s, [table](int column) { table->widen(column, widthStep); });
    addEach(tr("Narrower"), u"columns.narrower"_s, [table](int column) { table->widen(column, -widthStep); });
}

void ColumnMenu::addOrder()
{
    RowTable *table = &m_table;
    addEach(tr("Sort from the first"), u"columns.up"_s, [table](int column) { table->sortBy(column, Qt::AscendingOrder); });
    addEach(tr("Sort from the last"), u"columns.down"_s, [table](int column) { table->sortBy(column, Qt::DescendingOrder); });
}

} // namespace kezek
