// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/enrolpanel.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/referrals/enrolchild.h"
#include "words/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

EnrolPanel::EnrolPanel(UiContext &context, const FamilyCard &family, const QString &name, QWidget *parent)
    : VerbPanel(context, family, name, parent), m_place(new QLabel(this)), m_contract(new ValueEdit(this)),
      m_contractDay(new DayEdit(this)), m_missing(new QLabel(this))
{
    m_place->setWordWrap(true);
    m_missing->setWordWrap(true);
    theme::muted(m_missing);
    m_body->addWidget(m_place);
    for (const EnrolmentPaper paper : allOf<EnrolmentPaper>()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"%1.paper.%2"_s.arg(name, toText(paper)));
        connect(box, &QCheckBox::toggled, this, &EnrolPanel::updateReady);
        m_papers.append({paper, box});
        m_body->addWidget(box);
    }
    m_form = new FormGrid(2, this);
    m_form->add(u"contractNumber"_s, m_contract);
    m_form->add(u"contractDate"_s, m_contractDay);
    m_contract->setObjectName(name + u".contract"_s);
    m_contractDay->setObjectName(name + u".contractDay"_s);
    m_contractDay->setDay(family.today());
    for (qsizetype i = 1; i < m_papers.size(); ++i)
        setTabOrder(m_papers.at(i - 1).second, m_papers.at(i).second);
    setTabOrder(m_papers.last().second, m_contract);
    setTabOrder(m_contract, m_contractDay);
    m_body->addWidget(m_form);
    m_body->addWidget(m_missing);
    m_body->addStretch();
    connect(m_contract, &QLineEdit::textChanged, this, &EnrolPanel::updateReady);
    connect(m_contractDay, &QLineEdit::textChanged, this, &EnrolPanel::updateReady);
    retranslate();
}

void EnrolPanel::retranslate()
{
    setTitle(tr("Enrolment"));
    setAcceptText(tr("Enrol the child"));
    m_form->setLabel(u"contractNumber"_s, tr("Number of the contract"));
    m_form->setLabel(u"contractDate"_s, tr("Date of the contract"));
    for (const auto &[paper, box] : m_papers)
        box->setText(words::of(paper));
    if (const ReferralRow *row = m_family.liveReferral())
        m_place->setText(tr("Referral %1: %2, %3, seat %4. Compare the papers with the originals; they are not kept.")
                             .arg(row->referral.number.text(), row->kindergarten, phrases::quoted(row->group))
                             .arg(row->seatNumber));
    updateReady();
}

QList<EnrolmentPaper> EnrolPanel::ticked() const
{
    QList<EnrolmentPaper> papers;
    for (const auto &[paper, box] : m_papers)
        if (box->isChecked())
            papers.append(paper);
    return papers;
}

void EnrolPanel::updateReady()
{
    const qsizetype papers = m_papers.size() - ticked().size();
    const bool contract = !m_contract->text().trimmed().isEmpty() && m_contractDay->day();
    setReady(papers == 0 && contract);
    m_missing->setText(papers > 0  ? tr("%n papers are not ticked yet. If one is missing or wrong, go back and choose “Papers wrong”.", nullptr, int(papers))
                       : !contract ? tr("Type the number and the date of the contract.")
                                   : tr("The child leaves the queue and takes the seat."));
}

void EnrolPanel::accept()
{
    const ReferralRow *row = m_family.liveReferral();
    if (!row)
        return m_bar->show(Error{ErrorCode::ReferralLapsed, {}, {}, {}});
    EnrolChild::Input input;
    input.referral = row->referral.id;
    input.papers = ticked();
    input.contractNumber = m_contract->text().trimmed();
    input.contractDate = m_contractDay->day().value_or(QDate());
    submit<EnrolChild>(input, [this](const Nothing &) {
        emit done(tr("%1 is enrolled.").arg(m_family.application().child.name.brief()));
        emit closed();
    });
}

void EnrolPanel::focusFirst() { m_papers.first().second->setFocus(); }

} // namespace kezek
