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
    if (!archived) {
        KEZEK_TRY(const int position, currentPosition(work, rejected.application));
        words.insert(u"position"_s, QString::number(position));
    }
    KEZEK_CHECK(notify(work, rejected.application, MessageKind::PapersRejectedNotice, words, rejected.referral.id));
    if (archived)
        KEZEK_CHECK(notify(work, rejected.application, MessageKind::ArchivedTwice, words, rejected.referral.id));
    return Output{};
}

} // namespace kezek
