// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/transferdialog.h"

#include "ui/kindergartens/placewords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

TransferDialog::TransferDialog(const SeatStatus &seat, const QList<TransferTarget> &targets, QWidget *parent)
    : SubmitDialog(u"kindergartens.transferTo"_s, parent), m_child(seat.referral.value_or(ReferralId())), m_group(new ChoiceBox(this)),
      m_reason(new ValueEdit(this))
{
    QList<std::pair<QVariant, QString>> choices;
    for (const TransferTarget &target : targets) {
        const QString free = tr("%n free seats", nullptr, target.free);
        choices.append({target.group.id.value, u"%1: %2"_s.arg(placewords::groupLine(target.group), free)});
    }
    m_group->setChoices(choices);
    m_group->setObjectName(u"kindergartens.transferTo.group"_s);
    m_reason->setObjectName(u"kindergartens.transferTo.reason"_s);
    form()->add(u"group"_s, m_group);
    form()->add(u"reason"_s, m_reason);
    form()->setLabel(u"group"_s, tr("Group"));
    form()->setLabel(u"reason"_s, tr("Reason (the journal keeps it)"));
    const bool possible = !targets.isEmpty();
    setTexts(tr("%1: to another group").arg(seat.childName),
             possible ? tr("The child goes to a free seat there with its contract, under a new referral number. Seat %1 becomes free and reaches families with the next bulletin.")
                            .arg(seat.seat.number)
                      : tr("No other group of this kindergarten that takes the child has a free seat outside the bulletin. Nothing can be changed here."),
             tr("Move the child F8"));
    acceptButton()->setEnabled(possible);
    form()->setVisible(possible);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { setTyped(!m_reason->text().trimmed().isEmpty()); });
    m_group->setFocus();
}

TransferChild::Input TransferDialog::input() const
{
    return {m_child, GroupId{m_group->value().toLongLong()}, m_reason->text()};
}

} // namespace kezek
