// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"

#include "ui/common/keys.h"
#include "ui/messages/costview.h"
#include "ui/messages/messagecard.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/phoneview.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

MessagesPage::MessagesPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_model(columns()), m_list(m_model, this), m_head(new PageHead(this)), m_all(new QPushButton(this)),
      m_state(new ChoiceBox(this)), m_view(new ChoiceBox(this)), m_bar(new MessageBar(this)), m_views(new QStackedWidget(this)),
      m_table(new RowTable(this)), m_card(new MessageCard(context, this)), m_phone(new PhoneView(context, this)),
      m_cost(new CostView(context, this))
{
    build();
    wire();
    wireViews();
    retranslate();
}

QList<RowsModel<MessageRow>::Column> MessagesPage::columns()
{
    using R = MessageRow;
    return {{[] { return tr("Written"); }, [](const R &row) { return words::shortInstant(row.message.createdAt); }},
            {[] { return tr("What"); }, [](const R &row) { return words::of(row.message.kind); }},
            {[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            {[] { return tr("Phone"); }, [](const R &row) { return row.message.phone.masked(); }},
            {[] { return tr("State"); }, [](const R &row) { return messagewords::state(row.message); },
             [](const R &row) { return std::optional(messagewords::tone(row.message)); },
             Qt::AlignLeft | Qt::AlignVCenter, [](const R &row) { return messagewords::cause(row.message); }},
            {[] { return tr("Text"); },
             [this](const R &row) { return messagewords::shownText(row.message, m_context.training).simplified(); }, {}, Qt::AlignLeft | Qt::AlignVCenter,
             [this](const R &row) { return messagewords::shownText(row.message, m_context.training); }}};
}

void MessagesPage::build()
{
    m_view->setObjectName(u"messages.view"_s);
    m_state->setObjectName(u"messages.filterState"_s);
    m_all->setObjectName(u"messages.allFamilies"_s);
    m_bar->setObjectName(u"messages.bar"_s);
    theme::style(m_all, theme::Button::Link);
    m_all->hide();
    for (ChoiceBox *box : {m_state, m_view})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_all, m_state, m_view})
        m_head->addWidget(widget);
    m_views->addWidget(buildList());
    m_views->addWidget(m_phone);
    m_views->addWidget(m_cost);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addWidget(m_views, 1);
}

QWidget *MessagesPage::buildList()
{
    m_table->setObjectName(u"messages.list"_s);
    m_model.setKey([](const MessageRow &row) { return QVariant(row.message.id.value); });
    m_table->setModel(&m_model);
    m_table->setSpareColumn(5); // the card says it too
    auto *list = new QWidget(this);
    auto *both = new QHBoxLayout(list);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme::gap);
    both->addWidget(m_table, 79);
    both->addWidget(m_card, 34);
    return list;
}

void MessagesPage::wire()
{
    m_list.loaded = [this] {
        if (m_table->currentRow() < 0 && m_model.rowCount() > 0)
            m_table->selectRow(0);
        choose(m_table->currentRow());
    };
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    keys::give(m_all, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_family.reset();
        m_all->hide();
        ask();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, &MessagesPage::ask);
    connect(m_table, &RowTable::current, this, &MessagesPage::choose);
    connect(m_table, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_card, &MessageCard::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_card, &MessageCard::deskAsked, this,
            [this](ApplicationId application) { emit goTo(PageId::Desk, QVariant::fromValue(application)); });
    connect(m_card, &MessageCard::done, this, &MessagesPage::finished);
}

void MessagesPage::wireViews()
{
    connect(m_view, &QComboBox::currentIndexChanged, this, [this](int view) { show(View(view)); });
    connect(m_phone, &PhoneView::done, this, &MessagesPage::finished);
    connect(m_phone, &PhoneView::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_phone, &PhoneView::messagesAsked, this, &MessagesPage::showFamily);
    connect(m_phone, &PhoneView::deskAsked, this,
            [this](ApplicationId application) { emit goTo(PageId::Desk, QVariant::fromValue(application)); });
    connect(m_phone, &PhoneView::counted, this, [this](int families) {
        m_toPhone = families;
        fillViews();
    });
    connect(m_cost, &CostView::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
}

void MessagesPage::finished(const QString &text)
{
    m_bar->say(text, theme::Tone::Good);
    emit said(text);
    emit changed();
    refresh();
}

void MessagesPage::show(View view)
{
    m_views->setCurrentIndex(view);
    m_state->setVisible(view == List);
    m_all->setVisible(view == List && m_family);
    if (view == Cost)
        m_cost->refresh();
}

void MessagesPage::showFamily(ApplicationId application)
{
    m_family = application;
    m_view->setCurrentIndex(List);
    show(List);
    ask();
    m_table->setFocus();
}

void MessagesPage::ask()
{
    MessageFilter filter;
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
    // Its number stands in the head, whatever is shown.
    m_phone->refresh();
    if (m_views->currentIndex() == Cost)
        m_cost->refresh();
}

void MessagesPage::open(const QVariant &what)
{
    if (!what.canConvert<ApplicationId>())
        return;
    showFamily(what.value<ApplicationId>());
}

void MessagesPage::fillViews()
{
    const QSignalBlocker quiet(m_view);
    m_view->setChoices({{int(List), tr("All messages")}, {int(ToPhone), tr("To phone: %1").arg(m_toPhone)}, {int(Cost), tr("Cost by day")}});
}

void MessagesPage::fillStates()
{
    QList<std::pair<QVariant, QString>> states{{QVariant(), tr("Any state")}};
    for (const MessageState state : allOf<MessageState>())
        states.append({int(state), words::of(state)});
    const QSignalBlocker quiet(m_state);
    m_state->setChoices(states);
}

void MessagesPage::focusFirst()
{
    switch (m_views->currentIndex()) {
    case ToPhone: return m_phone->focusFirst();
    case Cost: return m_cost->focusFirst();
    default: m_table->setFocus();
    }
}

void MessagesPage::retranslate()
{
    m_head->setTitle(tr("Messages"));
    keys::setText(m_all, tr("Show all families"));
    m_state->setAccessibleName(tr("State"));
    m_table->setEmptyText(tr("There is no message here."));
    m_table->setAccessibleName(tr("Messages, newest first"));
    m_view->setAccessibleName(tr("What is shown"));
    fillViews();
    fillStates();
    m_phone->retranslate();
    m_cost->retranslate();
    m_model.retranslate();
    m_card->retranslate();
}

} // namespace kezek
