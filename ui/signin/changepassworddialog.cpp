// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/changepassworddialog.h"

#include "ui/common/answer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/officeclient.h"
#include "usecases/people/changepassword.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ChangePasswordDialog::ChangePasswordDialog(OfficeClient &client, QWidget *parent)
    : SubmitDialog(u"password"_s, parent), m_client(client), m_old(addSecret(u"oldPassword"_s)), m_new(addSecret(u"newPassword"_s)),
      m_again(addSecret(u"again"_s))
{
    connect(this, &SubmitDialog::submitted, this, &ChangePasswordDialog::run);
    acceptButton()->setDefault(true);
    retranslate();
    m_old->setFocus();
}

ValueEdit *ChangePasswordDialog::addSecret(const QString &name)
{
    auto *edit = new ValueEdit(this);
    edit->setObjectName(objectPrefix() + u'.' + name);
    edit->setEchoMode(QLineEdit::Password);
    form()->add(name, edit);
    return edit;
}

void ChangePasswordDialog::setOldPassword(const QString &password)
{
    m_old->setText(password);
    m_old->setVisible(false);
    form()->setLabel(u"oldPassword"_s, {});
    m_new->setFocus();
}

QString ChangePasswordDialog::newPassword() const
{
    return m_new->text();
}

bool ChangePasswordDialog::ready()
{
    if (m_new->text() == m_again->text())
        return true;
    m_again->setProblem(tr("The two passwords differ. Type the new one again."));
    m_again->setFocus();
    return false;
}

void ChangePasswordDialog::run()
{
    answer(
        m_client.run<ChangePassword>({.oldPassword = m_old->text(), .newPassword = m_new->text()}), this,
        [this](const Nothing &) { accept(); }, [this](const Error &error) { refused(error); });
}

void ChangePasswordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SubmitDialog::changeEvent(event);
}

void ChangePasswordDialog::retranslate()
{
    setTexts(tr("Change password"), tr("At least 8 characters. Nobody else in the office should know it."), tr("Change"));
    form()->setLabel(u"oldPassword"_s, m_old->isHidden() ? QString() : tr("Present password"));
    form()->setLabel(u"newPassword"_s, tr("New password"));
    form()->setLabel(u"again"_s, tr("New password again"));
}

} // namespace kezek
