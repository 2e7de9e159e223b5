// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/returndialog.h"

#include "ui/widgets/panels.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ReturnDialog::ReturnDialog(const QString &name, QWidget *parent) : SubmitDialog(name, parent), m_reason(new QPlainTextEdit(this))
{
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme::rowHeight * 4);
    m_reason->setObjectName(name + u".reason"_s);
    form()->add(u"reason"_s, m_reason);
    form()->setLabel(u"reason"_s, tr("Reason, for the journal"));
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { setTyped(!reason().isEmpty()); });
    m_reason->setFocus();
}

QString ReturnDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace kezek
