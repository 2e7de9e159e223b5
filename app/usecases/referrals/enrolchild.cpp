// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/enrolchild.h"

#include "domain/statetables.h"
#include "usecases/applications/moves.h"
#include "usecases/referrals/referralcase.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// G9: all five, in any order.
Done checkPapers(const QList<EnrolmentPaper> &brought)
{
    QVariantList missing;
    for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
        if (!brought.contains(paper))
            missing.append(toText(paper));
    return missing.isEmpty() ? Done() : refuse(ErrorCode::PapersIncomplete, u"papers"_s, missing);
}

Done checkContract(const QString &number, QDate day, QDate today)
{
    if (number.isEmpty())
        return refuse(ErrorCode::ContractMissing, u"contractNumber"_s);
    if (!day.isValid())
        return refuse(ErrorCode::ContractMissing, u"contractDate"_s);
    if (day > today)
        return refuse(ErrorCode::DateInFuture, u"contractDate"_s);
    return {};
}

} // namespace

QList<Role> EnrolChild::roles()
{
    return rolesFor(ReferralVerb::Enrol);
}

Result<EnrolChild::Output> EnrolChild::run(Work &work, const Input &input)
{
    KEZEK_TRY(ReferralCase enrolled, loadCase(work, input.referral));
    const ReferralCase before = enrolled;
    Referral &referral = enrolled.referral;
    KEZEK_CHECK(checkHolds(referral, ReferralVerb::Enrol, work.today()));
    KEZEK_CHECK(next(enrolled.application.state, ApplicationVerb::Enrol));
    KEZEK_CHECK(checkPapers(input.papers));
    const QString contract = input.contractNumber.trimmed();
    KEZEK_CHECK(checkContract(contract, input.contractDate, work.today()));

    const QString verb = QString::fromLatin1(name);
    referral.contractNumber = contract;
    referral.contractDate = input.contractDate;
    KEZEK_CHECK(moveReferral(work, before.referral, referral, ReferralVerb::Enrol, verb));
    KEZEK_CHECK(move(work, before.application, enrolled.application, ApplicationVerb::Enrol, verb));
    KEZEK_CHECK(notify(work, enrolled.application, MessageKind::EnrolledNotice, wordsOf(enrolled), referral.id));
    return Output{};
}

} // namespace kezek
