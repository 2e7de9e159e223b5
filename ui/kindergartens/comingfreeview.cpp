// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/comingfreeview.h"

#include "ui/common/answer.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ComingFreeView::ComingFreeView(OfficeClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(columns()), m_sentence(new QLabel(this)), m_table(new RowTable(this))
{
    m_sentence->setObjectName(u"kindergartens.coming.sentence"_s);
    m_table->setObjectName(u"kindergartens.coming"_s);
    theme::subheading(m_sentence);
    m_sentence->setWordWrap(true);
    m_model.setKey([](const ComingFree &seat) { return QVariant(seat.referral.referral.id.value); });
    m_table->setSortable();
    m_table->setModel(&m_model);
    m_table->setStretch({2, 3});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    connect(m_table, &RowTable::chosen, this, [this](int row) { emit referralWanted(m_model.row(row).referral.referral.id); });
}

QList<RowsModel<ComingFree>::Column> ComingFreeView::columns()
{
    using R = ComingFree;
    return {{[] { return tr("Free on"); }, [](const R &seat) { return words::day(seat.freeOn); }},
            {[] { return tr("Could be chosen from"); },
             [](const R &seat) { return seat.bulletin ? words::instant(*seat.bulletin) : tr("calendar not entered"); }},
            {[] { return tr("Kindergarten"); }, [](const R &seat) { return seat.referral.kindergarten; }},
            {[] { return tr("Group"); }, [](const R &seat) { return phrases::quoted(seat.referral.group); }},
            {.title = [] { return tr("Seat"); },
             .text = [](const R &seat) { return words::number(seat.referral.seatNumber); },
             .alignment = Qt::AlignRight | Qt::AlignVCenter},
            {[] { return tr("Referral"); }, [](const R &seat) { return seat.referral.referral.number.text(); }},
            {[] { return tr("State"); }, [](const R &seat) { return words::of(seat.referral.referral.state); },
             [](const R &seat) { return std::optional(phrases::tone(seat.referral.referral.state)); }},
            {[] { return tr("Was the family told?"); }, [](const R &seat) { return words::of(seat.referral.told); },
             [](const R &seat) { return std::optional(phrases::tone(seat.referral.told)); }}};
}

void ComingFreeView::refresh()
{
    answer(m_client.read([](Store &store) { return comingFree(store); }), this,
           [this](const Forecast &forecast) {
               m_forecast = forecast;
               m_known = true;
               m_model.setRows(forecast.seats);
               if (m_table->currentRow() < 0 && !forecast.seats.isEmpty())
                   m_table->selectRow(0);
               showSentence();
               emit loaded();
           },
           [this](const Error &error) { emit failed(error); });
}

void ComingFreeView::showSentence()
{
    if (!m_known)
        return;
    const QString span = tr("in the next %n working days", nullptr, m_forecast.workingDays);
    const QString seats = tr("%n seats come free", nullptr, int(m_forecast.seats.size()));
    m_sentence->setText(m_forecast.seats.isEmpty()
                            ? tr("No seat comes free: no referral ends by %1.").arg(words::day(m_forecast.until))
                            : tr("%1 %2, by %3, if the families do not come with their papers.", "how many seats, in how many days, last day")
                                  .arg(seats, span, words::day(m_forecast.until)));
    m_table->setEmptyText(tr("Seats whose referrals end later come here when their time is near."));
}

void ComingFreeView::retranslate()
{
    m_table->setAccessibleName(tr("Seats that come free and the referrals that hold them"));
    m_table->setRowHint(tr("Enter — the referral"));
    m_model.retranslate();
    showSentence();
}

void ComingFreeView::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
