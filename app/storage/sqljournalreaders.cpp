// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqljournalreaders.h"

#include "domain/search.h"
#include "storage/paging.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// A row belongs to the case of what it is about.
const QString selectLines = uR"(SELECT j.id, j.at, j.recorded_at, j.worker_id, j.worker_name, j.workstation, j.verb, j.subject, j.subject_id,
    j.reason, j.before_json, j.after_json, coalesce(j.reached_days, 0), a.id, a.number_year, a.number_sequence, a.child_surname, a.child_given,
    CASE a.state WHEN 'Archived' THEN 1 ELSE 0 END, CASE WHEN a.destroyed_by IS NOT NULL THEN 1 ELSE 0 END
    FROM journal j
    LEFT JOIN referral r ON j.subject = 'referral' AND r.id = j.subject_id
    LEFT JOIN message m ON j.subject = 'message' AND m.id = j.subject_id
    LEFT JOIN inquiry i ON j.subject = 'inquiry' AND i.id = j.subject_id
    LEFT JOIN application a ON a.id = CASE j.subject WHEN 'application' THEN j.subject_id WHEN 'referral' THEN r.application_id
        WHEN 'message' THEN m.application_id WHEN 'inquiry' THEN i.application_id END)"_s;

std::optional<JournalLine> readLine(Row &row)
{
    JournalLine line;
    JournalRow &j = line.row;
    j.id = row.big();
    j.at = row.instant();
    j.recordedAt = row.instant();
    j.worker = row.id<WorkerId>();
    j.workerName = row.text();
    j.workstation = row.text();
    j.verb = row.text();
    j.subject = row.text();
    j.subjectId = row.big();
    j.reason = row.text();
    j.before = row.json();
    j.after = row.json();
    line.reachedDays = row.number();
    line.application = row.maybeId<ApplicationId>();
    const int year = row.number();
    if (const int sequence = row.number(); sequence > 0)
        line.number = ApplicationNumber(year, sequence);
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    line.childName = name.surname.isEmpty() ? QString() : name.brief();
    line.ended = row.number() == 1;
    line.destroyed = row.number() == 1;
    return line;
}

QString marksFor(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

/// Found by the subjects' index first: left to choose, a planner may rather walk through the whole journal in its order.
Condition ofApplications(const QList<ApplicationId> &applications)
{
    if (applications.isEmpty())
        return {u"1 = 0"_s, {}};
    QVariantList ids;
    for (const ApplicationId id : applications)
        ids.append(id.value);
    const QString among = u" IN "_s + marksFor(ids.size());
    const QString part = u"SELECT id FROM journal WHERE subject = '%1' AND subject_id IN (SELECT id FROM %1 WHERE application_id%2)"_s;
    const QString sql = u"j.id IN (SELECT id FROM journal WHERE subject = 'application' AND subject_id"_s + among + u" UNION ALL "_s
        + part.arg(u"referral"_s, among) + u" UNION ALL "_s + part.arg(u"message"_s, among) + u" UNION ALL "_s + part.arg(u"inquiry"_s, among) + u')';
    return {sql, ids + ids + ids + ids};
}

/// SQLite knows capital letters of ASCII alone, so the usual ways to write a word are asked for.
Condition reasonHolds(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, u'\\' + QString(special));
    const QString lower = text.toLower();
    const auto like = [](const QString &part) { return u'%' + part + u'%'; };
    return {uR"((j.reason LIKE ? ESCAPE '\' OR j.reason LIKE ? ESCAPE '\' OR j.reason LIKE ? ESCAPE '\'))"_s,
            binds(like(text), like(lower), like(lower.left(1).toUpper() + lower.mid(1)))};
}

Conditions conditionsOf(const JournalFilter &filter)
{
    Conditions conditions;
    if (filter.from.isValid())
        conditions.add(u"j.recorded_at >= ?"_s, binds(filter.from));
    if (filter.until.isValid())
        conditions.add(u"j.recorded_at < ?"_s, binds(filter.until));
    if (filter.worker)
        conditions.add(u"j.worker_id = ?"_s, binds(*filter.worker));
    if (!filter.workstation.isEmpty())
        conditions.add(u"j.workstation = ?"_s, binds(filter.workstation));
    if (!filter.verbs.isEmpty()) {
        QVariantList verbs;
        for (const QString &verb : filter.verbs)
            verbs.append(verb);
        // Of one verb its index is read in order; of several it would have to be sorted whole, so the order's own index is walked.
        conditions.add((verbs.size() == 1 ? u"j.verb IN "_s : u"(j.verb || '') IN "_s) + marksFor(verbs.size()), verbs);
    }
    if (!filter.subject.isEmpty())
        conditions.add(u"j.subject = ?"_s, binds(filter.subject));
    if (filter.applications)
        conditions.add(ofApplications(*filter.applications));
    conditions.add(reasonHolds(filter.reason));
    if (filter.reachedMoreThan) // the first part is the index's own
        conditions.add(u"j.reached_days > 0 AND j.reached_days > ?"_s, binds(*filter.reachedMoreThan));
    return conditions;
}

} // namespace

Result<Page<JournalLine>> SqlJournalReaders::rows(const JournalFilter &filter, const PageMark &from)
{
    return readPage<JournalLine>(m_session, selectLines, conditionsOf(filter), {u"j.recorded_at"_s, u"j.id"_s, true}, from, readLine,
                                 [](const JournalLine &line) { return markOf(line.row.recordedAt, line.row.id); });
}

Result<QList<ApplicationId>> SqlJournalReaders::applicationsOf(const QString &typed)
{
    const auto readId = [](Row &row) { return std::optional(row.id<ApplicationId>()); };
    const SearchQuery query = understand(typed);
    if (const auto *number = std::get_if<ApplicationNumber>(&query))
        return m_session.list<ApplicationId>(u"SELECT id FROM application WHERE number_year = ? AND number_sequence = ?"_s,
                                             binds(number->year(), number->sequence()), readId);
    if (const auto *iin = std::get_if<Iin>(&query))
        return m_session.list<ApplicationId>(u"SELECT id FROM application WHERE child_iin = ? UNION SELECT id FROM application WHERE applicant_iin = ?"_s,
                                             binds(iin->text(), iin->text()), readId);
    return QList<ApplicationId>();
}

Result<QStringList> SqlJournalReaders::workstations()
{
    // From one name to the next in the index, instead of through all rows.
    return m_session.list<QString>(uR"(WITH RECURSIVE station(name) AS (
            SELECT min(workstation) FROM journal
            UNION ALL SELECT (SELECT min(j.workstation) FROM journal j WHERE j.workstation > s.name) FROM station s WHERE s.name IS NOT NULL)
        SELECT name FROM station WHERE name <> '')"_s, {}, [](Row &row) { return std::optional(row.text()); });
}

} // namespace kezek
