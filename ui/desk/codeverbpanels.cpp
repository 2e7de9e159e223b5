// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/codeverbpanels.h"

#include "ui/referrals/panels/codepanel.h"
#include "ui/referrals/panels/numberedit.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/applications/changemobile.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referrals/extendreferral.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numberOf(const FamilyCard &family)
{
    const auto &number = family.application().number;
    return number ? number->text() : QString();
}

SendCode::Input purposeOf(CodePurpose purpose, const FamilyCard &family)
{
    SendCode::Input input;
    input.purpose = purpose;
    input.application = family.application().id;
    return input;
}

} // namespace

ExtendPanel::ExtendPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".extend"_s, parent),
      m_referral(family.liveReferral() ? std::optional(*family.liveReferral()) : std::nullopt),
      m_number(new NumberEdit(NumberEdit::Of::Referral, m_referral ? m_referral->referral.number.text() : QString(), this))
{
    m_form = new FormGrid(2, this);
    m_form->add(u"number"_s, m_number);
    m_number->setObjectName(prefix + u".extend.number"_s);
    m_code = new CodePanel(context, prefix + u".code"_s, this);
    m_accept->setObjectName(prefix + u".code.accept"_s);
    SendCode::Input purpose = purposeOf(CodePurpose::ExtendReferral, family);
    if (m_referral)
        purpose.referral = m_referral->referral.id;
    m_code->setPurpose(purpose);
    m_code->setPhones(family.mobiles(), whole);
    m_code->setSendAllowed(false);
    m_body->addWidget(m_form);
    m_body->addWidget(m_code);
    m_body->addStretch();
    connect(m_number, &NumberEdit::rightChanged, m_code, &CodePanel::setSendAllowed);
    connect(m_code, &CodePanel::completeChanged, this, [this](bool complete) { setReady(complete); });
    connect(m_code, &CodePanel::accepted, this, [this] { accept(); });
    connect(m_code, &CodePanel::failed, this, [this](const Error &error) { fail(error); });
    retranslate();
}

QString ExtendPanel::sentence() const
{
    if (!m_referral)
        return {};
    const Referral &referral = m_referral->referral;
    const auto last = extendedLastDay(referral.terms, localDay(referral.issuedAt), m_family.today(), m_family.calendar);
    if (!last)
        return words::of(last.error());
    return tr("The last day moves from %1 to %2. A referral is extended once.").arg(words::day(referral.lastDay), words::day(*last));
}

void ExtendPanel::retranslate()
{
    setTitle(tr("Extension of the referral"));
    setAcceptText(tr("Extend"));
    m_form->setLabel(u"number"_s, tr("Referral number, as the parent says it"));
    m_code->retranslate();
    m_code->setSentence(sentence());
}

void ExtendPanel::accept()
{
    if (!m_referral)
        return;
    ExtendReferral::Input input;
    input.referral = m_referral->referral.id;
    input.number = m_number->text();
    input.phone = m_code->phone();
    input.code = m_code->code();
    submit<ExtendReferral>(input, [this](const ExtendReferral::Output &output) {
        emit done(tr("The referral is extended through %1.").arg(words::day(output.lastDay)));
        emit closed();
    });
}

void ExtendPanel::focusFirst() { m_number->setFocus(); }

ChangeMobilePanel::ChangeMobilePanel(UiContext &context, const FamilyCard &family, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".mobile"_s, parent),
      m_number(new NumberEdit(NumberEdit::Of::Application, numberOf(family), this)), m_old(new PhoneEdit(this)), m_new(new PhoneEdit(this))
{
    m_form = new FormGrid(2, this);
    m_form->add(u"number"_s, m_number, 2);
    m_form->add(u"oldPhone"_s, m_old);
    m_form->add(u"newPhone"_s, m_new);
    m_number->setObjectName(prefix + u".mobile.number"_s);
    m_old->setObjectName(prefix + u".mobile.old"_s);
    m_new->setObjectName(prefix + u".mobile.new"_s);
    m_code = new CodePanel(context, prefix + u".code"_s, this);
    m_accept->setObjectName(prefix + u".code.accept"_s);
    m_code->setPurpose(purposeOf(CodePurpose::ChangeMobile, family));
    m_body->addWidget(m_form);
    m_body->addWidget(m_code);
    m_body->addStretch();
    connect(m_number, &NumberEdit::rightChanged, this, &ChangeMobilePanel::updateForm);
    connect(m_old, &PhoneEdit::textChanged, this, &ChangeMobilePanel::updateForm);
    connect(m_new, &PhoneEdit::textChanged, this, &ChangeMobilePanel::updateForm);
    connect(m_code, &CodePanel::completeChanged, this, [this](bool complete) { setReady(complete); });
    connect(m_code, &CodePanel::accepted, this, [this] { accept(); });
    connect(m_code, &CodePanel::failed, this, [this](const Error &error) { fail(error); });
    updateForm();
    retranslate();
}

