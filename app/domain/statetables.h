// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/result.h"

#include <QList>

namespace kezek {

/// One allowed arrow of an application's life, and which roles may go it. Worker: the night run, no person.
struct ApplicationArrow {
    ApplicationState from;
    ApplicationVerb verb;
    ApplicationState to;
    QList<Role> roles;
};

struct ReferralArrow {
    ReferralState from;
    ReferralVerb verb;
    ReferralState to;
    QList<Role> roles;
};

/// domain.md, "Life of an application and of a referral". Buttons, permissions, tests and the help's picture come from these two.
const QList<ApplicationArrow> &applicationArrows();
const QList<ReferralArrow> &referralArrows();

/// Where the verb leads from here. Error: MoveNotAllowed with [state, verb] for a pair that the table does not hold.
Result<ApplicationState> next(ApplicationState from, ApplicationVerb verb);
Result<ReferralState> next(ReferralState from, ReferralVerb verb);

/// R19: counted as live, so that a second one of the same child is refused.
bool isLive(ApplicationState state);
/// Still holds its seat without an enrolment.
bool isLive(ReferralState state);

} // namespace kezek
