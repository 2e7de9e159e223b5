// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passworddialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

PasswordDialog::PasswordDialog(Whose whose, const QString &worker, QWidget *parent)
    : SubmitDialog(u"settings.workers.password"_s, parent)
{
    if (whose == Whose::Own)
        m_old = field(u"oldPassword"_s, tr("The password until now"));
    m_new = field(u"newPassword"_s, tr("New password, at least 8 characters"));
    m_again = field(u"again"_s, tr("The new password once more"));
    setTexts(whose == Whose::Own ? tr("My password") : tr("New password for %1").arg(worker),
             whose == Whose::Own ? QString() : tr("The worker signs in with it once and then chooses their own. A locked account is open again."),
             tr("Set F8"));
    (m_old ? m_old : m_new)->setFocus();
}

ValueEdit *PasswordDialog::field(const QString &key, const QString &label)
{
    auto *edit = new ValueEdit(this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setObjectName(u"settings.workers."_s + key);
    form()->add(key, edit);
    form()->setLabel(key, label);
    connect(edit, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    return edit;
}

bool PasswordDialog::ready()
{
    if (m_new->text().isEmpty()) {
        // An empty one would mean "unchanged" to the verb.
        m_new->setProblem(tr("Type the new password. The password was not set."));
        m_new->setFocus();
        return false;
    }
    if (m_new->text() == m_again->text())
        return true;
    m_again->setProblem(tr("The two passwords differ. The password was not set. Type the new one twice."));
    m_again->setFocus();
    return false;
}

bool PasswordDialog::showBeside(const Error &error)
{
    Error shown = error;
    if (shown.field == u"password"_s) // SaveWorker's name of it
        shown.field = u"newPassword"_s;
    if (shown.field == u"oldPassword"_s) {
        m_old->setProblem(tr("This is not your password until now. The password was not changed."));
        m_old->setFocus();
        return true;
    }
    return SubmitDialog::showBeside(shown);
}

QString PasswordDialog::oldPassword() const
{
    return m_old ? m_old->text() : QString();
}

QString PasswordDialog::newPassword() const
{
    return m_new->text();
}

} // namespace kezek
