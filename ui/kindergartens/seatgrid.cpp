// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/seatgrid.h"

#include "ui/common/theme.h"
#include "ui/kindergartens/placewords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace kezek {

namespace {

constexpr int columns = 5;
constexpr int cellHeight = 44;
constexpr int between = 4;

class CellDelegate : public QStyledItemDelegate {
public:
    explicit CellDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_view->gridSize(); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto tone = static_cast<theme::Tone>(index.data(SeatsModel::ToneRole).toInt());
        const QRect cell = option.rect.adjusted(0, 0, -between, -between);
        const bool current = option.state & QStyle::State_Selected;
        const bool focused = current && option.widget && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(theme::background(tone));
        painter->setPen(current ? QPen(theme::colours().primary, focused ? 2 : 1) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
        painter->setPen(theme::colours().text);
        painter->setFont(theme::smallBold());
        const QRect room = cell.adjusted(4, 4, -1, -4);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        QFont small = theme::smallBold();
        small.setWeight(QFont::Normal);
        painter->setFont(small);
        painter->setPen(theme::foreground(tone));
        const QString brief = QFontMetrics(small).elidedText(index.data(SeatsModel::BriefRole).toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom, brief);
        painter->restore();
    }

private:
    QListView *m_view;
};

} // namespace

void SeatsModel::setSeats(const QList<SeatStatus> &seats, const QHash<BulletinId, Bulletin> &bulletins)
{
    beginResetModel();
    m_seats = seats;
    m_bulletins = bulletins;
    endResetModel();
}

const SeatStatus *SeatsModel::seat(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_seats.size() ? &m_seats.at(index.row()) : nullptr;
}

int SeatsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_seats.size());
}

QVariant SeatsModel::data(const QModelIndex &index, int role) const
{
    const SeatStatus *shown = seat(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(shown->seat.number);
    case BriefRole: return placewords::brief(*shown, m_bulletins);
    case ToneRole: return int(placewords::tone(shown->state));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return placewords::whole(*shown, m_bulletins);
    default: return {};
    }
}

SeatGrid::SeatGrid(QWidget *parent) : QListView(parent)
{
    setModel(&m_seats);
    setItemDelegate(new CellDelegate(this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("QListView, QListView:focus { border: none; }"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(3 * cellHeight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SeatGrid::moved);
}

void SeatGrid::setSeats(GroupId group, const QList<SeatStatus> &seats, const QHash<BulletinId, Bulletin> &bulletins)
{
    const int row = group == m_group && currentIndex().isValid() ? currentIndex().row() : 0;
    const bool loading = seats.isEmpty() && group == m_group;
    m_group = group;
    m_seats.setSeats(seats, bulletins);
    if (!loading)
        standOn(std::min(row, int(seats.size()) - 1));
    emit moved();
}

const SeatStatus *SeatGrid::current() const
{
    return m_seats.seat(currentIndex());
}

void SeatGrid::standOn(int row)
{
    setCurrentIndex(m_seats.index(row));
}

void SeatGrid::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, int> steps = {{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -columns}, {Qt::Key_Down, columns}};
    const auto step = steps.constFind(event->key());
    if (step == steps.cend()) {
        QListView::keyPressEvent(event);
        return;
    }
    const int row = currentIndex().row() + *step;
    if (row >= 0 && row < m_seats.rowCount())
        standOn(row);
}

void SeatGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The view keeps room for a scroll bar whether it is shown or not.
    const int room = maximumViewportSize().width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar()) - 1;
    setGridSize({room / columns, cellHeight});
}

} // namespace kezek
