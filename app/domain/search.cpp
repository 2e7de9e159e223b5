// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"

#include "domain/names.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype IinLength = 12;
const QString KazakhOnly = u"әғқңөұүһі"_s;

NameQuery nameQuery(const QString &typed)
{
    const QString exact = exactSearchKey(typed);
    const bool onlyKazakh = std::any_of(exact.cbegin(), exact.cend(), [](QChar c) { return KazakhOnly.contains(c); });
    // Who typed қ meant қ; who typed к may not have had the other key.
    return {exact, onlyKazakh ? QString() : foldedSearchKey(typed)};
}

bool isDigitOrSpace(QChar c)
{
    return c.isSpace() || (c >= u'0' && c <= u'9');
}

} // namespace

SearchQuery understand(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    // Office numbers begin with a year, whose last two digits are no month, so that no IIN is taken for one.
    if (const auto number = ApplicationNumber::parse(text))
        return *number;
    if (const auto number = ReferralNumber::parse(text))
        return *number;
    if (const auto iin = Iin::parse(text))
        return *iin;

    QString digits = text;
    digits.removeIf([](QChar c) { return !isDigitOrSpace(c) || c.isSpace(); });
    const bool hasLetters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (!hasLetters && digits.size() < IinLength) {
        if (const auto phone = PhoneNumber::parse(text))
            return *phone;
    }
    const bool onlyDigits = std::all_of(text.cbegin(), text.cend(), isDigitOrSpace);
    if (onlyDigits && digits.size() <= IinLength)
        return IinPrefix{digits};
    return nameQuery(text);
}

} // namespace kezek
