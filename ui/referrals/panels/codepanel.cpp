// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/codepanel.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString minutes(int seconds) { return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')); }

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CodePanel::CodePanel(UiContext &context, const QString &name, QWidget *parent)
    : Card(parent), m_context(context), m_session(context.client, context.training)
{
    build(name);
    keys::give(m_send, Qt::Key_F2);
    connect(m_send, &QPushButton::clicked, this, &CodePanel::send);
    connect(m_consent, &QCheckBox::toggled, this, &CodePanel::update);
    connect(m_phone, &QComboBox::currentIndexChanged, this, &CodePanel::update);
    connect(m_code, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_code, &QLineEdit::textChanged, this, &CodePanel::update);
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            emit accepted();
    });
    connect(&m_session, &CodeSession::changed, this, &CodePanel::update);
    connect(&m_session, &CodeSession::sent, this, [this] {
        say({});
        m_code->clear();
        m_code->setFocus();
    });
    connect(&m_session, &CodeSession::refused, this, [this](const Error &error) {
        if (!showError(error))
            emit failed(error);
    });
    connect(&m_session, &CodeSession::trainingText, this, [this](const QString &text) {
        m_training->setText(tr("Training: nothing was sent. The family would have read: “%1”").arg(text));
        m_training->show();
    });
    retranslate();
}

void CodePanel::build(const QString &name)
{
    theme::setLook(this, "look", u"note"_s);
    m_title = new QLabel(this);
    theme::subheading(m_title);
    m_sentence = wrapped(this);
    m_phone = new ChoiceBox(this);
    m_phone->setObjectName(name + u".phone"_s);
    m_consent = new QCheckBox(this);
    m_consent->setObjectName(name + u".consent"_s);
    m_send = new QPushButton(this);
    m_send->setObjectName(name + u".send"_s);
    m_codeLabel = new QLabel(this);
    theme::muted(m_codeLabel);
    m_code = new CodeEdit(this);
    m_code->setObjectName(name + u".code"_s);
    m_codeLabel->setBuddy(m_code);
    m_timing = wrapped(this);
    m_timing->setObjectName(name + u".timing"_s);
    theme::muted(m_timing);
    m_problem = wrapped(this);
    m_problem->setObjectName(name + u".problem"_s);
    theme::setLook(m_problem, "look", u"problem"_s);
    m_training = wrapped(this);
    m_training->setObjectName(name + u".training"_s);
    m_training->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_training->hide();

    layOut();
}

void CodePanel::layOut()
{
    auto *asking = new QHBoxLayout;
    asking->addWidget(m_phone);
    asking->addWidget(m_consent, 1);
    asking->addWidget(m_send);
    auto *typing = new QHBoxLayout;
    typing->addWidget(m_codeLabel);
    typing->addWidget(m_code);
    typing->addWidget(m_timing, 1);
    body()->addWidget(m_title);
    body()->addWidget(m_sentence);
    body()->addLayout(asking);
    body()->addLayout(typing);
    body()->addWidget(m_problem);
    body()->addWidget(m_training);
}

void CodePanel::setPurpose(const SendCode::Input &purpose)
{
    m_purpose = purpose;
    m_session.reset();
    m_code->clear();
    m_training->hide();
    say({});
}

void CodePanel::setPhones(const QList<ContactPhone> &phones, bool whole)
{
    m_phones = phones;
    m_whole = whole;
    QList<std::pair<QVariant, QString>> choices;
    for (const ContactPhone &phone : phones) {
        const QString number = whole ? phone.number.grouped() : phone.number.masked();
        choices.append({phone.number.e164(), phone.confirmed ? number + u" ✓"_s : number});
    }
    m_phone->setChoices(choices);
    update();
}

void CodePanel::setTypedPhone(const QString &phone)
{
    m_phoneIsTyped = true;
    m_phone->hide();
    m_typedPhone = phone;
    update();
}

void CodePanel::setSentence(const QString &text)
{
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
}

void CodePanel::setSendAllowed(bool allowed)
{
    m_sendAllowed = allowed;
    update();
}

QString CodePanel::phone() const { return m_phoneIsTyped ? m_typedPhone : m_phone->value().toString(); }
QString CodePanel::code() const { return m_code->code(); }
bool CodePanel::consent() const { return m_consent->isChecked(); }

bool CodePanel::isComplete() const
{
    return m_session.wasSent() && m_session.phone() == phone() && code().size() == 4;
}

void CodePanel::send()
{
    SendCode::Input input = m_purpose;
    input.phone = phone();
    input.consent = consent();
    m_session.send(input);
}

void CodePanel::update()
{
    const int pause = m_session.phone() == phone() ? m_session.secondsToResend() : 0;
    m_send->setEnabled(m_sendAllowed && consent() && !phone().isEmpty() && !m_session.isSending() && pause == 0);
    keys::setText(m_send, m_session.wasSent() ? tr("Send again") : tr("Send the code"));
    m_send->setToolTip(consent() ? QString() : tr("First ask the parent for consent and tick the box."));
    m_code->setEnabled(m_session.wasSent());
    m_timing->setText(timing());
    if (const bool complete = isComplete(); complete != m_complete) {
        m_complete = complete;
        emit completeChanged(complete);
    }
}

QString CodePanel::timing() const
{
    if (m_session.isSending())
        return tr("Sending…");
    if (!m_session.wasSent())
        return !m_sendAllowed ? tr("Fill in the form above, then send the code.")
            : consent()       ? tr("Send the code and ask the parent to read it.")
                              : tr("Ask the parent for consent, then send the code.");
    if (m_session.phone() != phone())
        return tr("The code went to another number. Send a new one.");
    QStringList parts;
    if (m_session.triesLeft() == 0)
        parts << tr("no tries left: send a new code");
    else if (m_session.secondsLeft() == 0)
        parts << tr("the code has expired: send a new one");
    else
        parts << tr("%1 left").arg(minutes(m_session.secondsLeft())) << tr("%n tries", nullptr, m_session.triesLeft());
    if (m_session.secondsToResend() > 0)
        parts << tr("send again in %1").arg(minutes(m_session.secondsToResend()));
    return parts.join(u" · "_s);
}

void CodePanel::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool CodePanel::showError(const Error &error)
{
    const bool ours = error.code == ErrorCode::CodeWrong || error.code == ErrorCode::CodeTooSoon || error.code == ErrorCode::CodeTooMany
        || error.code == ErrorCode::ConsentRequired || error.field == u"code"_s || (error.field == u"phone"_s && !m_phoneIsTyped);
    if (!ours)
        return false;
    m_session.tried(error);
    say(words::of(error));
    if (error.code == ErrorCode::CodeWrong) {
        m_code->selectAll();
        m_code->setFocus();
    }
    return true;
}

void CodePanel::retranslate()
{
    m_title->setText(tr("Confirm the choice"));
    m_consent->setText(tr("The parent agrees to receive an SMS"));
    m_codeLabel->setText(tr("Code from the SMS"));
    m_code->setAccessibleName(m_codeLabel->text());
    m_phone->setAccessibleName(tr("Mobile that the code goes to"));
    setPhones(m_phones, m_whole);
}

void CodePanel::focusFirst()
{
    m_phoneIsTyped ? m_consent->setFocus() : m_phone->setFocus();
}

} // namespace kezek
