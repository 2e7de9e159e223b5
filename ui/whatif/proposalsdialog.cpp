// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/proposalsdialog.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/kindergartens/placewords.h"
#include "ui/whatif/whatifwords.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "usecases/reports/proposals.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

ProposalsDialog::ProposalsDialog(UiContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_model(columns()), m_sentence(new QLabel(this)), m_bar(new MessageBar(this)), m_table(new RowTable(this)),
      m_take(new QPushButton(this)), m_mark(new QPushButton(this)), m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"proposals"_s);
    setWindowTitle(tr("Draft list"));
    build();
    connect(m_table, &RowTable::chosen, this, &ProposalsDialog::take);
    connect(m_table, &RowTable::current, this, &ProposalsDialog::follow);
    keys::give(m_take, Qt::CTRL | Qt::Key_O);
    connect(m_take, &QPushButton::clicked, this, [this] { take(m_table->currentRow()); });
    keys::give(m_mark, Qt::Key_F7);
    connect(m_mark, &QPushButton::clicked, this, &ProposalsDialog::mark);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    follow();
    refresh();
}

QList<RowsModel<ProposalRow>::Column> ProposalsDialog::columns()
{
    using R = ProposalRow;
    return {{[] { return tr("No."); }, [](const R &row) { return words::number(row.place); }, {}, Qt::AlignRight | Qt::AlignVCenter},
            {[] { return tr("Application"); }, [](const R &row) { return row.number ? row.number->text() : QString(); }},
            {[] { return tr("Born"); }, [](const R &row) { return words::day(row.born); }},
            {[] { return tr("Kindergarten"); }, [](const R &row) { return row.kindergarten; }},
            {[] { return tr("Group"); }, [](const R &row) { return placewords::groupLine(row.group); }},
            {[] { return tr("State"); }, [](const R &row) { return whatifwords::of(row.state); },
             [](const R &row) { return std::optional(whatifwords::toneOf(row.state)); }}};
}

void ProposalsDialog::build()
{
    m_bar->setObjectName(u"proposals.bar"_s);
    m_table->setObjectName(u"proposals.table"_s);
    m_take->setObjectName(u"proposals.take"_s);
    m_mark->setObjectName(u"proposals.mark"_s);
    m_close->setObjectName(u"proposals.close"_s);
    m_sentence->setObjectName(u"proposals.sentence"_s);
    m_sentence->setWordWrap(true);
    theme::muted(m_sentence);
    theme::style(m_take, theme::Button::Primary);
    m_model.setKey([](const ProposalRow &row) { return QVariant(row.id.value); });
    m_table->setModel(&m_model);
    m_table->setStretch({3, 4});
    m_table->setAccessibleName(tr("Children and the seats that the trial gives them"));
    m_table->setRowHint(tr("Enter — the desk"));
    keys::setText(m_take, tr("Open the desk"));
    m_close->setText(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_take);
    buttons->addWidget(m_mark);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(980, 560);
}

void ProposalsDialog::refresh()
{
    answer(m_context.client.read([](Store &store) { return store.snapshots().proposals(); }), this,
           [this](const QList<ProposalRow> &rows) { showLines(rows); }, [this](const Error &error) { m_bar->show(error); });
}

void ProposalsDialog::showLines(const QList<ProposalRow> &rows)
{
    m_model.setRows(rows);
    if (m_table->currentRow() < 0 && !rows.isEmpty())
        m_table->selectRow(0);
    const auto open = std::count_if(rows.cbegin(), rows.cend(), [](const ProposalRow &row) { return row.state == ProposalState::Open; });
    m_table->setEmptyText(tr("There is no draft list. The head of the office makes one of a trial: Reports, What if."));
    m_sentence->setText(rows.isEmpty() ? QString()
                                       : tr("%n families are still to be asked.", nullptr, int(open)) + u' '
                                           + tr("Nothing is promised yet: each seat is taken at the desk with the family's code."));
    follow();
}

void ProposalsDialog::follow()
{
    const int row = m_table->currentRow();
    const auto state = row >= 0 && row < m_model.rowCount() ? std::optional(m_model.row(row).state) : std::nullopt;
    m_take->setEnabled(state.has_value());
    m_mark->setEnabled(state == ProposalState::Open || state == ProposalState::Declined);
    keys::setText(m_mark, state == ProposalState::Declined ? tr("Wanted after all") : tr("The family declines"));
}

void ProposalsDialog::take(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ProposalRow chosen = m_model.row(row);
    emit seatWanted(chosen.application, chosen.group.id);
    accept();
}

void ProposalsDialog::mark()
{
    const ProposalRow chosen = m_model.row(m_table->currentRow());
    m_bar->clear();
    answer(m_context.client.run<MarkProposal>({chosen.id, chosen.state == ProposalState::Open}), this,
           [this](const Nothing &) {
               refresh();
               emit changed();
           },
           [this](const Error &error) {
               m_bar->show(error);
               refresh();
           });
}

} // namespace kezek
