// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/reasonpanel.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

ReasonPanel::ReasonPanel(UiContext &context, const FamilyCard &family, Verb verb, const QString &name, QWidget *parent)
    : VerbPanel(context, family, name, parent), m_verb(verb), m_outcome(new QLabel(this)), m_reason(new ValueEdit(this))
{
    m_outcome->setWordWrap(true);
    m_form = new FormGrid(1, this);
    m_form->add(u"reason"_s, m_reason);
    m_reason->setObjectName(name + u".reason"_s);
    m_body->addWidget(m_outcome);
    m_body->addWidget(m_form);
    m_body->addStretch();
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { setReady(!text.trimmed().isEmpty()); });
    retranslate();
}

QString ReasonPanel::outcome() const
{
    const ReferralRow *row = m_family.liveReferral();
    const QString number = row ? row->referral.number.text() : QString();
    if (m_verb == Verb::Recall)
        return tr("Referral %1 ends. The child goes back to its own place with its own category, without a strike. The seat becomes "
                  "free. The family gets an SMS.")
            .arg(number);
    const QString strike = m_family.rules.papersWrongIsStrike ? tr("It counts as a strike.") : tr("It is not a strike.");
    return tr("Referral %1 ends. The child goes back to the queue on general grounds and keeps its filing date. %2 The seat goes "
              "through the next bulletin. A proof of the benefit shown later gives the category back.")
        .arg(number, strike);
}

void ReasonPanel::retranslate()
{
    setTitle(m_verb == Verb::Recall ? tr("Recall of the referral") : tr("Papers missing or wrong"));
    setAcceptText(m_verb == Verb::Recall ? tr("Recall the referral") : tr("Return to the queue"), true);
    m_form->setLabel(u"reason"_s, m_verb == Verb::Recall ? tr("Reason (the journal keeps it)") : tr("Which papers, and what is wrong with them"));
    m_outcome->setText(outcome());
}

void ReasonPanel::accept()
{
    const ReferralRow *row = m_family.liveReferral();
    if (!row)
        return m_bar->show(Error{ErrorCode::ReferralLapsed, {}, {}, {}});
    const QString reason = m_reason->text().trimmed();
    if (m_verb == Verb::Recall)
        submit<RecallReferral>({row->referral.id, reason}, [this](const Nothing &) { finish(); });
    else
        submit<RejectPapers>({row->referral.id, reason}, [this](const Nothing &) { finish(); });
}

void ReasonPanel::finish()
{
    const QString child = m_family.application().child.name.brief();
    emit done(m_verb == Verb::Recall ? tr("The referral was recalled; %1 is back in the queue.").arg(child)
                                     : tr("%1 is back in the queue on general grounds.").arg(child));
    emit closed();
}

void ReasonPanel::focusFirst() { m_reason->setFocus(); }

} // namespace kezek
