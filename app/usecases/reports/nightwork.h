// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/referrals/referralcase.h"
#include "usecases/reports/nightqueues.h"
#include "usecases/reports/runnight.h"

#include <QHash>
#include <QSet>

namespace kezek {

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

    Done forEach(const QList<Referral> &referrals, Done (NightWork::*what)(ReferralCase));
    Result<QList<ReferralCase>> casesOf(const QList<Referral> &referrals);
    /// A group and its kindergarten are read once a night: thousands of families had a seat there.
    Result<Place> placeIn(const Seat &seat);
    Done lapse(ReferralCase overdue);
    Done tellOverdue(const ReferralCase &overdue, bool archived);
    Done expireBenefit(const Application &before);
    Done tellBenefitExpired(const Application &application);
    Done ageOut(const Application &before);
    Done closeWindow(const Bulletin &bulletin);
    Done remind(ReferralCase reminded);
    /// False of a row that came into being after this midnight, which a late run must not touch: it is the next night's.
    Result<bool> stoodAtMidnight(const Application &application);

    Work &m_work;
    NightQueues m_queues;
    QHash<GroupId, Place> m_places;
    RunNight::Output m_done;
    QSet<ApplicationId> m_lostPriority; ///< had an invitation that only an expired paper gave
};

} // namespace kezek
