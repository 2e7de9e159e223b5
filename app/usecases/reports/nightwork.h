// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/nightqueues.h"
#include "usecases/reports/runnight.h"

#include <QSet>

namespace kezek {

struct ReferralCase;

/// The work of one midnight, which is `work.now`. What the rules refuse of one row leaves that row alone; what could not be stored
/// stops everything, and nothing of the night stays.
class NightWork {
public:
    explicit NightWork(Work &work) : m_work(work), m_queues(work) {}
    Result<RunNight::Output> run();

private:
    Done lapseReferrals();  // R14, R15
    Done expireBenefits();  // R24
    Done ageOut();          // R20
    Done closeWindows();    // R8
    Done topUpInvitations(); // R7
    Done remind();          // R12

    Done lapse(ReferralId id);
    Done tellOverdue(const ReferralCase &overdue, bool archived);
    Done expireBenefit(Application application);
    Done tellBenefitExpired(const Application &application);
    Done ageOut(Application application);
    Done closeWindow(const Bulletin &bulletin);
    Done remind(ReferralId id);
    /// False of a row that came into being after this midnight, which a late run must not touch: it is the next night's.
    Result<bool> stoodAtMidnight(const Application &application);

    Work &m_work;
    NightQueues m_queues;
    RunNight::Output m_done;
    QSet<ApplicationId> m_lostPriority; ///< had an invitation that only an expired paper gave
};

} // namespace kezek
