// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablechoices.h"

#include <QSettings>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastWidth = 16;
constexpr int mostWidth = 4000;

template <class V> QStringList written(const QMap<int, V> &values)
{
    QStringList texts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        texts += u"%1:%2"_s.arg(it.key()).arg(int(it.value()));
    return texts;
}

template <class V> QMap<int, V> read(const QStringList &texts, int columns, int least, int most)
{
    QMap<int, V> values;
    for (const QString &text : texts) {
        bool isColumn = false;
        bool isValue = false;
        const int column = text.section(u':', 0, 0).toInt(&isColumn);
        const int value = text.section(u':', 1).toInt(&isValue);
        if (isColumn && isValue && column >= 0 && column < columns && value >= least && value <= most)
            values.insert(column, V(value));
    }
    return values;
}

/// Each column once, or nothing.
QList<int> orderIn(const QStringList &texts, int columns)
{
    QList<int> order;
    for (const QString &text : texts)
        order += text.toInt();
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (int column = 0; column < columns; ++column)
        if (sorted.size() != columns || sorted.at(column) != column)
            return {};
    return order;
}

} // namespace

TableChoices TableChoices::kept(const QString &table, int columns)
{
    QSettings settings;
    settings.beginGroup(u"tables/"_s + table);
    TableChoices choices;
    if (settings.value(u"columns"_s).toInt() != columns)
        return choices;
    choices.widths = read<int>(settings.value(u"widths"_s).toStringList(), columns, leastWidth, mostWidth);
    choices.shown = read<bool>(settings.value(u"shown"_s).toStringList(), columns, 0, 1);
    if (choices.shown.size() == columns && !choices.shown.values().contains(true))
        choices.shown.clear();
    choices.order = orderIn(settings.value(u"order"_s).toStringList(), columns);
    const int sortedBy = settings.value(u"sortedBy"_s, -1).toInt();
    choices.sortedBy = sortedBy < columns ? std::max(-1, sortedBy) : -1;
    choices.sortOrder = settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return choices;
}

void TableChoices::keep(const QString &table, int columns) const
{
    QSettings settings;
    settings.beginGroup(u"tables/"_s + table);
    settings.remove({});
    if (*this == TableChoices())
        return;
    settings.setValue(u"columns"_s, columns);
    if (!widths.isEmpty())
        settings.setValue(u"widths"_s, written(widths));
    if (!shown.isEmpty())
        settings.setValue(u"shown"_s, written(shown));
    QStringList places;
    for (const int column : order)
        places += QString::number(column);
    if (!places.isEmpty())
        settings.setValue(u"order"_s, places);
    if (sortedBy >= 0) {
        settings.setValue(u"sortedBy"_s, sortedBy);
        settings.setValue(u"descending"_s, sortOrder == Qt::DescendingOrder);
    }
}

} // namespace kezek
