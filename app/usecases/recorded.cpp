// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recorded.h"

#include "usecases/json.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T> QJsonValue said(const T &value)
{
    return toJsonValue(value);
}

QJsonValue said(const std::optional<ApplicationNumber> &number)
{
    return number ? QJsonValue(number->text()) : QJsonValue();
}

QJsonValue said(const ReferralNumber &number)
{
    return number.text();
}

QJsonValue said(const PersonName &name)
{
    return QJsonObject{{u"surname"_s, name.surname}, {u"given"_s, name.given}, {u"patronymic"_s, name.patronymic}};
}

QJsonValue said(const BirthCertificate &paper)
{
    return QJsonObject{
        {u"series"_s, paper.series}, {u"number"_s, paper.number}, {u"issuedOn"_s, toJsonValue(paper.issuedOn)}, {u"issuer"_s, paper.issuer}};
}

QJsonValue said(const Child &child)
{
    return QJsonObject{{u"iin"_s, child.iin.text()},
                       {u"name"_s, said(child.name)},
                       {u"birthDate"_s, toJsonValue(child.birthDate)},
                       {u"sex"_s, toText(child.sex)},
                       {u"certificate"_s, said(child.certificate)}};
}

QJsonValue said(const Applicant &applicant)
{
    return QJsonObject{{u"iin"_s, applicant.iin.text()}, {u"name"_s, said(applicant.name)}};
}

QJsonValue said(const Address &address)
{
    return QJsonObject{{u"district"_s, toJsonValue(address.district)}, {u"text"_s, address.text}};
}

QJsonValue said(const QList<ContactPhone> &phones)
{
    QJsonArray array;
    for (const ContactPhone &phone : phones)
        array.append(QJsonObject{{u"number"_s, phone.number.e164()},
                                 {u"confirmed"_s, phone.confirmed},
                                 {u"unconfirmedReason"_s, phone.unconfirmedReason}});
    return array;
}

QJsonValue said(const std::optional<Benefit> &benefit)
{
    if (!benefit)
        return QJsonValue::Null;
    return QJsonObject{{u"category"_s, toText(benefit->category)},
                       {u"kind"_s, benefit->kind},
                       {u"paper"_s, benefit->paper},
                       {u"validUntil"_s, toJsonValue(benefit->validUntil)}};
}

QJsonValue said(const std::optional<CommissionPaper> &paper)
{
    if (!paper)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, toText(paper->kind)},
                       {u"number"_s, paper->number},
                       {u"validUntil"_s, toJsonValue(paper->validUntil)}};
}

QJsonValue said(const Wishes &wishes)
{
    return QJsonObject{{u"languages"_s, toJsonValue(wishes.languages)},
                       {u"districts"_s, toJsonValue(wishes.districts)},
                       {u"kindergartens"_s, toJsonValue(wishes.kindergartens)}};
}

QJsonValue said(const Consent &consent)
{
    return QJsonObject{{u"at"_s, toJsonValue(consent.at)}, {u"how"_s, consent.how}, {u"textVersion"_s, consent.textVersion}};
}

template <auto first, auto... rest, class T> const auto &memberOf(const T &whole)
{
    if constexpr (sizeof...(rest) == 0)
        return whole.*first;
    else
        return memberOf<rest...>(whole.*first);
}

/// One field of T under its name in the journal.
template <class T> struct RecordedField {
    QString key;
    bool (*same)(const T &, const T &);
    QJsonValue (*value)(const T &);
};

template <class T, auto... path> RecordedField<T> recordedAs(const QString &key)
{
    return {key, [](const T &a, const T &b) { return memberOf<path...>(a) == memberOf<path...>(b); },
            [](const T &whole) { return said(memberOf<path...>(whole)); }};
}

template <auto member> RecordedField<Application> ofApplication(const QString &key)
{
    return recordedAs<Application, member>(key);
}

template <auto... path> RecordedField<Referral> ofReferral(const QString &key)
{
    return recordedAs<Referral, path...>(key);
}

