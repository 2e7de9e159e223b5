// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <QStringList>

namespace kezek::test {

/// A table of texts, as if it were read from a file; `#5` is a number.
class ListSource : public TableSource {
public:
    explicit ListSource(const QList<QStringList> &rows) : m_rows(rows) {}

    Result<bool> next(TableRow &row) override
    {
        if (m_next == m_rows.size())
            return false;
        row = {int(m_next + 1), {}};
        for (const QString &text : m_rows[m_next++])
            row.cells.append(text.startsWith(u'#') ? TableCell{text.mid(1), TableCell::Kind::Number} : TableCell{text, TableCell::Kind::Text});
        return true;
    }
    double progress() const override { return m_rows.isEmpty() ? 1 : double(m_next) / double(m_rows.size()); }

private:
    QList<QStringList> m_rows;
    qsizetype m_next = 0;
};

} // namespace kezek::test
