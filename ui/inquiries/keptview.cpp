// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/keptview.h"

#include "ui/common/keys.h"
#include "ui/inquiries/keptdialog.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/submitverb.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<RowsModel<KeptAnswer>::Column> KeptAnswersView::columns()
{
    using R = KeptAnswer;
    const auto body = [](QString (*title)(), QString R::*text) {
        return RowsModel<R>::Column{title, [text](const R &row) { return row.*text; }, {}, Qt::AlignLeft | Qt::AlignVCenter};
    };
    return {{[] { return tr("What it is about"); }, [](const R &row) { return row.title; }},
            body([] { return tr("In Russian"); }, &R::bodyRu),
            body([] { return tr("In Kazakh"); }, &R::bodyKk),
            {[] { return tr("In use"); }, [](const R &row) { return row.active ? tr("yes") : tr("no"); },
             [](const R &row) { return std::optional(row.active ? theme::Tone::Good : theme::Tone::Neutral); }}};
}

KeptAnswersView::KeptAnswersView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_table(new RowTable(this)), m_add(new QPushButton(this)),
      m_change(new QPushButton(this)), m_dead(new QLabel(this))
{
    m_table->setObjectName(u"inquiries.keptList"_s);
    m_add->setObjectName(u"inquiries.keptAdd"_s);
    m_change->setObjectName(u"inquiries.keptChange"_s);
    m_dead->setObjectName(u"inquiries.keptDead"_s);
    m_model.setKey([](const KeptAnswer &row) { return QVariant(row.id.value); });
    m_table->setSortable();
    m_table->setModel(&m_model);
    m_table->setStretch({0, 1, 2});
    m_table->setWrapping();
    theme::muted(m_dead);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_dead);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    rows->addWidget(m_table, 1);
    rows->addLayout(buttons);
    keys::give(m_add, Qt::Key_F3);
    connect(m_add, &QPushButton::clicked, this, [this] { save({}); });
    keys::give(m_change, Qt::Key_F4);
    connect(m_change, &QPushButton::clicked, this, [this] { save(chosen()); });
    connect(m_table, &RowTable::chosen, this, [this] {
        if (m_change->isEnabled())
            save(chosen());
    });
}

std::optional<KeptAnswer> KeptAnswersView::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? std::optional(m_model.row(row)) : std::nullopt;
}

void KeptAnswersView::setAnswers(const QList<KeptAnswer> &answers)
{
    m_model.setRows(answers);
    if (m_table->currentRow() < 0 && !answers.isEmpty())
        m_table->selectRow(0);
    showRights();
}

void KeptAnswersView::showRights()
{
    const bool may = m_context.client.may(SaveKeptAnswer::roles());
    m_add->setEnabled(may);
    m_change->setEnabled(may && m_model.rowCount() > 0);
    m_dead->setText(may ? QString() : tr("The supervisor or the administrator writes kept answers."));
    m_dead->setVisible(!may);
}

void KeptAnswersView::save(const std::optional<KeptAnswer> &changed)
{
    auto *dialog = new KeptAnswerDialog(changed, this);
    openFor<SaveKeptAnswer>(dialog, m_context.client, this, [dialog] { return dialog->input(); }, [this](const SaveKeptAnswer::Output &) {
        emit done(tr("The answer is kept."));
    });
}

void KeptAnswersView::focusFirst() { m_table->setFocus(); }

void KeptAnswersView::retranslate()
{
    keys::setText(m_add, tr("Add an answer…"));
    keys::setText(m_change, tr("Change…"));
    m_table->setAccessibleName(tr("Kept answers"));
    m_table->setEmptyText(tr("No answer is kept yet. Add those that are given often: then one choice fills them in."));
    m_model.retranslate();
    showRights();
}

} // namespace kezek
