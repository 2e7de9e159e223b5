// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

namespace kezek {

/// Names under which the jobs' runs are kept (Records).
inline const QString nightJob = QStringLiteral("night");
inline const QString bulletinJob = QStringLiteral("bulletin");

/// The midnights (UTC instants of 00:00 local) that the night run has not done by `until`, oldest first. A new office begins with today's.
Result<QList<QDateTime>> missedMidnights(Store &store, const QDateTime &until);
/// R6, R22: the hour of today's bulletin when it has come, is not frozen and was not used yet. Error: DateNoCalendar.
Result<std::optional<QDateTime>> dueBulletinHour(Store &store, const QDateTime &now);

/// What the client (or the worker) shall do: run what is due now, then ask again at `next`.
struct JobPlan {
    bool nightDue = false;    ///< RunNight
    bool bulletinDue = false; ///< PublishBulletin with byHand = false, after the night
    QDateTime next;           ///< later than now: the next midnight or bulletin hour, whichever is first
};
/// A year without a calendar plans no bulletin: publishing by hand says why.
Result<JobPlan> planJobs(Store &store, const QDateTime &now);
/// The instant at which the next job is due: `now` when one is due already.
Result<QDateTime> nextJobInstant(Store &store, const QDateTime &now);

} // namespace kezek
