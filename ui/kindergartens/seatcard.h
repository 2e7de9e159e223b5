// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/kindergartenscontroller.h"
#include "ui/widgets/panels.h"

namespace kezek {

class ActionRow;
class SeatGrid;

/// The chosen group seat by seat, or the chosen kindergarten, and what can be done with it.
class SeatCard : public Card {
    Q_OBJECT
public:
    SeatCard(OfficeClient &client, const KindergartensController &controller, QWidget *parent = nullptr);

    /// Either may be null: no kindergarten at all, or a kindergarten without a group chosen.
    void showPlace(const KindergartenRow *kindergarten, const GroupRow *group);
    void showSeats();
    void focusGrid();
    void retranslate();
    QPushButton *addGroupButton() const { return m_addGroup; } ///< for the page to place
    std::optional<Kindergarten> kindergarten() const { return m_kindergarten; }
    std::optional<GroupRow> group() const { return m_group; }

signals:
    void recallWanted(const kezek::SeatStatus &seat);
    void closeWanted(const kezek::SeatStatus &seat);
    void leaveWanted(const kezek::SeatStatus &seat);
    void transferWanted(const kezek::SeatStatus &seat);
    void addGroupWanted();
    void changeGroupWanted();
    void changeKindergartenWanted();
    void closeGroupWanted(); ///< or opened again

private:
    void build();
    void showSeat();
    void showHead();

    OfficeClient &m_client;
    const KindergartensController &m_controller;
    std::optional<Kindergarten> m_kindergarten;
    SeatCounts m_seatsOfAll;
    std::optional<GroupRow> m_group;
    QLabel *m_title;
    QLabel *m_place;
    SeatGrid *m_grid;
    QLabel *m_forecast;
    QLabel *m_seat;
    ActionRow *m_recall;
    ActionRow *m_close;
    ActionRow *m_leave;
    ActionRow *m_transfer;
    QPushButton *m_addGroup;
    QPushButton *m_change;
    ActionRow *m_closeGroup;
    QLabel *m_whyNot;
};

} // namespace kezek
