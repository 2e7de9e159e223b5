// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/recallreferral.h"

#include "domain/statetables.h"
#include "usecases/applications/moves.h"
#include "usecases/referrals/annulment.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RecallReferral::roles()
{
    return rolesFor(ReferralVerb::Recall);
}

Result<RecallReferral::Output> RecallReferral::run(Work &work, const Input &input)
{
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_CHECK(recallLive(work, input.referral, QString::fromLatin1(name), reason));
    return Output{};
}

Done recallLive(Work &work, ReferralId id, const QString &verb, const QString &reason)
{
    KEZEK_TRY(ReferralCase recalled, loadCase(work, id));
    KEZEK_CHECK(checkHolds(recalled.referral, ReferralVerb::Recall, work.today()));
    const ReferralCase before = recalled;
    Application &application = recalled.application;
    KEZEK_CHECK(next(application.state, ApplicationVerb::RecallReferral));

    application.category = categoryInForce(application, work.today());
    KEZEK_CHECK(moveReferral(work, before.referral, recalled.referral, ReferralVerb::Recall, verb, reason));
    KEZEK_CHECK(move(work, before.application, application, ApplicationVerb::RecallReferral, verb, reason));
    NoticeWords words = wordsOf(recalled);
    words.insert(u"ground"_s, reason);
    KEZEK_TRY(const int position, currentPosition(work, application));
    words.insert(u"position"_s, QString::number(position));
    return notify(work, application, MessageKind::RecalledNotice, words, recalled.referral.id);
}

} // namespace kezek
