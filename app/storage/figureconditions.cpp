// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figureconditions.h"

#include "domain/workingcalendar.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

constexpr qint64 hourLong = 3600000;

/// Milliseconds as the local clock shows them.
QString localOf(const QString &instant)
{
    // 2024-02-29T18:00Z: midnight by the clock that was put back an hour then.
    static const QString changedAt = QString::number(QDateTime(QDate(2024, 2, 29), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch());
    return u"(%1 + CASE WHEN %1 < %2 THEN %3 ELSE %4 END)"_s.arg(instant, changedAt, QString::number(6 * hourLong), QString::number(5 * hourLong));
}

void addWishAndHome(Conditions &conditions, const ReportQuery &query)
{
    if (query.district)
        conditions.add(u"a.district_id = ?"_s, binds(*query.district));
    if (query.source)
        conditions.add(u"a.source = ?"_s, binds(*query.source));
    if (query.language)
        conditions.add(u"EXISTS (SELECT 1 FROM application_language w WHERE w.application_id = a.id AND w.rank = 1 AND w.language = ?)"_s, binds(*query.language));
}

} // namespace

QString dayOf(const QString &instant)
{
    return u"(%1 / %2)"_s.arg(localOf(instant), QString::number(24 * hourLong));
}

QString mondayOf(const QString &day)
{
    // 1970-01-01 was a Thursday.
    return u"(%1 - (%1 + 3) % 7)"_s.replace(u"%1"_s, day);
}

QString hourOf(const QString &instant)
{
    return u"("_s + localOf(instant) + u" / %1 % 24)"_s.replace(u"%1"_s, QString::number(hourLong));
}

Condition inPeriod(const QString &instant, const ReportQuery &query)
{
    return {instant + u" >= ? AND "_s + instant + u" < ?"_s, binds(startOfLocalDay(query.from), startOfLocalDay(query.until.addDays(1)))};
}

Condition stoodBefore(const QDateTime &end)
{
    return {u"e.entered_at < ? AND (e.left_at IS NULL OR e.left_at >= ?)"_s, binds(end, end)};
}

Conditions ofApplications(const ReportQuery &query)
{
    Conditions conditions;
    if (query.birthYear)
        conditions.add(u"a.birth_date >= ? AND a.birth_date <= ?"_s, binds(QDate(*query.birthYear, 1, 1), QDate(*query.birthYear, 12, 31)));
    if (query.category)
        conditions.add(u"a.category = ?"_s, binds(*query.category));
    addWishAndHome(conditions, query);
    return conditions;
}

Conditions ofEntries(const ReportQuery &query)
{
    Conditions conditions;
    if (query.birthYear)
        conditions.add(u"e.birth_year = ?"_s, binds(*query.birthYear));
    if (query.category)
        conditions.add(u"e.category = ?"_s, binds(*query.category));
    addWishAndHome(conditions, query);
    return conditions;
}

Conditions ofPlaces(const ReportQuery &query)
{
    Conditions conditions;
    if (query.kindergarten)
        conditions.add(u"g.kindergarten_id = ?"_s, binds(*query.kindergarten));
    if (query.district)
        conditions.add(u"k.district_id = ?"_s, binds(*query.district));
    if (query.language)
        conditions.add(u"g.language = ?"_s, binds(*query.language));
    return conditions;
}

QString isNoTransfer()
{
    // A moved child's right begins enrolled, at the instant at which its old seat is given up.
    return uR"((r.state <> 'Enrolled' OR r.issued_at <> r.ended_at OR NOT EXISTS (SELECT 1 FROM referral o
        WHERE o.application_id = r.application_id AND o.id <> r.id AND o.state = 'Enrolled' AND o.released_at = r.issued_at)))"_s;
}

QString wasBackDated()
{
    return u"j.verb = 'file-application' AND j.subject = 'application' AND a.filed_at < j.at - 86400000"_s;
}

EditedDates datesEdited(const Dialect &dialect)
{
    // The journal holds what changed, before and after; what did not is in neither.
    const QString differs = u"coalesce("_s + dialect.asJson.arg(u"j.before_json"_s) + u"%1, '') <> coalesce("_s + dialect.asJson.arg(u"j.after_json"_s) + u"%1, '')"_s;
    return {differs.arg(u"->'child'->>'birthDate'"_s), differs.arg(u"->>'filedAt'"_s), differs.arg(u"->'benefit'->>'validUntil'"_s)};
}

QString EditedDates::any() const
{
    // The verbs come first: of all other rows nobody looks into the JSON.
    return u"j.verb IN ('correct-application', 'renew-benefit') AND j.subject = 'application' AND ("_s + birthDate + u" OR "_s + filing + u" OR "_s + benefit + u')';
}

QString isByPerson()
{
    return u"w.role NOT IN ('SelfService', 'Worker')"_s;
}

QString joinDecider()
{
    // The row has the very instant of the decision: an application refused, opened again and registered counts for the last of the three.
    return uR"( JOIN journal j ON j.subject = 'application' AND j.subject_id = a.id AND j.at = coalesce(a.registered_at, a.ended_at)
        AND j.verb = CASE WHEN a.registered_at IS NOT NULL THEN 'register-application' ELSE 'refuse-application' END)"_s;
}

QString firstWishIs()
{
    return u"coalesce((SELECT w.language FROM application_language w WHERE w.application_id = a.id AND w.rank = 1), '') = ?"_s;
}

QString joinFirstLanguage(const QString &application)
{
    return u" LEFT JOIN application_language l ON l.rank = 1 AND l.application_id = "_s + application;
}

} // namespace kezek
