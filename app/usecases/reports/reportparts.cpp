// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/reportparts.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

int isoYear(QDate day)
{
    int year = 0;
    day.weekNumber(&year);
    return year;
}

} // namespace

Done ReportWork::step(int of)
{
    return m_progress(m_done++, of) ? Done() : refuse(ErrorCode::Cancelled);
}

Report ReportWork::report() const
{
    const QString name = reportName(query.kind);
    return {query, now, {name + u".figures"_s, {}}, {name + u".chart"_s, {}}, {name + u".table"_s, {}}};
}

void Histogram::add(const Histogram &other)
{
    for (auto it = other.m_times.cbegin(); it != other.m_times.cend(); ++it)
        add(it.key(), it.value());
}

qint64 Histogram::count() const
{
    qint64 sum = 0;
    for (const qint64 times : m_times)
        sum += times;
    return sum;
}

qint64 Histogram::at(qint64 index) const
{
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        if (index < it.value())
            return it.key();
        index -= it.value();
    }
    Q_UNREACHABLE();
}

std::optional<qint64> Histogram::median() const
{
    const qint64 all = count();
    if (all == 0)
        return {};
    return all % 2 == 1 ? at(all / 2) : (at(all / 2 - 1) + at(all / 2)) / 2;
}

TableValue cell(const std::optional<qint64> &value)
{
    return value ? TableValue(*value) : TableValue();
}

TableValue share(qint64 part, qint64 whole)
{
    return whole > 0 ? TableValue(double(part) / double(whole)) : TableValue();
}

QString nameOrDash(const QString &name)
{
    return name.isEmpty() ? u"—"_s : name;
}

WeekChart::WeekChart(QDate first, QDate last, int series)
{
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= last; monday = monday.addDays(7))
        m_weeks.insert(dayNumber(monday), QList<qint64>(series, 0));
}

void WeekChart::add(qint64 monday, int series, qint64 number)
{
    const auto week = m_weeks.find(monday);
    if (week != m_weeks.end())
        (*week)[series] += number;
}

QList<ReportRow> WeekChart::rows() const
{
    QList<ReportRow> rows;
    if (m_weeks.isEmpty())
        return rows;
    const auto mondayAt = [](qint64 day) { return QDate(1970, 1, 1).addDays(day); };
    const bool oneYear = isoYear(mondayAt(m_weeks.firstKey())) == isoYear(mondayAt(m_weeks.lastKey()));
    for (auto it = m_weeks.cbegin(); it != m_weeks.cend(); ++it) {
        const QDate monday = mondayAt(it.key());
        const QString week = QString::number(monday.weekNumber());
        ReportRow row{{oneYear ? week : QString::number(isoYear(monday)) + u'-' + week.rightJustified(2, u'0')}, u"week:"_s + monday.toString(Qt::ISODate)};
        for (const qint64 number : *it)
            row.values.append(number);
        rows.append(row);
    }
    return rows;
}

} // namespace kezek
