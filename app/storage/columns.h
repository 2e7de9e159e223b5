// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kezek {

/// A table's columns, listed once and said in every shape a statement needs.
class Columns {
public:
    explicit Columns(const QString &commaSeparated) : m_names(commaSeparated.simplified().remove(u' ').split(u',')) {}

    QString list() const { return m_names.join(QLatin1String(", ")); }
    QString list(const QString &alias) const { return alias + u'.' + m_names.join(QLatin1String(", ") + alias + u'.'); }
    QString marks() const { return QStringList(m_names.size(), QStringLiteral("?")).join(QLatin1String(", ")); }
    QString assignments() const { return m_names.join(QLatin1String(" = ?, ")) + QLatin1String(" = ?"); }
    int size() const { return static_cast<int>(m_names.size()); }

private:
    QStringList m_names;
};

} // namespace kezek
