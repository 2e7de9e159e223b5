// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "usecases/ports/proofs.h"
#include "usecases/ports/readers.h"

#include <QCoreApplication>

/// Short pieces of text that several pages say alike.
namespace kezek::phrases {

/// Младшая «Қарлығаш», каз
QString group(const Group &group);
/// «Қарлығаш», however the office typed it.
QString quoted(const QString &name);
/// Who may take a seat of this group, and its colour.
QString whoMay(const OfferRow &offer);
theme::Tone whoMayTone(const OfferRow &offer);
/// Why a position moved: "3 children ahead got a referral (№ 11)".
QString move(const PositionMove &move);
/// Of a whole history: "Came into the queue (registered): place 41".
QString line(const PositionHistory::Line &line);
/// "+2", "−1", "0"
QString places(int places);
theme::Tone tone(ApplicationState state);
theme::Tone tone(ReferralState state);
theme::Tone tone(MessageState state);
theme::Tone tone(Told told);
/// What to do where a family may not know of its referral, or how it ended without their knowing; empty where they were told.
QString warning(const ReferralRow &row);
/// Neither delivered nor on its way: somebody has to phone.
bool isProblem(MessageState state);

} // namespace kezek::phrases
