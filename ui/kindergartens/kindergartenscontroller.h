// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/officeclient.h"

#include <QHash>
#include <QObject>

namespace kezek {

/// What the Kindergartens page knows: every kindergarten that this worker may see, and the seats of the chosen group. A late answer for
/// a group that is no longer chosen is dropped.
class KindergartensController : public QObject {
    Q_OBJECT
public:
    explicit KindergartensController(OfficeClient &client, QObject *parent = nullptr);

    /// A worker of a kindergarten gets only their own.
    void reload();
    void choose(std::optional<GroupId> group);

    const QList<KindergartenRow> &rows() const { return m_rows; }
    const QList<District> &districts() const { return m_districts; }
    QDate today() const { return m_today; }
    /// Free seats that stand in no bulletin, of all open groups.
    int unpublished() const;
    std::optional<GroupId> chosen() const { return m_chosen; }
    const QList<SeatStatus> &seats() const { return m_seats; }
    const QHash<BulletinId, Bulletin> &bulletins() const { return m_bulletins; }

signals:
    void rowsLoaded();
    void seatsLoaded();
    void failed(const kezek::Error &error);

private:
    void loadSeats();

    OfficeClient &m_client;
    QList<KindergartenRow> m_rows;
    QList<District> m_districts;
    QDate m_today;
    std::optional<GroupId> m_chosen;
    QList<SeatStatus> m_seats;
    QHash<BulletinId, Bulletin> m_bulletins;
};

} // namespace kezek
