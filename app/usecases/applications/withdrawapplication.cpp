// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/withdrawapplication.h"

#include "domain/statetables.h"
#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/messages/notices.h"
#include "usecases/referrals/confirmation.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> WithdrawApplication::roles()
{
    return rolesFor(ApplicationVerb::Withdraw);
}

Result<WithdrawApplication::Output> WithdrawApplication::run(Work &work, const Input &input)
{
    const QString verb = QLatin1String(name);
    KEZEK_TRY(const Application before, loadFor(work, {input.application, input.revision}));
    Application application = before;
    KEZEK_CHECK(next(application.state, ApplicationVerb::Withdraw));
    KEZEK_CHECK(checkOwnNumber(application, input.number, u"number"_s));
    KEZEK_TRY(const PhoneNumber phone, familyPhone(application, input.phone, u"phone"_s));
    KEZEK_CHECK(spendCode(work, phone, CodePurpose::Withdraw, codeObject(application.id), input.code));

    KEZEK_TRY(const auto referral, work.store.referrals().liveOf(application.id));
    if (referral) {
        Referral ended = *referral;
        KEZEK_CHECK(moveReferral(work, *referral, ended, ReferralVerb::Withdraw, verb));
    }
    KEZEK_CHECK(move(work, before, application, ApplicationVerb::Withdraw, verb));
    KEZEK_CHECK(notify(work, application, MessageKind::WithdrawnNotice, {}));
    return Output{};
}

} // namespace kezek