void ChangeMobilePanel::updateForm()
{
    m_code->setTypedPhone(m_new->phone() ? m_new->phone()->e164() : QString());
    m_code->setSendAllowed(m_number->isRight() && m_old->phone() && m_new->phone());
}

void ChangeMobilePanel::retranslate()
{
    setTitle(tr("Change of a mobile"));
    setAcceptText(tr("Change the mobile"));
    m_form->setLabel(u"number"_s, tr("Application number, as the parent says it"));
    m_form->setLabel(u"oldPhone"_s, tr("Old mobile"));
    m_form->setLabel(u"newPhone"_s, tr("New mobile"));
    m_code->retranslate();
    m_code->setSentence(tr("The code goes to the new mobile. The old number stays in the history."));
}

void ChangeMobilePanel::accept()
{
    ChangeMobile::Input input;
    input.application = m_family.application().id;
    input.revision = m_family.application().revision;
    input.number = m_number->text();
    input.oldPhone = m_old->text();
    input.newPhone = m_code->phone();
    input.code = m_code->code();
    submit<ChangeMobile>(input, [this](const Nothing &) {
        emit done(tr("The mobile was changed."));
        emit closed();
    });
}

void ChangeMobilePanel::fail(const Error &error)
{
    // Sending knows the new mobile as its only phone.
    Error named = error;
    if (named.field == u"phone"_s)
        named.field = u"newPhone"_s;
    VerbPanel::fail(named);
}

void ChangeMobilePanel::focusFirst() { m_number->setFocus(); }

WithdrawPanel::WithdrawPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".withdraw"_s, parent),
      m_number(new NumberEdit(NumberEdit::Of::Application, numberOf(family), this))
{
    m_form = new FormGrid(2, this);
    m_form->add(u"number"_s, m_number);
    m_number->setObjectName(prefix + u".withdraw.number"_s);
    m_code = new CodePanel(context, prefix + u".code"_s, this);
    m_accept->setObjectName(prefix + u".code.accept"_s);
    m_code->setPurpose(purposeOf(CodePurpose::Withdraw, family));
    m_code->setPhones(family.mobiles(), whole);
    m_code->setSendAllowed(false);
    m_body->addWidget(m_form);
    m_body->addWidget(m_code);
    m_body->addStretch();
    connect(m_number, &NumberEdit::rightChanged, m_code, &CodePanel::setSendAllowed);
    connect(m_code, &CodePanel::completeChanged, this, [this](bool complete) { setReady(complete); });
    connect(m_code, &CodePanel::accepted, this, [this] { accept(); });
    connect(m_code, &CodePanel::failed, this, [this](const Error &error) { fail(error); });
    retranslate();
}

void WithdrawPanel::retranslate()
{
    setTitle(tr("Withdrawal of the application"));
    setAcceptText(tr("Withdraw the application"), true);
    m_form->setLabel(u"number"_s, tr("Application number, as the parent says it"));
    m_code->retranslate();
    const ReferralRow *row = m_family.liveReferral();
    m_code->setSentence(row ? tr("The child leaves the queue and the application is archived. Referral %1 is annulled, its seat becomes free.")
                                  .arg(row->referral.number.text())
                            : tr("The child leaves the queue and the application is archived."));
}

void WithdrawPanel::accept()
{
    WithdrawApplication::Input input;
    input.application = m_family.application().id;
    input.revision = m_family.application().revision;
    input.number = m_number->text();
    input.phone = m_code->phone();
    input.code = m_code->code();
    submit<WithdrawApplication>(input, [this](const Nothing &) {
        emit done(tr("The application is withdrawn."));
        emit closed();
    });
}

void WithdrawPanel::focusFirst() { m_number->setFocus(); }

} // namespace kezek
