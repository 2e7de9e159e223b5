// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"
#include "usecases/ports/store.h"

#include <QStringList>

#include <functional>

namespace kezek {

enum class ImportKind { Children, Kindergartens, Groups };

/// A table as it was read from a file: named columns, and each row with its line in the file.
struct ImportTable {
    struct Row {
        int line = 0;
        QStringList cells;
    };
    QStringList columns; ///< lower case
    QList<Row> rows;
};

/// One cell that cannot be taken over. `column` is empty when the whole row is refused.
struct ImportProblem {
    int line = 0;
    QString column;
    Error error;
};

struct ImportReport {
    int rows = 0;
    bool written = false;
    QList<ImportProblem> problems;
};

/// The columns of a kind, the needed ones first; a column that is missing but needed refuses the table (FileWrongColumns).
struct ImportColumn {
    QString name;
    bool required = false;
};
QList<ImportColumn> importColumns(ImportKind kind);

/// Takes a table over by the same verbs as the windows, all rows in one transaction: one bad row, and nothing is written. A dry run
/// names what is bad and writes nothing. `progress(done)` is called after each row and stops the import by returning false (Cancelled).
/// Errors: FileWrongColumns with [column], NotPermitted, Cancelled, those of storage.
Result<ImportReport> importTable(Store &store, const Actor &actor, Random &random, ImportKind kind, const ImportTable &table, bool dryRun,
                                 const std::function<bool(int)> &progress);

} // namespace kezek
