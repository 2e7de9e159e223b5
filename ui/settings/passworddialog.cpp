// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passworddialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

PasswordDialog::PasswordDialog(const QString &worker, QWidget *parent)
    : SubmitDialog(u"settings.workers.newPassword"_s, parent), m_password(field(u"password"_s, tr("New password, at least 8 characters"))),
      m_again(field(u"again"_s, tr("The new password once more")))
{
    setTexts(tr("New password for %1").arg(worker),
             tr("The worker signs in with it once and then chooses their own. A locked account is open again."), tr("Set F8"));
    m_password->setFocus();
}

ValueEdit *PasswordDialog::field(const QString &key, const QString &label)
{
    auto *edit = new ValueEdit(this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setObjectName(objectPrefix() + u'.' + key);
    form()->add(key, edit);
    form()->setLabel(key, label);
    connect(edit, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    return edit;
}

bool PasswordDialog::ready()
{
    if (m_password->text().isEmpty()) {
        // An empty one would mean "unchanged" to the verb.
        m_password->setProblem(tr("Type the new password. The password was not set."));
        m_password->setFocus();
        return false;
    }
    if (m_password->text() == m_again->text())
        return true;
    m_again->setProblem(tr("The two passwords differ. The password was not set. Type the new one twice."));
    m_again->setFocus();
    return false;
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace kezek
