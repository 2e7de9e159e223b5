// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

/// What is typed in an application, shared by filing, correcting and import.
namespace kezek {

struct NameInput {
    QString surname, given, patronymic;
    static constexpr auto fields()
    {
        return std::tuple(field("surname", &NameInput::surname), field("given", &NameInput::given),
                          optionalField("patronymic", &NameInput::patronymic));
    }
};

struct CertificateInput {
    QString series, number, issuer;
    QDate issuedOn;
    static constexpr auto fields()
    {
        return std::tuple(optionalField("series", &CertificateInput::series), field("number", &CertificateInput::number),
                          field("issuedOn", &CertificateInput::issuedOn), optionalField("issuer", &CertificateInput::issuer));
    }
};

struct ChildInput {
    QString iin;
    NameInput name;
    std::optional<QDate> birthDate; ///< empty: as the IIN says
    std::optional<Sex> sex;         ///< empty: as the IIN says
    CertificateInput certificate;
    static constexpr auto fields()
    {
        return std::tuple(field("iin", &ChildInput::iin), field("name", &ChildInput::name), field("birthDate", &ChildInput::birthDate),
                          field("sex", &ChildInput::sex), field("certificate", &ChildInput::certificate));
    }
};

struct ApplicantInput {
    QString iin;
    NameInput name;
    static constexpr auto fields()
    {
        return std::tuple(field("iin", &ApplicantInput::iin), field("name", &ApplicantInput::name));
    }
};

struct AddressInput {
    std::optional<DistrictId> district;
    QString text;
    static constexpr auto fields()
    {
        return std::tuple(field("district", &AddressInput::district), field("text", &AddressInput::text));
    }
};

/// A mobile with its code, or with the reason why it has none (R2).
struct PhoneInput {
    QString number, code, unconfirmedReason;
    static constexpr auto fields()
    {
        return std::tuple(field("number", &PhoneInput::number), optionalField("code", &PhoneInput::code),
                          optionalField("unconfirmedReason", &PhoneInput::unconfirmedReason));
    }
};

struct BenefitInput {
    PriorityCategory category = PriorityCategory::FirstPriority;
    QString kind, paper;
    std::optional<QDate> validUntil;
    static constexpr auto fields()
    {
        return std::tuple(field("category", &BenefitInput::category), field("kind", &BenefitInput::kind),
                          field("paper", &BenefitInput::paper), field("validUntil", &BenefitInput::validUntil));
    }
};

struct WishesInput {
    QList<GroupLanguage> languages;
    QList<DistrictId> districts;
    QList<KindergartenId> kindergartens;
    static constexpr auto fields()
    {
        return std::tuple(field("languages", &WishesInput::languages), field("districts", &WishesInput::districts),
                          field("kindergartens", &WishesInput::kindergartens));
    }
};

struct CommissionPaperInput {
    GroupKind kind = GroupKind::Special;
    QString number;
    std::optional<QDate> validUntil;
    static constexpr auto fields()
    {
        return std::tuple(field("kind", &CommissionPaperInput::kind), field("number", &CommissionPaperInput::number),
                          field("validUntil", &CommissionPaperInput::validUntil));
    }
};

struct ApplicationInput {
    ChildInput child;
    ApplicantInput applicant;
    AddressInput address;
    QList<PhoneInput> phones;
    Language messageLanguage = Language::Kazakh;
    std::optional<BenefitInput> benefit;
    WishesInput wishes;
    std::optional<CommissionPaperInput> commissionPaper;
    QString note;
    static constexpr auto fields()
    {
        return std::tuple(field("child", &ApplicationInput::child), field("applicant", &ApplicationInput::applicant),
                          field("address", &ApplicationInput::address), field("phones", &ApplicationInput::phones),
                          optionalField("messageLanguage", &ApplicationInput::messageLanguage),
                          field("benefit", &ApplicationInput::benefit), optionalField("wishes", &ApplicationInput::wishes),
                          field("commissionPaper", &ApplicationInput::commissionPaper), optionalField("note", &ApplicationInput::note));
    }
};

/// What most verbs on an application need to say which one, and that it has not changed since it was shown.
struct ApplicationRef {
    ApplicationId application;
    std::optional<int> revision; ///< empty: whatever it is now (scripts); the windows always give it
    static constexpr auto fields()
    {
        return std::tuple(field("application", &ApplicationRef::application), field("revision", &ApplicationRef::revision));
    }
};

/// Parses what was typed into an application with everything but id, state, instants and phones' confirmation; asks no office's list.
/// The first error is that of the first wrong field in the order of the paper.
/// Errors: those of the values, with the field's path; FieldRequired; SamePhoneTwice; DateInFuture; ChildIsApplicant.
Result<Application> readTyped(const ApplicationInput &input, QDate today);
/// The same, and compared with the office's districts, kindergartens and rules. Errors: TooManyWishes, FieldNotUnderstood beside them.
Result<Application> readApplication(Work &work, const ApplicationInput &input);

/// A benefit paper as typed. Errors: FieldNotUnderstood "category" (General needs no paper), FieldRequired "kind" or "paper".
Result<Benefit> readBenefit(const BenefitInput &input);

/// Loads, and refuses ChangedByOther when a revision was given and differs.
Result<Application> loadFor(Work &work, const ApplicationRef &ref);

} // namespace kezek
