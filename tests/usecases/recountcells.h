// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>

/// How a recount writes its cells.
namespace kezek::test {

inline QString part(qint64 some, qint64 all)
{
    return all == 0 ? QStringLiteral("-") : QString::number(double(some) / double(all), 'f', 6);
}

inline QString middle(QList<qint64> values)
{
    if (values.isEmpty())
        return QStringLiteral("-");
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return QString::number(values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2);
}

inline QString largest(const QList<qint64> &values)
{
    return values.isEmpty() ? QStringLiteral("-") : QString::number(*std::max_element(values.cbegin(), values.cend()));
}

/// "a|1|2|3"
template <class Numbers> QString line(const QString &head, const Numbers &numbers)
{
    QString text = head;
    for (const qint64 number : numbers)
        text += (text.isEmpty() ? QString() : QStringLiteral("|")) + QString::number(number);
    return text;
}

} // namespace kezek::test
