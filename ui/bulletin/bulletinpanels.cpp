// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletinpanels.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/seats/publishbulletin.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/undobulletin.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

PublishPanel::PublishPanel(UiContext &context, const BulletinData &shown, QWidget *parent)
    : ActionPanel(context, u"bulletin.publishing"_s, parent), m_data(shown), m_text(new QLabel(this)), m_groups(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_groups->setWordWrap(true);
    theme::muted(m_groups);
    m_body->addWidget(m_text);
    m_body->addWidget(m_groups);
    m_body->addStretch();
    keys::show(m_accept, Qt::Key_F9); // the page hears it: once asks, twice publishes
    setReady(true);
    retranslate();
}

QString PublishPanel::summary() const
{
    // In the order of the list, one line a group.
    QStringList lines;
    QList<GroupId> groups;
    for (const UnpublishedSeatRow &row : m_data.unpublished) {
        if (groups.contains(row.group.id))
            continue;
        groups.append(row.group.id);
        const auto seats = std::count_if(m_data.unpublished.cbegin(), m_data.unpublished.cend(),
                                         [&](const UnpublishedSeatRow &other) { return other.group.id == row.group.id; });
        lines << tr("%1, %2: %n seats", nullptr, int(seats)).arg(row.kindergarten.name, phrases::group(row.group));
    }
    constexpr qsizetype most = 12;
    if (lines.size() > most) {
        const qsizetype more = lines.size() - most;
        lines = lines.mid(0, most);
        lines << tr("and %n more groups", nullptr, int(more));
    }
    return lines.join(u'\n');
}

void PublishPanel::retranslate()
{
    setTitle(tr("Publish the bulletin"));
    setAcceptText(tr("Publish %n seats  F9", nullptr, int(m_data.unpublished.size())));
    m_text->setText(whatWillHappen(m_data));
    m_groups->setText(summary());
}

void PublishPanel::accept()
{
    // Only what the worker has seen here: a seat that became free meanwhile waits for the next bulletin.
    PublishBulletin::Input input;
    for (const UnpublishedSeatRow &row : std::as_const(m_data.unpublished))
        input.seats.append(row.seat.id);
    submit<PublishBulletin>(input, [this](const PublishBulletin::Output &output) {
        const QString invited = output.invited > 0             ? tr("%n families are invited.", nullptr, output.invited)
            : m_data.rules.windowWorkingDays > 0 ? tr("No waiting child fits them, so nobody is invited.")
                                                 : tr("They are open to all families at once.");
        Bulletin bulletin;
        bulletin.sequence = output.number;
        emit done(tr("Bulletin %1 is published: %n seats.", nullptr, output.seats).arg(words::bulletinNumber(bulletin)) + u' ' + invited);
        emit closed();
    });
}

void PublishPanel::focusFirst() { m_accept->setFocus(); }

UndoBulletinPanel::UndoBulletinPanel(UiContext &context, const UndoableBulletin &shown, QWidget *parent)
    : ActionPanel(context, u"bulletin.undoing"_s, parent), m_shown(shown), m_text(new QLabel(this))
{
    m_text->setObjectName(u"bulletin.undoing.text"_s);
    m_text->setWordWrap(true);
    m_body->addWidget(m_text);
    m_body->addStretch();
    setReady(true);
    retranslate();
}

void UndoBulletinPanel::retranslate()
{
    setTitle(tr("Undo the bulletin"));
    setAcceptText(tr("Undo bulletin %1").arg(words::bulletinNumber(m_shown.bulletin)), true);
    QStringList sentences{tr("%n seats leave the bulletin and wait for the next one.", nullptr, m_shown.open)};
    if (m_shown.invited > 0)
        sentences << tr("%n invitations end; SMS that have not left do not leave.", nullptr, m_shown.invited)
                  << tr("A family that has read its invitation gets a notice. Seats that families have taken already stay theirs.");
    else
        sentences << tr("Nobody was invited. Seats that families have taken already stay theirs.");
    m_text->setText(sentences.join(u' '));
}

void UndoBulletinPanel::accept()
{
    submit<UndoBulletin>({m_shown.bulletin.id}, [this](const UndoBulletin::Output &output) {
        QStringList sentences{tr("Bulletin %1 is undone: %n seats wait for the next one.", nullptr, output.seats).arg(words::bulletinNumber(m_shown.bulletin))};
        if (output.taken > 0)
            sentences << tr("%n seats were taken meanwhile and stay taken.", nullptr, output.taken);
        if (output.told > 0)
            sentences << tr("%n families get a notice.", nullptr, output.told);
        emit done(sentences.join(u' '));
        emit closed();
    });
}

void UndoBulletinPanel::fail(const Error &error)
{
    emit outdated();
    ActionPanel::fail(error);
}

void UndoBulletinPanel::focusFirst() { m_accept->setFocus(); }

RecallSeatPanel::RecallSeatPanel(UiContext &context, const BulletinRow &row, QWidget *parent)
    : ActionPanel(context, u"bulletin.recalling"_s, parent), m_row(row), m_text(new QLabel(this)), m_seat(new ChoiceBox(this)),
      m_reason(new ValueEdit(this))
{
    m_text->setWordWrap(true);
    m_form = new FormGrid(1, this);
    m_form->add(u"seat"_s, m_seat);
    m_form->add(u"reason"_s, m_reason);
    m_seat->setObjectName(u"bulletin.recalling.seat"_s);
    m_reason->setObjectName(u"bulletin.recalling.reason"_s);
    m_body->addWidget(m_text);
    m_body->addWidget(m_form);
    m_body->addStretch();
    connect(m_reason, &QLineEdit::textChanged, this, &RecallSeatPanel::updateReady);
    retranslate();
    readSeats();
}

void RecallSeatPanel::readSeats()
{
    answer(m_context.client.read([group = m_row.group.id](Store &store) { return store.seats().ofGroup(group); }), this,
           [this](QList<SeatStatus> seats) {
               seats.removeIf([this](const SeatStatus &seat) {
                   return seat.state != SeatState::InBulletin || !seat.publication || seat.publication->bulletin != m_row.bulletin.id;
               });
               m_seats = seats;
               retranslate();
           },
           [this](const Error &error) { m_bar->show(error); });
}

void RecallSeatPanel::updateReady() { setReady(!m_seats.isEmpty() && !m_reason->text().trimmed().isEmpty()); }

void RecallSeatPanel::retranslate()
{
    setTitle(tr("Recall of a seat"));
    setAcceptText(tr("Recall the seat"), true);
    m_text->setText(tr("%1, %2, bulletin %3. The seat goes out of the bulletin; an invitation that no longer has a seat ends, and the "
                       "family gets an SMS. It goes into a bulletin again only by hand.")
                        .arg(m_row.kindergarten.name, phrases::group(m_row.group), words::bulletinNumber(m_row.bulletin)));
    m_form->setLabel(u"seat"_s, tr("Seat"));
    m_form->setLabel(u"reason"_s, tr("Reason (the journal keeps it)"));
    QList<std::pair<QVariant, QString>> choices;
    for (const SeatStatus &seat : std::as_const(m_seats))
        choices.append({seat.seat.id.value, tr("seat %1").arg(seat.seat.number)});
    m_seat->setChoices(choices);
    updateReady();
}

void RecallSeatPanel::accept()
{
    const SeatId seat{m_seat->value().toLongLong()};
    submit<RecallSeat>({seat, m_reason->text().trimmed()}, [this](const Nothing &) {
        emit done(tr("The seat is out of the bulletin."));
        emit closed();
    });
}

void RecallSeatPanel::focusFirst() { m_seat->setFocus(); }

} // namespace kezek
