// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"
#include "usecases/ports/store.h"

namespace kezek {

/// The last bulletin, as long as it can be taken back (R6).
struct UndoableBulletin {
    Bulletin bulletin;
    int published = 0;
    int open = 0;    ///< of these, not taken and not recalled yet
    int invited = 0; ///< families with an open invitation
    QDateTime until;
};

/// What the Bulletin page shows, of one instant.
struct BulletinData {
    QDateTime now;
    Rules rules;
    WorkingCalendar calendar;
    QList<UnpublishedSeatRow> unpublished;
    QList<BulletinRow> open;     ///< groups with seats still open, newest bulletin first
    QList<Bulletin> bulletins;   ///< newest first
    std::optional<UndoableBulletin> undoable;
    QDate today() const { return localDay(now); }
};

/// Storage thread.
Result<BulletinData> readBulletinData(Store &store);
/// What stands on a bulletin's paper. Storage thread.
Result<BulletinPaper> readBulletinPaper(Store &store, const Bulletin &bulletin);

/// May the free seats be published now? Errors: NotPermitted, PublicationFrozen with [until], NothingToPublish, DateNoCalendar.
Done mayPublish(const BulletinData &data, const Actor &actor);
/// What publishing now would do, in one or two sentences; with a freeze, that too (R7, R8, R22).
QString whatWillHappen(const BulletinData &data);
/// "3 families until 25.11 18:00" or "open to all".
QString windowText(const BulletinRow &row, const QDateTime &now);

} // namespace kezek
