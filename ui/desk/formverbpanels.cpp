// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/formverbpanels.h"

#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/renewbenefit.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

WrittenRequestPanel::WrittenRequestPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".written"_s, parent), m_whole(whole), m_old(new ChoiceBox(this)), m_new(new PhoneEdit(this)),
      m_paper(new ValueEdit(this)), m_day(new DayEdit(this)), m_note(new QLabel(this))
{
    m_note->setWordWrap(true);
    theme::muted(m_note);
    m_form = new FormGrid(2, this);
    m_form->add(u"oldPhone"_s, m_old);
    m_form->add(u"newPhone"_s, m_new);
    m_form->add(u"paperNumber"_s, m_paper);
    m_form->add(u"paperDate"_s, m_day);
    m_old->setObjectName(prefix + u".written.old"_s);
    m_new->setObjectName(prefix + u".written.new"_s);
    m_paper->setObjectName(prefix + u".written.paper"_s);
    m_day->setObjectName(prefix + u".written.day"_s);
    m_day->setDay(family.today());
    QList<std::pair<QVariant, QString>> phones;
    for (const ContactPhone &phone : family.application().phones)
        phones.append({phone.number.e164(), m_whole ? phone.number.grouped() : phone.number.masked()});
    m_old->setChoices(phones);
    m_body->addWidget(m_form);
    m_body->addWidget(m_note);
    m_body->addStretch();
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_new, m_paper, m_day})
        connect(edit, &QLineEdit::textChanged, this, &WrittenRequestPanel::updateReady);
    retranslate();
}

void WrittenRequestPanel::updateReady()
{
    setReady(m_new->phone() && !m_paper->text().trimmed().isEmpty() && m_day->day());
}

void WrittenRequestPanel::retranslate()
{
    setTitle(tr("Change of a phone by a written request"));
    setAcceptText(tr("Record the request"));
    m_form->setLabel(u"oldPhone"_s, tr("Phone to replace"));
    m_form->setLabel(u"newPhone"_s, tr("New mobile"));
    m_form->setLabel(u"paperNumber"_s, tr("Number of the request"));
    m_form->setLabel(u"paperDate"_s, tr("Date of the request"));
    m_note->setText(tr("No code is sent: the signed paper is the proof. Compare it with the parent's identity card; the number and the date of the paper are kept, a copy of the card is not."));
    updateReady();
}

void WrittenRequestPanel::accept()
{
    RecordWrittenRequest::Input input;
    input.application = m_family.application().id;
    input.revision = m_family.application().revision;
    input.oldPhone = m_old->value().toString();
    input.newPhone = m_new->text();
    input.paperNumber = m_paper->text().trimmed();
    input.paperDate = m_day->day().value_or(QDate());
    submit<RecordWrittenRequest>(input, [this](const Nothing &) {
        emit done(tr("The phone was changed by the written request."));
        emit closed();
    });
}

void WrittenRequestPanel::focusFirst() { m_old->setFocus(); }

RenewBenefitPanel::RenewBenefitPanel(UiContext &context, const FamilyCard &family, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".renew"_s, parent), m_category(new ChoiceBox(this)), m_kind(new ValueEdit(this)),
      m_paper(new ValueEdit(this)), m_until(new DayEdit(this)), m_note(new QLabel(this))
{
    m_note->setWordWrap(true);
    theme::muted(m_note);
    m_form = new FormGrid(2, this);
    m_form->add(u"benefit.category"_s, m_category);
    m_form->add(u"benefit.kind"_s, m_kind);
    m_form->add(u"benefit.paper"_s, m_paper);
    m_form->add(u"benefit.validUntil"_s, m_until);
    m_category->setObjectName(prefix + u".renew.category"_s);
    m_kind->setObjectName(prefix + u".renew.kind"_s);
    m_paper->setObjectName(prefix + u".renew.paper"_s);
    m_until->setObjectName(prefix + u".renew.until"_s);
    m_body->addWidget(m_form);
    m_body->addWidget(m_note);
    m_body->addStretch();
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_kind, m_paper, m_until})
        connect(edit, &QLineEdit::textChanged, this, &RenewBenefitPanel::updateReady);
    retranslate();
    if (const auto &benefit = family.application().benefit) {
        m_category->setValue(int(benefit->category));
        m_kind->setText(benefit->kind);
    }
}

void RenewBenefitPanel::updateReady()
{
    const bool day = m_until->text().trimmed().isEmpty() || m_until->day();
    setReady(!m_kind->text().trimmed().isEmpty() && !m_paper->text().trimmed().isEmpty() && day);
}

void RenewBenefitPanel::retranslate()
{
    setTitle(tr("Proof of a benefit"));
    setAcceptText(tr("Accept the proof"));
    m_category->setChoices({{int(PriorityCategory::Extraordinary), words::of(PriorityCategory::Extraordinary)},
                            {int(PriorityCategory::FirstPriority), words::of(PriorityCategory::FirstPriority)}});
    m_form->setLabel(u"benefit.category"_s, tr("Category"));
    m_form->setLabel(u"benefit.kind"_s, tr("Benefit"));
    m_form->setLabel(u"benefit.paper"_s, tr("Number of the paper"));
    m_form->setLabel(u"benefit.validUntil"_s, tr("Valid until (empty: no end)"));
    m_note->setText(tr("The child gets the category and keeps its filing date. Its place in the queue changes at once."));
    updateReady();
}

void RenewBenefitPanel::accept()
{
    RenewBenefit::Input input;
    input.application = m_family.application().id;
    input.revision = m_family.application().revision;
    input.benefit.category = PriorityCategory(m_category->value().toInt());
    input.benefit.kind = m_kind->text().trimmed();
    input.benefit.paper = m_paper->text().trimmed();
    input.benefit.validUntil = m_until->day();
    submit<RenewBenefit>(input, [this](const RenewBenefit::Output &output) {
        emit done(output.position > 0 ? tr("The benefit is accepted; the place in the queue is %1 now.").arg(output.position)
                                      : tr("The benefit is accepted."));
        emit closed();
    });
}

void RenewBenefitPanel::focusFirst() { m_category->setFocus(); }

} // namespace kezek
