// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/extendreferral.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/referrals/confirmation.h"
#include "usecases/referrals/referralcase.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> ExtendReferral::roles()
{
    return rolesFor(ReferralVerb::Extend);
}

Result<ExtendReferral::Output> ExtendReferral::run(Work &work, const Input &input)
{
    KEZEK_TRY(ReferralCase extended, loadCase(work, input.referral));
    const Referral before = extended.referral;
    Referral &referral = extended.referral;
    KEZEK_CHECK(canExtend(referral, work.today()));
    KEZEK_CHECK(checkOwnNumber(referral, input.number, u"number"_s));
    KEZEK_TRY(const PhoneNumber phone, familyPhone(extended.application, input.phone, u"phone"_s));
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    KEZEK_TRY(const QDate lastDay, extendedLastDay(referral.terms, localDay(referral.issuedAt), work.today(), calendar));
    KEZEK_CHECK(spendCode(work, phone, CodePurpose::ExtendReferral, codeObject(referral.id), input.code));

    referral.lastDay = lastDay;
    KEZEK_CHECK(moveReferral(work, before, referral, ReferralVerb::Extend, QString::fromLatin1(name)));
    KEZEK_CHECK(notify(work, extended.application, MessageKind::ReferralExtended, wordsOf(extended), referral.id));
    return Output{lastDay};
}

} // namespace kezek
