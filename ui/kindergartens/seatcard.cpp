// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/seatcard.h"

#include "ui/common/keys.h"
#include "ui/kindergartens/actionrow.h"
#include "ui/kindergartens/placewords.h"
#include "ui/kindergartens/seatgrid.h"
#include "ui/widgets/layoutpause.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

SeatCard::SeatCard(OfficeClient &client, const KindergartensController &controller, QWidget *parent)
    : Card(parent), m_client(client), m_controller(controller), m_title(new QLabel(this)), m_place(new QLabel(this)),
      m_grid(new SeatGrid(this)), m_forecast(new QLabel(this)), m_seat(new QLabel(this)),
      m_recall(new ActionRow(u"kindergartens.recall"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R, this)), m_close(new ActionRow(u"kindergartens.close"_s, Qt::Key_F7, this)),
      m_leave(new ActionRow(u"kindergartens.leave"_s, Qt::CTRL | Qt::Key_L, this)), m_transfer(new ActionRow(u"kindergartens.transfer"_s, Qt::CTRL | Qt::Key_M, this)),
      m_addGroup(new QPushButton(this)), m_change(new QPushButton(this)), m_closeGroup(new ActionRow(u"kindergartens.repair"_s, Qt::CTRL | Qt::Key_R, this)),
      m_whyNot(new QLabel(this))
{
    build();
    const auto ask = [this](ActionRow *row, void (SeatCard::*wanted)(const SeatStatus &)) {
        connect(row, &ActionRow::pressed, this, [this, wanted] {
            if (const SeatStatus *seat = m_grid->current())
                emit(this->*wanted)(*seat);
        });
    };
    ask(m_recall, &SeatCard::recallWanted);
    ask(m_close, &SeatCard::closeWanted);
    ask(m_leave, &SeatCard::leaveWanted);
    ask(m_transfer, &SeatCard::transferWanted);
    connect(m_grid, &SeatGrid::moved, this, &SeatCard::showSeat);
    connect(m_closeGroup, &ActionRow::pressed, this, &SeatCard::closeGroupWanted);
    keys::give(m_addGroup, Qt::CTRL | Qt::Key_G);
    connect(m_addGroup, &QPushButton::clicked, this, &SeatCard::addGroupWanted);
    keys::give(m_change, Qt::Key_F4);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_group)
            emit changeGroupWanted();
        else
            emit changeKindergartenWanted();
    });
}

void SeatCard::build()
{
    m_grid->setObjectName(u"kindergartens.seats"_s);
    m_title->setObjectName(u"kindergartens.chosen"_s);
    m_place->setObjectName(u"kindergartens.place"_s);
    m_forecast->setObjectName(u"kindergartens.forecast"_s);
    m_seat->setObjectName(u"kindergartens.seat"_s);
    m_addGroup->setObjectName(u"kindergartens.addGroup"_s);
    m_change->setObjectName(u"kindergartens.change"_s);
    m_whyNot->setObjectName(u"kindergartens.change.whyNot"_s);
    theme::subheading(m_title);
    for (QLabel *label : {m_place, m_forecast, m_whyNot})
        theme::muted(label);
    for (QLabel *label : {m_title, m_place, m_forecast, m_seat, m_whyNot})
        label->setWordWrap(true);
    theme::style(m_recall->button(), theme::Button::Danger);

    body()->setSpacing(theme::gap * 2 / 3);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_place)})
        body()->addWidget(widget);
    body()->addWidget(m_grid, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_forecast), static_cast<QWidget *>(m_seat), static_cast<QWidget *>(m_recall),
                            static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_transfer)})
        body()->addWidget(widget);
    body()->addStretch();
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    body()->addWidget(m_closeGroup);
    body()->addWidget(m_whyNot);
    setFixedWidth(358);
}

void SeatCard::showPlace(const KindergartenRow *kindergarten, const GroupRow *group)
{
    m_kindergarten = kindergarten ? std::optional(kindergarten->kindergarten) : std::nullopt;
    m_seatsOfAll = kindergarten ? kindergarten->seats : SeatCounts();
    m_group = group ? std::optional(*group) : std::nullopt;
    showHead();
    showSeats();
}

void SeatCard::showHead()
{
    m_title->setText(m_group ? placewords::groupLine(m_group->group) : m_kindergarten ? m_kindergarten->name : QString());
    QStringList lines;
    if (m_group) {
        lines = {m_kindergarten->name, m_group->group.schedule};
        if (const auto closed = m_group->group.closedAt)
            lines << tr("closed on %1: %2").arg(words::day(localDay(*closed)), m_group->group.closedReason);
    } else if (m_kindergarten) {
        lines = {words::of(m_kindergarten->kind), m_kindergarten->address, m_kindergarten->phone,
                 tr("%1 seats, %2 of them taken").arg(words::number(m_seatsOfAll.total), words::number(m_seatsOfAll.taken))};
    }
    lines.removeAll(QString());
    m_place->setText(lines.join(u", "_s));
    const Liveness save = seatactions::savePlaces(m_client);
    keys::setText(m_addGroup, tr("Add group…"));
    keys::setText(m_change, m_group ? tr("Change group…") : tr("Change kindergarten…"));
    for (QPushButton *button : {m_addGroup, m_change}) {
        button->setEnabled(save.live());
        button->setVisible(m_kindergarten.has_value());
    }
    m_closeGroup->set(m_group && m_group->group.closedAt ? tr("Open the group again…") : tr("Close for repair…"), seatactions::closeGroup(m_client));
    m_closeGroup->setVisible(m_group.has_value());
    m_whyNot->setText(save.whyNot);
    m_whyNot->setVisible(m_kindergarten && !save.live());
}

void SeatCard::showSeats()
{
    const LayoutPause once(*this);
    const QList<SeatStatus> seats = m_group ? m_controller.seats() : QList<SeatStatus>();
    m_grid->setVisible(m_group.has_value());
    m_grid->setSeats(m_group ? m_group->group.id : GroupId(), seats, m_controller.bulletins());
    const QString forecast = placewords::forecast(seats);
    m_forecast->setText(forecast);
    m_forecast->setVisible(!forecast.isEmpty());
    showSeat();
}

void SeatCard::showSeat()
{
    const SeatStatus *seat = m_group ? m_grid->current() : nullptr;
    m_seat->setVisible(seat);
    if (!seat) {
        for (ActionRow *row : {m_recall, m_close, m_leave, m_transfer})
            row->hide();
        return;
    }
    m_seat->setText(placewords::whole(*seat, m_controller.bulletins()));
    m_recall->set(seat->state == SeatState::OnReferral ? tr("Recall referral…") : tr("Recall seat…"), seatactions::recall(*seat, m_client));
    m_close->set(seat->state == SeatState::Closed ? tr("Open seat…") : tr("Close seat…"), seatactions::close(*seat, m_client));
    m_leave->set(tr("Child left…"), seatactions::leave(*seat, m_client));
    m_transfer->set(tr("To another group…"), seatactions::transfer(*seat, m_client));
}

void SeatCard::focusGrid()
{
    m_grid->setFocus();
}

void SeatCard::retranslate()
{
    m_grid->setAccessibleName(tr("Seats of the group"));
    showHead();
    showSeats();
}

} // namespace kezek
