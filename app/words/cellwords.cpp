// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/cellwords.h"

#include "words/words.h"

#include <cmath>

namespace kezek::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar unbroken{0x00A0}; // a line does not end there
constexpr qint64 minutesOfHour = 60;
constexpr qint64 tiynOfTenge = 100;

QChar decimalPoint(Language language)
{
    return language == Language::English ? u'.' : u',';
}

QString fraction(double value, int digits, Language language)
{
    const QString text = QString::number(std::abs(value), 'f', digits);
    const QString whole = number(text.section(u'.', 0, 0).toLongLong());
    const QString rest = digits > 0 ? decimalPoint(language) + text.section(u'.', 1) : QString();
    return (value < 0 ? u"−"_s : QString()) + whole + rest;
}

QString share(double part, Language language)
{
    const QString text = fraction(part * 100, 1, language);
    return language == Language::English ? text + u'%' : text + unbroken + u'%';
}

QString duration(qint64 minutes, Language language)
{
    const QString hours = number(minutes / minutesOfHour) + unbroken + wordFor(u"Unit"_s, u"Hours"_s, language);
    const QString rest = number(minutes % minutesOfHour) + unbroken + wordFor(u"Unit"_s, u"Minutes"_s, language);
    if (minutes < minutesOfHour)
        return rest;
    return minutes % minutesOfHour == 0 ? hours : hours + unbroken + rest;
}

QString money(qint64 tiyn, Language language)
{
    return fraction(double(tiyn) / tiynOfTenge, 2, language) + unbroken + u'₸';
}

QString quantity(const TableColumn &column, qint64 value, Language language)
{
    switch (column.kind) {
    case CellKind::Share: return share(double(value), language);
    case CellKind::Duration: return duration(value, language);
    case CellKind::Money: return money(value, language);
    default: return words::number(value);
    }
}

} // namespace

bool isNumber(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Share || kind == CellKind::Duration || kind == CellKind::Money;
}

QString cell(const TableColumn &column, const TableValue &value, Language language)
{
    if (const QString *text = std::get_if<QString>(&value))
        return column.kind == CellKind::Word ? wordFor(column.words, *text, language) : *text;
    if (const qint64 *whole = std::get_if<qint64>(&value))
        // A year is a name, not a quantity.
        return column.name == u"birth_year" ? QString::number(*whole) : quantity(column, *whole, language);
    if (const double *part = std::get_if<double>(&value))
        return column.kind == CellKind::Share ? share(*part, language) : fraction(*part, 1, language);
    if (const QDate *day = std::get_if<QDate>(&value))
        return words::day(*day);
    if (const QDateTime *at = std::get_if<QDateTime>(&value))
        return instant(*at);
    return {};
}

} // namespace kezek::words
