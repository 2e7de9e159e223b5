// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbers.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

// Damm's totally anti-symmetric quasigroup of order 10: catches every single error and every adjacent swap.
constexpr int Quasigroup[10][10] = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
};

constexpr int YearDigits = 4;
constexpr int CheckedWidth = 6;
constexpr qsizetype LongestSequence = 9; // what an int surely holds
// The last two digits of a year stand where an IIN has its month: from 13 on, a number and an IIN are never taken for each
// other.
constexpr int FirstYear = 2013;
constexpr int LastYear = 2099;

/// What differs between the kinds. The check digit runs over `kind` first: in Damm's scheme two kinds of the same year
/// and sequence then never share a check digit, so that the one is always refused in the place of the other.
struct Shape {
    QChar kind;
    int width;
    QString prefix;
    QString alsoTyped; ///< what else is understood as the prefix, upper case
};

template <class Tag> Shape shapeOf();
template <> Shape shapeOf<ApplicationNumberTag>()
{
    return {u'2', 6, {}, {}};
}
template <> Shape shapeOf<ReferralNumberTag>()
{
    return {u'5', 4, u"Н"_s, u"НNH"_s};
}

QString padded(int number, int width)
{
    return u"%1"_s.arg(number, width, 10, QChar(u'0'));
}

int checkDigit(QChar kind, int year, int sequence)
{
    return dammDigit(kind + padded(year, YearDigits) + padded(sequence, CheckedWidth));
}

bool isFiller(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'\u2212';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

int dammDigit(const QString &digits)
{
    int interim = 0;
    for (const QChar digit : digits) {
        Q_ASSERT(isAsciiDigit(digit));
        interim = Quasigroup[interim][digit.digitValue()];
    }
    return interim;
}

template <class Tag> Result<OfficeNumber<Tag>> OfficeNumber<Tag>::parse(const QString &typed)
{
    const Shape shape = shapeOf<Tag>();
    QString digits = typed.toUpper();
    digits.removeIf(isFiller);
    if (!digits.isEmpty() && shape.alsoTyped.contains(digits.front()))
        digits.remove(0, 1);

    const qsizetype sequenceLength = digits.size() - YearDigits - 1;
    if (!std::all_of(digits.cbegin(), digits.cend(), isAsciiDigit) || sequenceLength < shape.width
        || sequenceLength > LongestSequence)
        return refuse(ErrorCode::NumberMalformed);

    const int year = digits.first(YearDigits).toInt();
    const int sequence = digits.mid(YearDigits, sequenceLength).toInt();
    if (year < FirstYear || year > LastYear || sequence < 1)
        return refuse(ErrorCode::NumberMalformed);
    if (checkDigit(shape.kind, year, sequence) != digits.back().digitValue())
        return refuse(ErrorCode::NumberCheckDigit);
    return OfficeNumber(year, sequence);
}

template <class Tag> QString OfficeNumber<Tag>::text() const
{
    const Shape shape = shapeOf<Tag>();
    const QString prefix = shape.prefix.isEmpty() ? QString() : shape.prefix + u'-';
    return prefix + padded(m_year, YearDigits) + u'-' + padded(m_sequence, shape.width) + u'-'
        + QString::number(checkDigit(shape.kind, m_year, m_sequence));
}

template class OfficeNumber<ApplicationNumberTag>;
template class OfficeNumber<ReferralNumberTag>;

} // namespace kezek
