// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

// What is said otherwise to a family that stands at the terminal alone: no worker is beside them, no setting is theirs, and what
// belongs to an application (its number) is not told before a code.
namespace kezek::words {

namespace {

QString say(const char *text) { return QCoreApplication::translate("ToFamilies", text); }
QString textArg(const Error &error) { return error.args.isEmpty() ? QString() : error.args.first().toString(); }

template <class E> QString wordArg(const Error &error)
{
    const auto value = fromText<E>(textArg(error));
    return value ? of(*value) : QString();
}

QString ofFilling(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PhoneNotMobile: return say(QT_TRANSLATE_NOOP("ToFamilies", "This is a landline: no SMS reaches it. Nothing was sent. Type a mobile number; with a landline alone, come to the counter."));
    case ErrorCode::FieldOutOfRange: return say(QT_TRANSLATE_NOOP("ToFamilies", "This is outside what is allowed here. Nothing was done. Check it and type it again."));
    case ErrorCode::NumberCheckDigit: return say(QT_TRANSLATE_NOOP("ToFamilies", "A digit of the number is wrong, or two are swapped. Nothing was done. Compare it with the SMS or the notice."));
    case ErrorCode::DateNoCalendar: return say(QT_TRANSLATE_NOOP("ToFamilies", "The office has not entered the working days of %1 yet, so the term cannot be counted. Nothing was done. Please come to the counter.")).arg(textArg(error));
    case ErrorCode::ConsentRequired: return say(QT_TRANSLATE_NOOP("ToFamilies", "Your consent is not ticked. Nothing was done. Tick it and try again."));
    case ErrorCode::SamePhoneTwice: return say(QT_TRANSLATE_NOOP("ToFamilies", "This number stands there already. Nothing was done. Type another mobile, for example the other parent's."));
    case ErrorCode::ChildAlreadyQueued: return say(QT_TRANSLATE_NOOP("ToFamilies", "This child already has an application (%1). A second one was not made. Return to the first screen and look the child up in the queue.")).arg(wordArg<ApplicationState>(error));
    case ErrorCode::ChildAlreadyEnrolled: return say(QT_TRANSLATE_NOOP("ToFamilies", "This child is enrolled in a kindergarten. No application was made. If the child has left it, come to the counter."));
    case ErrorCode::BenefitExpired: return say(QT_TRANSLATE_NOOP("ToFamilies", "This paper has expired, so it gives no place before others. Nothing was done. Type a paper that is valid, or go back and choose “no benefit”."));
    case ErrorCode::NotRegisteredYet: return say(QT_TRANSLATE_NOOP("ToFamilies", "The application has no number yet. Nothing was done. The number comes by SMS after registration."));
    case ErrorCode::PhoneNotConfirmed: return say(QT_TRANSLATE_NOOP("ToFamilies", "This number is not confirmed. Nothing was done. Send a code to it and type the code."));
    case ErrorCode::PhoneNotOnApplication: return say(QT_TRANSLATE_NOOP("ToFamilies", "This number is not on the application. Nothing was sent. Type the mobile that you gave in the application, or come to the counter."));
    case ErrorCode::ReferralNumberDiffers: return say(QT_TRANSLATE_NOOP("ToFamilies", "This is not the number of this child's referral. Nothing was done. Compare it with the SMS or the referral."));
    case ErrorCode::ApplicationNumberDiffers: return say(QT_TRANSLATE_NOOP("ToFamilies", "This is not the number of this child's application. Nothing was done. Compare it with the SMS or the notice."));
    default: return {};
    }
}

QString ofCodesAndSeats(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CodeTooMany: return say(QT_TRANSLATE_NOOP("ToFamilies", "Too many codes were sent to this number. No code was sent. Wait an hour, or come to the counter."));
    case ErrorCode::CodeFailedTooOften: return QCoreApplication::translate("ToFamilies", "%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or come to the counter.", nullptr, textArg(error).toInt());
    case ErrorCode::CodeCapOfWorker:
    case ErrorCode::CodeCapOfOffice: return say(QT_TRANSLATE_NOOP("ToFamilies", "No more codes can be sent today. No code was sent. Come again tomorrow, or come to the counter."));
    case ErrorCode::SeatNotPublished: return say(QT_TRANSLATE_NOOP("ToFamilies", "This seat cannot be chosen yet. No referral was issued. Choose another group."));
    case ErrorCode::CommissionPaperMissing: return say(QT_TRANSLATE_NOOP("ToFamilies", "This group needs a valid paper of the commission (%1). No referral was issued. Choose another group, or bring the paper to the counter.")).arg(wordArg<GroupKind>(error));
    case ErrorCode::StopListed: return say(QT_TRANSLATE_NOOP("ToFamilies", "After an overdue referral no seat can be taken through %1. No referral was issued. Come again after that day.")).arg(error.args.isEmpty() ? QString() : day(error.args.first().toDate()));
    case ErrorCode::ReferralLapsed: return say(QT_TRANSLATE_NOOP("ToFamilies", "The term of the referral has ended. Nothing was done. The child returns to the queue; ask at the counter if anything is unclear."));
    default: return {};
    }
}

QString ofTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted: return say(QT_TRANSLATE_NOOP("ToFamilies", "This cannot be done here. Nothing was done. Please come to the counter."));
    case ErrorCode::MoveNotAllowed:
    case ErrorCode::ChangedByOther: return say(QT_TRANSLATE_NOOP("ToFamilies", "Something has changed in the meantime. Nothing was done. Go back and look once more."));
    case ErrorCode::DatabaseBusy: return say(QT_TRANSLATE_NOOP("ToFamilies", "The office is busy just now. Nothing was done. Try again in a moment."));
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseNotOurs:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseOlder:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::ServerNameUnknown:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTlsFailed:
    case ErrorCode::ServerLoginRefused:
    case ErrorCode::ServerFull:
    case ErrorCode::ServerTooOld:
    case ErrorCode::ConnectionLost:
    case ErrorCode::StorageFailed: return say(QT_TRANSLATE_NOOP("ToFamilies", "The office's data cannot be reached. Nothing was done. Try again in a moment; if it goes on, come to the counter."));
    case ErrorCode::OutcomeUnknown: return say(QT_TRANSLATE_NOOP("ToFamilies", "The connection broke while this was being saved. Whether it was saved is not known yet. Please ask at the counter before you begin again."));
    case ErrorCode::NoSender:
    case ErrorCode::SmsSettingsWrong:
    case ErrorCode::SmsLoginRefused:
    case ErrorCode::SmsNoMoney:
    case ErrorCode::SmsBlocked:
    case ErrorCode::SmsUnreachable:
    case ErrorCode::SmsNotUnderstood: return say(QT_TRANSLATE_NOOP("ToFamilies", "No SMS can be sent just now. Nothing was done. Try again later, or come to the counter."));
    case ErrorCode::PrinterFailed: return say(QT_TRANSLATE_NOOP("ToFamilies", "The paper was not printed; all that you did stays done. Try again, or ask at the counter for the paper."));
    default: return {};
    }
}

} // namespace

QString toFamily(const Error &error)
{
    if (const QString filling = ofFilling(error); !filling.isEmpty())
        return filling;
    if (const QString code = ofCodesAndSeats(error); !code.isEmpty())
        return code;
    const QString trouble = ofTrouble(error);
    return trouble.isEmpty() ? of(error) : trouble;
}

} // namespace kezek::words
