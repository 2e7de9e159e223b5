// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figureconditions.h"
#include "storage/rows.h"
#include "storage/sqlfigures.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// "cell:2021:Kazakh:3": what a row of a report is about.
class Key {
public:
    explicit Key(const QString &text) : m_parts(text.split(u':')) {}
    bool is(const QString &what, qsizetype values) const { return m_parts.constFirst() == what && m_parts.size() == values + 1; }
    QString text(int index) const { return m_parts.at(index + 1); }
    qint64 number(int index) const { return text(index).toLongLong(); }
    QDate day(int index = 0) const { return QDate::fromString(text(index), Qt::ISODate); }

private:
    QStringList m_parts;
};

/// The part of the period that a row of one week or day is about.
ReportQuery within(ReportQuery query, QDate first, int days)
{
    query.from = qMax(query.from, first);
    query.until = qMin(query.until, first.addDays(days - 1));
    return query;
}

QString nullable(const QString &column)
{
    return u"coalesce("_s + column + u", 0) = ?"_s;
}

/// True of an application `a` for which such a row is there; the conditions say how it belongs to `a`.
Condition among(const QString &from, const Conditions &conditions)
{
    return {u"EXISTS (SELECT 1 FROM "_s + from + conditions.where() + u')', conditions.values()};
}

using Found = std::optional<Conditions>;

Found ofRegistration(const ReportQuery &query, const Key &key)
{
    const ReportQuery asked = key.is(u"week"_s, 1) ? within(query, key.day(), 7) : query;
    Conditions all = ofApplications(asked);
    all.add(inPeriod(u"a.filed_at"_s, asked));
    Conditions decider;
    if (query.worker)
        decider.add(u"j.worker_id = ?"_s, binds(*query.worker));
    if (key.is(u"worker"_s, 1))
        decider.add(nullable(u"j.worker_id"_s), binds(key.number(0)));
    else if (key.is(u"source"_s, 1))
        all.add(u"a.source = ?"_s, binds(key.text(0)));
    else if (!key.is(u"week"_s, 1))
        return {};
    if (query.worker || key.is(u"worker"_s, 1))
        all.add(among(u"(SELECT 1) x"_s + joinDecider(), decider));
    return all;
}

/// Entries `e` of the application, under the report's filters.
Found ofQueue(const ReportQuery &query, const Key &key, const QDateTime &end)
{
    Conditions entry = ofEntries(query);
    entry.add(u"e.application_id = a.id"_s);
    entry.add(stoodBefore(end));
    Conditions all;
    if (key.is(u"year"_s, 1))
        entry.add(u"e.birth_year = ?"_s, binds(key.number(0)));
    else if (key.is(u"category"_s, 1))
        entry.add(u"e.category = ?"_s, binds(key.text(0)));
    else if (key.is(u"district"_s, 1))
        all.add(nullable(u"a.district_id"_s), binds(key.number(0)));
    else if (key.is(u"language"_s, 1))
        all.add(firstWishIs(), binds(key.text(0)));
    else
        return {};
    all.add(among(u"queue_entry e"_s, entry));
    return all;
}

Found ofDemand(const ReportQuery &query, const Key &key, const QDateTime &end)
{
    static const QString district = u"coalesce((SELECT w.district_id FROM application_district w WHERE w.application_id = a.id AND w.rank = 1), a.district_id, 0) = ?"_s;
    const bool cell = key.is(u"cell"_s, 3);
    if (!cell && !key.is(u"year"_s, 1))
        return {};
    Conditions entry;
    entry.add(u"e.application_id = a.id AND e.birth_year = ?"_s, binds(key.number(0)));
    entry.add(stoodBefore(end));
    Conditions all;
    if (cell || query.language)
        all.add(firstWishIs(), binds(cell ? key.text(1) : toText(*query.language)));
    if (cell || query.district)
        all.add(district, binds(cell ? key.number(2) : query.district->value));
    all.add(among(u"queue_entry e"_s, entry));
    return all;
}

Found ofMovement(const ReportQuery &query, const Key &key, const QDateTime &now)
{
    const bool week = key.is(u"week"_s, 1);
    if (!week && !key.is(u"cause"_s, 2))
        return {};
    const ReportQuery asked = week ? within(query, key.day(), 7) : query;
    const QDateTime begin = startOfLocalDay(asked.from), end = endOfPeriod(asked, now);
    const QString cause = week ? QString() : u" AND e.%1_cause = ?"_s;
    const QString side = u"(e.%1_at >= ? AND e.%1_at < ?"_s + cause + u')';
    const QVariantList values = week ? binds(begin, end) : binds(begin, end, key.text(1));
    Conditions entry = ofEntries(query);
    entry.add(u"e.application_id = a.id"_s);
    if (!week)
        entry.add(u"e.birth_year = ?"_s, binds(key.number(0)));
    entry.add(u'(' + QString(side).replace(u"%1"_s, u"entered"_s) + u" OR "_s + QString(side).replace(u"%1"_s, u"left"_s) + u')', values + values);
    Conditions all;
    all.add(among(u"queue_entry e"_s, entry));
    return all;
}

Found ofReferrals(const ReportQuery &query, const Key &key)
{
    const ReportQuery asked = key.is(u"week"_s, 1) ? within(query, key.day(), 7) : query;
    Conditions referral = ofPlaces(asked);
    referral.add(u"r.application_id = a.id"_s);
    referral.add(inPeriod(u"r.issued_at"_s, asked));
    referral.add(isNoTransfer());
    if (query.category)
        referral.add(u"r.category_at_issue = ?"_s, binds(*query.category));
    if (key.is(u"kindergarten"_s, 1))
        referral.add(u"k.id = ?"_s, binds(key.number(0)));
    else if (!key.is(u"week"_s, 1))
        return {};
    ReportQuery child;
    child.birthYear = query.birthYear;
    Conditions all = ofApplications(child);
    all.add(among(u"referral r JOIN seat s ON s.id = r.seat_id JOIN child_group g ON g.id = s.group_id JOIN kindergarten k ON k.id = g.kindergarten_id"_s, referral));
    return all;
}

