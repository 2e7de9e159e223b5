// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/terminalcode.h"

#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int digits = 4;

QString minutes(int seconds) { return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')); }

/// The same number, however it is grouped.
bool samePhone(const QString &a, const QString &b)
{
    const auto one = PhoneNumber::parse(a);
    const auto other = PhoneNumber::parse(b);
    return one && other ? *one == *other : a == b;
}

bool sameObject(const SendCode::Input &a, const SendCode::Input &b)
{
    return a.purpose == b.purpose && a.application == b.application && a.group == b.group && a.referral == b.referral
        && a.childIin == b.childIin && samePhone(a.phone, b.phone);
}

} // namespace

TerminalCode::TerminalCode(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(context.client, context.training)
{
    build();
    layOut();
    wire();
    retranslate();
}

void TerminalCode::build()
{
    m_consent = new QCheckBox(this);
    m_send = new QPushButton(this);
    m_codeLabel = new QLabel(this);
    m_code = new CodeEdit(this);
    m_code->setLarge();
    m_codeLabel->setBuddy(m_code);
    m_timing = new QLabel(this);
    m_problem = new QLabel(this);
    m_training = new QLabel(this);
    m_accept = new QPushButton(this);
    m_consent->setObjectName(u"terminal.code.consent"_s);
    m_send->setObjectName(u"terminal.code.send"_s);
    m_code->setObjectName(u"terminal.code.digits"_s);
    m_timing->setObjectName(u"terminal.code.timing"_s);
    m_problem->setObjectName(u"terminal.code.problem"_s);
    m_training->setObjectName(u"terminal.code.training"_s);
    m_accept->setObjectName(u"terminal.code.accept"_s);
    for (QLabel *label : {m_timing, m_problem, m_training})
        label->setWordWrap(true);
    theme::muted(m_timing);
    theme::setLook(m_problem, "look", u"problem"_s);
    theme::setLook(m_training, "look", u"training"_s);
    theme::style(m_accept, theme::Button::Primary);
    m_problem->hide();
    m_training->hide();
}

void TerminalCode::layOut()
{
    auto *asking = new QHBoxLayout;
    asking->setSpacing(theme::touchGap);
    asking->addWidget(m_consent, 1);
    asking->addWidget(m_send);
    auto *typing = new QHBoxLayout;
    typing->setSpacing(theme::touchGap);
    typing->addWidget(m_codeLabel);
    typing->addWidget(m_code);
    typing->addWidget(m_timing, 1);
    auto *doing = new QHBoxLayout;
    doing->addStretch();
    doing->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addLayout(asking);
    column->addLayout(typing);
    column->addWidget(m_problem);
    column->addWidget(m_training);
    column->addLayout(doing);
}

void TerminalCode::wire()
{
    connect(m_consent, &QCheckBox::toggled, this, &TerminalCode::update);
    connect(m_send, &QPushButton::clicked, this, &TerminalCode::send);
    connect(m_accept, &QPushButton::clicked, this, &TerminalCode::accept);
    connect(m_code, &QLineEdit::returnPressed, this, &TerminalCode::accept);
    connect(m_code, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_code, &QLineEdit::textChanged, this, &TerminalCode::update);
    connect(&m_session, &CodeSession::changed, this, &TerminalCode::update);
    connect(&m_session, &CodeSession::sent, this, [this] {
        say({});
        m_waiting = false;
        m_code->setText({});
        update();
        m_code->setFocus();
    });
    connect(&m_session, &CodeSession::refused, this, [this](const Error &error) {
        m_refused = error;
        say(words::toFamily(error));
    });
    connect(&m_session, &CodeSession::trainingText, this, [this](const QString &text) {
        m_trainingText = text;
        retranslate();
    });
}

void TerminalCode::setWanted(const SendCode::Input &wanted)
{
    const bool same = sameObject(m_wanted, wanted);
    m_wanted = wanted;
    if (!same)
        forgetCode();
}

void TerminalCode::forgetCode()
{
    m_waiting = false;
    m_code->setText({}); // clear() could be undone
    m_trainingText.clear();
    m_training->setText({});
    m_training->hide();
    m_refused = {};
    say({});
    m_session.reset();
}

QString TerminalCode::code() const
{
    return m_code->code();
}

bool TerminalCode::isComplete() const
{
    return m_session.wasSent() && code().size() == digits;
}

void TerminalCode::send()
{
    SendCode::Input input = m_wanted;
    input.consent = m_consent->isChecked();
    m_session.send(input);
}

void TerminalCode::accept()
{
    if (!isComplete() || m_waiting)
        return;
    m_waiting = true;
    update();
    emit accepted(code());
}

void TerminalCode::tried(const Error &error)
{
    m_waiting = false;
    m_session.tried(error);
    m_refused = error;
    say(words::toFamily(error));
    update();
    if (error.code != ErrorCode::CodeWrong)
        return;
    m_code->selectAll();
    m_code->setFocus();
}

void TerminalCode::again()
{
    m_waiting = false;
    update();
}

void TerminalCode::forget()
{
    m_consent->setChecked(false);
    m_wanted = {};
    forgetCode();
}

void TerminalCode::update()
{
    const bool agreed = m_consent->isChecked();
    m_send->setEnabled(agreed && !m_wanted.phone.isEmpty() && !m_session.isSending() && m_session.secondsToResend() == 0);
    m_send->setText(m_session.wasSent() ? tr("Send the code once more") : tr("Send the confirmation code"));
    theme::style(m_send, m_session.wasSent() ? theme::Button::Normal : theme::Button::Primary);
    m_code->setEnabled(m_session.wasSent());
    m_accept->setEnabled(isComplete() && !m_waiting);
    m_timing->setText(timing());
}

QString TerminalCode::timing() const
{
    if (m_session.isSending())
        return tr("Sending…");
    if (!m_session.wasSent() && m_wanted.phone.isEmpty())
        return tr("First type the mobile number.");
    if (!m_session.wasSent())
        return m_consent->isChecked() ? tr("Press “Send the confirmation code”. It comes by SMS.")
                                      : tr("Tick that you agree to an SMS. Then the code can be sent.");
    QStringList parts;
    if (m_session.triesLeft() == 0)
        parts << tr("No tries are left: send a new code.");
    else if (m_session.secondsLeft() == 0)
        parts << tr("The code has expired: send a new one.");
    else
        parts << tr("The code is good for %1 more.").arg(minutes(m_session.secondsLeft())) << tr("%n tries are left.", nullptr, m_session.triesLeft());
    if (m_session.secondsToResend() > 0)
        parts << tr("It can be sent once more in %1.").arg(minutes(m_session.secondsToResend()));
    return parts.join(u' ');
}

void TerminalCode::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TerminalCode::setAcceptText(const QString &text)
{
    m_accept->setText(text);
}

void TerminalCode::retranslate()
{
    m_consent->setText(tr("I agree to an SMS being sent"));
    m_codeLabel->setText(tr("Code from the SMS"));
    m_code->setAccessibleName(m_codeLabel->text());
    if (!m_problem->text().isEmpty())
        say(words::toFamily(m_refused));
    m_training->setText(m_trainingText.isEmpty() ? QString() : tr("Training: nothing was sent. The family would have read: “%1”").arg(m_trainingText));
    m_training->setVisible(!m_trainingText.isEmpty());
    update();
}

void TerminalCode::focusFirst()
{
    wasSent() ? m_code->setFocus() : m_consent->setFocus();
}

} // namespace kezek
