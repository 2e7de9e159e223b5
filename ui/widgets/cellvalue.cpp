// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellvalue.h"

#include "domain/names.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar minus(0x2212);
constexpr QChar narrowSpace(0x202F);

/// A leading zero tells a code from a number; ten digits and more are a phone or an IIN.
bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression number(u"^-?(0|[1-9]\\d{0,8})(,\\d{1,3}|\\.\\d)?$"_s);
    return number.match(text).hasMatch();
}

/// Equal for what is compared within a kind.
int orderOf(const CellValue &value)
{
    if (std::holds_alternative<double>(value))
        return 0;
    if (std::holds_alternative<QString>(value))
        return std::get<QString>(value).isEmpty() ? 3 : 2;
    return 1;
}

QDateTime instantOf(const CellValue &value)
{
    const auto *day = std::get_if<QDate>(&value);
    return day ? day->startOfDay(Qt::UTC) : std::get<QDateTime>(value);
}

} // namespace

CellValue cellValue(const QString &shown)
{
    constexpr qsizetype longestTyped = 16; // "28.11.2026 09:41"
    if (shown.isEmpty() || shown.size() > longestTyped)
        return shown;
    if (shown.at(0).isDigit() && shown.count(u'.') == 2) {
        if (const QDate day = QDate::fromString(shown, u"dd.MM.yyyy"_s); day.isValid())
            return day;
        QDateTime instant = QDateTime::fromString(shown, u"dd.MM.yyyy HH:mm"_s);
        instant.setTimeSpec(Qt::UTC);
        return instant.isValid() ? CellValue(instant) : CellValue(shown);
    }
    QString plain = shown;
    plain.remove(narrowSpace).replace(minus, u'-');
    return looksLikeNumber(plain) ? CellValue(plain.replace(u',', u'.').toDouble()) : CellValue(shown);
}

bool isBefore(const QString &one, const QString &other)
{
    const CellValue left = cellValue(one);
    const CellValue right = cellValue(other);
    const int kind = orderOf(left);
    if (kind != orderOf(right))
        return kind < orderOf(right);
    if (kind == 0)
        return std::get<double>(left) < std::get<double>(right);
    return kind == 1 ? instantOf(left) < instantOf(right) : sortKey(one) < sortKey(other);
}

} // namespace kezek
