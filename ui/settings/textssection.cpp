// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textssection.h"

#include "ui/common/keys.h"
#include "ui/settings/texteditor.h"
#include "ui/settings/textsample.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/calendar/setmessagetext.h"
#include "usecases/messages/texts.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

Result<TextsSection::Texts> TextsSection::readTexts(Store &store)
{
    Texts read;
    KEZEK_TRY(read.office, store.settings().office());
    KEZEK_TRY(const QList<MessageText> own, store.settings().texts());
    // A new office begins with a copy of the shipped words: those are not its own yet.
    const QList<MessageText> shipped = shippedTexts().value_or(QList<MessageText>());
    for (const MessageText &text : own)
        if (!text.body.isEmpty() && !shipped.contains(text))
            read.own.insert({text.kind, text.language}, text.body);
    for (const MessageKind kind : allOf<MessageKind>()) {
        for (const Language language : allOf<Language>()) {
            KEZEK_TRY(const QString body, textOf(store, kind, language));
            read.inForce.insert({kind, language}, body);
        }
    }
    read.today = localDay(store.now());
    return read;
}

QList<RowsModel<MessageKind>::Column> TextsSection::columns()
{
    const auto own = [this](MessageKind kind) {
        return std::any_of(m_texts.own.keyBegin(), m_texts.own.keyEnd(), [kind](const Which &which) { return which.first == kind; });
    };
    return {{[] { return tr("Message"); }, [](MessageKind kind) { return words::of(kind); }},
            {[] { return tr("Words"); }, [own](MessageKind kind) { return own(kind) ? tr("the office's") : QString(); },
             [own](MessageKind kind) { return own(kind) ? std::optional(theme::Tone::Info) : std::nullopt; }}};
}

TextsSection::TextsSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.texts"_s, SetMessageText::roles(), parent), m_shown(MessageKind::Code, Language::Kazakh),
      m_kinds(columns()), m_table(new RowTable(this)), m_language(new ChoiceBox(this)), m_editor(new TextEditor(u"settings.texts"_s, this)),
      m_state(new QLabel(this))
{
    build();
    connect(m_table, &RowTable::current, this, &TextsSection::show);
    connect(m_table, &RowTable::chosen, m_editor, &TextEditor::focusText);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TextsSection::show);
    connect(m_editor, &TextEditor::edited, this, &TextsSection::keep);
    keys::give(m_save, keys::accept());
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_editor->body()); });
    keys::give(m_back, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_back, &QPushButton::clicked, this, [this] { save({}); });
}

void TextsSection::build()
{
    m_table->setObjectName(name("list"));
    m_language->setObjectName(name("language"));
    m_state->setObjectName(name("state"));
    m_state->setWordWrap(true);
    theme::muted(m_state);
    m_kinds.setKey([](MessageKind kind) { return int(kind); });
    m_kinds.setRows(allOf<MessageKind>());
    m_table->setModel(&m_kinds);
    m_table->setStretch({0});
    m_table->setFixedWidth(330);
    QList<std::pair<QVariant, QString>> languages;
    for (const Language language : allOf<Language>())
        languages.append({toText(language), words::of(language)});
    m_language->setChoices(languages);
    m_language->setValue(toText(Language::Russian));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    m_save = addButton("save", buttons);
    m_back = addButton("back", buttons);
    buttons->addStretch();
    theme::style(m_save, theme::Button::Primary);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap);
    top->addWidget(m_language);
    top->addWidget(m_state, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addLayout(top);
    right->addWidget(m_editor, 1);
    right->addLayout(buttons);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::pageMargin);
    both->addWidget(m_table);
    both->addLayout(right, 1);
    body()->addLayout(both, 1);
}

TextsSection::Which TextsSection::which() const
{
    const int row = std::max(0, m_table->currentRow());
    return {m_kinds.row(row), fromText<Language>(m_language->value().toString()).value_or(Language::Russian)};
}

void TextsSection::refresh()
{
    ask([](Store &store) { return readTexts(store); }, [this](const Texts &read) {
        m_texts = read;
        m_kinds.retranslate();
        show();
    });
}

void TextsSection::show()
{
    if (which() != m_shown)
        m_editor->clearErrors();
    m_shown = which();
    m_editor->setKind(m_shown.first);
    m_editor->setSample(sampleWords(m_texts.office, m_shown.second, m_texts.today));
    m_editor->setBody(m_typed.value(m_shown, m_texts.inForce.value(m_shown)));
    showState();
}

void TextsSection::showState()
{
    const bool own = m_texts.own.contains(m_shown);
    const bool typed = m_typed.contains(m_shown);
    if (typed)
        m_state->setText(tr("Typed here and not saved yet."));
    else if (own)
        m_state->setText(tr("The office's own words are sent."));
    else if (m_shown.second == Language::English)
        m_state->setText(tr("There are no English words yet: families who asked for English get the Russian ones."));
    else
        m_state->setText(tr("The words that the program ships are sent."));
    showRights();
}

void TextsSection::showRights()
{
    SettingsSection::showRights();
    m_editor->setReadOnly(!mayChange());
    m_save->setEnabled(mayChange() && m_typed.contains(m_shown));
    m_back->setEnabled(mayChange() && (m_texts.own.contains(m_shown) || m_typed.contains(m_shown)));
}

void TextsSection::keep()
{
    if (m_editor->body() == m_texts.inForce.value(m_shown))
        m_typed.remove(m_shown);
    else
        m_typed.insert(m_shown, m_editor->body());
    showState();
}

void TextsSection::save(const QString &body)
{
    m_editor->clearErrors();
    bar()->clear();
    m_save->setEnabled(false);
    const Which saved = m_shown;
    answer(client().run<SetMessageText>({saved.first, saved.second, body}), this,
           [this, saved, body](const Nothing &) {
               m_typed.remove(saved);
               finished(body.isEmpty() ? tr("The words that the program ships are sent again.") : tr("The text was saved. New messages carry it."));
           },
           [this, saved](const Error &error) {
               showState();
               if (saved != m_shown || !m_editor->showError(error))
                   bar()->show(error);
           });
}

void TextsSection::retranslate()
{
    SettingsSection::retranslate();
    keys::setText(m_save, tr("Save"));
    keys::setText(m_back, tr("Back to the shipped words"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_table->setAccessibleName(tr("Messages"));
    m_kinds.retranslate();
    m_editor->retranslate();
    showState();
}

void TextsSection::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
