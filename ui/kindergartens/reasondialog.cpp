// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/reasondialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ReasonDialog::ReasonDialog(const QString &name, QWidget *parent) : SubmitDialog(name, parent), m_reason(new ValueEdit(this))
{
    m_reason->setObjectName(name + u".reason"_s);
    form()->add(u"reason"_s, m_reason);
    form()->setLabel(u"reason"_s, tr("Reason (the journal keeps it)"));
    connect(m_reason, &QLineEdit::textEdited, this, [this] { setTyped(!reason().isEmpty()); });
    m_reason->setFocus();
}

void ReasonDialog::setDanger()
{
    theme::style(acceptButton(), theme::Button::Danger);
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace kezek
