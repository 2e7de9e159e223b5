// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"
#include "usecases/tables/importtable.h"
#include "usecases/work.h"

#include <QHash>

namespace kezek {

/// The cells of one row by their column. Reading a cell that cannot be understood remembers the first such column.
class ImportRow {
public:
    ImportRow(const QStringList &columns, const ImportTable::Row &row) : m_columns(columns), m_row(row) {}

    QString text(const QString &column) const;
    std::optional<QDate> day(const QString &column);
    /// A local day or "2026-11-20 08:49", as an instant; a day alone is 00:00.
    std::optional<QDateTime> instant(const QString &column);
    int number(const QString &column);
    bool flag(const QString &column);
    template <class E> std::optional<E> word(const QString &column)
    {
        const QString typed = text(column);
        for (const E value : allOf<E>())
            if (toText(value).compare(typed, Qt::CaseInsensitive) == 0)
                return value;
        if (!typed.isEmpty())
            remember(column);
        return {};
    }
    /// What was not understood, if anything.
    Done understood() const;

private:
    void remember(const QString &column);

    const QStringList &m_columns;
    const ImportTable::Row &m_row;
    QString m_bad;
};

/// Names of the office's own lists to their ids.
struct ImportNames {
    QHash<QString, DistrictId> districts;
    QHash<QString, KindergartenId> kindergartens;
};
Result<ImportNames> importNames(Store &store);

/// Each runs the verbs of one row.
Done importChild(Work &work, ImportRow &row, const ImportNames &names);
Done importKindergarten(Work &work, ImportRow &row, ImportNames &names);
Done importGroup(Work &work, ImportRow &row, const ImportNames &names);

} // namespace kezek
