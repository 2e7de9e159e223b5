// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/random.h"
#include "usecases/ports/store.h"
#include "usecases/ports/tablesink.h"
#include "usecases/tables/importtable.h"

namespace kezek {

/// How a kindergarten's own list differs from ours in one child.
struct ListDifference {
    Q_GADGET
public:
    enum class Kind { MissingHere, OtherKindergarten, MissingThere, OtherGroup, OtherName, ListedTwice };
    Q_ENUM(Kind)

    Kind kind = Kind::MissingHere;
    Iin child;
    QString theirName; ///< as in the list; empty where it has none
    QString ourName;   ///< empty of a child that is not enrolled here
    QString theirGroup;
    QString ourGroup; ///< of another kindergarten with its name
    int line = 0;     ///< of the list; 0: not in it
};

struct ComparisonTask {
    KindergartenId kindergarten;
    std::function<bool(const ImportProgress &)> progress = [](const ImportProgress &) { return true; };
};

struct ComparisonReport {
    int theirs = 0; ///< rows of the list
    int ours = 0;   ///< children enrolled here
    QList<ListDifference> differences; ///< by the list's rows, then those that it lacks
    QList<ImportProblem> problems;     ///< rows without an IIN that can be read: they were not compared
    QStringList ignored;               ///< as of an import
};

QList<Role> comparisonRoles();

/// Compares a kindergarten's list (columns of the table "enrolled": IIN; name in one column or three; group) with the children who are
/// enrolled there with us, by their IIN. Changes nothing but the journal, which says who looked. Names are compared without patronymics where
/// one side has none, groups where the list names one. A worker of a kindergarten compares their own.
/// Errors: NotPermitted, NotFound, FileWrongColumns, FileColumnTwice, Cancelled, those of the source and of storage.
Result<ComparisonReport> compareEnrolled(Store &store, const Actor &actor, Random &random, TableSource &source, const ComparisonTask &task);

/// The differences as a table.
Done writeDifferences(TableSink &sink, const QList<ListDifference> &differences, std::optional<Language> language);

} // namespace kezek
