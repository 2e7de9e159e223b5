// SPDX-License-Identifier: GPL-3.0-or-later
// RowTable: what a person chooses of its columns.
#include "ui/widgets/columnmenu.h"
#include "ui/widgets/rowtable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastColumn = 40;

}

void RowTable::wireHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) { showColumnMenu(header->mapToGlobal(at)); });
    header->viewport()->installEventFilter(this);
    // What the table itself changes is nobody's choice.
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_draggingWidth && !m_fitting)
            m_choices.widths[column] = std::max(leastColumn, width);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this, header] {
        if (m_fitting)
            return;
        m_choices.order.clear();
        for (int place = 0; place < header->count(); ++place)
            m_choices.order += header->logicalIndex(place);
        keepChoices();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_choices.widths.remove(column);
        keepChoices();
        fitColumns();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_fitting)
            return;
        m_choices.sortedBy = column;
        m_choices.sortOrder = order;
        keepChoices();
    });
}

/// A width is chosen when the mouse lets go.
bool RowTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonPress)
        m_draggingWidth = true;
    const bool isDone = QTableView::eventFilter(watched, event);
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease && m_draggingWidth) {
        m_draggingWidth = false;
        keepChoices();
        fitColumns();
    }
    return isDone;
}

void RowTable::setSortable()
{
    m_sortable = true;
    const QScopedValueRollback<bool> quiet(m_fitting, true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
}

/// One table shows several kinds of rows where its models have names.
QString RowTable::choicesName() const
{
    if (objectName().isEmpty())
        return {};
    return model()->objectName().isEmpty() ? objectName() : objectName() + u'.' + model()->objectName();
}

/// Looked for when the table is first shown with its name and its columns.
void RowTable::findChoices()
{
    const int columns = model()->columnCount();
    const QString name = choicesName();
    if (name.isEmpty() || name == m_choicesOf || columns == 0 || horizontalHeader()->isHidden())
        return;
    m_choicesOf = name;
    m_choices = TableChoices::kept(name, columns);
    placeColumns();
    if (m_sortable)
        sortByColumn(m_choices.sortedBy, m_choices.sortOrder);
}

void RowTable::placeColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(m_choices.order.value(place, place)), place);
}

void RowTable::keepChoices()
{
    if (!m_choicesOf.isEmpty())
        m_choices.keep(m_choicesOf, model()->columnCount());
}

QList<int> RowTable::columnsFromLeft() const
{
    QList<int> columns;
    for (int place = 0; model() && place < model()->columnCount(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isChosenHidden(column))
            columns += column;
    return columns;
}

int RowTable::lastShownColumn() const
{
    const QHeaderView *header = horizontalHeader();
    int place = header->count() - 1;
    while (place > 0 && header->isSectionHidden(header->logicalIndex(place)))
        --place;
    return header->logicalIndex(place);
}

void RowTable::setShown(int column, bool shown)
{
    if (!shown && columnsFromLeft().size() < 2)
        return;
    m_choices.shown[column] = shown;
    // Shown is what a column is at first, but for the one that needs room to spare.
    if (shown && column != m_spare)
        m_choices.shown.remove(column);
    keepChoices();
    fitColumns();
}

void RowTable::widen(int column, int by)
{
    m_choices.widths[column] = std::max(leastColumn, columnWidth(column) + by);
    keepChoices();
    fitColumns();
}

void RowTable::moveColumn(int column, int by)
{
    const QList<int> columns = columnsFromLeft();
    const auto place = columns.indexOf(column) + by;
    if (place < 0 || place >= columns.size())
        return;
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), horizontalHeader()->visualIndex(columns.at(place)));
}

void RowTable::sortBy(int column, Qt::SortOrder order)
{
    if (m_sortable)
        sortByColumn(column, order);
}

void RowTable::setAsAtFirst()
{
    m_choices = {};
    keepChoices();
    const QScopedValueRollback<bool> quiet(m_fitting, true);
    placeColumns();
    if (m_sortable)
        sortByColumn(-1, Qt::AscendingOrder);
    m_fitting = false;
    fitColumns();
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    showColumnMenu(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(QPoint()) : event->globalPos());
}

void RowTable::showColumnMenu(const QPoint &at)
{
    if (model() && !horizontalHeader()->isHidden() && !findChild<ColumnMenu *>())
        (new ColumnMenu(*this))->popup(at);
}

} // namespace kezek
