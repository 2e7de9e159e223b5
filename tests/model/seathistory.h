// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlstore.h"

namespace kezek::model {

/// Whether the past of every seat adds up: free, published, held, taken, free again, one after the other with no two at once; who held
/// it took it out of a bulletin at that very instant, invited or after the window; and the journal knows each of these instants. Reads
/// publications, invitations, referrals and journal, and nothing that says what is so now. One line a fault.
QStringList brokenHistories(SqlStore &store);

/// How many of these steps were looked at.
struct HistorySize {
    int publications = 0;
    int holds = 0;
    int journalRows = 0;
};
HistorySize historySize(SqlStore &store);

} // namespace kezek::model
