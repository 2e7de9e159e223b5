// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/applicationinput.h"

#include "usecases/fields.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<PersonName> readName(const NameInput &name, const QString &field)
{
    return PersonName::parse(name.surname, name.given, name.patronymic, field);
}

Result<BirthCertificate> readCertificate(const CertificateInput &input, QDate today)
{
    BirthCertificate paper;
    paper.series = input.series.simplified();
    KEZEK_TRY(paper.number, requiredText(input.number, u"number"_s, ErrorCode::FieldRequired));
    KEZEK_CHECK(checkPastDay(input.issuedOn, today, u"issuedOn"_s));
    paper.issuedOn = input.issuedOn;
    paper.issuer = input.issuer.simplified();
    return paper;
}

Result<Child> readChild(const ChildInput &input, QDate today)
{
    KEZEK_TRY(const Iin iin, inField(u"iin"_s, Iin::parse(input.iin)));
    const QDate born = input.birthDate.value_or(iin.birthDate());
    if (input.birthDate)
        KEZEK_CHECK(checkPastDay(born, today, u"birthDate"_s));
    KEZEK_TRY(const PersonName name, readName(input.name, u"name"_s));
    KEZEK_TRY(const BirthCertificate paper, inField(u"certificate"_s, readCertificate(input.certificate, today)));
    return Child{iin, name, born, input.sex.value_or(iin.sex()), paper};
}

Result<Applicant> readApplicant(const ApplicantInput &input, const Iin &child)
{
    KEZEK_TRY(const Iin iin, inField(u"iin"_s, Iin::parse(input.iin)));
    if (iin == child)
        return refuse(ErrorCode::ChildIsApplicant, u"iin"_s);
    KEZEK_TRY(const PersonName name, readName(input.name, u"name"_s));
    return Applicant{iin, name};
}

Done checkDistrict(Work &work, DistrictId id, const QString &field)
{
    KEZEK_TRY(const auto districts, work.store.kindergartens().districts());
    const bool known =
        std::any_of(districts.cbegin(), districts.cend(), [&](const District &district) { return district.id == id; });
    return known ? Done() : refuse(ErrorCode::FieldNotUnderstood, field);
}

Done checkKindergarten(Work &work, KindergartenId id, const QString &field)
{
    const auto found = work.store.kindergartens().kindergarten(id);
    if (found)
        return {};
    if (found.error().code == ErrorCode::NotFound)
        return refuse(ErrorCode::FieldNotUnderstood, field);
    return tl::unexpected(found.error());
}

Result<Address> readAddress(const AddressInput &input)
{
    Address address;
    address.district = input.district.value_or(DistrictId());
    KEZEK_TRY(address.text, requiredText(input.text, u"text"_s, ErrorCode::FieldRequired));
    return address;
}

Result<QList<ContactPhone>> readPhones(const QList<PhoneInput> &inputs)
{
    QList<ContactPhone> phones;
    for (int i = 0; i < inputs.size(); ++i) {
        const QString field = u"phones[%1].number"_s.arg(i);
        KEZEK_TRY(const PhoneNumber number, inField(field, PhoneNumber::parse(inputs[i].number)));
        const bool twice =
            std::any_of(phones.cbegin(), phones.cend(), [&](const ContactPhone &phone) { return phone.number == number; });
        if (twice)
            return refuse(ErrorCode::SamePhoneTwice, field);
        phones.append({number, false, inputs[i].unconfirmedReason.simplified()});
    }
    return phones;
}

template <class T> QList<T> withoutRepeats(const QList<T> &values)
{
    QList<T> once;
    for (const T &value : values)
        if (!once.contains(value))
            once.append(value);
    return once;
}

Wishes readWishes(const WishesInput &input)
{
    return {withoutRepeats(input.languages), withoutRepeats(input.districts), withoutRepeats(input.kindergartens)};
}

