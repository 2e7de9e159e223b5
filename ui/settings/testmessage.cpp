// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/testmessage.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/messages/messagewords.h"
#include "ui/widgets/fields.h"
#include "usecases/messages/sendtestmessage.h"
#include "usecases/officeclient.h"
#include "usecases/ports/smsgateway.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everyMs = 1000;
constexpr int mostLooks = 60;

/// Nothing more will be heard of it without a person.
bool isSettled(const Message &message)
{
    switch (message.state) {
    case MessageState::Queued:
    case MessageState::Sending: return false;
    case MessageState::Accepted:
    case MessageState::Unknown: return !message.checkAt;
    case MessageState::Delivered:
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected:
    case MessageState::Failed:
    case MessageState::Cancelled:
    case MessageState::Lapsed:
    case MessageState::Shown: return true;
    }
    Q_UNREACHABLE();
}

} // namespace

TestMessage::TestMessage(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new FormGrid(2, this)), m_phone(new PhoneEdit(this)), m_send(new QPushButton(this)),
      m_state(new Badge({}, theme::Tone::Info, this)), m_fate(new QLabel(this))
{
    m_phone->setObjectName(u"settings.sms.phone"_s);
    m_send->setObjectName(u"settings.sms.test"_s);
    m_state->setObjectName(u"settings.sms.fate"_s);
    m_fate->setObjectName(u"settings.sms.fateText"_s);
    m_fate->setWordWrap(true);
    m_form->add(u"phone"_s, m_phone);
    auto *button = new QHBoxLayout;
    button->setSpacing(theme::gap);
    button->addWidget(m_send);
    button->addWidget(m_state);
    button->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap / 2);
    rows->addWidget(m_form);
    rows->addLayout(button);
    rows->addWidget(m_fate);
    m_state->hide();
    m_clock.setInterval(everyMs);
    connect(&m_clock, &QTimer::timeout, this, &TestMessage::look);
    keys::give(m_send, Qt::Key_F2);
    connect(m_send, &QPushButton::clicked, this, &TestMessage::send);
    connect(m_phone, &QLineEdit::returnPressed, this, &TestMessage::send);
}

void TestMessage::setMayChange(bool may)
{
    m_may = may;
    m_send->setEnabled(may && !m_clock.isActive());
    m_phone->setReadOnly(!may);
}

void TestMessage::send()
{
    if (!m_send->isEnabled())
        return;
    m_form->clearErrors();
    m_send->setEnabled(false);
    answer(m_context.client.run<SendTestMessage>({m_phone->text(), words::current()}), this,
           [this](const SendTestMessage::Output &output) {
               m_message = output.message;
               m_looks = 0;
               m_context.gateway.tryAgain();
               m_clock.start();
               look();
           },
           [this](const Error &error) {
               setMayChange(m_may);
               if (!m_form->showError(error))
                   emit failed(error);
           });
}

void TestMessage::look()
{
    answer(m_context.client.read([id = m_message](Store &store) { return store.outbox().get(id); }), this,
           [this, id = m_message](const Message &message) {
               if (id == m_message)
                   show(message);
           },
           [this](const Error &error) {
               m_clock.stop();
               setMayChange(m_may);
               emit failed(error);
           });
}

void TestMessage::show(const Message &message)
{
    const bool settled = isSettled(message);
    const bool enough = ++m_looks >= mostLooks;
    if (settled || enough)
        m_clock.stop();
    setMayChange(m_may);
    m_state->set(messagewords::state(message), messagewords::tone(message));
    m_state->show();
    QString text = messagewords::cause(message);
    if (message.state == MessageState::Delivered)
        text = tr("The test message has arrived: messages leave and are delivered.");
    else if (message.state == MessageState::Shown)
        text = tr("A training office sends nothing: the message stands on the Messages page.");
    else if (message.state == MessageState::Queued && text.isEmpty() && !enough)
        text = tr("It leaves with the next message of the office; this takes a few seconds.");
    else if (!settled && enough)
        text = u"%1 %2"_s.arg(text, tr("It is not settled after a minute. See what became of it on the Messages page.")).trimmed();
    m_fate->setText(text);
}

void TestMessage::retranslate()
{
    m_form->setLabel(u"phone"_s, tr("A phone that you hold in your hand"));
    keys::setText(m_send, tr("Send a test message"));
}

} // namespace kezek
