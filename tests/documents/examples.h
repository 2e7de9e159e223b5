// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"

/// Papers of an invented family, with every Kazakh letter somewhere.
namespace kezek::examples {

OfficeInfo office();
Application application();
QueueNotice notice();
AcceptanceNotice acceptance();
ReferralPaper referral();
RefusalPaper refusal();
BulletinPaper bulletin();
/// Every cause that moves a place: of others, then of the child itself.
PositionStoryPaper story();

} // namespace kezek::examples
