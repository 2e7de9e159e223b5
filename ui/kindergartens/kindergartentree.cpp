// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartentree.h"

#include "ui/common/theme.h"
#include "ui/kindergartens/kindergartentreemodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace kezek {

namespace {

constexpr int arrowRoom = 14;

/// As a row of a table; a kindergarten's name is bold with its district muted behind it.
class TreeDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString beside = index.data(KindergartenTreeModel::BesideRole).toString();
        const bool isTop = !index.parent().isValid();
        if (!isTop || index.column() != KindergartenTreeModel::NameColumn) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        const auto &c = theme::colours();
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? c.selectedRow : c.panel);
        painter->setPen(c.rowLine);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect room = option.rect.adjusted(2, 0, -8, -1);
        QFont bold = option.font;
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(bold);
        painter->setPen(c.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, name);
        const QRect left = room.adjusted(metrics.horizontalAdvance(name) + 6, 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(c.mutedText);
        painter->drawText(left, Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(beside, Qt::ElideRight, left.width()));
        painter->restore();
    }
};

} // namespace

KindergartenTree::KindergartenTree(KindergartenTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new TreeDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setIndentation(arrowRoom);
    setExpandsOnDoubleClick(true);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setFixedHeight(theme::rowHeight);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(20);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KindergartenTree::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &KindergartenTree::restore);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &KindergartenTree::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_restoring)
            emit current();
    });
    // What is open while a search narrows the tree is the search's doing, not the user's.
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring && !m_model.isFiltered())
            m_open.insert(m_model.kindergarten(index)->kindergarten.id);
        if (!m_restoring)
            fitColumns();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_restoring && !m_model.isFiltered())
            m_open.remove(m_model.kindergarten(index)->kindergarten.id);
    });
}

void KindergartenTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QSize KindergartenTree::sizeHint() const
{
    return {770, 500};
}

void KindergartenTree::remember()
{
    m_scroll = verticalScrollBar()->value();
    if (!currentIndex().isValid())
        return;
    m_kindergarten = m_model.kindergarten(currentIndex())->kindergarten.id;
    const GroupRow *group = m_model.group(currentIndex());
    m_group = group ? std::optional(group->group.id) : std::nullopt;
}

void KindergartenTree::restore()
{
    const bool first = !m_kindergarten && m_model.rowCount() > 0;
    if (first) {
        m_kindergarten = m_model.kindergarten(m_model.index(0, 0))->kindergarten.id;
        m_open.insert(*m_kindergarten);
    }
    m_restoring = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex top = m_model.index(row, 0);
        setExpanded(top, m_model.isFiltered() || m_open.contains(m_model.kindergarten(top)->kindergarten.id));
    }
    fitColumns();
    if (first && m_model.rowCount(m_model.index(0, 0)) > 0)
        m_group = m_model.group(m_model.index(0, 0, m_model.index(0, 0)))->group.id;
    restoreCurrent();
    verticalScrollBar()->setValue(m_scroll);
    m_restoring = false;
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    emit current();
}

void KindergartenTree::restoreCurrent()
{
    QModelIndex found = m_group ? m_model.indexOf(*m_group) : QModelIndex();
    if (!found.isValid() && m_kindergarten)
        found = m_model.indexOf(*m_kindergarten);
    if (!found.isValid())
        found = m_model.index(0, 0);
    setCurrentIndex(found);
}

void KindergartenTree::stand(KindergartenId kindergarten, std::optional<GroupId> group)
{
    m_kindergarten = kindergarten;
    m_group = group;
    m_open.insert(kindergarten);
    const QModelIndex found = group ? m_model.indexOf(*group) : m_model.indexOf(kindergarten);
    if (!found.isValid()) {
        // Not among the rows yet: the next ones hold it, and remember() must not put the present row over it.
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex({});
        return;
    }
    expand(m_model.indexOf(kindergarten));
    setCurrentIndex(found);
}

void KindergartenTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_model.group(currentIndex())) {
        emit groupEntered();
    } else if (enter && currentIndex().isValid()) {
        setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void KindergartenTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme::colours().mutedText);
    const int margin = theme::pageMargin;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                     m_emptyText);
}

void KindergartenTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &c = theme::colours();
    painter->save();
    painter->fillRect(rect, selectionModel()->isRowSelected(index.row(), index.parent()) ? c.selectedRow : c.panel);
    painter->setPen(c.rowLine);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!index.parent().isValid() && m_model.rowCount(index) > 0) {
        const QPoint at(rect.right() - arrowRoom / 2 + 1, rect.center().y());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.headText);
        if (isExpanded(index))
            painter->drawPolygon(QPolygon({at + QPoint(-4, -2), at + QPoint(4, -2), at + QPoint(0, 4)}));
        else
            painter->drawPolygon(QPolygon({at + QPoint(-2, -4), at + QPoint(4, 0), at + QPoint(-2, 4)}));
    }
    painter->restore();
}

void KindergartenTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void KindergartenTree::fitColumns()
{
    int left = viewport()->width();
    for (int column = 1; column < KindergartenTreeModel::ColumnCount; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        header()->resizeSection(column, wanted);
        left -= wanted;
    }
    header()->resizeSection(0, std::max(160, left));
}

} // namespace kezek
