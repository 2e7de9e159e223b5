// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/questiondialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<Application>> found(Store &store, const SearchQuery &query)
{
    if (const auto *number = std::get_if<ApplicationNumber>(&query))
        return store.applications().byNumber(*number);
    if (const auto *iin = std::get_if<Iin>(&query))
        return store.applications().latestOfChild(*iin);
    return std::optional<Application>();
}

} // namespace

Result<std::optional<ApplicationId>> applicationTyped(Store &store, const QString &typed)
{
    if (typed.simplified().isEmpty())
        return std::optional<ApplicationId>();
    KEZEK_TRY(const auto application, found(store, understand(typed)));
    if (!application)
        return refuse(ErrorCode::NotFound, u"application"_s);
    return std::optional(application->id);
}

QuestionDialog::QuestionDialog(Language language, QWidget *parent)
    : SubmitDialog(u"question"_s, parent, 2), m_name(new ValueEdit(this)), m_phone(new PhoneEdit(this)), m_language(new ChoiceBox(this)),
      m_consent(new QCheckBox(this)), m_child(new ValueEdit(this)), m_question(new QPlainTextEdit(this))
{
    const std::initializer_list<std::pair<const char *, QWidget *>> fields{
        {"question", m_question}, {"name", m_name}, {"phone", m_phone}, {"language", m_language}, {"consent", m_consent}, {"application", m_child}};
    for (const auto &[name, editor] : fields) {
        editor->setObjectName(objectPrefix() + u'.' + QLatin1StringView(name));
        form()->add(QLatin1StringView(name), editor, editor == m_question || editor == m_child ? 2 : 1);
    }
    m_phone->setLandlineAllowed(true);
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(5 * theme::rowHeight);
    for (const Language spoken : {Language::Kazakh, Language::Russian})
        m_language->addItem(words::of(spoken), int(spoken));
    m_language->setValue(int(language == Language::Kazakh ? language : Language::Russian));
    setWords();
    for (ValueEdit *edit : std::initializer_list<ValueEdit *>{m_name, m_phone, m_child})
        connect(edit, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    connect(m_question, &QPlainTextEdit::textChanged, this, [this] { setTyped(true); });
    setMinimumWidth(620);
    m_question->setFocus();
}

void QuestionDialog::setWords()
{
    setTexts(tr("A question by phone"), tr("It stands in the list until somebody answers it: at once, or later by SMS."), tr("Keep F8"));
    form()->setLabel(u"question"_s, tr("What is asked"));
    form()->setLabel(u"name"_s, tr("Who asks, as they say it"));
    form()->setLabel(u"phone"_s, tr("Phone for the answer, if they give one"));
    form()->setLabel(u"language"_s, tr("Language of the answer"));
    form()->setLabel(u"consent"_s, u" "_s);
    m_consent->setText(tr("An SMS is wanted"));
    m_consent->setAccessibleName(m_consent->text());
    form()->setLabel(u"application"_s, tr("The child's IIN or the application number, if it is about a child"));
}

AskQuestion::Input QuestionDialog::input() const
{
    return {m_name->text(), m_phone->text(), {}, Language(m_language->value().toInt()), m_question->toPlainText(), {}, Source::Counter,
            m_consent->isChecked()};
}

QString QuestionDialog::child() const
{
    return m_child->text();
}

} // namespace kezek
