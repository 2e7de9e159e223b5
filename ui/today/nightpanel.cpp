// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/nightpanel.h"

#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QHeaderView>

namespace kezek {

NightPanel::NightPanel(QWidget *parent)
    : Card(parent), m_title(new QLabel(this)), m_when(new QLabel(this)), m_note(new QLabel(this)), m_table(new RowTable(this))
{
    using Model = RowsModel<Line>;
    m_model = new Model({
        Model::Column{.title = [] { return QString(); }, .text = [](const Line &line) { return line.first; }},
        Model::Column{.title = [] { return QString(); }, .text = [](const Line &line) { return words::number(line.second); },
                      .alignment = Qt::AlignRight | Qt::AlignVCenter},
    }, this);
    m_table->setModel(m_model);
    m_table->setStretch({0});
    m_table->horizontalHeader()->hide();
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWrapping();
    m_table->setHeightByRows();
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    theme::muted(m_when);
    theme::muted(m_note);
    body()->setSpacing(8);
    body()->addWidget(m_title);
    body()->addWidget(m_when);
    body()->addWidget(m_table);
    body()->addWidget(m_note);
    body()->addStretch(1);
    retranslate();
}

QList<NightPanel::Line> NightPanel::lines() const
{
    return {
        {tr("Referrals annulled"), m_preview.lapse},
        {tr("Applications back in the queue"), m_preview.backToQueue},
        {tr("Applications archived (second time overdue)"), m_preview.archived},
        {tr("Children too old, archived"), m_preview.agedOut},
        {tr("Seats freed"), m_preview.seatsFreed},
        {tr("SMS sent"), m_preview.messages},
    };
}

void NightPanel::setPreview(const NightPreview &preview)
{
    m_preview = preview;
    m_known = true;
    retranslate();
}

void NightPanel::clear()
{
    m_known = false;
    retranslate();
}

void NightPanel::retranslate()
{
    m_title->setText(tr("If nobody does anything tonight"));
    m_when->setText(tr("Preview of the work at 00:00"));
    m_table->setAccessibleName(m_when->text());
    m_model->setRows(m_known ? lines() : QList<Line>());
    m_note->setVisible(m_known && m_preview.lapse > 0);
    m_note->setText(m_preview.neverDelivered > 0
                        ? tr("Of these referrals, %n family(ies) were told neither by SMS nor by phone. Phone them today.", nullptr, m_preview.neverDelivered)
                        : tr("Every family of these referrals was told, by SMS or by phone."));
    theme::setLook(m_note, "look", m_preview.neverDelivered > 0 ? QStringLiteral("problem") : QStringLiteral("muted"));
}

} // namespace kezek
