// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/rejectpapers.h"

#include "usecases/applications/moves.h"
#include "usecases/referrals/annulment.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> RejectPapers::roles()
{
    return rolesFor(ReferralVerb::RejectPapers);
}

Result<RejectPapers::Output> RejectPapers::run(Work &work, const Input &input)
{
    const QString reason = input.reason.trimmed();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired, u"reason"_s);
    KEZEK_TRY(ReferralCase rejected, loadCase(work, input.referral));
    // Once the term is over it is an overdue, which counts; it must not be turned into a mere rejection (R15, R16).
    KEZEK_CHECK(checkHolds(rejected.referral, ReferralVerb::RejectPapers, work.today()));
    KEZEK_TRY(const Rules rules, work.rules());

    const Annulment annulment{ReferralVerb::RejectPapers, ApplicationVerb::PapersWrong, rules.papersWrongIsStrike,
                              QString::fromLatin1(name), reason};
    KEZEK_TRY(const bool archived, annul(work, rejected, annulment));
    NoticeWords words = wordsOf(rejected);
    words.insert(u"ground"_s, reason);
    // One notice: an archived application is not back in the queue.
    const MessageKind kind = archived ? MessageKind::ArchivedTwice : MessageKind::PapersRejectedNotice;
    KEZEK_CHECK(notify(work, rejected.application, kind, words, rejected.referral.id));
    return Output{};
}

} // namespace kezek
