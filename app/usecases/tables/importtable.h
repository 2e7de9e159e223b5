// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"
#include "usecases/ports/store.h"
#include "usecases/ports/tablesource.h"

#include <QStringList>

#include <functional>

namespace kezek {

enum class ImportKind { Children, Kindergartens, Groups };

/// One cell that cannot be taken over, or a whole row: then `place` is -1.
struct ImportProblem {
    int line = 0;
    QString column; ///< our name of it
    int place = -1; ///< column of the file, the first is 0
    QString heading; ///< as it stands in the file
    Error error;
};

struct ImportReport {
    int rows = 0;
    bool written = false;
    QList<ImportProblem> problems; ///< at most mostProblems
    int bad = 0;                   ///< problems that there are
    QStringList ignored;           ///< columns of the file that mean nothing here, "K Примечание 2"

    /// Of a file with a hundred thousand bad rows nobody reads more.
    static constexpr int mostProblems = 10'000;
};

struct ImportProgress {
    int rows = 0;    ///< read so far
    double part = 0; ///< of the file, 0 to 1
};

struct ImportTask {
    ImportKind kind = ImportKind::Children;
    bool dryRun = true;
    /// Called after each row; stops the import by returning false (Cancelled).
    std::function<bool(const ImportProgress &)> progress = [](const ImportProgress &) { return true; };
};

/// Name of the kind in scripts and of its columns (tableColumns): "children".
QString importName(ImportKind kind);
/// Who may take over.
QList<Role> importRoles(ImportKind kind);

/// Takes a table over by the same verbs as the windows, all rows in one transaction: one bad cell, and nothing is written. A dry run does
/// the same and writes nothing, so what it finds good is good. Each bad cell of a row is named; a row without one goes through its verb.
/// Errors: FileWrongColumns with [column, table], FileColumnTwice, NotPermitted, Cancelled, those of the source and of storage.
Result<ImportReport> importTable(Store &store, const Actor &actor, Random &random, TableSource &source, const ImportTask &task);

} // namespace kezek
