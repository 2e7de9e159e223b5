// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/reportlook.h"

#include <QSet>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double nearlyAll = 0.95;

bool shouldNotBe(const QString &column)
{
    static const QSet<QString> names{u"late"_s, u"overdue"_s, u"missing"_s, u"failed"_s, u"hidden"_s, u"backdated"_s, u"night"_s};
    return names.contains(column);
}

bool shouldBeAll(const QString &column)
{
    return column == u"in_time" || column == u"arrived";
}

/// A share is a double; nothing when the value is none.
std::optional<double> amount(const TableValue &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const double *part = std::get_if<double>(&value))
        return *part;
    return {};
}

} // namespace

QList<SeriesLook> seriesLooks(const TableColumns &chart)
{
    static const QList<SeriesLook> usual{SeriesLook::First, SeriesLook::Second, SeriesLook::Third, SeriesLook::Fourth, SeriesLook::Fifth};
    QList<SeriesLook> looks;
    qsizetype next = 0;
    for (qsizetype i = 1; i < chart.columns.size(); ++i)
        looks.append(shouldNotBe(chart.columns.at(i).name) ? SeriesLook::Bad : usual.at(next++ % usual.size()));
    return looks;
}

FigureLook figureLook(const TableColumn &column, const TableValue &value)
{
    const auto known = amount(value);
    if (!known)
        return FigureLook::Plain;
    if (shouldNotBe(column.name))
        return *known > 0 ? FigureLook::Bad : FigureLook::Plain;
    return column.kind == CellKind::Share && shouldBeAll(column.name) && *known >= nearlyAll ? FigureLook::Good : FigureLook::Plain;
}

} // namespace kezek
