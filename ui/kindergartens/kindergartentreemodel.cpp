// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartentreemodel.h"

#include "domain/names.h"
#include "ui/kindergartens/placewords.h"
#include "ui/widgets/rowsmodel.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

// An index of a group carries the row of its kindergarten plus one; that of a kindergarten carries none.
constexpr quintptr noParent = 0;

QList<int> bar(const SeatCounts &seats)
{
    return {seats.taken, seats.onReferral, seats.inBulletin, seats.free, seats.closed};
}

QString searchText(const KindergartenRow &row)
{
    return foldedSearchKey(row.kindergarten.name + u' ' + row.district.nameRu + u' ' + row.district.nameKk + u' ' + row.kindergarten.address);
}

QString searchText(const GroupRow &row)
{
    return foldedSearchKey(placewords::groupLine(row.group) + u' ' + words::of(row.group.language) + u' ' + words::of(row.group.kind));
}

} // namespace

void KindergartenTreeModel::setRows(const QList<KindergartenRow> &rows)
{
    beginResetModel();
    m_all = rows;
    narrow();
    endResetModel();
}

void KindergartenTreeModel::setFilter(const QString &typed)
{
    const QString folded = foldedSearchKey(typed);
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    narrow();
    endResetModel();
}

void KindergartenTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < m_shown.size(); ++row) {
        const QModelIndex top = index(row, 0);
        emit dataChanged(top, index(row, ColumnCount - 1));
        if (const int groups = rowCount(top); groups > 0)
            emit dataChanged(index(0, 0, top), index(groups - 1, ColumnCount - 1, top));
    }
}

void KindergartenTreeModel::setWanted(const PlacesWanted &wanted)
{
    if (wanted == m_wanted)
        return;
    beginResetModel();
    m_wanted = wanted;
    narrow();
    endResetModel();
}

void KindergartenTreeModel::narrow()
{
    m_shown.clear();
    for (const KindergartenRow &row : std::as_const(m_all))
        if (const auto part = shownPart(row))
            m_shown.append(*part);
}

std::optional<KindergartenRow> KindergartenTreeModel::shownPart(const KindergartenRow &row) const
{
    if (m_wanted.district && row.district.id != *m_wanted.district)
        return {};
    KindergartenRow part = row;
    part.groups.removeIf([this](const GroupRow &group) { return !m_wanted.takes(group); });
    if (part.groups.isEmpty() && m_wanted.ofGroups())
        return {};
    if (m_filter.isEmpty() || searchText(row).contains(m_filter))
        return part;
    part.groups.removeIf([this](const GroupRow &group) { return !searchText(group).contains(m_filter); });
    return part.groups.isEmpty() ? std::nullopt : std::optional(part);
}

const KindergartenRow *KindergartenTreeModel::kindergarten(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = index.internalId() == noParent ? qsizetype(index.row()) : qsizetype(index.internalId()) - 1;
    return row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

const GroupRow *KindergartenTreeModel::group(const QModelIndex &index) const
{
    const KindergartenRow *row = kindergarten(index);
    const bool isGroup = row && index.internalId() != noParent && index.row() < row->groups.size();
    return isGroup ? &row->groups.at(index.row()) : nullptr;
}

QModelIndex KindergartenTreeModel::indexOf(KindergartenId id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).kindergarten.id == id)
            return index(row, 0);
    return {};
}

QModelIndex KindergartenTreeModel::indexOf(GroupId id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        for (int group = 0; group < m_shown.at(row).groups.size(); ++group)
            if (m_shown.at(row).groups.at(group).group.id == id)
                return index(group, 0, index(row, 0));
    return {};
}

QModelIndex KindergartenTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : noParent);
}

QModelIndex KindergartenTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != noParent ? createIndex(int(child.internalId()) - 1, 0, noParent) : QModelIndex();
}

int KindergartenTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    const bool isTop = parent.internalId() == noParent && parent.column() == 0 && parent.row() < m_shown.size();
    return isTop ? int(m_shown.at(parent.row()).groups.size()) : 0;
}

int KindergartenTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant KindergartenTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Kindergarten / group");
    case LanguageColumn: return tr("Language");
    case BornColumn: return tr("Born");
    case SeatsColumn: return tr("Seats");
    case TotalColumn: return tr("Total");
    case FreeColumn: return tr("Free");
    default: return {};
    }
}

QVariant KindergartenTreeModel::text(const QModelIndex &index) const
{
    const KindergartenRow &row = *kindergarten(index);
    const GroupRow *group = this->group(index);
    const SeatCounts &seats = group ? group->seats : row.seats;
    switch (index.column()) {
    case NameColumn: return group ? placewords::group(group->group) : row.kindergarten.name;
    case LanguageColumn: return group ? words::shortOf(group->group.language) : QString();
    case BornColumn: return group ? placewords::born(group->group) : QString();
    case TotalColumn: return words::number(seats.total);
    case FreeColumn: return words::number(seats.inBulletin + seats.free);
    default: return {};
    }
}

QString KindergartenTreeModel::toolTip(const QModelIndex &index) const
{
    const KindergartenRow &row = *kindergarten(index);
    const GroupRow *group = this->group(index);
    const SeatCounts &seats = group ? group->seats : row.seats;
    if (index.column() == SeatsColumn || index.column() == TotalColumn || index.column() == FreeColumn)
        return tr("Taken %1, on referral %2, in the bulletin %3, free and not published %4, closed %5")
            .arg(words::number(seats.taken), words::number(seats.onReferral), words::number(seats.inBulletin), words::number(seats.free),
                 words::number(seats.closed));
    if (group && index.column() == BornColumn)
        return tr("Born from %1 to %2").arg(words::day(group->group.bornFrom), words::day(group->group.bornUntil));
    return group ? placewords::groupLine(group->group) : u"%1, %2"_s.arg(row.kindergarten.address, row.kindergarten.phone);
}

QVariant KindergartenTreeModel::data(const QModelIndex &index, int role) const
{
    const KindergartenRow *row = kindergarten(index);
    if (!row)
        return {};
    const GroupRow *group = this->group(index);
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::AccessibleTextRole: return index.column() == SeatsColumn ? QVariant(toolTip(index)) : text(index);
    case BarRole:
        return index.column() == SeatsColumn ? QVariant::fromValue(bar(group ? group->seats : row->seats)) : QVariant();
    case BesideRole:
        return index.column() == NameColumn && !group ? QVariant(words::district(row->district)) : QVariant();
    default: return {};
    }
}

} // namespace kezek
