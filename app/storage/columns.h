// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

namespace kezek {

/// "?, ?, ?"
inline QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

/// A table's columns, listed once and said in every shape a statement needs.
class Columns {
public:
    explicit Columns(const QString &commaSeparated) : m_names(commaSeparated.simplified().remove(u' ').split(u',')) {}

    QString list() const { return m_names.join(QLatin1String(", ")); }
    QString list(const QString &alias) const { return alias + u'.' + m_names.join(QLatin1String(", ") + alias + u'.'); }
    QString marks() const { return kezek::marks(m_names.size()); }
    QString assignments() const { return m_names.join(QLatin1String(" = ?, ")) + QLatin1String(" = ?"); }
    /// ", a = ?" for each column whose value is another one after than before; those come to `changed`. A column that is set to what it holds
    /// costs as much as one that changes: SQLite writes each index with it anew, and the index of names.
    QString differences(const QVariantList &before, const QVariantList &after, QVariantList &changed) const
    {
        QString set;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (before.at(i).isNull() == after.at(i).isNull() && before.at(i) == after.at(i))
                continue;
            set += QLatin1String(", ") + m_names.at(i) + QLatin1String(" = ?");
            changed.append(after.at(i));
        }
        return set;
    }
    int size() const { return static_cast<int>(m_names.size()); }

private:
    QStringList m_names;
};

} // namespace kezek
