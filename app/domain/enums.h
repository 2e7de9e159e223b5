// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumtext.h"

#include <QObject>

/// Every closed set of words of the domain. The names are what the database and JSON hold: never rename one that was released.
namespace kezek {
Q_NAMESPACE

enum class ApplicationState { Filed, Waiting, Referred, Enrolled, Archived };
Q_ENUM_NS(ApplicationState)

/// What can be done to an application; the arrows are in domain/statetables.h.
enum class ApplicationVerb {
    Register,
    Refuse,
    Reopen,
    Issue,
    Withdraw,
    Enrol,
    FirstOverdue,
    SecondOverdue,
    PapersWrong,
    RecallReferral,
    AgeOut,
    Restore,
    Leave,
    Graduate,        ///< in August, with the whole group
    UndoGraduation,
};
Q_ENUM_NS(ApplicationVerb)

enum class ReferralState { Issued, Extended, Enrolled, Overdue, PapersRejected, Withdrawn, Recalled };
Q_ENUM_NS(ReferralState)

enum class ReferralVerb { Extend, Enrol, Lapse, RejectPapers, Withdraw, Recall };
Q_ENUM_NS(ReferralVerb)

/// In queue order: Extraordinary (внеочередная) before FirstPriority (первоочередная) before General (общая).
enum class PriorityCategory { Extraordinary, FirstPriority, General };
Q_ENUM_NS(PriorityCategory)

enum class Source { Counter, Paper, Portal, Import, SelfService };
Q_ENUM_NS(Source)

enum class Sex { Male, Female };
Q_ENUM_NS(Sex)

/// Language of upbringing of a group, and of a family's wish.
enum class GroupLanguage { Kazakh, Russian, Mixed };
Q_ENUM_NS(GroupLanguage)

enum class GroupKind { General, Special, Sanatorium };
Q_ENUM_NS(GroupKind)

/// Age groups by year: Ясельная/Бөбек … Предшкольная/Мектепалды.
enum class AgeGroup { Nursery, Younger, Middle, Older, PreSchool };
Q_ENUM_NS(AgeGroup)

enum class KindergartenKind { State, PrivateWithStateOrder, MiniCentre };
Q_ENUM_NS(KindergartenKind)

/// Language of messages, papers and windows.
enum class Language { Kazakh, Russian, English };
Q_ENUM_NS(Language)

/// SelfService: the terminal in the hall, where families act by codes. Worker: the night run, no person.
enum class Role { Registrar, Placement, Kindergarten, Supervisor, Administrator, SelfService, Worker };
Q_ENUM_NS(Role)

/// What is true of one seat now. Computed from rows, never stored.
enum class SeatState { Taken, OnReferral, InBulletin, Free, Closed };
Q_ENUM_NS(SeatState)

/// Why a queue entry began or ended, or a seat became free.
enum class Cause {
    Registered,
    Restored,
    ReferralIssued,
    ReferralOverdue,
    PapersRejected,
    ReferralRecalled,
    Withdrawn,
    Enrolled,
    AgedOut,
    BenefitConfirmed,
    BenefitExpired,
    Corrected,
    SecondOverdue,
    GroupOpened,
    ChildLeft,
    SeatReopened,
    PublicationRecalled,
    SeatTaken,
    SeatClosed,
    Refused,
    Graduated,
    GraduationUndone,
    ChildMoved, ///< to a seat of another group
    BulletinUndone,
};
Q_ENUM_NS(Cause)

/// Why the office says a reasoned no at registration.
enum class RefusalGround { WrongData, AlreadyQueued, NotResident, TooOld, PapersMissing, ByRequest };
Q_ENUM_NS(RefusalGround)

/// What a confirmation code is good for. A code is bound to one purpose and one object.
enum class CodePurpose { FileApplication, ChangeMobile, TakeSeat, ExtendReferral, Withdraw, AskQuestion };
Q_ENUM_NS(CodePurpose)

enum class MessageKind {
    Code,
    Accepted,
    Registered,
    RefusedNotice,
    MobileChanged,
    Invitation,
    ReferralNumber,
    ReferralIssued,
    ReferralExtended,
    ReminderToCome,
    ReferralOverdue,
    ReturnedToQueue,
    ArchivedTwice,
    PapersRejectedNotice,
    EnrolledNotice,
    WithdrawnNotice,
    AgedOutNotice,
    BenefitExpiredNotice,
    RecalledNotice,
    RestoredNotice,
    InquiryAnswer,
    Test,
};
Q_ENUM_NS(MessageKind)

/// Life of one outbox row. Shown: a training office, nothing leaves the PC.
enum class MessageState {
    Queued,
    Sending,
    Accepted,
    Delivered,
    Undelivered,
    Expired,
    Rejected,
    Unknown,
    Failed,
    Cancelled,
    Lapsed,
    Shown,
};
Q_ENUM_NS(MessageState)

/// What is known of whether a family heard of its referral: the best of its messages.
enum class Told {
    Delivered, ///< at least one arrived, or was shown in training
    Phoned,
    OnTheWay,
    NotKnown, ///< the provider took one and nobody can say more
    No,
};
Q_ENUM_NS(Told)

enum class PhoneType { Mobile, FixedLine, Other };
Q_ENUM_NS(PhoneType)

/// Life of a parent's question (G16).
enum class InquiryState { Open, Taken, Answered };
Q_ENUM_NS(InquiryState)

/// How a family got its answer.
enum class AnswerWay { Sms, ReadOut };
Q_ENUM_NS(AnswerWay)

/// R5: categories strictly one after another, or one FirstPriority then n General.
enum class QueueOrder { CategoriesStrict, OneToN };
Q_ENUM_NS(QueueOrder)

/// R11: from which day the extension is counted.
enum class ExtensionFrom { OldLastDay, IssueDay, PressDay };
Q_ENUM_NS(ExtensionFrom)

/// The papers of G9.
enum class EnrolmentPaper { Photo, ParentIdentity, BirthCertificate, HealthPassport, HealthCertificate };
Q_ENUM_NS(EnrolmentPaper)

} // namespace kezek
