// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/applicationparts.h"

#include "storage/columns.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

enum class Part { Phone = 1, Language, District, Kindergarten };

/// All four lists of the applications whose keys `which` selects. One statement: each one more is a way to the server and back.
QString selectParts(const QString &which)
{
    const QString ofThem = u" WHERE application_id IN ("_s + which + u')';
    return u"SELECT application_id, 1, position, e164, confirmed, reason, 0 FROM application_phone"_s + ofThem
        + u" UNION ALL SELECT application_id, 2, rank, language, NULL, '', 0 FROM application_language"_s + ofThem
        + u" UNION ALL SELECT application_id, 3, rank, '', NULL, '', district_id FROM application_district"_s + ofThem
        + u" UNION ALL SELECT application_id, 4, rank, '', NULL, '', kindergarten_id FROM application_kindergarten"_s + ofThem
        + u" ORDER BY 1, 2, 3"_s;
}

/// `row` stands behind the application's key.
void readPart(Row &row, QList<ContactPhone> &phones, Wishes &wishes)
{
    const auto part = static_cast<Part>(row.number());
    row.skip(1);
    switch (part) {
    case Part::Phone: {
        const auto number = row.parsed(PhoneNumber::parse(row.text()));
        const bool confirmed = row.flag();
        if (number)
            phones.append({*number, confirmed, row.text()});
        return;
    }
    case Part::Language:
        wishes.languages.append(row.word<GroupLanguage>());
        return;
    case Part::District:
        row.skip(3);
        wishes.districts.append(row.id<DistrictId>());
        return;
    case Part::Kindergarten:
        row.skip(3);
        wishes.kindergartens.append(row.id<KindergartenId>());
        return;
    }
    Q_UNREACHABLE();
}

/// How one list is written, a row a place in it.
struct Writing {
    Writing(const QString &table, const QString &place, const QString &columns)
    {
        const Columns all(columns);
        QString changes = all.list();
        changes.replace(QRegularExpression(u"(\\w+)"_s), u"\\1 = excluded.\\1"_s);
        put = u"INSERT INTO %1 (application_id, %2, %3) VALUES (?, ?, %4) ON CONFLICT (application_id, %2) DO UPDATE SET %5"_s.arg(
            table, place, all.list(), all.marks(), changes);
        cut = u"DELETE FROM %1 WHERE application_id = ? AND %2 > ?"_s.arg(table, place);
    }
    QString put;
    QString cut;
};

template <class T, class F>
Done writeChanged(SqlSession &session, const Writing &list, ApplicationId id, const QList<T> &before, const QList<T> &after, F valuesOf)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (i < before.size() && before[i] == after[i])
            continue;
        KEZEK_CHECK(session.run(list.put, binds(id, static_cast<int>(i + 1)) + valuesOf(after[i])));
    }
    if (before.size() <= after.size())
        return {};
    return withoutCount(session.run(list.cut, binds(id, static_cast<int>(after.size()))));
}

} // namespace

Done readApplicationParts(SqlSession &session, QList<Application> &applications, const QString &rest, const QVariantList &values)
{
    QHash<qint64, Application *> byId;
    for (Application &application : applications)
        byId.insert(application.id.value, &application);
    const auto read = [&](Row &row) {
        if (Application *owner = byId.value(row.big()))
            readPart(row, owner->phones, owner->wishes);
    };
    if (applications.size() == 1) {
        // By its key SQLite makes no temporary table, where it makes one for each list that asks for the keys once more.
        static const QString ofOne = selectParts(u"?"_s);
        const QVariantList id = binds(applications.constFirst().id);
        return session.each(ofOne, id + id + id + id, read);
    }
    return session.each(selectParts(u"SELECT a.id FROM application a "_s + rest), values + values + values + values, read);
}

Done writeApplicationParts(SqlSession &session, ApplicationId id, const ApplicationParts &before, const Application &after)
{
    static const Writing phones(u"application_phone"_s, u"position"_s, u"e164, confirmed, reason"_s);
    static const Writing languages(u"application_language"_s, u"rank"_s, u"language"_s);
    static const Writing districts(u"application_district"_s, u"rank"_s, u"district_id"_s);
    static const Writing kindergartens(u"application_kindergarten"_s, u"rank"_s, u"kindergarten_id"_s);
    const auto itself = [](const auto &value) { return binds(value); };
    KEZEK_CHECK(writeChanged(session, phones, id, before.phones, after.phones, [](const ContactPhone &phone) {
        return binds(phone.number.e164(), phone.confirmed, phone.unconfirmedReason);
    }));
    KEZEK_CHECK(writeChanged(session, languages, id, before.wishes.languages, after.wishes.languages, itself));
    KEZEK_CHECK(writeChanged(session, districts, id, before.wishes.districts, after.wishes.districts, itself));
    return writeChanged(session, kindergartens, id, before.wishes.kindergartens, after.wishes.kindergartens, itself);
}

} // namespace kezek
