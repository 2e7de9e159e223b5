// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"
#include "usecases/tables/exportrows.h"

namespace kezek {

struct ExportTask {
    QString what; ///< one of exportNames()
    std::optional<Language> language; ///< empty: headings and values as scripts know them
    /// Called after each row with how many there are; stops the export by returning false (Cancelled).
    std::function<bool(int)> progress = [](int) { return true; };
    /// Rows of the table's columns, where only some are wanted; empty: all of them.
    std::function<Done(Store &, const PutRow &)> rows = {};
    QJsonObject asked = {}; ///< which ones, for the journal
};

/// Everything that the office has in tables: queue, registrations, archive, referrals, kindergartens, groups, seats, bulletin, messages,
/// inquiries, journal. Codes to families are not among the messages' texts.
QStringList exportNames();

/// Writes one of them, page by page; how many rows. Errors: Cancelled, those of the sink and of storage.
Result<int> exportTable(Store &store, TableSink &sink, const ExportTask &task);

/// Who may export in the windows: whole IINs and phones leave the program in all but the lists of places.
QList<Role> exportRoles(const QString &what);
/// The same for a worker: the right is checked, and the journal says who took what before the file is there. Errors: NotPermitted.
Result<int> exportTable(Store &store, const Actor &actor, Random &random, TableSink &sink, const ExportTask &task);

} // namespace kezek