Found ofOccupancy(const Key &key, const QDateTime &end)
{
    if (!key.is(u"group"_s, 1))
        return {};
    Conditions referral;
    referral.add(u"r.application_id = a.id AND s.group_id = ? AND r.issued_at < ? AND (r.released_at IS NULL OR r.released_at >= ?)"_s, binds(key.number(0), end, end));
    Conditions all;
    all.add(among(u"referral r JOIN seat s ON s.id = r.seat_id"_s, referral));
    return all;
}

Found ofMessages(const ReportQuery &query, const Key &key)
{
    const bool day = key.is(u"day"_s, 1);
    Conditions message;
    message.add(u"m.application_id = a.id"_s);
    message.add(inPeriod(u"m.created_at"_s, day ? within(query, key.day(), 1) : query));
    if (key.is(u"message"_s, 2))
        message.add(u"m.kind = ? AND m.state = ?"_s, binds(key.text(0), key.text(1)));
    else if (!day)
        return {};
    Conditions all;
    all.add(among(u"message m"_s, message));
    return all;
}

Found ofBackDating(const ReportQuery &query, const Key &key, const Dialect &dialect)
{
    const bool week = key.is(u"week"_s, 1);
    if (!week && !key.is(u"worker"_s, 1))
        return {};
    const ReportQuery asked = week ? within(query, key.day(), 7) : query;
    Conditions row;
    row.add(u"j.subject = 'application' AND j.subject_id = a.id"_s);
    row.add(inPeriod(u"j.at"_s, asked));
    row.add(u"(("_s + wasBackDated() + u") OR ("_s + datesEdited(dialect).any() + u"))"_s);
    if (query.worker)
        row.add(u"j.worker_id = ?"_s, binds(*query.worker));
    if (!week)
        row.add(nullable(u"j.worker_id"_s), binds(key.number(0)));
    Conditions all = ofApplications(query);
    all.add(among(u"journal j"_s, row));
    return all;
}

Found ofQuestions(const ReportQuery &query, const Key &key)
{
    const bool week = key.is(u"week"_s, 1);
    if (!week && !key.is(u"worker"_s, 1))
        return {};
    Conditions question;
    question.add(u"i.application_id = a.id"_s);
    question.add(inPeriod(u"i.asked_at"_s, week ? within(query, key.day(), 7) : query));
    if (query.source)
        question.add(u"i.source = ?"_s, binds(*query.source));
    if (query.worker)
        question.add(u"i.answered_by = ?"_s, binds(*query.worker));
    if (!week)
        question.add(u"i.answered_by = ?"_s, binds(key.number(0)));
    Conditions all;
    all.add(among(u"inquiry i"_s, question));
    return all;
}

Found ofWork(const ReportQuery &query, const Key &key)
{
    Conditions row;
    row.add(u"j.subject = 'application' AND j.subject_id = a.id"_s);
    row.add(inPeriod(u"j.at"_s, query));
    row.add(isByPerson());
    if (query.worker)
        row.add(u"j.worker_id = ?"_s, binds(*query.worker));
    if (key.is(u"worker"_s, 1))
        row.add(u"j.worker_id = ?"_s, binds(key.number(0)));
    else if (key.is(u"hour"_s, 1))
        row.add(hourOf(u"j.at"_s) + u" = ?"_s, binds(key.number(0)));
    else
        return {};
    Conditions all;
    all.add(among(u"journal j JOIN worker w ON w.id = j.worker_id"_s, row));
    return all;
}

Found behind(const ReportQuery &query, const Key &key, const QDateTime &now, const Dialect &dialect)
{
    switch (query.kind) {
    case ReportKind::Registration:
        return ofRegistration(query, key);
    case ReportKind::QueueSizes:
        return ofQueue(query, key, endOfPeriod(query, now));
    case ReportKind::Occupancy:
        return ofOccupancy(key, endOfPeriod(query, now));
    case ReportKind::HiddenSeats:
        return {};
    case ReportKind::ReferralFates:
        return ofReferrals(query, key);
    case ReportKind::Demand:
        return ofDemand(query, key, endOfPeriod(query, now));
    case ReportKind::QueueMovement:
        return ofMovement(query, key, now);
    case ReportKind::Delivery:
        return ofMessages(query, key);
    case ReportKind::BackDating:
        return ofBackDating(query, key, dialect);
    case ReportKind::Inquiries:
        return ofQuestions(query, key);
    case ReportKind::WorkLoad:
        return ofWork(query, key);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Page<ApplicationRow>> SqlFigures::applications(const ReportQuery &query, const QString &key, const QDateTime &now, const PageMark &from)
{
    const Found conditions = behind(query, Key(key), now, m_session.dialect());
    if (!conditions)
        return refuse(ErrorCode::FieldNotUnderstood, u"key"_s);
    return readPage<ApplicationRow>(m_session, u"SELECT "_s + selectApplicationRow(u"a"_s) + u" FROM application a"_s, *conditions, {u"a.filed_at"_s, u"a.id"_s, true}, from,
                                    readApplicationRow, [](const ApplicationRow &row) { return markOf(row.filedAt, row.id.value); });
}

} // namespace kezek
