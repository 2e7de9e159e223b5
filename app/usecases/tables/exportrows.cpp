// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/exportrows.h"

#include "usecases/journal/exportjournal.h"

#include <QMap>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Walks a paged list to its end.
template <class Row, class Ask, class Cells> Done eachRow(const PutRow &put, Ask ask, Cells cells)
{
    PageMark mark;
    do {
        KEZEK_TRY(const Page<Row> page, ask(mark));
        for (const Row &row : page.rows)
            KEZEK_CHECK(put(cells(row)));
        mark = page.next;
    } while (!mark.isEmpty());
    return {};
}

TableValue orNothing(const QString &text) { return text.isEmpty() ? TableValue() : TableValue(text); }
TableValue orNothing(const std::optional<QDateTime> &instant) { return instant ? TableValue(*instant) : TableValue(); }
TableValue count(int number) { return qint64(number); }

TableValues ofApplication(const ApplicationRow &row)
{
    return {row.number ? TableValue(row.number->text()) : TableValue(), toText(row.state), row.childIin.text(), row.childName, row.birthDate,
            toText(row.category), toText(row.source), row.filedAt, orNothing(row.endedAt), row.endCause ? TableValue(toText(*row.endCause)) : TableValue()};
}

Done readQueue(Store &store, const PutRow &put)
{
    KEZEK_TRY(const auto sizes, store.readers().queueSizes());
    for (const int year : sizes.keys()) {
        QueueFilter filter;
        filter.birthYear = year;
        KEZEK_CHECK(eachRow<QueueRow>(put, [&](const PageMark &mark) { return store.readers().queue(filter, mark); },
                                      [&](const QueueRow &row) { return TableValues{count(year), count(row.position)} + ofApplication(row.application); }));
    }
    return {};
}

Done readRegistrations(Store &store, const PutRow &put)
{
    return eachRow<ApplicationRow>(put, [&](const PageMark &mark) { return store.readers().toRegister(mark); }, ofApplication);
}

Done readArchive(Store &store, const PutRow &put)
{
    return eachRow<ApplicationRow>(put, [&](const PageMark &mark) { return store.readers().archive({}, mark); }, ofApplication);
}

Done readReferrals(Store &store, const PutRow &put)
{
    ReferralFilter filter;
    filter.liveOnly = false;
    return eachRow<ReferralRow>(put, [&](const PageMark &mark) { return store.readers().referrals(filter, mark); }, [](const ReferralRow &row) {
        const Referral &r = row.referral;
        return TableValues{r.number.text(), toText(r.state), row.childIin.text(), row.childName, row.kindergarten, row.group,
                           count(row.seatNumber), r.issuedAt, r.lastDay, orNothing(r.endedAt)};
    });
}

Done readKindergartens(Store &store, const PutRow &put)
{
    KEZEK_TRY(const auto rows, store.readers().kindergartens({}));
    for (const KindergartenRow &row : rows)
        KEZEK_CHECK(put({row.kindergarten.name, toText(row.kindergarten.kind), row.district.nameRu, orNothing(row.kindergarten.address), orNothing(row.kindergarten.phone)}));
    return {};
}

Done readGroups(Store &store, const PutRow &put)
{
    KEZEK_TRY(const auto rows, store.readers().kindergartens({}));
    for (const KindergartenRow &row : rows)
        for (const GroupRow &group : row.groups) {
            const Group &g = group.group;
            KEZEK_CHECK(put({row.kindergarten.name, g.name, toText(g.age), toText(g.language), toText(g.kind), g.bornFrom, g.bornUntil,
                             orNothing(g.schedule), count(group.seats.total), count(g.norm)}));
        }
    return {};
}

TableValues ofSeat(const QString &kindergarten, const QString &group, const SeatStatus &seat)
{
    const bool held = seat.state == SeatState::Taken || seat.state == SeatState::OnReferral;
    const bool closed = seat.state == SeatState::Closed;
    return {kindergarten, group, count(seat.seat.number), toText(seat.state), orNothing(seat.childName),
            seat.lastDay ? TableValue(*seat.lastDay) : TableValue(), held || closed ? TableValue() : TableValue(seat.seat.freeSince)};
}

Done readSeats(Store &store, const PutRow &put)
{
    KEZEK_TRY(const auto rows, store.readers().kindergartens({}));
    for (const KindergartenRow &row : rows)
        for (const GroupRow &group : row.groups) {
            KEZEK_TRY(const auto seats, store.seats().ofGroup(group.group.id));
            for (const SeatStatus &seat : seats)
                KEZEK_CHECK(put(ofSeat(row.kindergarten.name, group.group.name, seat)));
        }
    return {};
}

Done readBulletin(Store &store, const PutRow &put)
{
    KEZEK_TRY(const auto rows, store.readers().bulletin({}));
    for (const BulletinRow &row : rows) {
        const Group &g = row.group;
        KEZEK_CHECK(put({count(row.bulletin.sequence), row.bulletin.publishedAt, row.bulletin.windowUntil, row.kindergarten.name, row.district.nameRu,
                         g.name, toText(g.age), toText(g.language), toText(g.kind), g.bornFrom, g.bornUntil, count(row.seats), count(row.published), count(row.invited)}));
    }
    return {};
}

/// What a code says is nobody's to read, not even while it is under way.
TableValue bodyOf(const Message &message)
{
    return message.kind == MessageKind::Code ? TableValue() : orNothing(message.body);
}

Done readMessages(Store &store, const PutRow &put)
{
    return eachRow<MessageRow>(put, [&](const PageMark &mark) { return store.readers().messages({}, mark); }, [](const MessageRow &row) {
        const Message &m = row.message;
        return TableValues{m.createdAt, toText(m.kind), toText(m.state), m.phone.e164(), row.applicationNumber ? TableValue(row.applicationNumber->text()) : TableValue(),
                           orNothing(row.childName), toText(m.language), bodyOf(m), count(m.parts), count(m.attempts), orNothing(m.finalAt),
                           m.costTiyn ? TableValue(*m.costTiyn) : TableValue()};
    });
}

Done readInquiries(Store &store, const PutRow &put)
{
    InquiryFilter filter;
    filter.show = InquiryFilter::Show::All;
    return eachRow<InquiryRow>(put, [&](const PageMark &mark) { return store.readers().inquiries(filter, mark); }, [](const InquiryRow &row) {
        const Inquiry &i = row.inquiry;
        return TableValues{i.askedAt, toText(i.source), orNothing(i.name), i.phone ? TableValue(i.phone->e164()) : TableValue(),
                           row.applicationNumber ? TableValue(row.applicationNumber->text()) : TableValue(), orNothing(row.childName), i.question,
                           toText(i.state), orNothing(row.takenBy), orNothing(i.answer), orNothing(row.answeredBy), orNothing(i.answeredAt),
                           i.answeredWay ? TableValue(toText(*i.answeredWay)) : TableValue()};
    });
}

Done readJournal(Store &store, const PutRow &put)
{
    return putJournal(store, {}, std::nullopt, put);
}

} // namespace

const QMap<QString, ReadRows> &exportReaders()
{
    static const QMap<QString, ReadRows> readers{
        {u"queue"_s, readQueue}, {u"registrations"_s, readRegistrations}, {u"archive"_s, readArchive}, {u"referrals"_s, readReferrals},
        {u"kindergartens"_s, readKindergartens}, {u"groups"_s, readGroups}, {u"seats"_s, readSeats}, {u"bulletin"_s, readBulletin},
        {u"messages"_s, readMessages}, {u"inquiries"_s, readInquiries}, {u"journal"_s, readJournal},
    };
    return readers;
}

} // namespace kezek
