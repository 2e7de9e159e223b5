// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figureconditions.h"
#include "storage/sqlfigures.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// When the office was done with an application: registered, refused, or closed before either.
const QString settled = u"coalesce(a.registered_at, a.ended_at)"_s;
const QString inTime = u"count(*) FILTER (WHERE "_s + settled + u" <= a.registration_due)"_s;
const QString refused = u"count(*) FILTER (WHERE a.registered_at IS NULL AND a.end_cause = 'Refused')"_s;
const QString minutes = u"((a.registered_at - a.filed_at) / 60000)"_s;

/// Takes `now` as a value: what is not settled is late when the term has passed.
QString late()
{
    return u"count(*) FILTER (WHERE coalesce("_s + settled + u", ?) > a.registration_due)"_s;
}

Conditions filed(const ReportQuery &query)
{
    Conditions conditions = ofApplications(query);
    conditions.add(inPeriod(u"a.filed_at"_s, query));
    if (query.worker)
        conditions.add(u"EXISTS (SELECT 1 FROM (SELECT 1) x"_s + joinDecider() + u" AND j.worker_id = ?)"_s, binds(*query.worker));
    return conditions;
}

/// With the row of the decider joined, which says the worker.
Conditions decided(const ReportQuery &query)
{
    Conditions conditions = ofApplications(query);
    conditions.add(inPeriod(u"a.filed_at"_s, query));
    if (query.worker)
        conditions.add(u"j.worker_id = ?"_s, binds(*query.worker));
    return conditions;
}

} // namespace

Result<Tallies> SqlFigures::tallies(const QString &sql, const QVariantList &values, int numbers)
{
    return m_session.list<Tally>(sql, values, [numbers](Row &row) {
        Tally tally{row.big(), row.text(), {}};
        for (int i = 0; i < numbers; ++i)
            tally.numbers.append(row.big());
        return std::optional(tally);
    });
}

Result<Tallies> SqlFigures::registrationWeeks(const ReportQuery &query, const QDateTime &now)
{
    const Conditions conditions = filed(query);
    const QString sql = u"SELECT "_s + mondayOf(dayOf(u"a.filed_at"_s)) + u", '', count(*), "_s + inTime + u", "_s + late()
        + u", count(*) FILTER (WHERE "_s + settled + u" IS NULL AND a.registration_due >= ?), "_s + refused
        + u" FROM application a"_s + conditions.where() + u" GROUP BY 1 ORDER BY 1"_s;
    return tallies(sql, binds(now, now) + conditions.values(), 5);
}

Result<Tallies> SqlFigures::registrationSources(const ReportQuery &query, const QDateTime &now)
{
    const Conditions conditions = filed(query);
    const QString sql = u"SELECT 0, a.source, count(a.registered_at), "_s + inTime + u", "_s + late() + u", "_s + refused
        + u" FROM application a"_s + conditions.where() + u" GROUP BY 2 ORDER BY 2"_s;
    return tallies(sql, binds(now) + conditions.values(), 4);
}

Result<Tallies> SqlFigures::registrationWorkers(const ReportQuery &query, const QDateTime &now)
{
    const Conditions conditions = decided(query);
    const QString sql = u"SELECT coalesce(j.worker_id, 0), coalesce(w.name, ''), count(a.registered_at), "_s + inTime + u", "_s + late() + u", "_s + refused
        + u" FROM application a"_s + joinDecider() + u" LEFT JOIN worker w ON w.id = j.worker_id"_s + conditions.where()
        + u" GROUP BY 1, 2 ORDER BY 3 DESC, 2, 1"_s;
    return tallies(sql, binds(now) + conditions.values(), 4);
}

Result<Tallies> SqlFigures::registrationMinutes(const ReportQuery &query)
{
    Conditions conditions = filed(query);
    conditions.add(u"a.registered_at IS NOT NULL"_s);
    return tallies(u"SELECT 0, a.source, "_s + minutes + u", count(*) FROM application a"_s + conditions.where() + u" GROUP BY 2, 3"_s, conditions.values(), 2);
}

Result<Tallies> SqlFigures::workerMinutes(const ReportQuery &query)
{
    Conditions conditions = decided(query);
    conditions.add(u"a.registered_at IS NOT NULL"_s);
    return tallies(u"SELECT coalesce(j.worker_id, 0), '', "_s + minutes + u", count(*) FROM application a"_s + joinDecider() + conditions.where()
                       + u" GROUP BY 1, 3"_s,
                   conditions.values(), 2);
}

} // namespace kezek
