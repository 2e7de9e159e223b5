// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/iin.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype Length = 12;
using Weights = std::array<int, 11>;
constexpr Weights FirstWeights{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr Weights SecondWeights{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

// QChar::isDigit() also takes Arabic and other digits, which no IIN holds.
bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int remainder(const QString &digits, const Weights &weights)
{
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(static_cast<qsizetype>(i)).digitValue();
    return sum % 11;
}

/// The first year of the century that the seventh digit names; empty for 0, 7, 8 and 9.
std::optional<int> centuryOf(QChar seventh)
{
    switch (seventh.unicode()) {
    case u'1':
    case u'2':
        return 1800;
    case u'3':
    case u'4':
        return 1900;
    case u'5':
    case u'6':
        return 2000;
    }
    return std::nullopt;
}

QDate dateIn(const QString &digits)
{
    const std::optional<int> century = centuryOf(digits.at(6));
    if (!century)
        return {};
    return QDate(*century + digits.first(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
}

} // namespace

Result<Iin> Iin::parse(const QString &typed)
{
    QString digits = typed;
    digits.removeIf([](QChar c) { return c.isSpace(); });

    if (!std::all_of(digits.cbegin(), digits.cend(), isAsciiDigit))
        return refuse(ErrorCode::IinNotDigits);
    if (digits.size() != Length)
        return refuse(ErrorCode::IinTooShort, {}, {digits.size()});
    if (!dateIn(digits).isValid())
        return refuse(ErrorCode::IinNoSuchDate);
    if (checkDigit(digits.first(Length - 1)) != digits.back().digitValue())
        return refuse(ErrorCode::IinCheckDigit);
    return Iin(digits);
}

QString Iin::masked() const
{
    return m_digits.first(6) + u' ' + m_digits.at(6) + u"•• ••"_s + m_digits.back();
}

QString Iin::grouped() const
{
    return m_digits.first(6) + u' ' + m_digits.mid(6, 3) + u' ' + m_digits.last(3);
}

QDate Iin::birthDate() const
{
    return dateIn(m_digits);
}

Sex Iin::sex() const
{
    return m_digits.at(6).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

int Iin::checkDigit(const QString &elevenDigits)
{
    Q_ASSERT(elevenDigits.size() == Length - 1);
    int digit = remainder(elevenDigits, FirstWeights);
    if (digit == 10)
        digit = remainder(elevenDigits, SecondWeights);
    return digit == 10 ? -1 : digit;
}

} // namespace kezek
