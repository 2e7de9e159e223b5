// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figureconditions.h"
#include "storage/sqlfigures.h"

using namespace Qt::StringLiterals;

namespace kezek {

Result<Tallies> SqlFigures::messageDays(const ReportQuery &query)
{
    const Condition period = inPeriod(u"m.created_at"_s, query);
    return tallies(u"SELECT "_s + dayOf(u"m.created_at"_s) + u", m.state, count(*) FROM message m WHERE "_s + period.sql + u" GROUP BY 1, 2 ORDER BY 1"_s,
                   period.values, 1);
}

Result<Tallies> SqlFigures::messageKinds(const ReportQuery &query)
{
    const Condition period = inPeriod(u"m.created_at"_s, query);
    const QString sql = uR"(SELECT 0, m.kind || ':' || m.state, count(*),
            CAST(coalesce(sum(m.parts) FILTER (WHERE m.accepted_at IS NOT NULL), 0) AS bigint),
            CAST(coalesce(sum(m.cost_tiyn) FILTER (WHERE m.accepted_at IS NOT NULL), 0) AS bigint),
            count(*) FILTER (WHERE m.accepted_at IS NOT NULL AND m.cost_tiyn IS NULL)
        FROM message m WHERE )"_s
        + period.sql + u" GROUP BY m.kind, m.state ORDER BY m.kind, m.state"_s;
    return tallies(sql, period.values, 4);
}

Result<Tallies> SqlFigures::backDated(const ReportQuery &query)
{
    Conditions conditions = ofApplications(query);
    conditions.add(wasBackDated());
    conditions.add(inPeriod(u"j.at"_s, query));
    if (query.worker)
        conditions.add(u"j.worker_id = ?"_s, binds(*query.worker));
    const QString sql = u"SELECT coalesce(j.worker_id, 0), coalesce(w.name, ''), "_s + mondayOf(dayOf(u"j.at"_s)) + u", (j.at - a.filed_at) / 86400000, count(*)"_s
        + u" FROM journal j JOIN application a ON a.id = j.subject_id LEFT JOIN worker w ON w.id = j.worker_id"_s + conditions.where() + u" GROUP BY 1, 2, 3, 4"_s;
    return tallies(sql, conditions.values(), 3);
}

Result<Tallies> SqlFigures::editedDates(const ReportQuery &query)
{
    const EditedDates edited = datesEdited(m_session.dialect());
    Conditions conditions = ofApplications(query);
    conditions.add(edited.any());
    conditions.add(inPeriod(u"j.at"_s, query));
    if (query.worker)
        conditions.add(u"j.worker_id = ?"_s, binds(*query.worker));
    const QString counted = u", count(*) FILTER (WHERE %1)"_s;
    const QString sql = u"SELECT coalesce(j.worker_id, 0), coalesce(w.name, ''), "_s + mondayOf(dayOf(u"j.at"_s)) + counted.arg(edited.birthDate) + counted.arg(edited.filing)
        + counted.arg(edited.benefit) + u" FROM journal j JOIN application a ON a.id = j.subject_id LEFT JOIN worker w ON w.id = j.worker_id"_s + conditions.where()
        + u" GROUP BY 1, 2, 3"_s;
    return tallies(sql, conditions.values(), 4);
}

Result<Tallies> SqlFigures::work(const ReportQuery &query)
{
    Conditions conditions;
    conditions.add(inPeriod(u"j.at"_s, query));
    conditions.add(isByPerson());
    if (query.worker)
        conditions.add(u"j.worker_id = ?"_s, binds(*query.worker));
    const QString sql = u"SELECT w.id, w.name, ("_s + dayOf(u"j.at"_s) + u" + 3) % 7, "_s + hourOf(u"j.at"_s)
        + u", count(*) FROM journal j JOIN worker w ON w.id = j.worker_id"_s + conditions.where() + u" GROUP BY 1, 2, 3, 4"_s;
    return tallies(sql, conditions.values(), 3);
}

Result<QList<QuestionTime>> SqlFigures::questions(const ReportQuery &query)
{
    Conditions conditions;
    conditions.add(inPeriod(u"i.asked_at"_s, query));
    if (query.source)
        conditions.add(u"i.source = ?"_s, binds(*query.source));
    if (query.worker)
        conditions.add(u"i.answered_by = ?"_s, binds(*query.worker));
    return m_session.list<QuestionTime>(u"SELECT i.asked_at, i.answered_at, i.answered_by, coalesce(w.name, '') FROM inquiry i LEFT JOIN worker w ON w.id = i.answered_by"_s
                                            + conditions.where() + u" ORDER BY i.asked_at, i.id"_s,
                                        conditions.values(), [](Row &row) {
                                            QuestionTime question;
                                            question.asked = row.instant();
                                            question.answered = row.maybeInstant();
                                            question.worker = row.id<WorkerId>();
                                            question.workerName = row.text();
                                            return std::optional(question);
                                        });
}

} // namespace kezek
