// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartenscontroller.h"

#include "ui/common/answer.h"

namespace kezek {

namespace {

struct Places {
    QList<KindergartenRow> rows;
    QList<District> districts;
    QDate today;
};

Result<Places> readPlaces(Store &store, std::optional<KindergartenId> only)
{
    Places places;
    KEZEK_TRY(places.rows, store.readers().kindergartens(only));
    KEZEK_TRY(places.districts, store.kindergartens().districts());
    places.today = localDay(store.now());
    return places;
}

struct GroupSeats {
    QList<SeatStatus> seats;
    QHash<BulletinId, Bulletin> bulletins;
};

Result<GroupSeats> readSeats(Store &store, GroupId group)
{
    GroupSeats read;
    KEZEK_TRY(read.seats, store.seats().ofGroup(group));
    KEZEK_TRY(const QList<BulletinRow> open, store.readers().bulletin({}));
    for (const BulletinRow &row : open)
        read.bulletins.insert(row.bulletin.id, row.bulletin);
    return read;
}

} // namespace

KindergartensController::KindergartensController(OfficeClient &client, QObject *parent) : QObject(parent), m_client(client)
{
}

void KindergartensController::reload()
{
    const Actor &actor = m_client.actor();
    const auto only = actor.role == Role::Kindergarten ? std::optional(actor.kindergarten.value_or(KindergartenId())) : std::nullopt;
    answer(m_client.read([only](Store &store) { return readPlaces(store, only); }), this,
           [this](const Places &places) {
               m_rows = places.rows;
               m_districts = places.districts;
               m_today = places.today;
               emit rowsLoaded();
           },
           [this](const Error &error) { emit failed(error); });
    loadSeats();
}

void KindergartensController::choose(std::optional<GroupId> group)
{
    if (group == m_chosen)
        return;
    m_chosen = group;
    m_seats.clear();
    emit seatsLoaded();
    loadSeats();
}

void KindergartensController::loadSeats()
{
    if (!m_chosen)
        return;
    const GroupId group = *m_chosen;
    answer(m_client.read([group](Store &store) { return readSeats(store, group); }), this,
           [this, group](const GroupSeats &read) {
               if (m_chosen != group)
                   return;
               m_seats = read.seats;
               m_bulletins = read.bulletins;
               emit seatsLoaded();
           },
           [this](const Error &error) { emit failed(error); });
}

int KindergartensController::unpublished() const
{
    int seats = 0;
    for (const KindergartenRow &row : m_rows)
        seats += row.seats.free;
    return seats;
}

} // namespace kezek
