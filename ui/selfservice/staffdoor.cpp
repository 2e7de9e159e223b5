// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/staffdoor.h"

#include "ui/common/answer.h"
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

StaffDoor::StaffDoor(UiContext &context, QWidget *parent)
    : TerminalStep(context, parent), m_title(new QLabel(this)), m_bar(new MessageBar(this)), m_form(new FormGrid(2, this)),
      m_login(new ValueEdit(m_form)), m_password(new ValueEdit(m_form)), m_leave(new QPushButton(this))
{
    setObjectName(u"terminal.staffdoor"_s);
    m_bar->setObjectName(u"terminal.staff.bar"_s);
    m_login->setObjectName(u"terminal.staff.login"_s);
    m_password->setObjectName(u"terminal.staff.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_leave->setObjectName(u"terminal.staff.leave"_s);
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    theme::heading(m_title);
    m_form->add(u"login"_s, m_login);
    m_form->add(u"password"_s, m_password);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_bar, m_form})
        column->addWidget(widget);
    column->addLayout(foot);
    column->addStretch();
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &StaffDoor::submit);
    connect(m_leave, &QPushButton::clicked, this, &StaffDoor::submit);
}

void StaffDoor::begin()
{
    forget();
    retranslate();
    m_login->setFocus();
}

void StaffDoor::forget()
{
    ++m_round;
    m_leave->setEnabled(true);
    m_login->setText({}); // clear() could be undone
    m_password->setText({});
    say({});
}

void StaffDoor::submit()
{
    if (!m_leave->isEnabled())
        return;
    say({});
    m_leave->setEnabled(false); // one press, one try: five wrong ones lock the account
    const SignIn::Input input{m_login->text(), m_password->text(), m_context.client.actor().workstation};
    answer(m_proof ? m_proof(input) : m_context.client.run<SignIn>(input), this,
           [this, round = m_round](const SignIn::Output &who) {
               if (round == m_round)
                   take(who);
           },
           [this, round = m_round](const Error &error) {
               if (round != m_round)
                   return;
               m_leave->setEnabled(true);
               m_password->setText({});
               m_password->setFocus();
               say(error);
           });
}

void StaffDoor::take(const SignIn::Output &who)
{
    m_leave->setEnabled(true);
    m_password->setText({});
    if (who.role == Role::SelfService)
        return say(Error{ErrorCode::NotPermitted, {}, {}, {}});
    m_login->setText({});
    emit opened();
}

void StaffDoor::say(const std::optional<Error> &error)
{
    m_error = error;
    if (!error)
        m_bar->clear();
    else if (error->code == ErrorCode::NotPermitted)
        m_bar->say(tr("This is the terminal's own login. The terminal was not left. Type the login and password of a worker."), theme::Tone::Bad);
    else
        m_bar->say(words::of(*error), theme::Tone::Bad);
}

void StaffDoor::retranslate()
{
    m_title->setText(tr("For staff: leave the terminal"));
    m_form->setLabel(u"login"_s, tr("Login of a worker"));
    m_form->setLabel(u"password"_s, tr("Password"));
    m_leave->setText(tr("Leave the terminal"));
    if (m_error && !m_bar->text().isEmpty())
        say(m_error);
}

} // namespace kezek
