// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figureconditions.h"
#include "storage/sqlfigures.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// The queue's entries, with their applications where a filter asks for more than an entry knows.
QString entries(const ReportQuery &query)
{
    const bool asks = query.language || query.district || query.source;
    return u" FROM queue_entry e"_s + (asks ? u" JOIN application a ON a.id = e.application_id"_s : QString());
}

Conditions standing(const ReportQuery &query, const QDateTime &end)
{
    Conditions conditions = ofEntries(query);
    conditions.add(stoodBefore(end));
    return conditions;
}

} // namespace

Result<Tallies> SqlFigures::queueByYear(const ReportQuery &query, const QDateTime &end)
{
    const Conditions conditions = standing(query, end);
    // The rank stands in the index, the word does not.
    const QString sql = u"SELECT e.birth_year, CASE e.category_rank WHEN 0 THEN 'Extraordinary' WHEN 1 THEN 'FirstPriority' ELSE 'General' END, count(*)"_s
        + entries(query) + conditions.where() + u" GROUP BY e.birth_year, e.category_rank ORDER BY e.birth_year, e.category_rank"_s;
    return tallies(sql, conditions.values(), 1);
}

Result<Tallies> SqlFigures::queueByLanguage(const ReportQuery &query, const QDateTime &end)
{
    const Conditions conditions = standing(query, end);
    const QString sql = u"SELECT 0, coalesce(l.language, ''), count(*)"_s + entries(query) + joinFirstLanguage(u"e.application_id"_s)
        + conditions.where() + u" GROUP BY 2 ORDER BY 2"_s;
    return tallies(sql, conditions.values(), 1);
}

Result<Tallies> SqlFigures::queueByDistrict(const ReportQuery &query, const QDateTime &end)
{
    const Conditions conditions = standing(query, end);
    const QString sql = uR"(SELECT coalesce(d.id, 0), coalesce(d.name_ru, ''), count(*)
        FROM queue_entry e JOIN application a ON a.id = e.application_id LEFT JOIN district d ON d.id = a.district_id)"_s
        + conditions.where() + u" GROUP BY 1, 2 ORDER BY 1"_s;
    return tallies(sql, conditions.values(), 1);
}

Result<qint64> SqlFigures::queueSize(const ReportQuery &query, const QDateTime &end)
{
    const Conditions conditions = standing(query, end);
    return m_session.count(u"SELECT count(*)"_s + entries(query) + conditions.where(), conditions.values());
}

Result<Tallies> SqlFigures::demand(const ReportQuery &query, const QDateTime &end)
{
    static const QString district = u"coalesce(w.district_id, a.district_id, 0)"_s;
    Conditions conditions;
    conditions.add(stoodBefore(end));
    if (query.birthYear)
        conditions.add(u"e.birth_year = ?"_s, binds(*query.birthYear));
    if (query.language)
        conditions.add(u"l.language = ?"_s, binds(*query.language));
    if (query.district)
        conditions.add(district + u" = ?"_s, binds(*query.district));
    const QString sql = u"SELECT e.birth_year, coalesce(l.language, ''), "_s + district + u", count(*)"_s
        + u" FROM queue_entry e JOIN application a ON a.id = e.application_id"_s + joinFirstLanguage(u"a.id"_s)
        + u" LEFT JOIN application_district w ON w.rank = 1 AND w.application_id = a.id"_s + conditions.where() + u" GROUP BY 1, 2, 3"_s;
    return tallies(sql, conditions.values(), 2);
}

Result<Tallies> SqlFigures::moved(const ReportQuery &query, const QString &at, const QString &cause, const QDateTime &begin, const QDateTime &end)
{
    Conditions conditions = ofEntries(query);
    conditions.add(at + u" >= ? AND "_s + at + u" < ?"_s, binds(begin, end));
    const QString sql = u"SELECT e.birth_year, "_s + cause + u", "_s + mondayOf(dayOf(at)) + u", count(*)"_s + entries(query) + conditions.where()
        + u" GROUP BY 1, 2, 3"_s;
    return tallies(sql, conditions.values(), 2);
}

Result<Tallies> SqlFigures::enteredQueue(const ReportQuery &query, const QDateTime &begin, const QDateTime &end)
{
    return moved(query, u"e.entered_at"_s, u"e.entered_cause"_s, begin, end);
}

Result<Tallies> SqlFigures::leftQueue(const ReportQuery &query, const QDateTime &begin, const QDateTime &end)
{
    return moved(query, u"e.left_at"_s, u"e.left_cause"_s, begin, end);
}

} // namespace kezek
