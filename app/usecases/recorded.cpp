// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recorded.h"

#include "usecases/json.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject recorded(const PersonName &name)
{
    return {{u"surname"_s, name.surname}, {u"given"_s, name.given}, {u"patronymic"_s, name.patronymic}};
}

QJsonObject recorded(const Child &child)
{
    const BirthCertificate &paper = child.certificate;
    return {{u"iin"_s, child.iin.text()},
            {u"name"_s, recorded(child.name)},
            {u"birthDate"_s, toJsonValue(child.birthDate)},
            {u"sex"_s, toText(child.sex)},
            {u"certificate"_s,
             QJsonObject{{u"series"_s, paper.series},
                         {u"number"_s, paper.number},
                         {u"issuedOn"_s, toJsonValue(paper.issuedOn)},
                         {u"issuer"_s, paper.issuer}}}};
}

QJsonArray recorded(const QList<ContactPhone> &phones)
{
    QJsonArray array;
    for (const ContactPhone &phone : phones)
        array.append(QJsonObject{{u"number"_s, phone.number.e164()},
                                 {u"confirmed"_s, phone.confirmed},
                                 {u"unconfirmedReason"_s, phone.unconfirmedReason}});
    return array;
}

QJsonValue recorded(const std::optional<Benefit> &benefit)
{
    if (!benefit)
        return QJsonValue::Null;
    return QJsonObject{{u"category"_s, toText(benefit->category)},
                       {u"kind"_s, benefit->kind},
                       {u"paper"_s, benefit->paper},
                       {u"validUntil"_s, toJsonValue(benefit->validUntil)}};
}

QJsonValue recorded(const std::optional<CommissionPaper> &paper)
{
    if (!paper)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, toText(paper->kind)},
                       {u"number"_s, paper->number},
                       {u"validUntil"_s, toJsonValue(paper->validUntil)}};
}

QJsonObject recorded(const Wishes &wishes)
{
    return {{u"languages"_s, toJsonValue(wishes.languages)},
            {u"districts"_s, toJsonValue(wishes.districts)},
            {u"kindergartens"_s, toJsonValue(wishes.kindergartens)}};
}

} // namespace

QJsonObject recorded(const Application &application)
{
    const Application &a = application;
    return {{u"number"_s, a.number ? QJsonValue(a.number->text()) : QJsonValue()},
            {u"state"_s, toText(a.state)},
            {u"source"_s, toText(a.source)},
            {u"child"_s, recorded(a.child)},
            {u"applicant"_s, QJsonObject{{u"iin"_s, a.applicant.iin.text()}, {u"name"_s, recorded(a.applicant.name)}}},
            {u"address"_s, QJsonObject{{u"district"_s, toJsonValue(a.address.district)}, {u"text"_s, a.address.text}}},
            {u"phones"_s, recorded(a.phones)},
            {u"messageLanguage"_s, toText(a.messageLanguage)},
            {u"category"_s, toText(a.category)},
            {u"benefit"_s, recorded(a.benefit)},
            {u"wishes"_s, recorded(a.wishes)},
            {u"commissionPaper"_s, recorded(a.commissionPaper)},
            {u"consent"_s,
             QJsonObject{{u"at"_s, toJsonValue(a.consent.at)},
                         {u"how"_s, a.consent.how},
                         {u"textVersion"_s, a.consent.textVersion}}},
            {u"filedAt"_s, toJsonValue(a.filedAt)},
            {u"registrationDue"_s, toJsonValue(a.registrationDue)},
            {u"registeredAt"_s, toJsonValue(a.registeredAt)},
            {u"strikes"_s, a.strikes},
            {u"stopListedUntil"_s, toJsonValue(a.stopListedUntil)},
            {u"endedAt"_s, toJsonValue(a.endedAt)},
            {u"endCause"_s, toJsonValue(a.endCause)},
            {u"note"_s, a.note}};
}

QJsonObject recorded(const Referral &referral)
{
    const Referral &r = referral;
    return {{u"number"_s, r.number.text()},
            {u"application"_s, toJsonValue(r.application)},
            {u"seat"_s, toJsonValue(r.seat)},
            {u"state"_s, toText(r.state)},
            {u"issuedAt"_s, toJsonValue(r.issuedAt)},
            {u"visitBy"_s, toJsonValue(r.terms.visitBy)},
            {u"extendUntil"_s, toJsonValue(r.terms.extendUntil)},
            {u"validUntil"_s, toJsonValue(r.terms.validUntil)},
            {u"lastDay"_s, toJsonValue(r.lastDay)},
            {u"extendedAt"_s, toJsonValue(r.extendedAt)},
            {u"endedAt"_s, toJsonValue(r.endedAt)},
            {u"releasedAt"_s, toJsonValue(r.releasedAt)},
            {u"contractNumber"_s, r.contractNumber},
            {u"contractDate"_s, toJsonValue(r.contractDate)},
            {u"endReason"_s, r.endReason},
            {u"categoryAtIssue"_s, toText(r.categoryAtIssue)},
            {u"positionAtIssue"_s, r.positionAtIssue}};
}

Done journalChange(Work &work, const QString &verb, const QString &subject, qint64 subjectId, const QJsonObject &before,
                   const QJsonObject &after, const QString &reason)
{
    QJsonObject was;
    QJsonObject is;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (after.value(it.key()) != it.value())
            was.insert(it.key(), it.value());
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value())
            is.insert(it.key(), it.value());
    return work.journal(verb, subject, subjectId, was, is, reason);
}

} // namespace kezek
