// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/placesfilter.h"

#include <QAbstractItemModel>

namespace kezek {

/// Kindergartens with their groups below them, narrowed by a search text and by what is wanted of them.
class KindergartenTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, LanguageColumn, BornColumn, SeatsColumn, TotalColumn, FreeColumn, ColumnCount };
    /// Of NameColumn: what stands muted behind the name.
    static constexpr int BesideRole = Qt::UserRole + 50;

    using QAbstractItemModel::QAbstractItemModel;

    void setRows(const QList<KindergartenRow> &rows);
    /// Finds kindergartens by name and district (all their groups stay) and groups by name, age and language. Any case, any keyboard.
    void setFilter(const QString &typed);
    void setWanted(const PlacesWanted &wanted);
    bool isFiltered() const { return !m_filter.isEmpty() || !m_wanted.isEmpty(); }
    void retranslate();

    /// Of a kindergarten's row itself, or that above a group's row; null for no row.
    const KindergartenRow *kindergarten(const QModelIndex &index) const;
    /// Null for a kindergarten's row.
    const GroupRow *group(const QModelIndex &index) const;
    QModelIndex indexOf(KindergartenId id) const;
    QModelIndex indexOf(GroupId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant text(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    void narrow();
    std::optional<KindergartenRow> shownPart(const KindergartenRow &row) const;

    QList<KindergartenRow> m_all;
    QList<KindergartenRow> m_shown;
    QString m_filter; ///< folded
    PlacesWanted m_wanted;
};

} // namespace kezek
