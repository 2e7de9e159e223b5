// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace kezek {

/// What a person chose of one table, and nothing of what the table does by itself to fit its room. Kept with the PC user's settings; what is
/// kept for another number of columns, or was spoilt by hand, counts as nothing.
struct TableChoices {
    QMap<int, int> widths;   ///< by column
    QMap<int, bool> shown;   ///< by column; what is not here is shown when it fits
    QList<int> order;        ///< all columns from left to right; empty: as at first
    int sortedBy = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    static TableChoices kept(const QString &table, int columns);
    /// Nothing chosen takes the table out of the settings.
    void keep(const QString &table, int columns) const;
    bool operator==(const TableChoices &) const = default;
};

} // namespace kezek
