// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/hiddenseatsview.h"

#include "ui/common/answer.h"
#include "ui/kindergartens/placewords.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// The titles may stand in two lines.
const Qt::Alignment toTheLeft(int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap));
const Qt::Alignment toTheRight(int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap));

} // namespace

HiddenSeatsView::HiddenSeatsView(OfficeClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(columns()), m_sentence(new QLabel(this)), m_explanation(new QLabel(this)),
      m_table(new RowTable(this))
{
    m_sentence->setObjectName(u"kindergartens.hidden.sentence"_s);
    m_explanation->setObjectName(u"kindergartens.hidden.explanation"_s);
    m_table->setObjectName(u"kindergartens.hidden"_s);
    theme::subheading(m_sentence);
    theme::muted(m_explanation);
    for (QLabel *label : {m_sentence, m_explanation})
        label->setWordWrap(true);
    m_model.setKey([](const SeatWatchRow &row) { return QVariant(row.group.id.value); });
    m_table->setSortable();
    m_table->setModel(&m_model);
    m_table->setStretch({0, 1});
    m_table->setHighHeads();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    connect(m_table, &RowTable::chosen, this, [this](int row) {
        const SeatWatchRow &chosen = m_model.row(row);
        emit groupWanted(chosen.kindergarten.id, chosen.group.id);
    });
}

QList<RowsModel<SeatWatchRow>::Column> HiddenSeatsView::columns()
{
    using R = SeatWatchRow;
    const auto count = [](auto title, int SeatCounts::*of) {
        return RowsModel<R>::Column{.title = title, .text = [of](const R &row) { return words::number(row.seats.*of); }, .alignment = toTheRight};
    };
    return {{[] { return tr("Kindergarten"); }, [](const R &row) { return row.kindergarten.name; }},
            {[] { return tr("Group"); }, [](const R &row) { return placewords::group(row.group); }},
            {.title = [] { return tr("Norm"); }, .text = [](const R &row) { return words::number(row.group.norm); }, .alignment = toTheRight},
            count([] { return tr("Taken"); }, &SeatCounts::taken),
            count([] { return tr("On referral"); }, &SeatCounts::onReferral),
            count([] { return tr("Published"); }, &SeatCounts::inBulletin),
            count([] { return tr("Closed"); }, &SeatCounts::closed),
            {.title = [] { return tr("Hidden"); }, .text = [](const R &row) { return words::number(row.hidden); }, .alignment = toTheRight, .bold = true},
            {.title = [] { return tr("Since"); },
             .text = [](const R &row) { return row.hiddenSince ? words::day(localDay(*row.hiddenSince)) : tr("not known"); },
             .alignment = toTheLeft},
            {[] { return tr("Days"); },
             [this](const R &row) {
                 const auto days = m_watch.days(row);
                 const QString said = days ? tr("%n days", nullptr, *days) : tr("not known");
                 //: Behind the number of days for which a seat was offered to nobody
                 return m_watch.standsOut(row) ? tr("%1 · ask the head").arg(said) : said;
             },
             [this](const R &row) { return m_watch.standsOut(row) ? std::optional(theme::Tone::Bad) : std::nullopt; }}};
}

void HiddenSeatsView::refresh()
{
    answer(m_client.read([actor = m_client.actor()](Store &store) { return seatWatch(store, actor); }), this,
           [this](const SeatWatch &watch) {
               m_watch = watch;
               m_known = true;
               m_model.setRows(watch.rows);
               if (m_table->currentRow() < 0 && !watch.rows.isEmpty())
                   m_table->selectRow(0);
               showSentence();
               emit loaded();
           },
           [this](const Error &error) { emit failed(error); });
}

void HiddenSeatsView::showSentence()
{
    m_table->setEmptyText(m_known ? tr("Every seat of the norm is taken, on referral, published, or closed for a reason.") : QString());
    if (!m_known || m_watch.rows.isEmpty()) {
        m_sentence->setText(m_known ? tr("No seat is hidden.") : QString());
        return;
    }
    int oldest = 0;
    bool known = true;
    for (const SeatWatchRow &row : std::as_const(m_watch.rows)) {
        const auto days = m_watch.days(row);
        known = known && days;
        oldest = std::max(oldest, days.value_or(0));
    }
    const QString where = tr("In %n kindergartens", nullptr, m_watch.kindergartens);
    const QString seats = tr("%n seats are offered to nobody", nullptr, m_watch.seats);
    const QString age = known ? tr("the oldest for %n days", nullptr, oldest) : tr("since when the oldest is hidden is not known");
    m_sentence->setText(tr("%1 %2; %3.", "where, how many seats, for how long").arg(where, seats, age));
}

void HiddenSeatsView::retranslate()
{
    m_explanation->setText(tr("Seats of the norm that are neither taken, nor on referral, nor in a bulletin, nor closed for a reason: free ones that "
                              "were not published, and those that the group was never opened for."));
    m_table->setAccessibleName(tr("Hidden seats by kindergarten and group"));
    m_table->setRowHint(tr("Enter — its seats"));
    m_model.retranslate();
    showSentence();
}

void HiddenSeatsView::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
