// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/repositories.h"

namespace kezek {

/// Seats, one row each, and what holds them.
class SqlSeats : public Seats {
public:
    explicit SqlSeats(SqlSession &session) : m_session(session) {}

    Result<Seat> get(SeatId id) override;
    Result<QList<Seat>> getAll(const QList<SeatId> &ids) override;
    Result<QList<SeatStatus>> ofGroup(GroupId group) override;
    Result<SeatId> insert(const Seat &seat) override;
    Done update(const Seat &seat) override;
    Done setFree(SeatId seat, const QDateTime &since, Cause cause) override;
    Result<QList<Seat>> unpublished() override;
    Result<std::optional<Publication>> takePublished(GroupId group, const QDateTime &at, std::optional<BulletinId> invitedTo) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
