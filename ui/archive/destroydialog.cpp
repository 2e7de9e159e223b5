// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/destroydialog.h"

#include "domain/workingcalendar.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

DestroyDialog::DestroyDialog(const DestructionPreview &preview, QWidget *parent)
    : SubmitDialog(u"destroy"_s, parent), m_preview(preview), m_approver(new QLineEdit(this)), m_reason(new QLineEdit(this)), m_cases(new QLineEdit(this))
{
    const DueData &due = preview.due;
    const QString term = tr("Personal data is kept for %n months after the end of a case.", nullptr, preview.termMonths);
    if (due.cases == 0) {
        setTexts(tr("Destroy by term"), term + u'\n' + tr("No case has ended so long ago. There is nothing to destroy."), tr("Destroy F8"));
        acceptButton()->setEnabled(false);
        for (QWidget *unasked : std::initializer_list<QWidget *>{form(), m_approver, m_reason, m_cases})
            unasked->hide();
        return;
    }
    const auto dayOf = [](const std::optional<QDateTime> &at) { return at ? words::day(localDay(*at)) : QString(); };
    setTexts(tr("Destroy by term"),
             term + u'\n' + tr("%n cases are due; they ended from %1 to %2.", nullptr, due.cases).arg(dayOf(due.earliest), dayOf(due.latest)) + u'\n'
                 + tr("Names, IINs, phones, addresses, papers, messages, inquiries and the words of the journal are emptied for good; no backup made from now on holds them. "
                      "Places in the queue, dates and numbers stay, so that the order of other children can be proved."),
             tr("Destroy F8"));
    for (const auto &[editor, name] : {std::pair(m_approver, u"approver"_s), std::pair(m_reason, u"reason"_s), std::pair(m_cases, u"cases"_s)}) {
        editor->setObjectName(u"destroy."_s + name);
        form()->add(name, editor);
        connect(editor, &QLineEdit::textChanged, this, [this] { setTyped(true); });
    }
    form()->setLabel(u"approver"_s, tr("Approved by: position and name"));
    form()->setLabel(u"reason"_s, tr("Reason, for the act and the journal"));
    form()->setLabel(u"cases"_s, tr("Type the number of cases to confirm"));
    theme::style(acceptButton(), theme::Button::Danger);
    m_approver->setFocus();
}

DestroyData::Input DestroyDialog::input() const
{
    return {m_approver->text().trimmed(), m_reason->text().trimmed(), m_preview.due.cases};
}

bool DestroyDialog::ready()
{
    if (m_preview.due.cases == 0)
        return false;
    if (m_cases->text().trimmed().toInt() == m_preview.due.cases)
        return true;
    form()->clearErrors();
    form()->showError({ErrorCode::FieldNotUnderstood, u"cases"_s, {}, {}});
    m_cases->setFocus();
    return false;
}

} // namespace kezek
