// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/referrals/referralcase.h"

namespace kezek {

/// How a referral ends without enrolment through the family.
struct Annulment {
    ReferralVerb referral = ReferralVerb::Lapse;
    ApplicationVerb application = ApplicationVerb::FirstOverdue; ///< unless the strike is the last one
    bool strike = true;
    QString verb; ///< of the use case, for the journal
    QString reason;
};

/// R14–R16. Ends the referral, frees its seat and puts the child back into the queue on general grounds with its own filing
/// instant, or into the archive when the strike is the last. True: archived. Writes nothing when a state does not allow it.
/// Errors: MoveNotAllowed, ChangedByOther.
Result<bool> annul(Work &work, ReferralCase &referralCase, const Annulment &annulment);

/// R24: the category in force, as long as its paper has not expired by a day.
PriorityCategory categoryInForce(const Application &application, QDate day);

} // namespace kezek
