// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/duejobs.h"

#include "usecases/reports/jobs.h"
#include "usecases/reports/runnight.h"
#include "usecases/seats/publishbulletin.h"

#include <QSysInfo>

namespace kezek {

Result<qint64> runDueJobs(Store &store, Random &random)
{
    const Actor system = Actor::system(QSysInfo::machineHostName());
    KEZEK_TRY(const JobPlan plan, planJobs(store, store.now()));
    if (plan.nightDue)
        KEZEK_CHECK(perform<RunNight>(store, system, random, {}));
    if (plan.bulletinDue)
        KEZEK_CHECK(perform<PublishBulletin>(store, system, random, {false, {}}));
    return store.now().msecsTo(plan.next);
}

} // namespace kezek
