// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/askstep.h"

#include "ui/common/theme.h"
#include "ui/selfservice/screens.h"
#include "ui/selfservice/terminalcode.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/inquiries/askquestion.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

const QString name = u"terminal.ask"_s;

} // namespace

AskStep::AskStep(UiContext &context, QWidget *parent)
    : CodeStep(context, name, parent), m_questionScreen(new QWidget(this)), m_questionTitle(new QLabel(m_questionScreen)),
      m_hint(new QLabel(m_questionScreen)), m_question(new QPlainTextEdit(m_questionScreen)), m_left(new QLabel(m_questionScreen)),
      m_problem(new QLabel(m_questionScreen)), m_next(new QPushButton(m_questionScreen)), m_nameScreen(new QWidget(this)),
      m_nameTitle(new QLabel(m_nameScreen)), m_nameForm(new FormGrid(2, m_nameScreen)), m_name(new ValueEdit(m_nameForm)),
      m_nameNext(new QPushButton(m_nameScreen))
{
    buildQuestion();
    buildName();
    m_form->add(u"phone"_s, m_phone);
    connect(m_question, &QPlainTextEdit::textChanged, this, &AskStep::count);
    connect(m_next, &QPushButton::clicked, this, &AskStep::goOn);
    connect(m_name, &QLineEdit::returnPressed, this, &AskStep::confirm);
    connect(m_nameNext, &QPushButton::clicked, this, &AskStep::confirm);
}

void AskStep::buildQuestion()
{
    m_question->setObjectName(name + u".question"_s);
    m_left->setObjectName(name + u".left"_s);
    m_problem->setObjectName(name + u".problem"_s);
    m_next->setObjectName(name + u".next"_s);
    m_question->setTabChangesFocus(true);
    m_question->setMinimumHeight(2 * theme::touchTarget);
    m_question->setMaximumHeight(6 * theme::touchTarget);
    m_question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what room there is above the keyboard
    theme::heading(m_questionTitle);
    theme::muted(m_left);
    theme::setLook(m_problem, "look", u"problem"_s);
    theme::style(m_next, theme::Button::Primary);
    for (QLabel *label : {m_questionTitle, m_hint, m_problem})
        label->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_left, 1);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(m_questionScreen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addWidget(m_questionTitle);
    column->addWidget(m_hint);
    column->addWidget(m_question, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    column->addStretch();
    m_screens->add(m_questionScreen);
}

void AskStep::buildName()
{
    m_name->setObjectName(name + u".name"_s);
    m_nameNext->setObjectName(name + u".nameNext"_s);
    m_name->setMaxLength(AskQuestion::mostName);
    theme::heading(m_nameTitle);
    theme::style(m_nameNext, theme::Button::Primary);
    m_nameForm->add(u"name"_s, m_name, 2);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_nameNext);
    auto *column = new QVBoxLayout(m_nameScreen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addWidget(m_nameTitle);
    column->addWidget(m_nameForm);
    column->addLayout(foot);
    column->addStretch();
    m_screens->add(m_nameScreen);
}

void AskStep::begin()
{
    CodeStep::begin();
    openQuestion();
}

void AskStep::openQuestion()
{
    m_screens->open(m_questionScreen);
    m_question->setFocus();
}

void AskStep::openName()
{
    m_screens->open(m_nameScreen);
    m_name->setFocus();
}

bool AskStep::back()
{
    if (m_screens->shown() == m_nameScreen)
        openQuestion();
    else if (m_screens->shown() == m_confirmation)
        openName();
    else
        return CodeStep::back();
    return true;
}

void AskStep::count()
{
    say({});
    const int left = AskQuestion::mostQuestion - int(m_question->toPlainText().size());
    m_left->setText(left >= 0 ? tr("%n characters are left.", nullptr, left) : tr("%n characters too many.", nullptr, -left));
}

void AskStep::say(const std::optional<Error> &error)
{
    m_error = error;
    m_problem->setText(error ? words::toFamily(*error) : QString());
    m_problem->setVisible(error.has_value());
}

void AskStep::goOn()
{
    const qsizetype length = m_question->toPlainText().trimmed().size();
    if (length < AskQuestion::leastQuestion)
        return say(Error{ErrorCode::FieldRequired, u"question"_s, {}, {}});
    if (length > AskQuestion::mostQuestion)
        return say(Error{ErrorCode::TextTooLong, u"question"_s, {}, {AskQuestion::mostQuestion}});
    openName();
}

void AskStep::confirm()
{
    m_nameForm->clearErrors();
    if (m_name->text().trimmed().isEmpty()) {
        m_nameForm->showError(Error{ErrorCode::FieldRequired, u"name"_s, {}, {}});
        return;
    }
    m_screens->open(m_confirmation);
    retranslate();
    typed();
    m_phone->setFocus();
}

SendCode::Input AskStep::wanted() const
{
    SendCode::Input input = wantedFor(CodePurpose::AskQuestion);
    input.application.reset(); // of no child
    input.language = words::current() == Language::Kazakh ? Language::Kazakh : Language::Russian;
    return input;
}

void AskStep::accept(const QString &code)
{
    AskQuestion::Input input;
    input.name = m_name->text();
    input.phone = m_phone->text();
    input.code = code;
    input.language = wanted().language;
    input.question = m_question->toPlainText();
    input.source = Source::SelfService;
    input.consent = true; // the tick: without it no code was sent
    QString phone;
    if (const auto number = m_phone->phone())
        phone = number->masked();
    submit<AskQuestion>(input, [this, phone](const AskQuestion::Output &) {
        finish([phone] { return tr("The office has your question. The answer comes by SMS to %1.").arg(phone); });
    });
}

void AskStep::fail(const Error &error)
{
    CodeStep::fail(error);
    if (error.field == u"question"_s) {
        openQuestion();
        say(error);
    } else if (error.field == u"name"_s) {
        openName();
        m_nameForm->showError(error);
    } else if (error.field == u"phone"_s) {
        m_form->showError(error);
    }
}

void AskStep::clear()
{
    m_name->setText({}); // clear() could be undone
    m_nameForm->clearErrors();
    m_question->setPlainText({});
    count();
}

void AskStep::retranslate()
{
    CodeStep::retranslate();
    const std::optional<Error> said = m_error;
    count();
    say(said);
}

void AskStep::retranslateForm()
{
    m_questionTitle->setText(tr("Ask a question"));
    m_hint->setText(tr("Write what you want to know about the queue. A worker of the office answers."));
    m_question->setAccessibleName(tr("Your question"));
    m_next->setText(tr("Next"));
    setTitle(tr("Where the answer goes"));
    setSentence(tr("The answer comes by SMS to this mobile. A code confirms that it is yours."));
    m_nameTitle->setText(tr("Who asks"));
    m_nameForm->setLabel(u"name"_s, tr("Your name"));
    m_nameNext->setText(tr("Next"));
    m_form->setLabel(u"phone"_s, tr("Mobile number"));
    m_code->setAcceptText(tr("Send the question"));
}

} // namespace kezek
