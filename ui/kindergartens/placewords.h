// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "usecases/ports/readers.h"
#include "usecases/ports/repositories.h"

#include <QHash>

/// How the Kindergartens page says groups and seats.
namespace kezek::placewords {

QString group(const Group &group);     ///< "Younger «Ромашка»"
QString groupLine(const Group &group); ///< "Younger «Ромашка», rus, born 2024"
QString born(const Group &group);      ///< "2024", "2023–2024"
/// When the seats on referral become free if nobody comes; empty when there are none.
QString forecast(const QList<SeatStatus> &seats);

theme::Tone tone(SeatState state);
QString legend(SeatState state);
/// The second line of a cell: "by 26.11", "B-114".
QString brief(const SeatStatus &seat, const QHash<BulletinId, Bulletin> &bulletins);
/// Who holds it and until when, as one sentence.
QString whole(const SeatStatus &seat, const QHash<BulletinId, Bulletin> &bulletins);

} // namespace kezek::placewords
