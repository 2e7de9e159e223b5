// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagecard.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/messages/messagewords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/rowtable.h"
#include "usecases/messages/markphoned.h"
#include "usecases/messages/resendmessage.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Still on its way: a second one would reach the family twice.
bool isUnderWay(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending || state == MessageState::Accepted;
}

} // namespace

MessageCard::MessageCard(UiContext &context, QWidget *parent)
    : Card(parent), m_context(context),
      m_events({{[] { return tr("When"); }, [](const MessageEventRow &event) { return words::shortInstant(event.at); }},
                {[] { return tr("What happened"); }, [](const MessageEventRow &event) { return messagewords::event(event); }, {},
                 Qt::AlignLeft | Qt::AlignVCenter, [](const MessageEventRow &event) { return messagewords::event(event); }}}),
      m_content(new QWidget(this)), m_empty(new QLabel(this)), m_kind(new QLabel(m_content)),
      m_state(new Badge({}, theme::Tone::Info, m_content)), m_whom(new QLabel(m_content)), m_facts(new QLabel(m_content)),
      m_cause(new QLabel(m_content)),
      m_textCard(new Card(m_content)), m_text(new QLabel(m_textCard)), m_parts(new QLabel(m_content)), m_phoned(new QLabel(m_content)),
      m_history(new RowTable(m_content)),
      m_form(new FormGrid(1, m_content)), m_note(new ValueEdit(m_content)), m_mark(new QPushButton(m_content)),
      m_resend(new QPushButton(m_content)), m_desk(new QPushButton(m_content)), m_dead(new QLabel(m_content))
{
    build();
    keys::give(m_mark, keys::accept());
    connect(m_mark, &QPushButton::clicked, this, &MessageCard::markPhoned);
    connect(m_note, &QLineEdit::returnPressed, this, &MessageCard::markPhoned);
    keys::give(m_resend, Qt::Key_F7);
    connect(m_resend, &QPushButton::clicked, this, &MessageCard::resend);
    keys::give(m_desk, Qt::CTRL | Qt::Key_O);
    connect(m_desk, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->message.application)
            emit deskAsked(*m_row->message.application);
    });
    clear();
}

void MessageCard::build()
{
    theme::subheading(m_kind);
    for (QLabel *label : {m_empty, m_facts, m_parts, m_phoned, m_dead})
        theme::muted(label);
    for (QLabel *label : {m_empty, m_kind, m_whom, m_facts, m_cause, m_text, m_phoned, m_dead})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    theme::setLook(m_textCard, "look", u"note"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_textCard->body()->addWidget(m_text);
    m_text->setObjectName(u"messages.text"_s);
    m_state->setObjectName(u"messages.state"_s);
    m_dead->setObjectName(u"messages.dead"_s);
    m_cause->setObjectName(u"messages.cause"_s);
    m_facts->setObjectName(u"messages.facts"_s);
    m_history->setObjectName(u"messages.history"_s);
    m_history->setModel(&m_events);
    m_history->setStretch({1});
    m_history->setWrapping();
    m_history->horizontalHeader()->hide();
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->hide();
    m_form->add(u"note"_s, m_note);
    m_note->setObjectName(u"messages.note"_s);
    m_mark->setObjectName(u"messages.phoned"_s);
    m_resend->setObjectName(u"messages.resend"_s);
    m_desk->setObjectName(u"messages.desk"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *phoned = new QHBoxLayout;
    phoned->addWidget(m_mark);
    phoned->addStretch();
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *button : {m_resend, m_desk})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    rows->addLayout(head);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_whom, m_cause, m_facts, m_textCard, m_parts, m_phoned})
        rows->addWidget(widget);
    rows->addWidget(m_history, 1);
    rows->addStretch();
    rows->addWidget(m_dead);
    rows->addWidget(m_form);
    rows->addLayout(phoned);
    rows->addLayout(buttons);
    body()->addWidget(m_empty);
    body()->addWidget(m_content, 1);
}

void MessageCard::clear()
{
    m_row.reset();
    m_content->hide();
    m_empty->show();
}

