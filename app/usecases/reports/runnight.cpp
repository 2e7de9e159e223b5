// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/runnight.h"

#include "usecases/reports/jobs.h"
#include "usecases/reports/nightwork.h"

namespace kezek {

namespace {

void add(RunNight::Output &sum, const RunNight::Output &night)
{
    sum.nights += night.nights;
    sum.lapsed += night.lapsed;
    sum.archived += night.archived;
    sum.agedOut += night.agedOut;
    sum.benefitsExpired += night.benefitsExpired;
    sum.windowsClosed += night.windowsClosed;
    sum.invited += night.invited;
    sum.reminded += night.reminded;
}

} // namespace

QList<Role> RunNight::roles()
{
    return {Role::Worker, Role::Supervisor, Role::Administrator};
}

Result<RunNight::Output> RunNight::run(Work &work, const Input &input)
{
    // Never ahead of the clock: a night that has not come annuls nothing.
    const QDateTime until = input.until ? qMin(*input.until, work.now) : work.now;
    KEZEK_TRY(const QList<QDateTime> midnights, missedMidnights(work.store, until));
    Output sum;
    for (const QDateTime &midnight : midnights) {
        Work night(work.store, work.actor, work.random, midnight);
        KEZEK_TRY(const Output done, NightWork(night).run());
        KEZEK_CHECK(work.store.records().recordRun(nightJob, midnight, toJson(done)));
        add(sum, done);
    }
    return sum;
}

} // namespace kezek
