// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/publishbulletin.h"

#include "domain/placement.h"
#include "usecases/reports/jobs.h"
#include "usecases/seats/invitations.h"

#include <QSet>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What goes into the bulletin of the hour: a seat that a person took out of a bulletin goes back by a person's hand only.
Result<QList<Seat>> seatsOfTheHour(Work &work)
{
    KEZEK_TRY(QList<Seat> seats, work.store.seats().unpublished());
    seats.removeIf([](const Seat &seat) { return seat.freeCause == Cause::PublicationRecalled; });
    return seats;
}

/// Those named, each of which must be free and in no bulletin; none named: all.
Result<QList<Seat>> seatsByHand(Work &work, const QList<SeatId> &named)
{
    KEZEK_TRY(QList<Seat> seats, work.store.seats().unpublished());
    if (named.isEmpty())
        return seats;
    QSet<SeatId> free;
    for (const Seat &seat : std::as_const(seats))
        free.insert(seat.id);
    for (const SeatId id : named) {
        if (free.contains(id))
            continue;
        KEZEK_CHECK(work.store.seats().get(id));
        KEZEK_TRY(const auto holder, work.store.referrals().holding(id));
        return refuse(holder ? ErrorCode::SeatOccupied : ErrorCode::NothingToPublish, u"seats"_s);
    }
    seats.removeIf([&](const Seat &seat) { return !named.contains(seat.id); });
    return seats;
}

Result<Bulletin> insertBulletin(Work &work, const Rules &rules, bool byHand)
{
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    Bulletin bulletin;
    bulletin.year = work.today().year();
    bulletin.publishedAt = work.now;
    bulletin.publishedBy = work.actor.id;
    bulletin.byHand = byHand;
    KEZEK_TRY(bulletin.windowUntil, windowEnd(work.now, rules, calendar));
    KEZEK_TRY(bulletin.sequence, work.store.bulletins().nextSequence(bulletin.year));
    KEZEK_TRY(bulletin.id, work.store.bulletins().insert(bulletin));
    return bulletin;
}

Result<PublishBulletin::Output> publish(Work &work, const Rules &rules, const QList<Seat> &seats, bool byHand)
{
    KEZEK_TRY(const Bulletin bulletin, insertBulletin(work, rules, byHand));
    QJsonArray published;
    for (const Seat &seat : seats) {
        Publication publication;
        publication.bulletin = bulletin.id;
        publication.seat = seat.id;
        publication.publishedAt = work.now;
        publication.windowUntil = bulletin.windowUntil;
        KEZEK_CHECK(work.store.bulletins().publish(publication));
        published.append(seat.id.value);
    }
    KEZEK_TRY(const int invited, inviteHead(work, bulletin));
    const int count = static_cast<int>(seats.size());
    const QJsonObject after{{u"number"_s, bulletin.sequence}, {u"byHand"_s, byHand}, {u"seats"_s, published}, {u"invited"_s, invited}};
    KEZEK_CHECK(work.journal(QString::fromLatin1(PublishBulletin::name), u"bulletin"_s, bulletin.id.value, {}, after));
    return PublishBulletin::Output{bulletin.id, bulletin.sequence, count, invited, bulletin.windowUntil};
}

Result<PublishBulletin::Output> publishByHand(Work &work, const QList<SeatId> &named)
{
    KEZEK_TRY(const Rules rules, work.rules());
    if (isFrozen(work.today(), rules))
        return refuse(ErrorCode::PublicationFrozen, {}, {rules.freezeUntil});
    KEZEK_TRY(const QList<Seat> seats, seatsByHand(work, named));
    if (seats.isEmpty())
        return refuse(ErrorCode::NothingToPublish);
    return publish(work, rules, seats, true);
}

/// The hour counts as used even when nothing was free: what becomes free later waits for the next one (R6, R17).
Result<PublishBulletin::Output> publishAtTheHour(Work &work)
{
    KEZEK_TRY(const auto hour, dueBulletinHour(work.store, work.now));
    if (!hour)
        return PublishBulletin::Output{};
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const QList<Seat> seats, seatsOfTheHour(work));
    PublishBulletin::Output output;
    if (!seats.isEmpty()) {
        KEZEK_TRY(output, publish(work, rules, seats, false));
    }
    KEZEK_CHECK(work.store.records().recordRun(bulletinJob, *hour, toJson(output)));
    return output;
}

} // namespace

QList<Role> PublishBulletin::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator, Role::Worker};
}

Result<PublishBulletin::Output> PublishBulletin::run(Work &work, const Input &input)
{
    return input.byHand ? publishByHand(work, input.seats) : publishAtTheHour(work);
}

} // namespace kezek
