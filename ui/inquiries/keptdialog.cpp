// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/keptdialog.h"

#include "ui/inquiries/inquirywords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

KeptAnswerDialog::KeptAnswerDialog(const std::optional<KeptAnswer> &changed, QWidget *parent)
    : SubmitDialog(u"keptAnswer"_s, parent, 2), m_changed(changed), m_title(new ValueEdit(this)), m_ru(new QPlainTextEdit(this)),
      m_kk(new QPlainTextEdit(this)), m_sizes(new QLabel(this)), m_active(new QCheckBox(this))
{
    form()->add(u"title"_s, m_title, 2);
    form()->add(u"bodyRu"_s, m_ru);
    form()->add(u"bodyKk"_s, m_kk);
    form()->add(u"active"_s, m_active, 2);
    const std::initializer_list<std::pair<QWidget *, QString>> names{
        {m_title, u"keptAnswer.title"_s}, {m_ru, u"keptAnswer.ru"_s}, {m_kk, u"keptAnswer.kk"_s}, {m_active, u"keptAnswer.active"_s}};
    for (const auto &[editor, name] : names)
        editor->setObjectName(name);
    for (QPlainTextEdit *edit : {m_ru, m_kk}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(8 * theme::rowHeight);
    }
    m_active->setChecked(!changed || changed->active);
    if (changed) {
        m_title->setText(changed->title);
        m_ru->setPlainText(changed->bodyRu);
        m_kk->setPlainText(changed->bodyKk);
    }
    m_sizes->setWordWrap(true);
    theme::muted(m_sizes);
    body()->addWidget(m_sizes);
    setWords();
    showSizes();
    connect(m_title, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    for (QPlainTextEdit *edit : {m_ru, m_kk})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            setTyped(true);
            showSizes();
        });
    setMinimumWidth(760);
    m_title->setFocus();
}

void KeptAnswerDialog::setWords()
{
    setTexts(m_changed ? tr("Change a kept answer") : tr("Keep an answer"),
             tr("Whoever answers chooses it and may still change the words. What was sent before stays as it was."), tr("Save F8"));
    form()->setLabel(u"title"_s, tr("What it is about, for the list"));
    form()->setLabel(u"bodyRu"_s, tr("Answer in Russian"));
    form()->setLabel(u"bodyKk"_s, tr("Answer in Kazakh"));
    form()->setLabel(u"active"_s, {});
    m_active->setText(tr("In use: offered to whoever answers"));
    m_active->setAccessibleName(m_active->text());
}

void KeptAnswerDialog::showSizes()
{
    m_sizes->setText(tr("Russian: %1. Kazakh: %2.").arg(inquirywords::size(m_ru->toPlainText()), inquirywords::size(m_kk->toPlainText())));
}

SaveKeptAnswer::Input KeptAnswerDialog::input() const
{
    SaveKeptAnswer::Input input;
    if (m_changed) {
        input.answer = m_changed->id;
        input.revision = m_changed->revision;
    }
    input.title = m_title->text();
    input.bodyRu = m_ru->toPlainText();
    input.bodyKk = m_kk->toPlainText();
    input.active = m_active->isChecked();
    return input;
}

} // namespace kezek
