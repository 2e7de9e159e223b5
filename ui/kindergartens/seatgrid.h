// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/readers.h"
#include "usecases/ports/repositories.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>

namespace kezek {

/// The seats of one group by number.
class SeatsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int BriefRole = Qt::UserRole + 60;
    static constexpr int ToneRole = Qt::UserRole + 61; ///< int(theme::Tone)

    void setSeats(const QList<SeatStatus> &seats, const QHash<BulletinId, Bulletin> &bulletins);
    const SeatStatus *seat(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SeatStatus> m_seats;
    QHash<BulletinId, Bulletin> m_bulletins;
};

/// Seats as cells, five in a row: number, and what is true of it in a word and a tone. Arrows walk through the seats in their order.
class SeatGrid : public QListView {
    Q_OBJECT
public:
    explicit SeatGrid(QWidget *parent = nullptr);
    /// Keeps standing on the same seat when the group is the same.
    void setSeats(GroupId group, const QList<SeatStatus> &seats, const QHash<BulletinId, Bulletin> &bulletins);
    const SeatStatus *current() const;
    void standOn(int row);

signals:
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SeatsModel m_seats;
    GroupId m_group;
};

} // namespace kezek