void MessageCard::show(const MessageRow &row)
{
    if (!m_row || m_row->message.id != row.message.id)
        m_note->clear();
    m_row = row;
    const Message &message = row.message;
    m_kind->setText(words::of(message.kind));
    m_state->set(messagewords::state(message), messagewords::tone(message));
    QStringList whom;
    if (!row.childName.isEmpty())
        whom << row.childName;
    if (row.applicationNumber)
        whom << tr("application %1").arg(row.applicationNumber->text());
    whom << message.phone.masked().replace(u' ', QChar::Nbsp) << words::of(message.language);
    m_whom->setText(whom.join(u" · "_s));
    showState();
    m_text->setText(messagewords::shownText(message, m_context.training));
    m_parts->setText(tr("%n SMS parts", nullptr, message.parts));
    showButtons();
    askHistory();
    m_empty->hide();
    m_content->show();
}

void MessageCard::askHistory()
{
    const MessageId id = m_row->message.id;
    answer(m_context.client.read([id](Store &store) { return store.readers().messageEvents(id); }), this,
           [this, id](const QList<MessageEventRow> &events) {
               if (!m_row || m_row->message.id != id)
                   return;
               m_events.setRows(events);
               m_history->setVisible(!events.isEmpty());
           },
           [this](const Error &error) { emit failed(error); });
}

void MessageCard::showState()
{
    const Message &message = m_row->message;
    QStringList facts{tr("Written %1").arg(words::instant(message.createdAt))};
    if (message.state == MessageState::Queued && message.notBefore > message.createdAt)
        facts << tr("waits until %1").arg(words::shortInstant(message.notBefore));
    if (message.attempts > 0)
        facts << tr("%n attempts", nullptr, message.attempts);
    if (message.finalAt)
        facts << tr("ended %1").arg(words::instant(*message.finalAt));
    if (message.costTiyn)
        facts << tr("cost %1").arg(messagewords::money(*message.costTiyn));
    m_facts->setText(facts.join(u" · "_s));
    m_cause->setText(messagewords::cause(message));
    m_cause->setVisible(!m_cause->text().isEmpty());
    m_phoned->setText(message.phonedAt ? tr("The family was phoned on %1.").arg(words::instant(*message.phonedAt)) : QString());
    m_phoned->setVisible(message.phonedAt.has_value());
}

void MessageCard::showButtons()
{
    const Message &message = m_row->message;
    const Done may = checkRight(m_context.client.actor(), ResendMessage::roles());
    QString why;
    if (!may)
        why = words::of(may.error());
    else if (message.kind == MessageKind::Code)
        why = tr("A code is never sent twice: send a new one at the parent desk.");
    else if (isUnderWay(message.state))
        why = tr("The message is still on its way; a second one would reach the family twice.");
    m_resend->setEnabled(why.isEmpty());
    m_resend->setToolTip(why);
    m_dead->setText(why.isEmpty() ? QString() : tr("%1: %2").arg(m_resend->text(), why));
    m_dead->setVisible(!why.isEmpty());
    m_mark->setEnabled(may.has_value());
    m_note->setEnabled(may.has_value());
    m_desk->setEnabled(message.application.has_value());
}

void MessageCard::resend()
{
    m_resend->setEnabled(false);
    answer(m_context.client.run<ResendMessage>({m_row->message.id}), this,
           [this](const ResendMessage::Output &) { emit done(tr("The message is sent once more.")); },
           [this](const Error &error) {
               showButtons();
               emit failed(error);
           });
}

void MessageCard::markPhoned()
{
    if (!m_row || !m_mark->isEnabled())
        return;
    answer(m_context.client.run<MarkPhoned>({m_row->message.id, m_note->text().trimmed()}), this,
           [this](const Nothing &) {
               m_note->clear();
               emit done(tr("Noted: the family was phoned."));
           },
           [this](const Error &error) {
               if (!m_form->showError(error))
                   emit failed(error);
           });
}

void MessageCard::retranslate()
{
    m_empty->setText(tr("Choose a message in the list."));
    m_form->setLabel(u"note"_s, tr("Who was reached, and what was said"));
    keys::setText(m_resend, tr("Send once more"));
    keys::setText(m_mark, tr("Phoned"));
    keys::setText(m_desk, tr("To the desk"));
    m_history->setAccessibleName(tr("History of the message"));
    m_events.retranslate();
    if (m_row)
        show(MessageRow(*m_row));
}

} // namespace kezek
