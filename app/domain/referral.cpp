// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"

#include "domain/statetables.h"

namespace kezek {

namespace {

QDate countedFrom(const ReferralTerms &terms, QDate issuedOn, QDate pressedOn)
{
    switch (terms.extensionFrom) {
    case ExtensionFrom::OldLastDay:
        return terms.validUntil;
    case ExtensionFrom::IssueDay:
        return issuedOn;
    case ExtensionFrom::PressDay:
        return pressedOn;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ReferralTerms> termsOf(QDate issuedOn, const Rules &rules, const WorkingCalendar &calendar)
{
    ReferralTerms terms;
    terms.visitBy = issuedOn.addDays(rules.visitCalendarDays);
    KEZEK_TRY(terms.extendUntil, calendar.addWorkingDays(issuedOn, rules.extendWorkingDays));
    KEZEK_TRY(terms.validUntil, calendar.addWorkingDays(issuedOn, rules.referralWorkingDays));
    terms.extensionDays = rules.extensionDays;
    terms.extensionFrom = rules.extensionFrom;
    terms.extendedDayMovesToWorking = rules.extendedDayMovesToWorking;
    KEZEK_TRY(terms.extendedValidUntil, extendedLastDay(terms, issuedOn, issuedOn, calendar));
    return terms;
}

Result<QDate> extendedLastDay(const ReferralTerms &terms, QDate issuedOn, QDate pressedOn,
                              const WorkingCalendar &calendar)
{
    // An extension never takes days away, however the settings combine.
    const QDate counted = countedFrom(terms, issuedOn, pressedOn).addDays(terms.extensionDays);
    const QDate last = qMax(counted, terms.validUntil);
    return terms.extendedDayMovesToWorking ? calendar.sameOrNextWorking(last) : Result<QDate>(last);
}

Done canExtend(const Referral &referral, QDate today)
{
    if (!isLive(referral.state))
        return refuse(ErrorCode::MoveNotAllowed, {}, {toText(referral.state), toText(ReferralVerb::Extend)});
    if (referral.state == ReferralState::Extended)
        return refuse(ErrorCode::ExtendedAlready, {}, {referral.lastDay});
    if (today > referral.lastDay)
        return refuse(ErrorCode::ReferralLapsed, {}, {referral.lastDay});
    if (today > referral.terms.extendUntil)
        return refuse(ErrorCode::ExtensionTooLate, {}, {referral.terms.extendUntil});
    return {};
}

bool hasLapsed(const Referral &referral, QDate today)
{
    return isLive(referral.state) && today > referral.lastDay;
}

} // namespace kezek
