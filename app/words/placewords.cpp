// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace kezek::words {

QString of(GroupLanguage value)
{
    switch (value) {
    case GroupLanguage::Kazakh: return QCoreApplication::translate("GroupLanguage", "Kazakh");
    case GroupLanguage::Russian: return QCoreApplication::translate("GroupLanguage", "Russian");
    case GroupLanguage::Mixed: return QCoreApplication::translate("GroupLanguage", "Kazakh and Russian");
    }
    Q_UNREACHABLE();
}

QString of(GroupKind value)
{
    switch (value) {
    case GroupKind::General: return QCoreApplication::translate("GroupKind", "general");
    case GroupKind::Special: return QCoreApplication::translate("GroupKind", "special (correctional)");
    case GroupKind::Sanatorium: return QCoreApplication::translate("GroupKind", "sanatorium");
    }
    Q_UNREACHABLE();
}

QString of(AgeGroup value)
{
    switch (value) {
    case AgeGroup::Nursery: return QCoreApplication::translate("AgeGroup", "Nursery");
    case AgeGroup::Younger: return QCoreApplication::translate("AgeGroup", "Younger");
    case AgeGroup::Middle: return QCoreApplication::translate("AgeGroup", "Middle");
    case AgeGroup::Older: return QCoreApplication::translate("AgeGroup", "Older");
    case AgeGroup::PreSchool: return QCoreApplication::translate("AgeGroup", "Pre-school");
    }
    Q_UNREACHABLE();
}

QString of(KindergartenKind value)
{
    switch (value) {
    case KindergartenKind::State: return QCoreApplication::translate("KindergartenKind", "state");
    case KindergartenKind::PrivateWithStateOrder: return QCoreApplication::translate("KindergartenKind", "private with state order");
    case KindergartenKind::MiniCentre: return QCoreApplication::translate("KindergartenKind", "mini-centre");
    }
    Q_UNREACHABLE();
}

QString of(SeatState value)
{
    switch (value) {
    case SeatState::Taken: return QCoreApplication::translate("SeatState", "taken");
    case SeatState::OnReferral: return QCoreApplication::translate("SeatState", "on referral");
    case SeatState::InBulletin: return QCoreApplication::translate("SeatState", "in the bulletin");
    case SeatState::Free: return QCoreApplication::translate("SeatState", "free, not published");
    case SeatState::Closed: return QCoreApplication::translate("SeatState", "closed");
    }
    Q_UNREACHABLE();
}

QString of(MessageKind value)
{
    switch (value) {
    case MessageKind::Code: return QCoreApplication::translate("MessageKind", "Confirmation code");
    case MessageKind::Accepted: return QCoreApplication::translate("MessageKind", "Accepted for registration");
    case MessageKind::Registered: return QCoreApplication::translate("MessageKind", "Registered, with the number");
    case MessageKind::RefusedNotice: return QCoreApplication::translate("MessageKind", "Refusal");
    case MessageKind::MobileChanged: return QCoreApplication::translate("MessageKind", "Mobile changed");
    case MessageKind::Invitation: return QCoreApplication::translate("MessageKind", "Invitation to take a seat");
    case MessageKind::ReferralNumber: return QCoreApplication::translate("MessageKind", "Referral number");
    case MessageKind::ReferralIssued: return QCoreApplication::translate("MessageKind", "Referral issued");
    case MessageKind::ReferralExtended: return QCoreApplication::translate("MessageKind", "Referral extended");
    case MessageKind::ReminderToCome: return QCoreApplication::translate("MessageKind", "Reminder to come");
    case MessageKind::ReferralOverdue: return QCoreApplication::translate("MessageKind", "Referral overdue");
    case MessageKind::ReturnedToQueue: return QCoreApplication::translate("MessageKind", "Back in the queue");
    case MessageKind::ArchivedTwice: return QCoreApplication::translate("MessageKind", "Archived after the second overdue");
    case MessageKind::PapersRejectedNotice: return QCoreApplication::translate("MessageKind", "Papers missing or wrong");
    case MessageKind::EnrolledNotice: return QCoreApplication::translate("MessageKind", "Enrolled");
    case MessageKind::WithdrawnNotice: return QCoreApplication::translate("MessageKind", "Application withdrawn");
    case MessageKind::AgedOutNotice: return QCoreApplication::translate("MessageKind", "Reached the age limit");
    case MessageKind::BenefitExpiredNotice: return QCoreApplication::translate("MessageKind", "Benefit expired");
    case MessageKind::RecalledNotice: return QCoreApplication::translate("MessageKind", "Taken back by the office");
    case MessageKind::RestoredNotice: return QCoreApplication::translate("MessageKind", "Restored to the queue");
    case MessageKind::InquiryAnswer: return QCoreApplication::translate("MessageKind", "Answer to a question");
    case MessageKind::Test: return QCoreApplication::translate("MessageKind", "Test message");
    }
    Q_UNREACHABLE();
}

QString of(Told value)
{
    switch (value) {
    case Told::Delivered: return QCoreApplication::translate("Told", "told by SMS");
    case Told::Phoned: return QCoreApplication::translate("Told", "told by phone");
    case Told::OnTheWay: return QCoreApplication::translate("Told", "SMS still on its way");
    case Told::NotKnown: return QCoreApplication::translate("Told", "delivery not confirmed");
    case Told::No: return QCoreApplication::translate("Told", "nothing delivered");
    }
    Q_UNREACHABLE();
}

QString of(MessageState value)
{
    switch (value) {
    case MessageState::Queued: return QCoreApplication::translate("MessageState", "waiting");
    case MessageState::Sending: return QCoreApplication::translate("MessageState", "being sent");
    case MessageState::Accepted: return QCoreApplication::translate("MessageState", "accepted by the provider");
    case MessageState::Delivered: return QCoreApplication::translate("MessageState", "delivered");
    case MessageState::Undelivered: return QCoreApplication::translate("MessageState", "not delivered");
    case MessageState::Expired: return QCoreApplication::translate("MessageState", "expired at the provider");
    case MessageState::Rejected: return QCoreApplication::translate("MessageState", "rejected");
    case MessageState::Unknown: return QCoreApplication::translate("MessageState", "not known whether it left");
    case MessageState::Failed: return QCoreApplication::translate("MessageState", "failed");
    case MessageState::Cancelled: return QCoreApplication::translate("MessageState", "cancelled");
    case MessageState::Lapsed: return QCoreApplication::translate("MessageState", "too late, not sent");
    case MessageState::Shown: return QCoreApplication::translate("MessageState", "shown here only");
    }
    Q_UNREACHABLE();
}

QString of(InquiryState value)
{
    switch (value) {
    case InquiryState::Open: return QCoreApplication::translate("InquiryState", "new");
    case InquiryState::Taken: return QCoreApplication::translate("InquiryState", "taken");
    case InquiryState::Answered: return QCoreApplication::translate("InquiryState", "answered");
    }
    Q_UNREACHABLE();
}

QString of(AnswerWay value)
{
    switch (value) {
    case AnswerWay::Sms: return QCoreApplication::translate("AnswerWay", "by SMS");
    case AnswerWay::ReadOut: return QCoreApplication::translate("AnswerWay", "read out");
    }
    Q_UNREACHABLE();
}

} // namespace kezek::words
