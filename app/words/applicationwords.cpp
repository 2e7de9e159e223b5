// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace kezek::words {

QString of(ApplicationState value)
{
    switch (value) {
    case ApplicationState::Filed: return QCoreApplication::translate("ApplicationState", "to be registered");
    case ApplicationState::Waiting: return QCoreApplication::translate("ApplicationState", "in the queue");
    case ApplicationState::Referred: return QCoreApplication::translate("ApplicationState", "has a referral");
    case ApplicationState::Enrolled: return QCoreApplication::translate("ApplicationState", "enrolled");
    case ApplicationState::Archived: return QCoreApplication::translate("ApplicationState", "archived");
    }
    Q_UNREACHABLE();
}

QString of(ReferralState value)
{
    switch (value) {
    case ReferralState::Issued: return QCoreApplication::translate("ReferralState", "issued");
    case ReferralState::Extended: return QCoreApplication::translate("ReferralState", "extended");
    case ReferralState::Enrolled: return QCoreApplication::translate("ReferralState", "enrolled");
    case ReferralState::Overdue: return QCoreApplication::translate("ReferralState", "overdue");
    case ReferralState::PapersRejected: return QCoreApplication::translate("ReferralState", "papers rejected");
    case ReferralState::Withdrawn: return QCoreApplication::translate("ReferralState", "withdrawn");
    case ReferralState::Recalled: return QCoreApplication::translate("ReferralState", "recalled");
    }
    Q_UNREACHABLE();
}

QString of(ApplicationVerb value)
{
    switch (value) {
    case ApplicationVerb::Register: return QCoreApplication::translate("ApplicationVerb", "Register");
    case ApplicationVerb::Refuse: return QCoreApplication::translate("ApplicationVerb", "Refuse");
    case ApplicationVerb::Reopen: return QCoreApplication::translate("ApplicationVerb", "Re-open");
    case ApplicationVerb::Issue: return QCoreApplication::translate("ApplicationVerb", "Issue a referral");
    case ApplicationVerb::Withdraw: return QCoreApplication::translate("ApplicationVerb", "Withdraw");
    case ApplicationVerb::Enrol: return QCoreApplication::translate("ApplicationVerb", "Enrol");
    case ApplicationVerb::FirstOverdue: return QCoreApplication::translate("ApplicationVerb", "First overdue");
    case ApplicationVerb::SecondOverdue: return QCoreApplication::translate("ApplicationVerb", "Second overdue");
    case ApplicationVerb::PapersWrong: return QCoreApplication::translate("ApplicationVerb", "Papers wrong");
    case ApplicationVerb::RecallReferral: return QCoreApplication::translate("ApplicationVerb", "Recall the referral");
    case ApplicationVerb::AgeOut: return QCoreApplication::translate("ApplicationVerb", "Age out");
    case ApplicationVerb::Restore: return QCoreApplication::translate("ApplicationVerb", "Restore");
    case ApplicationVerb::Leave: return QCoreApplication::translate("ApplicationVerb", "Leave the kindergarten");
    case ApplicationVerb::Graduate: return QCoreApplication::translate("ApplicationVerb", "Graduate");
    case ApplicationVerb::UndoGraduation: return QCoreApplication::translate("ApplicationVerb", "Undo the graduation");
    }
    Q_UNREACHABLE();
}

QString of(ReferralVerb value)
{
    switch (value) {
    case ReferralVerb::Extend: return QCoreApplication::translate("ReferralVerb", "Extend");
    case ReferralVerb::Enrol: return QCoreApplication::translate("ReferralVerb", "Enrol");
    case ReferralVerb::Lapse: return QCoreApplication::translate("ReferralVerb", "Let lapse");
    case ReferralVerb::RejectPapers: return QCoreApplication::translate("ReferralVerb", "Papers wrong");
    case ReferralVerb::Withdraw: return QCoreApplication::translate("ReferralVerb", "Withdraw");
    case ReferralVerb::Recall: return QCoreApplication::translate("ReferralVerb", "Recall");
    }
    Q_UNREACHABLE();
}

QString of(PriorityCategory value)
{
    switch (value) {
    case PriorityCategory::Extraordinary: return QCoreApplication::translate("PriorityCategory", "Extraordinary");
    case PriorityCategory::FirstPriority: return QCoreApplication::translate("PriorityCategory", "First priority");
    case PriorityCategory::General: return QCoreApplication::translate("PriorityCategory", "General");
    }
    Q_UNREACHABLE();
}

QString of(Source value)
{
    switch (value) {
    case Source::Counter: return QCoreApplication::translate("Source", "Counter");
    case Source::Paper: return QCoreApplication::translate("Source", "Paper");
    case Source::Portal: return QCoreApplication::translate("Source", "Portal");
    case Source::Import: return QCoreApplication::translate("Source", "Import");
    case Source::SelfService: return QCoreApplication::translate("Source", "Terminal");
    }
    Q_UNREACHABLE();
}

QString of(Sex value)
{
    switch (value) {
    case Sex::Male: return QCoreApplication::translate("Sex", "boy");
    case Sex::Female: return QCoreApplication::translate("Sex", "girl");
    }
    Q_UNREACHABLE();
}

