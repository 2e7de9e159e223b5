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
/// Of a child that came and went within the span.
PositionStoryPaper brokenStory();
/// With each reason once.
ProofSheetPaper proof(bool names = false);
DestructionActPaper act();
OwnDataPaper ownData();
/// Any of them by its name, and some that differ from them in one thing.
Paper named(const QString &name);

} // namespace kezek::examples
