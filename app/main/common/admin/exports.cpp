// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/exports.h"

#include "documents/csv.h"
#include "domain/workingcalendar.h"

#include <QSaveFile>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

using Put = std::function<void(const QStringList &)>;

QString instantText(const QDateTime &utc)
{
    return utc.isValid() ? localDay(utc).toString(Qt::ISODate) + u' ' + localTime(utc).toString(u"HH:mm"_s) : QString();
}

QStringList applicationHead()
{
    return {u"number"_s, u"state"_s, u"child_iin"_s, u"child"_s, u"birth_date"_s, u"category"_s, u"source"_s, u"filed_at"_s, u"ended_at"_s, u"end_cause"_s};
}

QStringList cellsOf(const ApplicationRow &row)
{
    return {row.number ? row.number->text() : QString(), toText(row.state), row.childIin.text(), row.childName,
            row.birthDate.toString(Qt::ISODate), toText(row.category), toText(row.source), instantText(row.filedAt),
            row.endedAt ? instantText(*row.endedAt) : QString(), row.endCause ? toText(*row.endCause) : QString()};
}

/// Walks a paged list to its end.
template <class Row> Done eachRow(const std::function<Result<Page<Row>>(const PageMark &)> &ask, const std::function<void(const Row &)> &take)
{
    PageMark mark;
    do {
        KEZEK_TRY(const Page<Row> page, ask(mark));
        for (const Row &row : page.rows)
            take(row);
        mark = page.next;
    } while (!mark.isEmpty());
    return {};
}

Done writeQueue(Store &store, const Put &put)
{
    put(QStringList{u"birth_year"_s, u"position"_s} + applicationHead());
    KEZEK_TRY(const auto sizes, store.readers().queueSizes());
    for (const int year : sizes.keys()) {
        QueueFilter filter;
        filter.birthYear = year;
        KEZEK_CHECK(eachRow<QueueRow>([&](const PageMark &mark) { return store.readers().queue(filter, mark); },
                                      [&](const QueueRow &row) { put(QStringList{QString::number(year), QString::number(row.position)} + cellsOf(row.application)); }));
    }
    return {};
}

Done writeReferrals(Store &store, const Put &put)
{
    put({u"number"_s, u"state"_s, u"child_iin"_s, u"child"_s, u"kindergarten"_s, u"group"_s, u"seat"_s, u"issued_at"_s, u"last_day"_s, u"ended_at"_s});
    ReferralFilter filter;
    filter.liveOnly = false;
    return eachRow<ReferralRow>([&](const PageMark &mark) { return store.readers().referrals(filter, mark); },
                                [&](const ReferralRow &row) {
                                    const Referral &r = row.referral;
                                    put({r.number.text(), toText(r.state), row.childIin.text(), row.childName, row.kindergarten, row.group,
                                         QString::number(row.seatNumber), instantText(r.issuedAt), r.lastDay.toString(Qt::ISODate),
                                         r.endedAt ? instantText(*r.endedAt) : QString()});
                                });
}

Done writePlaces(Store &store, bool groups, const Put &put)
{
    KEZEK_TRY(const auto rows, store.readers().kindergartens({}));
    put(groups ? QStringList{u"kindergarten"_s, u"name"_s, u"age"_s, u"language"_s, u"kind"_s, u"born_from"_s, u"born_until"_s, u"schedule"_s, u"capacity"_s}
               : QStringList{u"name"_s, u"kind"_s, u"district"_s, u"address"_s, u"phone"_s});
    for (const KindergartenRow &row : rows) {
        const Kindergarten &k = row.kindergarten;
        if (!groups)
            put({k.name, toText(k.kind), row.district.nameRu, k.address, k.phone});
        for (const GroupRow &group : groups ? row.groups : QList<GroupRow>()) {
            const Group &g = group.group;
            put({k.name, g.name, toText(g.age), toText(g.language), toText(g.kind), g.bornFrom.toString(Qt::ISODate),
                 g.bornUntil.toString(Qt::ISODate), g.schedule, QString::number(group.seats.total)});
        }
    }
    return {};
}

Done write(Store &store, const QString &what, const Put &put)
{
    if (what == u"queue"_s)
        return writeQueue(store, put);
    if (what == u"referrals"_s)
        return writeReferrals(store, put);
    if (what == u"kindergartens"_s || what == u"groups"_s)
        return writePlaces(store, what == u"groups"_s, put);
    put(applicationHead());
    const auto take = [&](const ApplicationRow &row) { put(cellsOf(row)); };
    if (what == u"registrations"_s)
        return eachRow<ApplicationRow>([&](const PageMark &mark) { return store.readers().toRegister(mark); }, take);
    return eachRow<ApplicationRow>([&](const PageMark &mark) { return store.readers().archive({}, mark); }, take);
}

} // namespace

QStringList exportNames()
{
    return {u"queue"_s, u"registrations"_s, u"archive"_s, u"referrals"_s, u"kindergartens"_s, u"groups"_s};
}

Result<int> exportTable(Store &store, const QString &what, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    int lines = 0;
    KEZEK_CHECK(write(store, what, [&](const QStringList &cells) {
        file.write(csvLine(cells));
        ++lines;
    }));
    if (!file.commit())
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    return lines - 1;
}

} // namespace kezek::admin
