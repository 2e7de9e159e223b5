// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/familysteps.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/numberedit.h"
#include "ui/selfservice/childwords.h"
#include "ui/selfservice/screens.h"
#include "ui/selfservice/terminalcode.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/applications/changemobile.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referrals/extendreferral.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

void empty(NumberEdit *edit)
{
    edit->setText({}); // clear() could be undone
    edit->setProblem({});
}

} // namespace

ExtendStep::ExtendStep(UiContext &context, QWidget *parent)
    : CodeStep(context, u"terminal.extend"_s, parent), m_number(new NumberEdit(NumberEdit::Of::Referral, {}, this))
{
    m_number->setObjectName(u"terminal.extend.number"_s);
    m_form->add(u"number"_s, m_number);
    m_form->add(u"phone"_s, m_phone);
    connect(m_number, &QLineEdit::textChanged, this, [this] { typed(); });
    onEnterNext(m_number);
}

void ExtendStep::begin()
{
    CodeStep::begin();
    m_number->setFocus();
}

SendCode::Input ExtendStep::wanted() const
{
    SendCode::Input input = wantedFor(CodePurpose::ExtendReferral);
    if (m_child.held)
        input.referral = m_child.held->referral;
    input.number = m_number->text();
    return input;
}

void ExtendStep::accept(const QString &code)
{
    if (!m_child.held)
        return;
    const ExtendReferral::Input input{m_child.held->referral, m_number->text(), m_phone->text(), code};
    submit<ExtendReferral>(input, [this](const ExtendReferral::Output &output) {
        finish([day = output.lastDay] {
            return tr("The referral is extended through %1. An SMS says so too. Come to the kindergarten with the papers before that day is over.").arg(words::day(day));
        });
    });
}

void ExtendStep::clear()
{
    empty(m_number);
}

void ExtendStep::retranslateForm()
{
    setTitle(tr("Extension of the referral"));
    setSentence(tr("Type the number of your referral and the mobile that stands in the application. The code comes to that mobile."));
    m_form->setLabel(u"number"_s, tr("Number of the referral"));
    m_form->setLabel(u"phone"_s, tr("Mobile number"));
    m_code->setAcceptText(childwords::button(ChildVerb::Extend));
}

ChangeMobileStep::ChangeMobileStep(UiContext &context, QWidget *parent)
    : CodeStep(context, u"terminal.mobile"_s, parent), m_first(new QWidget(this)), m_firstTitle(new QLabel(m_first)),
      m_known(new FormGrid(2, m_first)), m_number(new NumberEdit(NumberEdit::Of::Application, {}, m_known)), m_old(new PhoneEdit(m_known)),
      m_next(new QPushButton(m_first))
{
    m_number->setObjectName(u"terminal.mobile.number"_s);
    m_old->setObjectName(u"terminal.mobile.old"_s);
    m_next->setObjectName(u"terminal.mobile.next"_s);
    theme::heading(m_firstTitle);
    m_firstTitle->setWordWrap(true);
    theme::style(m_next, theme::Button::Primary);
    m_known->add(u"number"_s, m_number);
    m_known->add(u"oldPhone"_s, m_old);
    m_form->add(u"newPhone"_s, m_phone);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(m_first);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addWidget(m_firstTitle);
    column->addWidget(m_known);
    column->addLayout(foot);
    column->addStretch();
    m_screens->add(m_first);
    connect(m_number, &QLineEdit::textChanged, this, &ChangeMobileStep::update);
    connect(m_old, &QLineEdit::textChanged, this, &ChangeMobileStep::update);
    connect(m_next, &QPushButton::clicked, this, &ChangeMobileStep::askNew);
    onEnterNext(m_number);
    connect(m_old, &QLineEdit::returnPressed, m_next, [this] { m_next->click(); });
}

void ChangeMobileStep::begin()
{
    CodeStep::begin();
    m_screens->open(m_first);
    update();
    m_number->setFocus();
}

void ChangeMobileStep::update()
{
    m_next->setEnabled(m_number->isRight() && m_old->phone());
    typed();
}

void ChangeMobileStep::askNew()
{
    m_screens->open(m_confirmation);
    m_phone->setFocus();
}

bool ChangeMobileStep::back()
{
    if (m_screens->shown() != m_confirmation)
        return CodeStep::back();
    m_screens->open(m_first);
    m_number->setFocus();
    return true;
}

SendCode::Input ChangeMobileStep::wanted() const
{
    SendCode::Input input = wantedFor(CodePurpose::ChangeMobile);
    input.number = m_number->text();
    input.oldPhone = m_old->text();
    return input;
}

void ChangeMobileStep::accept(const QString &code)
{
    const ChangeMobile::Input input{m_child.application, m_child.revision, m_number->text(), m_old->text(), m_phone->text(), code};
    submit<ChangeMobile>(input, [this](const Nothing &) {
        finish([] { return tr("The mobile number was changed. From now on all messages come to the new one."); });
    });
}

void ChangeMobileStep::clear()
{
    empty(m_number);
    m_old->setText({});
    m_old->setProblem({});
    m_known->clearErrors();
}

void ChangeMobileStep::retranslateForm()
{
    m_firstTitle->setText(tr("Change of the mobile number"));
    m_known->setLabel(u"number"_s, tr("Number of the application"));
    m_known->setLabel(u"oldPhone"_s, tr("Old mobile number"));
    m_next->setText(childwords::button(ChildVerb::ChangeMobile));
    setTitle(tr("Change of the mobile number"));
    setSentence(tr("Type the new mobile number. The code comes to the new number."));
    m_form->setLabel(u"newPhone"_s, tr("New mobile number"));
    m_code->setAcceptText(childwords::button(ChildVerb::ChangeMobile));
}

WithdrawStep::WithdrawStep(UiContext &context, QWidget *parent)
    : CodeStep(context, u"terminal.withdraw"_s, parent), m_number(new NumberEdit(NumberEdit::Of::Application, {}, this))
{
    m_number->setObjectName(u"terminal.withdraw.number"_s);
    m_form->add(u"number"_s, m_number);
    m_form->add(u"phone"_s, m_phone);
    connect(m_number, &QLineEdit::textChanged, this, [this] { typed(); });
    onEnterNext(m_number);
}

void WithdrawStep::begin()
{
    CodeStep::begin();
    m_number->setFocus();
}

SendCode::Input WithdrawStep::wanted() const
{
    SendCode::Input input = wantedFor(CodePurpose::Withdraw);
    input.number = m_number->text();
    return input;
}

void WithdrawStep::accept(const QString &code)
{
    const WithdrawApplication::Input input{m_child.application, m_child.revision, m_number->text(), m_phone->text(), code};
    submit<WithdrawApplication>(input, [this](const Nothing &) {
        finish([] { return tr("The application is withdrawn: the child has left the queue. An SMS says so too."); });
    });
}

void WithdrawStep::clear()
{
    empty(m_number);
}

void WithdrawStep::retranslateForm()
{
    setTitle(tr("Withdrawal of the application"));
    const QString sure = tr("Are you sure? The child leaves the queue and loses its place; the application goes to the archive.");
    setSentence(m_child.held ? sure + u' ' + tr("The referral %1 is annulled and its seat goes to others.").arg(m_child.held->number) : sure);
    m_form->setLabel(u"number"_s, tr("Number of the application"));
    m_form->setLabel(u"phone"_s, tr("Mobile number"));
    m_code->setAcceptText(childwords::button(ChildVerb::Withdraw));
}

} // namespace kezek
