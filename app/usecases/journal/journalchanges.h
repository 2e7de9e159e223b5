// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

namespace kezek {

/// One field that a journal row speaks of, in the words of the office: "Ребёнок · Имя".
struct JournalChange {
    QString field;
    QString before;
    QString after;
    bool operator==(const JournalChange &) const = default;
};

/// What a row's before and after hold, a line a field; days, instants and closed sets of words as people read them. Fields that no
/// list knows stand by their own name.
QList<JournalChange> journalChanges(const JournalRow &row, Language language);
/// The same of one side in one line, for a table.
QString journalSide(const QString &subject, const QJsonObject &side, Language language);
/// Names of what is asked and told, from resources/tables/words.json.
QString verbWord(const QString &verb, Language language);
QString subjectWord(const QString &subject, Language language);

} // namespace kezek
