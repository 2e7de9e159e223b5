// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/iin.h"
#include "domain/names.h"
#include "domain/numbers.h"
#include "domain/phonenumber.h"

#include <QDateTime>
#include <QList>

namespace kezek {

struct BirthCertificate {
    QString series; ///< may be empty
    QString number;
    QDate issuedOn;
    QString issuer;
    bool operator==(const BirthCertificate &) const = default;
};

struct Child {
    Iin iin;
    PersonName name;
    QDate birthDate;
    Sex sex;
    BirthCertificate certificate;
    bool operator==(const Child &) const = default;
};

struct Applicant {
    Iin iin;
    PersonName name;
    bool operator==(const Applicant &) const = default;
};

struct Address {
    DistrictId district; ///< null when not on the office's list
    QString text;
    bool operator==(const Address &) const = default;
};

/// A mobile of the family. Unconfirmed ones carry the reason why no code was sent or read (paper, written request).
struct ContactPhone {
    PhoneNumber number;
    bool confirmed = false;
    QString unconfirmedReason;
    bool operator==(const ContactPhone &) const = default;
};

/// The paper that gives a category other than General (R24).
struct Benefit {
    PriorityCategory category = PriorityCategory::General;
    QString kind;  ///< "многодетная семья", as the office names it
    QString paper; ///< number of the paper
    std::optional<QDate> validUntil;
    bool operator==(const Benefit &) const = default;
};

/// What the family asks for. Empty lists mean "any".
struct Wishes {
    QList<GroupLanguage> languages;
    QList<DistrictId> districts;
    QList<KindergartenId> kindergartens; ///< in order of wish, at most Rules::wishedKindergartens
    bool operator==(const Wishes &) const = default;
};

/// The commission's paper for a special or sanatorium group.
struct CommissionPaper {
    GroupKind kind = GroupKind::Special;
    QString number;
    std::optional<QDate> validUntil;
    bool operator==(const CommissionPaper &) const = default;
};

/// How, when and to which text the applicant consented to messages and to the handling of data.
struct Consent {
    QDateTime at;
    QString how; ///< "counter", "paper", "code"
    QString textVersion;
    bool operator==(const Consent &) const = default;
};

/// A request to queue one child.
struct Application {
    ApplicationId id;
    int revision = 0;
    std::optional<ApplicationNumber> number; ///< given at registration (G3)
    ApplicationState state = ApplicationState::Filed;
    Source source = Source::Counter;
    Child child;
    Applicant applicant;
    Address address;
    QList<ContactPhone> phones;
    Language messageLanguage = Language::Kazakh;
    PriorityCategory category = PriorityCategory::General; ///< in force now; Benefit::category is what the paper would give
    std::optional<Benefit> benefit;
    Wishes wishes;
    std::optional<CommissionPaper> commissionPaper;
    Consent consent;
    QDateTime filedAt; ///< the queue's instant; of a paper its date of receipt
    QDateTime registrationDue;
    std::optional<QDateTime> registeredAt;
    int strikes = 0;
    std::optional<QDate> stopListedUntil;
    std::optional<QDateTime> endedAt;
    std::optional<Cause> endCause;
    QString note;

    bool operator==(const Application &) const = default;
};

/// The category that the family's paper gives on a day: General when there is none or it has expired (R24).
PriorityCategory categoryOn(const std::optional<Benefit> &benefit, QDate day);
/// A birth date or a sex that differs from the IIN is a warning, never an error.
struct IinWarnings {
    bool birthDateDiffers = false;
    bool sexDiffers = false;
};
IinWarnings compareWithIin(const Child &child);
/// R20: from birth to under 7 full years. Errors: ChildNotBorn, ChildTooOld.
Done checkAge(QDate birthDate, QDate today, int limitYears);
/// R21.
bool areTwins(const Application &a, const Application &b, int days);

} // namespace kezek