/// What the office's own lists and rules say.
Done checkAgainstOffice(Work &work, const Application &application)
{
    if (!application.address.district.isNull())
        KEZEK_CHECK(checkDistrict(work, application.address.district, u"address.district"_s));
    KEZEK_TRY(const Rules rules, work.rules());
    const Wishes &wishes = application.wishes;
    if (wishes.kindergartens.size() > rules.wishedKindergartens)
        return refuse(ErrorCode::TooManyWishes, u"wishes.kindergartens"_s, {rules.wishedKindergartens});
    for (const DistrictId id : wishes.districts)
        KEZEK_CHECK(checkDistrict(work, id, u"wishes.districts"_s));
    for (const KindergartenId id : wishes.kindergartens)
        KEZEK_CHECK(checkKindergarten(work, id, u"wishes.kindergartens"_s));
    return {};
}

Result<CommissionPaper> readCommissionPaper(const CommissionPaperInput &input)
{
    if (input.kind == GroupKind::General)
        return refuse(ErrorCode::FieldNotUnderstood, u"kind"_s);
    KEZEK_TRY(const QString number, requiredText(input.number, u"number"_s, ErrorCode::FieldRequired));
    return CommissionPaper{input.kind, number, input.validUntil};
}

/// Reads what stands in an optional; absent stays absent.
template <class In, class Read> auto readOptional(const std::optional<In> &input, const QString &field, Read read)
    -> Result<std::optional<typename std::invoke_result_t<Read, const In &>::value_type>>
{
    if (!input)
        return {};
    KEZEK_TRY(auto value, inField(field, read(*input)));
    return std::optional(std::move(value));
}

} // namespace

Result<Benefit> readBenefit(const BenefitInput &input)
{
    if (input.category == PriorityCategory::General)
        return refuse(ErrorCode::FieldNotUnderstood, u"category"_s);
    KEZEK_TRY(const QString kind, requiredText(input.kind, u"kind"_s, ErrorCode::FieldRequired));
    KEZEK_TRY(const QString paper, requiredText(input.paper, u"paper"_s, ErrorCode::FieldRequired));
    return Benefit{input.category, kind, paper, input.validUntil};
}

Result<Application> readTyped(const ApplicationInput &input, QDate today)
{
    KEZEK_TRY(const Child child, inField(u"child"_s, readChild(input.child, today)));
    KEZEK_TRY(const Applicant applicant, inField(u"applicant"_s, readApplicant(input.applicant, child.iin)));
    KEZEK_TRY(const Address address, inField(u"address"_s, readAddress(input.address)));
    KEZEK_TRY(const auto phones, readPhones(input.phones));
    KEZEK_TRY(const auto benefit, readOptional(input.benefit, u"benefit"_s, readBenefit));
    KEZEK_TRY(const auto commission, readOptional(input.commissionPaper, u"commissionPaper"_s, readCommissionPaper));
    return Application{.id = {},
                       .number = {},
                       .child = child,
                       .applicant = applicant,
                       .address = address,
                       .phones = phones,
                       .messageLanguage = input.messageLanguage,
                       .category = categoryOn(benefit, today),
                       .benefit = benefit,
                       .wishes = readWishes(input.wishes),
                       .commissionPaper = commission,
                       .consent = {},
                       .filedAt = {},
                       .registrationDue = {},
                       .registeredAt = {},
                       .stopListedUntil = {},
                       .endedAt = {},
                       .endCause = {},
                       .note = input.note.trimmed()};
}

Result<Application> readApplication(Work &work, const ApplicationInput &input)
{
    KEZEK_TRY(const Application application, readTyped(input, work.today()));
    KEZEK_CHECK(checkAgainstOffice(work, application));
    return application;
}

Result<Application> loadFor(Work &work, const ApplicationRef &ref)
{
    KEZEK_TRY(Application application, work.store.applications().get(ref.application));
    if (ref.revision && *ref.revision != application.revision)
        return refuse(ErrorCode::ChangedByOther);
    return application;
}

} // namespace kezek
