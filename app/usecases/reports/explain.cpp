// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/explain.h"

#include "domain/iin.h"
#include "domain/phonenumber.h"
#include "domain/referral.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentenceOf(ErrorCode code)
{
    static const QHash<ErrorCode, QString> sentences{
        {ErrorCode::IinTooShort, u"An IIN has exactly 12 digits."_s},
        {ErrorCode::IinNotDigits, u"An IIN holds digits only."_s},
        {ErrorCode::IinNoSuchDate, u"Its first digits are no date of birth."_s},
        {ErrorCode::IinCheckDigit, u"Its check digit is wrong."_s},
        {ErrorCode::PhoneInvalid, u"No such number exists in the numbering plan."_s},
        {ErrorCode::DateNoCalendar, u"The working calendar of a year that is needed is not known."_s},
        {ErrorCode::FieldNotUnderstood, u"A day is written YYYY-MM-DD."_s},
    };
    return sentences.value(code, toText(code));
}

QJsonValue dayValue(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject termsRefused(ErrorCode code)
{
    return {{u"visit_by"_s, QJsonValue::Null},
            {u"extend_until"_s, QJsonValue::Null},
            {u"valid_until"_s, QJsonValue::Null},
            {u"extended_valid_until"_s, QJsonValue::Null},
            {u"why"_s, sentenceOf(code)}};
}

} // namespace

QJsonObject explainIin(const QString &typed)
{
    const auto iin = Iin::parse(typed);
    if (!iin)
        return {{u"valid"_s, false},
                {u"birth_date"_s, QJsonValue::Null},
                {u"sex"_s, QJsonValue::Null},
                {u"why"_s, sentenceOf(iin.error().code)}};
    return {{u"valid"_s, true},
            {u"birth_date"_s, dayValue(iin->birthDate())},
            {u"sex"_s, toText(iin->sex()).toLower()},
            {u"why"_s, QJsonValue::Null}};
}

QJsonObject explainPhone(const QString &typed)
{
    const auto phone = PhoneNumber::parse(typed);
    if (!phone)
        return {{u"valid"_s, false},
                {u"e164"_s, QJsonValue::Null},
                {u"type"_s, QJsonValue::Null},
                {u"why"_s, sentenceOf(phone.error().code)}};
    return {{u"valid"_s, true}, {u"e164"_s, phone->e164()}, {u"type"_s, phone->typeWord()}, {u"why"_s, QJsonValue::Null}};
}

QJsonObject explainTerms(const QString &issuedOn, const Rules &rules, const WorkingCalendar &calendar)
{
    const QDate day = QDate::fromString(issuedOn.trimmed(), Qt::ISODate);
    if (!day.isValid())
        return termsRefused(ErrorCode::FieldNotUnderstood);
    const auto terms = termsOf(day, rules, calendar);
    if (!terms)
        return termsRefused(terms.error().code);
    return {{u"visit_by"_s, dayValue(terms->visitBy)},
            {u"extend_until"_s, dayValue(terms->extendUntil)},
            {u"valid_until"_s, dayValue(terms->validUntil)},
            {u"extended_valid_until"_s, dayValue(terms->extendedValidUntil)},
            {u"why"_s, QJsonValue::Null}};
}

} // namespace kezek
