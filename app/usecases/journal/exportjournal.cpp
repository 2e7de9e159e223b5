// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journal/exportjournal.h"

#include "usecases/journal/journalchanges.h"

#include <QJsonDocument>

namespace kezek {

namespace {

TableValue orNothing(const QString &text)
{
    return text.isEmpty() ? TableValue() : TableValue(text);
}

TableValue side(const JournalRow &row, const QJsonObject &side, std::optional<Language> language)
{
    if (side.isEmpty())
        return {};
    return language ? orNothing(journalSide(row.subject, side, *language)) : TableValue(QString::fromUtf8(QJsonDocument(side).toJson(QJsonDocument::Compact)));
}

TableValues cells(const JournalLine &line, std::optional<Language> language)
{
    const JournalRow &j = line.row;
    return {j.id, j.recordedAt, j.at, qint64(line.reachedDays), orNothing(j.workerName), orNothing(j.workstation), j.verb, j.subject, j.subjectId,
            line.number ? TableValue(line.number->text()) : TableValue(), orNothing(line.childName), orNothing(j.reason),
            side(j, j.before, language), side(j, j.after, language)};
}

} // namespace

Done putJournal(Store &store, const JournalFilter &filter, std::optional<Language> language, const PutRow &put)
{
    PageMark mark;
    do {
        KEZEK_TRY(const Page<JournalLine> page, store.journalReaders().rows(filter, mark));
        for (const JournalLine &line : page.rows)
            KEZEK_CHECK(put(cells(line, language)));
        mark = page.next;
    } while (!mark.isEmpty());
    return {};
}

} // namespace kezek
