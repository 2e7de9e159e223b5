// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/answereditor.h"

#include "ui/inquiries/inquirywords.h"
#include "ui/widgets/fields.h"
#include "usecases/messages/notices.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

AnswerEditor::AnswerEditor(QWidget *parent)
    : QWidget(parent), m_form(new FormGrid(1, this)), m_kept(new ChoiceBox(this)), m_text(new QPlainTextEdit(this)),
      m_smsForm(new FormGrid(2, this)), m_phone(new PhoneEdit(this)), m_consent(new QCheckBox(this)), m_previewLabel(new QLabel(this)),
      m_preview(new QPlainTextEdit(this)), m_size(new QLabel(this))
{
    build();
    connect(m_kept, &QComboBox::activated, this, &AnswerEditor::takeKept);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEditor::preview);
    connect(m_phone, &QLineEdit::textChanged, this, &AnswerEditor::edited);
    connect(m_consent, &QCheckBox::toggled, this, &AnswerEditor::edited);
}

void AnswerEditor::build()
{
    m_kept->setObjectName(u"inquiries.kept"_s);
    m_text->setObjectName(u"inquiries.answer"_s);
    m_phone->setObjectName(u"inquiries.phone"_s);
    m_consent->setObjectName(u"inquiries.consent"_s);
    m_preview->setObjectName(u"inquiries.preview"_s);
    m_size->setObjectName(u"inquiries.size"_s);
    for (QPlainTextEdit *edit : {m_text, m_preview})
        edit->setTabChangesFocus(true);
    m_text->setMinimumHeight(3 * theme::rowHeight);
    m_preview->setReadOnly(true);
    m_preview->setFixedHeight(2 * theme::rowHeight);
    for (QLabel *label : {m_previewLabel, m_size})
        theme::muted(label);
    m_size->setWordWrap(true);
    m_form->add(u"keptAnswer"_s, m_kept);
    m_form->add(u"answer"_s, m_text);
    m_smsForm->add(u"phone"_s, m_phone);
    m_smsForm->add(u"consent"_s, m_consent);
    m_smsForm->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap / 2);
    column->addWidget(m_form, 1);
    column->addWidget(m_smsForm);
    column->addWidget(m_previewLabel);
    column->addWidget(m_preview);
    column->addWidget(m_size);
}

void AnswerEditor::setKit(const AnswerKit &kit)
{
    m_kit = kit;
    fillKept();
    preview();
}

void AnswerEditor::fillKept()
{
    QList<std::pair<QVariant, QString>> choices{{QVariant(), m_kit.kept.isEmpty() ? tr("No answer is kept yet") : tr("Take a kept answer…")}};
    for (const KeptAnswer &answer : std::as_const(m_kit.kept))
        choices.append({answer.id.value, answer.title});
    const QSignalBlocker quiet(m_kept);
    m_kept->setChoices(choices);
    m_kept->setEnabled(!m_kit.kept.isEmpty());
}

/// The text can still be changed: a kept answer is a beginning.
void AnswerEditor::takeKept()
{
    for (const KeptAnswer &answer : std::as_const(m_kit.kept))
        if (m_inquiry && answer.id.value == m_kept->value().toLongLong())
            m_text->setPlainText(answer.body(m_inquiry->language));
}

void AnswerEditor::keepDraft()
{
    if (!m_inquiry)
        return;
    if (isEmpty())
        m_drafts.remove(m_inquiry->id.value);
    else
        m_drafts.insert(m_inquiry->id.value, m_text->toPlainText());
}

void AnswerEditor::setInquiry(const std::optional<Inquiry> &inquiry)
{
    const bool same = m_inquiry && inquiry && m_inquiry->id == inquiry->id;
    if (!same)
        keepDraft();
    m_inquiry = inquiry;
    const bool knowsMobile = inquiry && inquiry->phone && inquiry->phone->type() != PhoneType::FixedLine;
    const bool consented = inquiry && inquiry->consent.at.isValid();
    m_smsForm->setVisible(inquiry && !(knowsMobile && consented));
    m_phone->setEnabled(!knowsMobile);
    m_consent->setEnabled(!consented);
    if (same)
        return;
    clearErrors();
    m_kept->setCurrentIndex(0);
    m_phone->setText(knowsMobile ? inquiry->phone->masked() : QString());
    m_consent->setChecked(consented);
    m_text->setPlainText(inquiry ? m_drafts.value(inquiry->id.value) : QString());
}

bool AnswerEditor::isEmpty() const
{
    return m_text->toPlainText().simplified().isEmpty();
}

AnswerInquiry::Input AnswerEditor::input(AnswerWay way) const
{
    AnswerInquiry::Input input;
    input.inquiry = m_inquiry->id;
    input.revision = m_inquiry->revision;
    input.way = way;
    input.answer = m_text->toPlainText();
    if (m_phone->isEnabled())
        input.phone = m_phone->text();
    input.consent = m_consent->isChecked();
    return input;
}

QString AnswerEditor::whyNoSms() const
{
    if (!m_inquiry)
        return {};
    if (m_phone->isEnabled() && m_phone->text().simplified().isEmpty())
        return m_inquiry->phone ? tr("The number is a landline: type a mobile, or read the answer out.")
                                : tr("No mobile is known: type one, or read the answer out.");
    if (!m_consent->isChecked())
        return tr("Ask whether an SMS is wanted, and tick it.");
    if (!isEmpty() && smsParts(sms()) > mostSmsParts)
        return tr("The answer is too long for SMS: shorten it, or read it out.");
    return {};
}

QString AnswerEditor::sms() const
{
    const QString text = m_inquiry ? m_kit.texts.value(m_inquiry->language) : QString();
    return fillText(text, {{u"answer"_s, m_text->toPlainText().trimmed()}});
}

void AnswerEditor::preview()
{
    const bool empty = isEmpty();
    m_preview->setPlainText(empty ? QString() : sms());
    m_size->setText(empty ? tr("Nothing is written yet.") : inquirywords::size(sms()));
    const bool tooLong = !empty && smsParts(sms()) > mostSmsParts;
    theme::setLook(m_size, "look", tooLong ? u"problem"_s : u"muted"_s);
    emit edited();
}

bool AnswerEditor::showError(const Error &error)
{
    return m_form->showError(error) || (m_smsForm->isVisible() && m_smsForm->showError(error));
}

void AnswerEditor::clearErrors()
{
    m_form->clearErrors();
    m_smsForm->clearErrors();
}

void AnswerEditor::focusText() { m_text->setFocus(); }

void AnswerEditor::retranslate()
{
    m_form->setLabel(u"keptAnswer"_s, tr("Kept answers"));
    m_form->setLabel(u"answer"_s, tr("Answer"));
    m_smsForm->setLabel(u"phone"_s, tr("Mobile for the SMS"));
    m_smsForm->setLabel(u"consent"_s, u" "_s);
    m_consent->setText(tr("An SMS is wanted"));
    m_consent->setAccessibleName(m_consent->text());
    m_previewLabel->setText(tr("The SMS as it will arrive"));
    m_preview->setAccessibleName(m_previewLabel->text());
    fillKept();
    preview();
}

} // namespace kezek
