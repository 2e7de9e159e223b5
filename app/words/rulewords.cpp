// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QHash>

namespace kezek::words {

QString ofRule(const QString &key)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("registrationWorkingDays"), QT_TRANSLATE_NOOP("Rules", "Registration is due, working days after filing")},
        {QStringLiteral("mobilesOnApplication"), QT_TRANSLATE_NOOP("Rules", "Mobile numbers on an application")},
        {QStringLiteral("codeMinutes"), QT_TRANSLATE_NOOP("Rules", "A confirmation code is valid, minutes")},
        {QStringLiteral("codeTries"), QT_TRANSLATE_NOOP("Rules", "Tries to type a code")},
        {QStringLiteral("codeResendSeconds"), QT_TRANSLATE_NOOP("Rules", "A new code can be sent after, seconds")},
        {QStringLiteral("codeSendsPerHour"), QT_TRANSLATE_NOOP("Rules", "Codes to one number in an hour, at most")},
        {QStringLiteral("codesPerWorkerDay"), QT_TRANSLATE_NOOP("Rules", "Codes that one worker may send in a day, at most")},
        {QStringLiteral("codesPerOfficeDay"), QT_TRANSLATE_NOOP("Rules", "Codes that the whole office may send in a day, at most")},
        {QStringLiteral("queuePerBirthYear"), QT_TRANSLATE_NOOP("Rules", "One queue for each birth year, city-wide")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("Rules", "Order of the queue")},
        {QStringLiteral("generalPerFirstPriority"), QT_TRANSLATE_NOOP("Rules", "General children after each first-priority child")},
        {QStringLiteral("bulletinAt"), QT_TRANSLATE_NOOP("Rules", "The bulletin is published on working days at")},
        {QStringLiteral("bulletinUndoMinutes"), QT_TRANSLATE_NOOP("Rules", "A bulletin can be taken back, and its invitations wait, for minutes")},
        {QStringLiteral("windowWorkingDays"), QT_TRANSLATE_NOOP("Rules", "The invited head of the queue chooses first, working days (0: no window)")},
        {QStringLiteral("windowClosesAt"), QT_TRANSLATE_NOOP("Rules", "The window closes on its last day at")},
        {QStringLiteral("openToAllAfterWindow"), QT_TRANSLATE_NOOP("Rules", "After the window a seat is open to all waiting children that fit")},
        {QStringLiteral("referralWorkingDays"), QT_TRANSLATE_NOOP("Rules", "A referral is valid, working days")},
        {QStringLiteral("extendWorkingDays"), QT_TRANSLATE_NOOP("Rules", "A referral can be extended, working days")},
        {QStringLiteral("extensionDays"), QT_TRANSLATE_NOOP("Rules", "An extension adds, calendar days")},
        {QStringLiteral("extensionFrom"), QT_TRANSLATE_NOOP("Rules", "The extension is counted")},
        {QStringLiteral("visitCalendarDays"), QT_TRANSLATE_NOOP("Rules", "The family is asked to come within, calendar days")},
        {QStringLiteral("extendedDayMovesToWorking"), QT_TRANSLATE_NOOP("Rules", "An extended last day that falls on a day off moves to the next working day")},
        {QStringLiteral("overduesThatArchive"), QT_TRANSLATE_NOOP("Rules", "Overdue referrals that archive an application")},
        {QStringLiteral("overdueKeepsCategory"), QT_TRANSLATE_NOOP("Rules", "An overdue referral leaves the category as it was")},
        {QStringLiteral("stopListDays"), QT_TRANSLATE_NOOP("Rules", "After an overdue referral no seat can be taken for, days")},
        {QStringLiteral("papersWrongIsStrike"), QT_TRANSLATE_NOOP("Rules", "Missing or wrong papers count as an overdue referral")},
        {QStringLiteral("seatThroughBulletin"), QT_TRANSLATE_NOOP("Rules", "A freed seat can be chosen after the next bulletin")},
        {QStringLiteral("yearlyConfirmation"), QT_TRANSLATE_NOOP("Rules", "Yearly confirmation of applications")},
        {QStringLiteral("oneLiveApplication"), QT_TRANSLATE_NOOP("Rules", "One live application a child, one live referral an application, one live referral a seat")},
        {QStringLiteral("ageLimitYears"), QT_TRANSLATE_NOOP("Rules", "A child waits until it is, full years")},
        {QStringLiteral("twinDays"), QT_TRANSLATE_NOOP("Rules", "Twins are children of one parent born within, days")},
        {QStringLiteral("twinsTogether"), QT_TRANSLATE_NOOP("Rules", "Twins are offered seats together")},
        {QStringLiteral("freezeFrom"), QT_TRANSLATE_NOOP("Rules", "Publication is frozen from")},
        {QStringLiteral("freezeUntil"), QT_TRANSLATE_NOOP("Rules", "Publication is frozen until")},
        {QStringLiteral("landlineOnlyByWrittenRequest"), QT_TRANSLATE_NOOP("Rules", "A landline becomes a mobile only by written request")},
        {QStringLiteral("benefitPapersExpire"), QT_TRANSLATE_NOOP("Rules", "An expired benefit paper gives no priority until it is renewed")},
        {QStringLiteral("neverOverfilled"), QT_TRANSLATE_NOOP("Rules", "A seat is never given twice and a group is never over-filled")},
        {QStringLiteral("wishedKindergartens"), QT_TRANSLATE_NOOP("Rules", "Kindergartens a family may wish for")},
        {QStringLiteral("forecastWorkingDays"), QT_TRANSLATE_NOOP("Rules", "The forecast of freed seats looks ahead, working days")},
        {QStringLiteral("hiddenSeatDays"), QT_TRANSLATE_NOOP("Rules", "A seat that nobody was offered stands out after, days")},
        {QStringLiteral("lookupsPerHour"), QT_TRANSLATE_NOOP("Rules", "Look-ups at one self-service terminal in an hour, at most")},
        {QStringLiteral("unknownLookupsPerHour"), QT_TRANSLATE_NOOP("Rules", "Of these, look-ups that found no child, at most")},
        {QStringLiteral("terminalSilenceSeconds"), QT_TRANSLATE_NOOP("Rules", "A self-service terminal forgets the family after silence of, seconds")},
        {QStringLiteral("quietFrom"), QT_TRANSLATE_NOOP("Rules", "Notices wait in the evening from")},
        {QStringLiteral("quietUntil"), QT_TRANSLATE_NOOP("Rules", "Notices wait in the morning until")},
        {QStringLiteral("alarmBackDatedDays"), QT_TRANSLATE_NOOP("Rules", "Alarm: a change reached back further than, days")},
        {QStringLiteral("alarmViewsPerHour"), QT_TRANSLATE_NOOP("Rules", "Alarm: children that one worker or PC looked at in an hour, more than")},
        {QStringLiteral("alarmFamiliesPerPhone"), QT_TRANSLATE_NOOP("Rules", "Alarm: families with one phone number, this many or more")},
        {QStringLiteral("alarmDayFrom"), QT_TRANSLATE_NOOP("Rules", "Alarm: somebody works in the morning before")},
        {QStringLiteral("alarmDayUntil"), QT_TRANSLATE_NOOP("Rules", "Alarm: somebody works in the evening after")},
        {QStringLiteral("personalDataMonths"), QT_TRANSLATE_NOOP("Rules", "Personal data is kept after the end of a case, months")},
    };
    const char *sentence = sentences.value(key, nullptr);
    return sentence ? QCoreApplication::translate("Rules", sentence) : key;
}

} // namespace kezek::words
