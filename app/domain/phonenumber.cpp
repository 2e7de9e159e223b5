// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <QCache>
#include <QMutex>

#include <string>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

const std::string Region = "KZ";
// A page of messages and the card behind it.
constexpr qsizetype rememberedNumbers = 500;
// "+7" and ten digits, the only shape of a number of the region.
constexpr qsizetype E164Length = 12;

QString wordOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
        return u"FIXED_LINE"_s;
    case PhoneNumberUtil::MOBILE:
        return u"MOBILE"_s;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return u"FIXED_LINE_OR_MOBILE"_s;
    case PhoneNumberUtil::TOLL_FREE:
        return u"TOLL_FREE"_s;
    case PhoneNumberUtil::PREMIUM_RATE:
        return u"PREMIUM_RATE"_s;
    case PhoneNumberUtil::SHARED_COST:
        return u"SHARED_COST"_s;
    case PhoneNumberUtil::VOIP:
        return u"VOIP"_s;
    case PhoneNumberUtil::PERSONAL_NUMBER:
        return u"PERSONAL_NUMBER"_s;
    case PhoneNumberUtil::PAGER:
        return u"PAGER"_s;
    case PhoneNumberUtil::UAN:
        return u"UAN"_s;
    case PhoneNumberUtil::VOICEMAIL:
        return u"VOICEMAIL"_s;
    case PhoneNumberUtil::UNKNOWN:
        return u"UNKNOWN"_s;
    }
    return u"UNKNOWN"_s;
}

PhoneType typeOf(PhoneNumberUtil::PhoneNumberType type)
{
    if (type == PhoneNumberUtil::MOBILE)
        return PhoneType::Mobile;
    if (type == PhoneNumberUtil::FIXED_LINE)
        return PhoneType::FixedLine;
    return PhoneType::Other;
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString &typed)
{
    // The library takes 30 microseconds for one, and a stored number is read again with each row that has it.
    static QMutex mutex;
    static QCache<QString, PhoneNumber> remembered(rememberedNumbers);
    {
        const QMutexLocker lock(&mutex);
        if (const PhoneNumber *known = remembered.object(typed))
            return *known;
    }
    KEZEK_TRY(const PhoneNumber number, understood(typed));
    const QMutexLocker lock(&mutex);
    for (const QString &text : {typed, number.m_e164})
        remembered.insert(text, new PhoneNumber(number));
    return number;
}

Result<PhoneNumber> PhoneNumber::understood(const QString &typed)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Parsed parsed;
    const auto outcome = util.Parse(typed.toStdString(), Region, &parsed);
    // Russia shares +7: "valid somewhere" would let a mistyped Kazakh prefix (8 990 …) through.
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsValidNumberForRegion(parsed, Region))
        return refuse(ErrorCode::PhoneInvalid);

    std::string e164;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    const auto type = util.GetNumberType(parsed);
    PhoneNumber number;
    number.m_e164 = QString::fromStdString(e164);
    number.m_type = typeOf(type);
    number.m_typeWord = wordOf(type);
    Q_ASSERT(number.m_e164.size() == E164Length);
    return number;
}

Result<PhoneNumber> PhoneNumber::parseMobile(const QString &typed)
{
    KEZEK_TRY(const PhoneNumber number, parse(typed));
    // Other stays in: new mobile prefixes appear before the library's data, and a person decides on those.
    if (number.type() == PhoneType::FixedLine)
        return refuse(ErrorCode::PhoneNotMobile, {}, {number.typeWord()});
    return number;
}

QString PhoneNumber::masked() const
{
    return m_e164.first(2) + u' ' + m_e164.mid(2, 3) + u" ••• "_s + m_e164.mid(8, 2) + u' ' + m_e164.last(2);
}

QString PhoneNumber::grouped() const
{
    return m_e164.first(2) + u' ' + m_e164.mid(2, 3) + u' ' + m_e164.mid(5, 3) + u' ' + m_e164.mid(8, 2) + u' '
        + m_e164.last(2);
}

} // namespace kezek
