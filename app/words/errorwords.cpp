// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "domain/numbers.h"

// Every text says what happened, what was not done, and what to do next. Arguments come as the verbs document them.
namespace kezek::words {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Errors", text); }

QString dayArg(const Error &error, int index = 0)
{
    return index < error.args.size() ? day(error.args.at(index).toDate()) : QString();
}

QString instantArg(const Error &error, int index = 0)
{
    return index < error.args.size() ? instant(error.args.at(index).toDateTime()) : QString();
}

QString textArg(const Error &error, int index = 0)
{
    return index < error.args.size() ? error.args.at(index).toString() : QString();
}

template <class E> QString wordArg(const Error &error, int index = 0)
{
    const auto value = fromText<E>(textArg(error, index));
    return value ? of(*value) : QString();
}

QString ofTyped(const Error &error)
{
    switch (error.code) {
    case ErrorCode::IinTooShort: return say(QT_TRANSLATE_NOOP("Errors", "An IIN has exactly 12 digits. Check the document and type all of them."));
    case ErrorCode::IinNotDigits: return say(QT_TRANSLATE_NOOP("Errors", "An IIN holds digits only. A letter O is often typed for a zero: check each character."));
    case ErrorCode::IinCheckDigit: return say(QT_TRANSLATE_NOOP("Errors", "The check digit of the IIN does not fit: a digit is wrong or two are swapped. Compare it with the document."));
    case ErrorCode::IinNoSuchDate: return say(QT_TRANSLATE_NOOP("Errors", "The first digits of the IIN are no birth date. Compare the IIN with the document."));
    case ErrorCode::PhoneInvalid: return say(QT_TRANSLATE_NOOP("Errors", "There is no such telephone number. Type it as +7 701 123 45 67 or 8 701 123 45 67."));
    case ErrorCode::PhoneNotMobile: return say(QT_TRANSLATE_NOOP("Errors", "This is a landline: it cannot receive a code. Type a mobile number; the landline of an application is replaced by a written request."));
    case ErrorCode::NumberMalformed: return say(QT_TRANSLATE_NOOP("Errors", "This is no number of ours. Numbers look like 2026-004127-3 or Н-2026-0881-4."));
    case ErrorCode::NumberCheckDigit: return say(QT_TRANSLATE_NOOP("Errors", "The check digit of the number does not fit: ask the family to read it once more."));
    case ErrorCode::NameEmpty: return say(QT_TRANSLATE_NOOP("Errors", "The name is empty. Type it as the document says."));
    case ErrorCode::NameNotLetters: return say(QT_TRANSLATE_NOOP("Errors", "A name holds letters, spaces and hyphens only. Type it as the document says."));
    case ErrorCode::FieldRequired: return say(QT_TRANSLATE_NOOP("Errors", "This field must be filled in."));
    case ErrorCode::FieldNotUnderstood: return textArg(error).isEmpty() ? say(QT_TRANSLATE_NOOP("Errors", "What stands here was not understood. Check it and type it again.")) : say(QT_TRANSLATE_NOOP("Errors", "“%1” was not understood here. Check it and type it again.")).arg(textArg(error));
    case ErrorCode::FieldOutOfRange:
        if (error.args.size() == 2)
            return say(QT_TRANSLATE_NOOP("Errors", "From %1 to %2 is allowed here. Nothing was changed. Type a value between them.")).arg(textArg(error), textArg(error, 1));
        if (error.args.size() == 1)
            return say(QT_TRANSLATE_NOOP("Errors", "Not before %1. Nothing was changed. Type that day or a later one.")).arg(dayArg(error));
        return say(QT_TRANSLATE_NOOP("Errors", "The value is outside what is allowed here. Nothing was changed. Type another one."));
    case ErrorCode::DateInFuture: return say(QT_TRANSLATE_NOOP("Errors", "This day has not come yet. Type the day that the document shows."));
    case ErrorCode::DateNoCalendar: return say(QT_TRANSLATE_NOOP("Errors", "The working calendar of %1 has not been entered, so the term cannot be counted. Nothing was done. Enter that year in Settings → Calendar.")).arg(textArg(error));
    case ErrorCode::ReasonRequired: return say(QT_TRANSLATE_NOOP("Errors", "A reason is needed: it goes to the journal and to the family."));
    case ErrorCode::ConsentRequired: return say(QT_TRANSLATE_NOOP("Errors", "The parent's consent is not ticked. Nothing was sent. Ask the parent and tick the box."));
    case ErrorCode::PasswordTooShort: return say(QT_TRANSLATE_NOOP("Errors", "A password has at least 8 characters. The password was not set. Type a longer one."));
    case ErrorCode::SamePhoneTwice: return say(QT_TRANSLATE_NOOP("Errors", "Both numbers are the same. Type the second parent's number or leave the field empty."));
    case ErrorCode::TooManyWishes: return say(QT_TRANSLATE_NOOP("Errors", "More kindergartens are wished than the rules allow. Take one away."));
    case ErrorCode::TextTooLong: return QCoreApplication::translate("Errors", "The text is too long: %n characters are allowed. Nothing was kept or sent. Shorten it.", nullptr, textArg(error).toInt());
    default: return {};
    }
}

QString ofRules(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ChildTooOld: return say(QT_TRANSLATE_NOOP("Errors", "The child is 7 full years old or older, so it cannot stand in the queue. Nothing was done. Compare the birth date with the document; if it is right, the child goes to school."));
    case ErrorCode::ChildNotBorn: return say(QT_TRANSLATE_NOOP("Errors", "The birth date is in the future. Check the IIN and the birth date."));
    case ErrorCode::ChildAlreadyQueued: return textArg(error, 1).isEmpty() ? say(QT_TRANSLATE_NOOP("Errors", "This child already has an application (%1). A second one was not made. Open the first one by the IIN.")).arg(wordArg<ApplicationState>(error)) : say(QT_TRANSLATE_NOOP("Errors", "This child already has application %2 (%1). A second one was not made. Open the first one by the IIN.")).arg(wordArg<ApplicationState>(error), textArg(error, 1));
    case ErrorCode::ChildAlreadyEnrolled: return say(QT_TRANSLATE_NOOP("Errors", "This child is enrolled in a kindergarten. No application was made. If the child has left, end the enrolment first."));
    case ErrorCode::ChildIsApplicant: return say(QT_TRANSLATE_NOOP("Errors", "The parent's IIN and the child's IIN are the same. Check both documents."));
    case ErrorCode::MoveNotAllowed: {
        const QString state = wordArg<ApplicationState>(error).isEmpty() ? wordArg<ReferralState>(error) : wordArg<ApplicationState>(error);
        const QString verb = wordArg<ApplicationVerb>(error, 1).isEmpty() ? wordArg<ReferralVerb>(error, 1) : wordArg<ApplicationVerb>(error, 1);
        return state.isEmpty() || verb.isEmpty() ? say(QT_TRANSLATE_NOOP("Errors", "This cannot be done in the present state. Nothing was changed. Open it anew: its buttons show what can be done now.")) : say(QT_TRANSLATE_NOOP("Errors", "“%2” cannot be done: the present state is “%1”. Nothing was changed. Open it anew: its buttons show what can be done now.")).arg(state, verb);
    }
    case ErrorCode::NotRegisteredYet: return say(QT_TRANSLATE_NOOP("Errors", "The application was never registered and has no number. Re-open it and register it first."));
    case ErrorCode::ChecksIncomplete: return say(QT_TRANSLATE_NOOP("Errors", "Not every check is ticked. The application was not registered. Compare the papers and tick what is right."));
    case ErrorCode::PhoneNotConfirmed: return say(QT_TRANSLATE_NOOP("Errors", "This number was not confirmed by a code. Send a code, or say why there is none."));
    case ErrorCode::PhoneNotOnApplication: return say(QT_TRANSLATE_NOOP("Errors", "This number is not on the application. Nothing was sent. Use a number of the application, or change it first."));
    case ErrorCode::ReferralNumberDiffers: return say(QT_TRANSLATE_NOOP("Errors", "This is not the number of this child's referral. Ask the parent to read the SMS once more."));
    case ErrorCode::ApplicationNumberDiffers: return say(QT_TRANSLATE_NOOP("Errors", "This is not the number of this child's application. Ask the parent to read the SMS or the notice once more."));
    case ErrorCode::CodeWrong: return say(QT_TRANSLATE_NOOP("Errors", "The code is not right. Nothing was done. Check the digits, or send a new code."));
    case ErrorCode::CodeTooSoon: return QCoreApplication::translate("Errors", "A code was sent a moment ago. A new one can be sent in %n seconds.", nullptr, textArg(error).toInt());
    case ErrorCode::CodeTooMany: return say(QT_TRANSLATE_NOOP("Errors", "Too many codes were sent to this number. Wait an hour, or take a written request."));
    case ErrorCode::CodeFailedTooOften: return QCoreApplication::translate("Errors", "%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or take a written request.", nullptr, textArg(error).toInt());
    case ErrorCode::CodeCapOfWorker: return QCoreApplication::translate("Errors", "You have sent %n codes today, the most that the office allows one worker. No code was sent. Ask the supervisor.", nullptr, textArg(error).toInt());
    case ErrorCode::CodeCapOfOffice: return QCoreApplication::translate("Errors", "The office has sent %n codes today, the most that it allows. No code was sent. Ask the supervisor.", nullptr, textArg(error).toInt());
    case ErrorCode::LookupsTooMany: return QCoreApplication::translate("Errors", "Too many look-ups were made here within an hour. Nothing was looked up. Try again in %n minutes, or come to the counter.", nullptr, textArg(error).toInt());
    case ErrorCode::InquiryAnswered: return say(QT_TRANSLATE_NOOP("Errors", "This question has been answered already. Your answer was not sent. Read the answer that was given."));
    case ErrorCode::InquiryTakenByOther: return say(QT_TRANSLATE_NOOP("Errors", "%1 has taken this question. Nothing was changed and no answer was sent. Ask them, or the supervisor, who can pass it on.")).arg(textArg(error));
    case ErrorCode::AnswerTooLong: return say(QT_TRANSLATE_NOOP("Errors", "As an SMS this answer would take %1 parts; %2 are allowed. Nothing was sent. Shorten it, or read it out.")).arg(textArg(error), textArg(error, 1));
    case ErrorCode::SeatTaken: return say(QT_TRANSLATE_NOOP("Errors", "The last seat of this group has just been taken. No referral was issued. Choose another group."));
    case ErrorCode::SeatNotPublished: return say(QT_TRANSLATE_NOOP("Errors", "This seat does not stand in a bulletin. Nothing was done. Choose one that does, or publish it first."));
    case ErrorCode::SeatNotOpenYet: return say(QT_TRANSLATE_NOOP("Errors", "Until %1 the seats of this group are kept for the invited head of the queue. No referral was issued. After that they are open to all.")).arg(instantArg(error));
    case ErrorCode::GroupDoesNotFit: return error.args.size() < 2 ? say(QT_TRANSLATE_NOOP("Errors", "Children of this group would no longer fit it. Nothing was changed. Move them to another group first.")) : say(QT_TRANSLATE_NOOP("Errors", "The group takes children born from %1 to %2. No referral was issued. Choose a group of the child's age.")).arg(dayArg(error), dayArg(error, 1));
    case ErrorCode::CommissionPaperMissing: return say(QT_TRANSLATE_NOOP("Errors", "This group needs a valid paper of the commission (%1). No referral was issued. Enter the paper in the application first.")).arg(wordArg<GroupKind>(error));
    case ErrorCode::StopListed: return say(QT_TRANSLATE_NOOP("Errors", "After an overdue referral the family cannot take a seat through %1. No referral was issued. Ask the family to come after that day.")).arg(dayArg(error));
    case ErrorCode::ReferralLapsed: return error.args.isEmpty() ? say(QT_TRANSLATE_NOOP("Errors", "The term of the referral has ended. Nothing was done. The night work annuls it; the child then goes back to the queue, after a second overdue referral to the archive.")) : say(QT_TRANSLATE_NOOP("Errors", "The last day of the referral was %1. Nothing was done. The night work annuls it; the child then goes back to the queue, after a second overdue referral to the archive.")).arg(dayArg(error));
    case ErrorCode::ExtensionTooLate: return say(QT_TRANSLATE_NOOP("Errors", "The last day to extend was %1. The referral was not extended. The child can still be enrolled while the referral is valid.")).arg(dayArg(error));
    case ErrorCode::ExtendedAlready: return error.args.isEmpty() ? say(QT_TRANSLATE_NOOP("Errors", "The referral was extended once already; a second extension is not allowed.")) : say(QT_TRANSLATE_NOOP("Errors", "The referral was extended once already, through %1; a second extension is not allowed. The child can be enrolled through that day.")).arg(dayArg(error));
    case ErrorCode::PapersIncomplete: return say(QT_TRANSLATE_NOOP("Errors", "Not all papers are ticked. The child was not enrolled. Tick each paper that was brought, or choose “Papers wrong”."));
    case ErrorCode::ContractMissing: return say(QT_TRANSLATE_NOOP("Errors", "The number or the date of the contract is missing. The child was not enrolled. Type both from the contract."));
    case ErrorCode::NothingToPublish: return say(QT_TRANSLATE_NOOP("Errors", "There is no free seat that is not published yet. No bulletin was made. Publish when a seat has become free."));
    case ErrorCode::PublicationFrozen: return say(QT_TRANSLATE_NOOP("Errors", "Publication is frozen through %1. No bulletin was made. Publish after that day.")).arg(dayArg(error));
    case ErrorCode::NotAWorkingDay: return say(QT_TRANSLATE_NOOP("Errors", "Today is not a working day. Nothing was done. Do it on the next working day; if the calendar is wrong, correct it in Settings → Calendar."));
    case ErrorCode::CapacityBelowTaken: return QCoreApplication::translate("Errors", "%n seats of the group are taken or promised; it cannot be made smaller than that. The capacity was not changed. Type at least that many.", nullptr, textArg(error).toInt());
    case ErrorCode::GroupHoldsPromises: return QCoreApplication::translate("Errors", "%n promises were given in this group: referrals, invitations, published seats. Nothing was changed. Look at them and say what becomes of them.", nullptr, textArg(error).toInt());
    case ErrorCode::SeatElsewhere: return say(QT_TRANSLATE_NOOP("Errors", "The group is in another kindergarten. Nothing was changed. A child changes the kindergarten by an application of its own."));
    case ErrorCode::UndoTooLate: return say(QT_TRANSLATE_NOOP("Errors", "It could be undone until %1. Nothing was changed. Recall the seats that were published by mistake one by one.")).arg(instantArg(error));
    case ErrorCode::UndoAfterPublication: return say(QT_TRANSLATE_NOOP("Errors", "A bulletin was published after the groups had moved, so this can no longer be undone. Nothing was changed. Change the groups one by one."));
    case ErrorCode::YearMovedAlready: return say(QT_TRANSLATE_NOOP("Errors", "The groups have moved into this school year already. Nothing was changed."));
    case ErrorCode::NothingToUndo: return say(QT_TRANSLATE_NOOP("Errors", "There is nothing to undo. Nothing was changed."));
    case ErrorCode::NothingToDestroy: return say(QT_TRANSLATE_NOOP("Errors", "No application ended so long ago that its data is to be destroyed. Nothing was changed."));
    case ErrorCode::DataDestroyed: return say(QT_TRANSLATE_NOOP("Errors", "The personal data of this application was destroyed by act № %1, when the term for keeping it had ended. Nothing was done.")).arg(textArg(error));
    case ErrorCode::ProposalOutdated: return say(QT_TRANSLATE_NOOP("Errors", "The queue or the seats have changed since the list was drawn up: this line no longer holds. Nothing was done. Draw the list up anew."));
    case ErrorCode::SeatOccupied: return say(QT_TRANSLATE_NOOP("Errors", "A child holds this seat. Nothing was changed. Recall the referral or end the enrolment first."));
    case ErrorCode::NameTaken: return say(QT_TRANSLATE_NOOP("Errors", "This name is taken already. Choose another."));
    case ErrorCode::LastAdministrator: return say(QT_TRANSLATE_NOOP("Errors", "This is the last administrator: the office would be left without one. Nothing was changed. Make another worker an administrator first."));
    case ErrorCode::RuleValueWrong: return say(QT_TRANSLATE_NOOP("Errors", "This value is outside what the rule allows. The rule was not changed. Type another one."));
    case ErrorCode::BenefitExpired: return say(QT_TRANSLATE_NOOP("Errors", "The paper of the benefit has expired. The category was not changed. Ask for a renewed paper."));
    default: return {};
    }
}

} // namespace

QString ofTechnical(const Error &error);

QString of(const Error &error)
{
    if (const QString typed = ofTyped(error); !typed.isEmpty())
        return typed;
    if (const QString rule = ofRules(error); !rule.isEmpty())
        return rule;
    return ofTechnical(error);
}

} // namespace kezek::words
