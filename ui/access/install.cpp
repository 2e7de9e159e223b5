// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/install.h"

#include "ui/access/accessiblechoice.h"
#include "ui/access/accessiblefields.h"
#include "ui/access/accessiblepages.h"
#include "ui/access/accessiblerows.h"
#include "ui/reports/reportchart.h"
#include "ui/settings/yeargrid.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace kezek::access {

namespace {

/// Qt selects an entry of a list, and the program listens to the current one.
void standWhereSelected(QAbstractItemView *view)
{
    constexpr auto done = "kezek.standsWhereSelected";
    if (view->selectionMode() != QAbstractItemView::SingleSelection || !view->selectionModel() || view->property(done).toBool())
        return;
    view->setProperty(done, true);
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, view, [view] {
        const QModelIndexList selected = view->selectionModel()->selectedIndexes();
        if (!selected.isEmpty() && !selected.contains(view->currentIndex()))
            view->setCurrentIndex(selected.constFirst());
    });
}

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *page = qobject_cast<NavigationButton *>(object))
        return new AccessiblePage(page);
    if (auto *navigation = qobject_cast<Navigation *>(object))
        return new AccessiblePages(navigation);
    if (auto *button = qobject_cast<QAbstractButton *>(object); button && !qobject_cast<QToolButton *>(object))
        return new AccessibleButton(button);
    // The line of a box of numbers belongs to the box.
    if (auto *line = qobject_cast<QLineEdit *>(object); line && !qobject_cast<QAbstractSpinBox *>(line->parent()))
        return new AccessibleLine(line);
    if (auto *box = qobject_cast<QComboBox *>(object); box && !box->isEditable())
        return new AccessibleChoice(box);
    if (auto *table = qobject_cast<RowTable *>(object))
        return new AccessibleRows(table);
    // Drawn by hand; what the keys stand on is their description.
    if (auto *chart = qobject_cast<ReportChart *>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    if (auto *year = qobject_cast<YearGrid *>(object))
        return new QAccessibleWidget(year, QAccessible::Canvas);
    if (auto *view = qobject_cast<QAbstractItemView *>(object))
        standWhereSelected(view);
    return nullptr; // Qt's own
}

} // namespace

void install()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace kezek::access
