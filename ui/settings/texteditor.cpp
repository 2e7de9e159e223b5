// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/texteditor.h"

#include "ui/settings/textsample.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int placeholdersInRow = 2;

} // namespace

TextEditor::TextEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_form(new FormGrid(1, this)), m_body(new QPlainTextEdit(this)), m_placeholdersLabel(new QLabel(this)),
      m_placeholders(new QGridLayout), m_previewLabel(new QLabel(this)), m_previewCard(new Card(this)), m_preview(new QLabel(this)),
      m_parts(new QLabel(this))
{
    m_body->setObjectName(name + u".body"_s);
    m_preview->setObjectName(name + u".preview"_s);
    m_parts->setObjectName(name + u".parts"_s);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(5 * theme::rowHeight);
    m_preview->setWordWrap(true);
    m_parts->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setLook(m_previewCard, "look", u"note"_s);
    for (QLabel *label : {m_placeholdersLabel, m_previewLabel, m_parts})
        theme::muted(label);
    m_form->add(u"body"_s, m_body);
    m_placeholders->setVerticalSpacing(0);
    m_placeholders->setColumnStretch(placeholdersInRow, 1);
    m_previewCard->body()->addWidget(m_preview);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap / 2);
    column->addWidget(m_form);
    column->addWidget(m_placeholdersLabel);
    column->addLayout(m_placeholders);
    column->addWidget(m_previewLabel);
    column->addWidget(m_previewCard);
    column->addWidget(m_parts);
    column->addStretch();
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        preview();
        emit edited();
    });
}

void TextEditor::setKind(MessageKind kind)
{
    m_kind = kind;
    qDeleteAll(m_insert);
    m_insert.clear();
    for (const QString &placeholder : placeholders(kind)) {
        auto *button = new QPushButton(u"{%1} — %2"_s.arg(placeholder, placeholderWords(placeholder)), this);
        button->setObjectName(m_name + u".insert."_s + placeholder);
        button->setEnabled(!m_readOnly);
        theme::style(button, theme::Button::Link);
        connect(button, &QPushButton::clicked, this, [this, placeholder] { insert(placeholder); });
        const int place = int(m_insert.size());
        m_placeholders->addWidget(button, place / placeholdersInRow, place % placeholdersInRow, Qt::AlignLeft);
        m_insert.append(button);
    }
    preview();
}

void TextEditor::setSample(const NoticeWords &words)
{
    m_sample = words;
    preview();
}

QString TextEditor::body() const
{
    return m_body->toPlainText().trimmed();
}

void TextEditor::setBody(const QString &body)
{
    const QSignalBlocker quiet(m_body);
    m_body->setPlainText(body);
    preview();
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_body->setReadOnly(readOnly);
    for (QPushButton *button : std::as_const(m_insert))
        button->setEnabled(!readOnly);
}

void TextEditor::insert(const QString &placeholder)
{
    m_body->insertPlainText(u'{' + placeholder + u'}');
    m_body->setFocus();
}

void TextEditor::preview()
{
    const QString filled = fillText(body(), m_sample);
    m_preview->setText(filled);
    m_previewCard->setVisible(!filled.isEmpty());
    const SmsSize size = smsSize(filled);
    QString said = tr("Empty: the text that the program ships is sent.");
    if (!filled.isEmpty()) {
        said = u"%1, %2, %3"_s.arg(tr("%n SMS", nullptr, size.parts), tr("%n characters", nullptr, int(filled.size())),
                                   tr("%n left in this SMS", nullptr, size.left));
        if (size.parts > 1)
            said += u". "_s + tr("Each family costs %1 SMS instead of one.").arg(size.parts);
        if (size.parts > 1 && !size.gsm7)
            said += u' ' + tr("With Kazakh or Russian letters one SMS holds 70 characters.");
    }
    m_parts->setText(said);
    theme::setLook(m_parts, "look", size.parts > 1 ? u"problem"_s : u"muted"_s);
}

void TextEditor::focusText()
{
    m_body->setFocus();
}

void TextEditor::retranslate()
{
    m_form->setLabel(u"body"_s, tr("Text; what stands in braces is filled in when the message is made"));
    m_placeholdersLabel->setText(tr("May be put in here"));
    m_previewLabel->setText(tr("As a family would read it"));
    setKind(m_kind);
}

} // namespace kezek