QString of(Cause value)
{
    switch (value) {
    case Cause::Registered: return QCoreApplication::translate("Cause", "registered");
    case Cause::Restored: return QCoreApplication::translate("Cause", "restored from the archive");
    case Cause::ReferralIssued: return QCoreApplication::translate("Cause", "referral issued");
    case Cause::ReferralOverdue: return QCoreApplication::translate("Cause", "referral overdue");
    case Cause::PapersRejected: return QCoreApplication::translate("Cause", "papers missing or wrong");
    case Cause::ReferralRecalled: return QCoreApplication::translate("Cause", "referral recalled by the office");
    case Cause::Withdrawn: return QCoreApplication::translate("Cause", "withdrawn by the parent");
    case Cause::Enrolled: return QCoreApplication::translate("Cause", "enrolled");
    case Cause::AgedOut: return QCoreApplication::translate("Cause", "reached the age limit");
    case Cause::BenefitConfirmed: return QCoreApplication::translate("Cause", "benefit confirmed");
    case Cause::BenefitExpired: return QCoreApplication::translate("Cause", "benefit paper expired");
    case Cause::Corrected: return QCoreApplication::translate("Cause", "data corrected");
    case Cause::SecondOverdue: return QCoreApplication::translate("Cause", "referral overdue for the second time");
    case Cause::GroupOpened: return QCoreApplication::translate("Cause", "new seat");
    case Cause::ChildLeft: return QCoreApplication::translate("Cause", "child left the kindergarten");
    case Cause::SeatReopened: return QCoreApplication::translate("Cause", "seat back in use");
    case Cause::PublicationRecalled: return QCoreApplication::translate("Cause", "publication recalled");
    case Cause::SeatTaken: return QCoreApplication::translate("Cause", "seat taken");
    case Cause::SeatClosed: return QCoreApplication::translate("Cause", "seat closed");
    case Cause::Refused: return QCoreApplication::translate("Cause", "refused at registration");
    case Cause::Graduated: return QCoreApplication::translate("Cause", "left for school");
    case Cause::GraduationUndone: return QCoreApplication::translate("Cause", "graduation undone");
    case Cause::ChildMoved: return QCoreApplication::translate("Cause", "child moved to another group");
    case Cause::BulletinUndone: return QCoreApplication::translate("Cause", "bulletin undone");
    }
    Q_UNREACHABLE();
}

QString of(RefusalGround value)
{
    switch (value) {
    case RefusalGround::WrongData: return QCoreApplication::translate("RefusalGround", "data differ from the documents");
    case RefusalGround::AlreadyQueued: return QCoreApplication::translate("RefusalGround", "the child is in the queue already");
    case RefusalGround::NotResident: return QCoreApplication::translate("RefusalGround", "the family does not live in the city");
    case RefusalGround::TooOld: return QCoreApplication::translate("RefusalGround", "the child is too old");
    case RefusalGround::PapersMissing: return QCoreApplication::translate("RefusalGround", "papers are missing");
    case RefusalGround::ByRequest: return QCoreApplication::translate("RefusalGround", "at the request of the applicant");
    }
    Q_UNREACHABLE();
}

QString of(EnrolmentPaper value)
{
    switch (value) {
    case EnrolmentPaper::Photo: return QCoreApplication::translate("EnrolmentPaper", "Photo of the child");
    case EnrolmentPaper::ParentIdentity: return QCoreApplication::translate("EnrolmentPaper", "Parent's identity card");
    case EnrolmentPaper::BirthCertificate: return QCoreApplication::translate("EnrolmentPaper", "Birth certificate");
    case EnrolmentPaper::HealthPassport: return QCoreApplication::translate("EnrolmentPaper", "Health passport of the child (original)");
    case EnrolmentPaper::HealthCertificate: return QCoreApplication::translate("EnrolmentPaper", "Health certificate of the child (original)");
    }
    Q_UNREACHABLE();
}

QString of(QueueOrder value)
{
    switch (value) {
    case QueueOrder::CategoriesStrict: return QCoreApplication::translate("QueueOrder", "categories strictly one after another");
    case QueueOrder::OneToN: return QCoreApplication::translate("QueueOrder", "one first-priority child, then several general ones");
    }
    Q_UNREACHABLE();
}

QString of(ExtensionFrom value)
{
    switch (value) {
    case ExtensionFrom::OldLastDay: return QCoreApplication::translate("ExtensionFrom", "from the old last day");
    case ExtensionFrom::IssueDay: return QCoreApplication::translate("ExtensionFrom", "from the day of issue");
    case ExtensionFrom::PressDay: return QCoreApplication::translate("ExtensionFrom", "from the day of extension");
    }
    Q_UNREACHABLE();
}

QString of(Role value)
{
    switch (value) {
    case Role::Registrar: return QCoreApplication::translate("Role", "registrar");
    case Role::Placement: return QCoreApplication::translate("Role", "placement");
    case Role::Kindergarten: return QCoreApplication::translate("Role", "kindergarten");
    case Role::Supervisor: return QCoreApplication::translate("Role", "supervisor");
    case Role::Administrator: return QCoreApplication::translate("Role", "administrator");
    case Role::SelfService: return QCoreApplication::translate("Role", "self-service terminal");
    case Role::Worker: return QCoreApplication::translate("Role", "night work");
    }
    Q_UNREACHABLE();
}

} // namespace kezek::words
