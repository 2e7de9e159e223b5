// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/daydialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

DayDialog::DayDialog(QDate day, bool toWorking, bool asksNote, QWidget *parent)
    : SubmitDialog(u"settings.calendar.dialog"_s, parent), m_note(new ValueEdit(this))
{
    m_note->setObjectName(u"settings.calendar.note"_s);
    setTexts(toWorking ? tr("Make %1 a working day").arg(words::day(day)) : tr("Make %1 a day off").arg(words::day(day)),
             tr("Terms that are counted from now on follow it. Terms that were counted before stay as they were printed and sent."),
             toWorking ? tr("A working day F8") : tr("A day off F8"));
    connect(m_note, &QLineEdit::textEdited, this, [this] { setTyped(!note().isEmpty()); });
    if (asksNote) {
        form()->add(u"note"_s, m_note);
        form()->setLabel(u"note"_s, tr("Which holiday, or which day was moved"));
        m_note->setFocus();
    } else {
        m_note->hide();
        acceptButton()->setFocus();
    }
}

QString DayDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace kezek