const QList<RecordedField<Application>> &fieldsOf(const Application &)
{
    using A = Application;
    static const QList<RecordedField<A>> all{
        ofApplication<&A::number>(u"number"_s),
        ofApplication<&A::state>(u"state"_s),
        ofApplication<&A::source>(u"source"_s),
        ofApplication<&A::child>(u"child"_s),
        ofApplication<&A::applicant>(u"applicant"_s),
        ofApplication<&A::address>(u"address"_s),
        ofApplication<&A::phones>(u"phones"_s),
        ofApplication<&A::messageLanguage>(u"messageLanguage"_s),
        ofApplication<&A::category>(u"category"_s),
        ofApplication<&A::benefit>(u"benefit"_s),
        ofApplication<&A::wishes>(u"wishes"_s),
        ofApplication<&A::commissionPaper>(u"commissionPaper"_s),
        ofApplication<&A::consent>(u"consent"_s),
        ofApplication<&A::filedAt>(u"filedAt"_s),
        ofApplication<&A::registrationDue>(u"registrationDue"_s),
        ofApplication<&A::registeredAt>(u"registeredAt"_s),
        ofApplication<&A::strikes>(u"strikes"_s),
        ofApplication<&A::stopListedUntil>(u"stopListedUntil"_s),
        ofApplication<&A::endedAt>(u"endedAt"_s),
        ofApplication<&A::endCause>(u"endCause"_s),
        ofApplication<&A::note>(u"note"_s),
    };
    return all;
}

const QList<RecordedField<Referral>> &fieldsOf(const Referral &)
{
    using R = Referral;
    static const QList<RecordedField<R>> all{
        ofReferral<&R::number>(u"number"_s),
        ofReferral<&R::application>(u"application"_s),
        ofReferral<&R::seat>(u"seat"_s),
        ofReferral<&R::state>(u"state"_s),
        ofReferral<&R::issuedAt>(u"issuedAt"_s),
        ofReferral<&R::terms, &ReferralTerms::visitBy>(u"visitBy"_s),
        ofReferral<&R::terms, &ReferralTerms::extendUntil>(u"extendUntil"_s),
        ofReferral<&R::terms, &ReferralTerms::validUntil>(u"validUntil"_s),
        ofReferral<&R::lastDay>(u"lastDay"_s),
        ofReferral<&R::extendedAt>(u"extendedAt"_s),
        ofReferral<&R::endedAt>(u"endedAt"_s),
        ofReferral<&R::releasedAt>(u"releasedAt"_s),
        ofReferral<&R::contractNumber>(u"contractNumber"_s),
        ofReferral<&R::contractDate>(u"contractDate"_s),
        ofReferral<&R::endReason>(u"endReason"_s),
        ofReferral<&R::categoryAtIssue>(u"categoryAtIssue"_s),
        ofReferral<&R::positionAtIssue>(u"positionAtIssue"_s),
    };
    return all;
}

template <class T> QJsonObject whole(const T &entity)
{
    QJsonObject all;
    for (const auto &field : fieldsOf(entity))
        all.insert(field.key, field.value(entity));
    return all;
}

struct Difference {
    QJsonObject was;
    QJsonObject is;
};

template <class T> Difference between(const T &before, const T &after)
{
    Difference difference;
    for (const auto &field : fieldsOf(before)) {
        if (field.same(before, after))
            continue;
        difference.was.insert(field.key, field.value(before));
        difference.is.insert(field.key, field.value(after));
    }
    return difference;
}

} // namespace

QJsonObject recorded(const Application &application)
{
    return whole(application);
}

QJsonObject recorded(const Referral &referral)
{
    return whole(referral);
}

Done journalChange(Work &work, const QString &verb, const Application &before, const Application &after, const QString &reason)
{
    const Difference difference = between(before, after);
    return work.journal(verb, u"application"_s, after.id.value, difference.was, difference.is, reason);
}

Done journalChange(Work &work, const QString &verb, const Referral &before, const Referral &after, const QString &reason, const QJsonObject &extra)
{
    Difference difference = between(before, after);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        difference.is.insert(it.key(), it.value());
    return work.journal(verb, u"referral"_s, after.id.value, difference.was, difference.is, reason);
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
