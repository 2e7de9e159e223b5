// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/widgets/copiedcells.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

RowTable::RowTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RowTable::watchEnd);
    wireHeader();
    keys::tell(this, Qt::Key_Enter, [this] { return isSignalConnected(QMetaMethod::fromSignal(&RowTable::chosen)) ? tr("Open the row") : QString(); });
    keys::tell(this, QKeySequence::Copy, [] { return tr("Copy the selected rows, for a spreadsheet"); });
    keys::tell(this, Qt::Key_Menu, [] { return tr("The table's columns: which, how wide, where"); });
}

void RowTable::setStretch(const QList<int> &columns)
{
    m_stretch = columns;
    fitColumns();
}

void RowTable::setSpareColumn(int column)
{
    m_spare = column;
    setStretch({column});
}

void RowTable::setWrapping()
{
    setWordWrap(true);
    fitColumns();
}

void RowTable::setHighHeads()
{
    m_highHeads = true;
    horizontalHeader()->setFixedHeight(theme::rowHeight + QFontMetrics(theme::smallBold()).height());
    fitColumns();
}

void RowTable::setHeightByRows()
{
    m_heightByRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitColumns();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    m_choicesOf.clear();
    m_choices = {};
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowTable::rememberRow);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::findRowAgain);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &RowTable::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_quiet)
            emit current(now.isValid() ? now.row() : -1);
    });
    fitColumns();
    if (model->rowCount() > 0)
        selectRow(0);
}

void RowTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void RowTable::setRowHint(const QString &text)
{
    m_rowHint = text;
    viewport()->update();
}

int RowTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void RowTable::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
}

QVariant RowTable::keyOf(int row) const
{
    const QVariant key = model()->index(row, 0).data(KeyRole);
    return key.isValid() ? key : model()->index(row, m_keyColumn).data();
}

void RowTable::rememberRow()
{
    m_keptRow = currentRow();
    m_keptKey = m_keptRow >= 0 ? keyOf(m_keptRow) : QVariant();
    m_keptSelection.clear();
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &row : selected.size() > 1 ? selected : QModelIndexList())
        m_keptSelection += keyOf(row.row()).toString();
    m_keptScroll = verticalScrollBar()->value();
}

void RowTable::findRowAgain()
{
    m_askedAt = -1;
    fitColumns();
    const int rows = model()->rowCount();
    if (rows == 0) {
        if (m_keptRow >= 0)
            emit current(-1);
        return;
    }
    int found = -1;
    for (int row = 0; m_keptRow >= 0 && row < rows && found < 0; ++row)
        if (keyOf(row) == m_keptKey)
            found = row;
    m_quiet = found >= 0;
    // A row that is gone was mostly dealt with: the one that took its place is next.
    selectRow(found >= 0 ? found : std::clamp(m_keptRow, 0, rows - 1));
    selectAgain(m_keptSelection);
    m_quiet = false;
    verticalScrollBar()->setValue(m_keptScroll);
    if (found >= 0)
        scrollTo(currentIndex());
}

void RowTable::watchEnd(int value)
{
    const int rows = model() ? model()->rowCount() : 0;
    const QScrollBar *bar = verticalScrollBar();
    if (rows == 0 || rows == m_askedAt || value < bar->maximum() - bar->pageStep())
        return;
    m_askedAt = rows;
    emit nearEnd();
}

/// The others of a selection stay selected when the list was only asked again.
void RowTable::selectAgain(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    QItemSelection rows;
    for (int row = 0; row < model()->rowCount(); ++row)
        if (wanted.contains(keyOf(row).toString()))
            rows.select(model()->index(row, 0), model()->index(row, 0));
    selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void RowTable::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex &row : selectionModel() ? selectionModel()->selectedRows() : QModelIndexList())
        rows += row.row();
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(copiedCells(*model(), rows, columnsFromLeft()).release());
}

/// What the program selects, it selects alone, whatever keys are held down then; a click beside the rows takes nothing away.
QItemSelectionModel::SelectionFlags RowTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event && selectionMode() == ExtendedSelection)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    if (!index.isValid() && event && event->type() == QEvent::MouseButtonPress)
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool wantsMenu = event->key() == Qt::Key_Menu || event->keyCombination() == QKeyCombination(Qt::SHIFT, Qt::Key_F10);
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if (wantsMenu) {
        showColumnMenu(viewport()->mapToGlobal(QPoint()));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        emit chosen(currentRow());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(theme::colours().mutedText);
    const QRect room = viewport()->rect().adjusted(theme::pageMargin, theme::pageMargin, -theme::pageMargin, -theme::pageMargin);
    painter.drawText(room, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
}

void RowTable::showEvent(QShowEvent *event)
{
    if (!m_isFit)
        fitColumns();
    QTableView::showEvent(event);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace kezek
