// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/common/theme.h"
#include "ui/widgets/letterwidths.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

RowTable::RowTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
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

void RowTable::copyRows() const
{
    QStringList lines;
    for (const QModelIndex &row : selectionModel() ? selectionModel()->selectedRows() : QModelIndexList()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
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

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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

void RowTable::fitColumns()
{
    if (!model() || m_fitting)
        return;
    const QScopedValueRollback<bool> once(m_fitting, true);
    const int room = viewport()->width();
    fitColumnsInto(room);
    fitRows();
    // Higher rows can bring the scroll bar.
    if (viewport()->width() != room)
        fitColumnsInto(viewport()->width());
}

void RowTable::fitColumnsInto(int room)
{
    QList<int> widths = wantedWidths();
    const auto total = [&widths] { return std::accumulate(widths.cbegin(), widths.cend(), 0); };
    setNarrow(total() > room);
    if (m_narrow)
        for (int &width : widths)
            width -= width > 0 ? 2 * (usualPadding - narrowPadding) : 0;
    if (const int tooMuch = total() - room; tooMuch > 0)
        shrink(widths, tooMuch);
    int left = std::max(0, room - total());
    auto takers = m_stretch.size();
    for (const int column : std::as_const(m_stretch)) {
        const int share = left / int(takers--);
        if (column >= widths.size() || isColumnHidden(column))
            continue;
        widths[column] += share;
        left -= share;
    }
    if (m_spare >= 0 && isColumnHidden(m_spare) && m_spare > 0)
        widths[m_spare - 1] += left;
    for (int column = 0; column < widths.size(); ++column)
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
}

/// As QTableView's, but only the texts that can be the widest are measured: measuring all is most of what filling a table costs.
int RowTable::sizeHintForColumn(int column) const
{
    constexpr int mostRows = 1000;
    if (!model() || model()->rowCount() == 0)
        return -1;
    ensurePolished();
    const QVariant font = model()->index(0, column).data(Qt::FontRole);
    LetterWidths letters(font.isValid() ? font.value<QFont>() : this->font());
    QList<int> widths;
    for (int row = 0; row < std::min(mostRows, model()->rowCount()); ++row)
        widths += letters.of(model()->index(row, column).data().toString());
    const int longest = *std::max_element(widths.cbegin(), widths.cend());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {};
    int widest = 0;
    for (int row = 0; row < widths.size(); ++row) {
        if (widths.at(row) + LetterWidths::unlikeness < longest - longest / 10)
            continue;
        const QModelIndex index = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

/// With the usual paddings; nothing for the spare column when it is hidden.
QList<int> RowTable::wantedWidths()
{
    constexpr int leastOfSpare = 200;
    QList<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column)
        widths += column == m_spare ? 0 : std::max(sizeHintForColumn(column), headerWidth(column));
    if (m_spare >= 0) {
        const bool fits = std::accumulate(widths.cbegin(), widths.cend(), leastOfSpare) <= viewport()->width();
        setColumnHidden(m_spare, !fits);
        widths[m_spare] = fits ? leastOfSpare : 0;
    }
    return widths;
}

/// The header's hint follows its present padding.
int RowTable::headerWidth(int column) const
{
    if (horizontalHeader()->isHidden())
        return 0;
    if (m_highHeads) {
        // The narrowest room in which no more than two lines are needed.
        const QFontMetrics letters(horizontalHeader()->font());
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = 0;
        for (const QString &word : title.split(u' '))
            width = std::max(width, letters.horizontalAdvance(word));
        while (letters.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, title).height() > 2 * letters.lineSpacing())
            width += letters.averageCharWidth();
        return width + 2 * usualPadding + letters.averageCharWidth();
    }
    return horizontalHeader()->sectionSizeHint(column) + (m_narrow ? 2 * (usualPadding - narrowPadding) : 0);
}

/// Stretched columns lose first, then the others, each in proportion to what it has beyond its title.
void RowTable::shrink(QList<int> &widths, int tooMuch)
{
    constexpr int leastOfText = 60;
    for (const bool stretched : {true, false}) {
        QList<int> slack;
        for (int column = 0; column < widths.size(); ++column) {
            const int least = std::max(leastOfText, headerWidth(column) - 2 * (usualPadding - narrowPadding));
            slack += m_stretch.contains(column) == stretched ? std::max(0, widths.at(column) - least) : 0;
        }
        int all = std::accumulate(slack.cbegin(), slack.cend(), 0);
        for (int column = 0; column < widths.size() && all > 0; ++column) {
            const int part = std::min(slack.at(column), (tooMuch * slack.at(column) + all - 1) / all);
            widths[column] -= part;
            tooMuch -= part;
            all -= slack.at(column);
        }
        if (tooMuch <= 0)
            return;
    }
}

void RowTable::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    theme::setLook(horizontalHeader(), "narrow", narrow ? u"yes"_s : u"no"_s);
    viewport()->update();
}

void RowTable::fitRows()
{
    // Before its layout has run a table is 100 pixels wide: rows for that would make the window grow.
    constexpr int unplaced = 150;
    if (wordWrap() && viewport()->width() > unplaced)
        resizeRowsToContents();
    if (!m_heightByRows)
        return;
    const int header = horizontalHeader()->isHidden() ? 0 : theme::rowHeight;
    setFixedHeight(header + verticalHeader()->length() + 2 * frameWidth());
}

} // namespace kezek
