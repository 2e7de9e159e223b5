// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/codestep.h"

#include "ui/common/theme.h"
#include "ui/selfservice/screens.h"
#include "ui/selfservice/terminalcode.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout *columnOf(QWidget *screen)
{
    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    return column;
}

} // namespace

CodeStep::CodeStep(UiContext &context, const QString &name, QWidget *parent)
    : TerminalStep(context, parent), m_screens(new Screens(this)), m_confirmation(new QWidget(this)), m_form(new FormGrid(2, m_confirmation)),
      m_phone(new PhoneEdit(m_form)), m_code(new TerminalCode(context, m_confirmation)), m_operation(context.client), m_result(new QWidget(this)),
      m_title(new QLabel(m_confirmation)), m_sentence(new QLabel(m_confirmation)), m_done(new QLabel(m_result)),
      m_doneText(new QLabel(m_result))
{
    setObjectName(name);
    build(name);
    connect(m_code, &TerminalCode::accepted, this, [this](const QString &code) { accept(code); });
    connect(m_phone, &QLineEdit::textChanged, this, [this] { typed(); });
    onEnterNext(m_phone);
}

void CodeStep::build(const QString &name)
{
    m_title->setObjectName(name + u".title"_s);
    m_sentence->setObjectName(name + u".sentence"_s);
    m_done->setObjectName(name + u".done"_s);
    m_doneText->setObjectName(name + u".result"_s);
    m_phone->setObjectName(name + u".phone"_s);
    theme::heading(m_title);
    theme::heading(m_done);
    for (QLabel *label : {m_title, m_sentence, m_done, m_doneText})
        label->setWordWrap(true);
    auto *form = columnOf(m_confirmation);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_sentence, m_form, m_code})
        form->addWidget(widget);
    form->addStretch();
    auto *result = columnOf(m_result);
    m_resultRows = new QVBoxLayout;
    m_resultRows->setSpacing(theme::touchGap);
    result->addLayout(m_resultRows);
    result->addStretch(1);
    m_resultRows->addWidget(m_done);
    m_resultRows->addWidget(m_doneText);
    m_screens->add(m_confirmation);
    m_screens->add(m_result);
    columnOf(this)->addWidget(m_screens);
}

void CodeStep::onEnterNext(QWidget *edit)
{
    connect(qobject_cast<QLineEdit *>(edit), &QLineEdit::returnPressed, this, [edit] {
        // Through the form's order; what follows may be the consent's tick.
        for (QWidget *next = edit->nextInFocusChain(); next != edit; next = next->nextInFocusChain())
            if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
                return next->setFocus(Qt::TabFocusReason);
    });
}

void CodeStep::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CodeStep::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

SendCode::Input CodeStep::wantedFor(CodePurpose purpose) const
{
    SendCode::Input input;
    input.purpose = purpose;
    input.application = m_child.application;
    if (const auto phone = m_phone->phone())
        input.phone = phone->e164();
    return input;
}

void CodeStep::typed()
{
    m_code->setWanted(wanted());
}

void CodeStep::begin()
{
    const LookUpQueue::Output child = m_child;
    forget();
    m_child = child;
    m_screens->open(m_confirmation);
    retranslate();
    typed();
}

void CodeStep::forget()
{
    ++m_round;
    m_operation.renew();
    m_child = {};
    m_say = {};
    setSentence({});
    m_doneText->setText({});
    m_phone->setText({}); // clear() could be undone
    m_phone->setProblem({});
    clear();
    m_form->clearErrors();
    m_code->forget();
}

bool CodeStep::back()
{
    if (m_screens->shown() != m_result)
        return false;
    emit done(); // what was done cannot be gone back on
    return true;
}

void CodeStep::refused(const Error &error)
{
    if (error.code == ErrorCode::ChangedByOther || error.code == ErrorCode::MoveNotAllowed)
        emit outdated();
    fail(error);
}

void CodeStep::fail(const Error &error)
{
    m_code->tried(error);
}

void CodeStep::finish(const std::function<QString()> &say)
{
    m_say = say;
    m_code->forget();
    m_phone->setText({});
    clear();
    m_screens->open(m_result);
    retranslate();
    // What is left of the keyboard's focus would be on the language buttons.
    if (!m_result->isAncestorOf(QApplication::focusWidget()))
        m_result->setFocus();
}

void CodeStep::retranslate()
{
    m_done->setText(tr("Done"));
    m_code->retranslate();
    retranslateForm();
    if (m_say)
        m_doneText->setText(m_say());
}

} // namespace kezek
