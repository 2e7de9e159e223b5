// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/readers.h"

namespace kezek {

/// A piece of WHERE with what it is bound to; empty sql: no condition.
struct Condition {
    QString sql;
    QVariantList values;
};

/// Collects conditions that all must hold.
class Conditions {
public:
    void add(const QString &sql, const QVariantList &values = {});
    void add(const Condition &condition) { add(condition.sql, condition.values); }
    /// "WHERE … AND …", or nothing.
    QString where() const
    {
        return m_parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_parts.join(QLatin1String(" AND "));
    }
    QVariantList values() const { return m_values; }

private:
    QStringList m_parts;
    QVariantList m_values;
};

/// The two columns that a list is ordered by: an instant or a day, then the id that makes it unique.
struct ListOrder {
    QString first;
    QString second;
    bool newestFirst = false;

    QString orderBy() const;
    /// Behind the row of a mark. Error: FieldNotUnderstood.
    Result<Condition> behind(const PageMark &mark) const;
};
PageMark markOf(const QDateTime &first, qint64 second);
PageMark markOf(QDate first, qint64 second);

/// Reads one page: `select` up to FROM and its joins, the conditions, and a mark of each row.
template <class RowType, class Read, class Mark>
Result<Page<RowType>> readPage(SqlSession &session, const QString &select, Conditions conditions,
                               const ListOrder &order, const PageMark &from, Read read, Mark mark)
{
    KEZEK_TRY(const Condition behind, order.behind(from));
    conditions.add(behind);
    Page<RowType> page;
    KEZEK_TRY(page.rows,
              session.list<RowType>(select + conditions.where() + order.orderBy() + QStringLiteral(" LIMIT ?"),
                                    conditions.values() + binds(pageSize + 1), read));
    if (page.rows.size() > pageSize) {
        page.rows.removeLast();
        page.next = mark(page.rows.constLast());
    }
    return page;
}

/// What a search means for applications `a`; a null query is no condition. `few`: where a part of a name is all that is known, the database need not
/// look at more than so many of those who have it.
Condition matching(const SearchQuery &query, const Dialect &dialect, int few = 0);

/// A key that has an index, and that it begins with what was typed.
struct Beginning {
    QString column;
    Condition condition;
};
std::optional<Beginning> beginningOf(const SearchQuery &query);

} // namespace kezek
