// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"

#include "ui/messages/messagecard.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

MessagesPage::MessagesPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_model(columns()), m_list(m_model, this), m_head(new PageHead(this)), m_all(new QPushButton(this)),
      m_problems(new QCheckBox(this)), m_state(new ChoiceBox(this)), m_bar(new MessageBar(this)), m_table(new RowTable(this)),
      m_card(new MessageCard(context, this))
{
    build();
    wire();
    retranslate();
}

QList<RowsModel<MessageRow>::Column> MessagesPage::columns()
{
    using R = MessageRow;
    return {{[] { return tr("Written"); }, [](const R &row) { return words::shortInstant(row.message.createdAt); }},
            {[] { return tr("What"); }, [](const R &row) { return words::of(row.message.kind); }},
            {[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            {[] { return tr("Phone"); }, [](const R &row) { return row.message.phone.masked(); }},
            {[] { return tr("State"); }, [](const R &row) { return words::of(row.message.state); },
             [](const R &row) { return std::optional(phrases::tone(row.message.state)); },
             Qt::AlignLeft | Qt::AlignVCenter, [](const R &row) { return row.message.lastText; }},
            {[] { return tr("Text"); },
             [this](const R &row) { return shownText(row.message, m_context.training).simplified(); }, {}, Qt::AlignLeft | Qt::AlignVCenter,
             [this](const R &row) { return shownText(row.message, m_context.training); }}};
}

void MessagesPage::build()
{
    m_problems->setObjectName(u"messages.problems"_s);
    m_state->setObjectName(u"messages.filterState"_s);
    m_all->setObjectName(u"messages.allFamilies"_s);
    m_bar->setObjectName(u"messages.bar"_s);
    m_table->setObjectName(u"messages.list"_s);
    theme::style(m_all, theme::Button::Link);
    m_all->hide();
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_all, m_problems, m_state})
        m_head->addWidget(widget);
    m_model.setKey([](const MessageRow &row) { return QVariant(row.message.id.value); });
    m_table->setModel(&m_model);
    m_table->setSpareColumn(5); // the card says it too

    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addWidget(m_table, 79);
    both->addWidget(m_card, 34);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addLayout(both, 1);
}

void MessagesPage::wire()
{
    m_list.loaded = [this] {
        if (m_table->currentRow() < 0 && m_model.rowCount() > 0)
            m_table->selectRow(0);
        choose(m_table->currentRow());
    };
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_family.reset();
        m_all->hide();
        ask();
    });
    connect(m_problems, &QCheckBox::toggled, this, &MessagesPage::ask);
    connect(m_state, &QComboBox::currentIndexChanged, this, &MessagesPage::ask);
    connect(m_table, &RowTable::current, this, &MessagesPage::choose);
    connect(m_table, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_card, &MessageCard::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_card, &MessageCard::deskAsked, this,
            [this](ApplicationId application) { emit goTo(PageId::Desk, QVariant::fromValue(application)); });
    connect(m_card, &MessageCard::done, this, [this](const QString &text) {
        m_bar->say(text, theme::Tone::Good);
        emit said(text);
        emit changed();
        m_list.again();
    });
}

void MessagesPage::ask()
{
    MessageFilter filter;
    filter.problemsOnly = m_problems->isChecked();
    filter.application = m_family;
    if (m_state->value().isValid())
        filter.state = MessageState(m_state->value().toInt());
    m_list.ask([this, filter](const PageMark &from) {
        return m_context.client.read([filter, from](Store &store) { return store.readers().messages(filter, from); });
    });
}

void MessagesPage::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        m_card->clear();
    else
        m_card->show(MessageRow(m_model.row(row)));
}

void MessagesPage::refresh()
{
    // The first time there is nothing to ask again.
    if (m_model.rowCount() == 0)
        ask();
    else
        m_list.again();
}

void MessagesPage::open(const QVariant &what)
{
    if (!what.canConvert<ApplicationId>())
        return;
    m_family = what.value<ApplicationId>();
    m_all->show();
    ask();
}

void MessagesPage::fillStates()
{
    QList<std::pair<QVariant, QString>> states{{QVariant(), tr("Any state")}};
    for (const MessageState state : allOf<MessageState>())
        states.append({int(state), words::of(state)});
    const QSignalBlocker quiet(m_state);
    m_state->setChoices(states);
}

void MessagesPage::focusFirst() { m_table->setFocus(); }

void MessagesPage::retranslate()
{
    m_head->setTitle(tr("Messages"));
    m_all->setText(tr("Show all families"));
    m_problems->setText(tr("Problems only"));
    m_state->setAccessibleName(tr("State"));
    m_table->setEmptyText(tr("There is no message here."));
    m_table->setAccessibleName(tr("Messages, newest first"));
    fillStates();
    m_model.retranslate();
    m_card->retranslate();
}

} // namespace kezek
