// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/phoneview.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/messages/messagewords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/rowtable.h"
#include "usecases/messages/markphoned.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMessages = 500;

/// Each thing once, in its order.
template <class F> QString listed(const PhoneRow &row, const QString &between, F said)
{
    QStringList all;
    for (const Message &message : row.messages)
        if (const QString text = said(message); !text.isEmpty() && !all.contains(text))
            all << text;
    return all.join(between);
}

QString phones(const PhoneRow &row)
{
    return listed(row, u", "_s, [](const Message &message) { return message.phone.masked(); });
}

QString kinds(const PhoneRow &row)
{
    return listed(row, u", "_s, [](const Message &message) { return words::of(message.kind); });
}

} // namespace

QList<RowsModel<PhoneRow>::Column> PhoneView::columns()
{
    using R = PhoneRow;
    return {{[] { return tr("Since"); }, [](const R &row) { return words::shortInstant(row.since); }},
            {[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            {[] { return tr("Phone"); }, [](const R &row) { return phones(row); }},
            {[] { return tr("What to tell"); }, [](const R &row) { return kinds(row); }, {}, Qt::AlignLeft | Qt::AlignVCenter,
             [](const R &row) { return kinds(row); }},
            {[] { return tr("State"); }, [](const R &row) { return messagewords::state(row.messages.constLast()); },
             [](const R &row) { return std::optional(messagewords::tone(row.messages.constLast())); }}};
}

PhoneView::PhoneView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_table(new RowTable(this)), m_card(new Card(this)),
      m_content(new QWidget(m_card)), m_who(new QLabel(m_content)), m_facts(new QLabel(m_content)), m_tellLabel(new QLabel(m_content)),
      m_textCard(new Card(m_content)), m_tell(new QLabel(m_textCard)), m_cause(new QLabel(m_content)), m_form(new FormGrid(1, m_content)),
      m_note(new ValueEdit(m_content)), m_phoned(new QPushButton(m_content)), m_messages(new QPushButton(m_content)),
      m_desk(new QPushButton(m_content))
{
    build();
    connect(m_table, &RowTable::current, this, &PhoneView::show);
    connect(m_table, &RowTable::chosen, this, [this] { m_note->setFocus(); });
    connect(m_note, &QLineEdit::returnPressed, this, &PhoneView::mark);
    keys::give(m_phoned, keys::accept());
    connect(m_phoned, &QPushButton::clicked, this, &PhoneView::mark);
    keys::give(m_desk, Qt::CTRL | Qt::Key_O);
    connect(m_desk, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->application)
            emit deskAsked(*m_row->application);
    });
    keys::give(m_messages, Qt::CTRL | Qt::Key_M);
    connect(m_messages, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->application)
            emit messagesAsked(*m_row->application);
    });
    show(-1);
}

void PhoneView::build()
{
    m_table->setObjectName(u"messages.toPhone"_s);
    m_model.setKey([](const PhoneRow &row) {
        return QVariant(row.application ? row.application->value : -row.messages.constFirst().id.value);
    });
    m_table->setModel(&m_model);
    m_table->setStretch({3});
    m_table->setWrapping();
    m_card->body()->addLayout(buildCard());
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme::gap);
    both->addWidget(m_table, 70);
    both->addWidget(m_card, 43);
}

QLayout *PhoneView::buildCard()
{
    m_tell->setObjectName(u"messages.tell"_s);
    m_cause->setObjectName(u"messages.whyPhone"_s);
    m_note->setObjectName(u"messages.phoneNote"_s);
    m_phoned->setObjectName(u"messages.phonedAll"_s);
    m_messages->setObjectName(u"messages.ofFamily"_s);
    m_desk->setObjectName(u"messages.phoneDesk"_s);
    theme::subheading(m_who);
    for (QLabel *label : {m_facts, m_tellLabel})
        theme::muted(label);
    for (QLabel *label : {m_who, m_facts, m_tell, m_cause})
        label->setWordWrap(true);
    m_tell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::setLook(m_textCard, "look", u"note"_s);
    theme::style(m_phoned, theme::Button::Primary);
    m_textCard->body()->addWidget(m_tell);
    m_form->add(u"note"_s, m_note);
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *button : {m_phoned, m_messages, m_desk})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_who, m_facts, m_cause, m_tellLabel, m_textCard})
        rows->addWidget(widget);
    rows->addStretch();
    rows->addWidget(m_form);
    rows->addLayout(buttons);
    auto *around = new QVBoxLayout;
    around->addWidget(m_content);
    return around;
}

void PhoneView::refresh()
{
    answer(m_context.client.read([](Store &store) { return store.readers().toPhone(mostMessages); }), this,
           [this](const QList<PhoneRow> &families) {
               m_model.setRows(families);
               if (m_table->currentRow() < 0 && !families.isEmpty())
                   m_table->selectRow(0);
               show(m_table->currentRow());
               emit counted(int(families.size()));
           },
           [this](const Error &error) { emit failed(error); });
}

void PhoneView::show(int row)
{
    const bool is = row >= 0 && row < m_model.rowCount();
    m_content->setVisible(is);
    if (!is) {
        m_row.reset();
        return;
    }
    const PhoneRow family = m_model.row(row);
    if (!m_row || m_row->messages.constFirst().id != family.messages.constFirst().id)
        m_note->clear();
    m_row = family;
    const Message &last = family.messages.constLast();
    m_who->setText(family.childName.isEmpty() ? phones(family) : family.childName);
    QStringList facts;
    if (family.applicationNumber)
        facts << tr("application %1").arg(family.applicationNumber->text());
    facts << phones(family).replace(u' ', QChar::Nbsp) << words::of(last.language) << tr("nothing arrived since %1").arg(words::instant(family.since));
    m_facts->setText(facts.join(u" · "_s));
    m_cause->setText(messagewords::cause(last));
    m_tell->setText(listed(family, u"\n\n"_s, [this](const Message &message) { return messagewords::shownText(message, m_context.training); }));
    const bool may = m_context.client.may(MarkPhoned::roles());
    m_phoned->setEnabled(may);
    m_note->setEnabled(may);
    m_desk->setEnabled(family.application.has_value());
    m_messages->setEnabled(family.application.has_value());
}

void PhoneView::mark()
{
    if (!m_row || !m_phoned->isEnabled())
        return;
    m_phoned->setEnabled(false);
    answer(m_context.client.run<MarkPhoned>({m_row->messages.constFirst().id, m_note->text().trimmed(), true}), this,
           [this](const Nothing &) {
               m_note->clear();
               emit done(tr("Noted: the family was phoned."));
           },
           [this](const Error &error) {
               m_phoned->setEnabled(true);
               if (!m_form->showError(error))
                   emit failed(error);
           });
}

void PhoneView::focusFirst() { m_table->setFocus(); }

void PhoneView::retranslate()
{
    m_table->setEmptyText(tr("Nobody must be phoned: every message arrived or is on its way."));
    m_table->setAccessibleName(tr("Families to phone, longest waiting first"));
    m_tellLabel->setText(tr("Tell them"));
    m_form->setLabel(u"note"_s, tr("Who was reached, and what was said"));
    keys::setText(m_phoned, tr("Phoned F8"));
    keys::setText(m_messages, tr("Messages"));
    m_messages->setToolTip(tr("All messages of this family: one can be sent once more."));
    keys::setText(m_desk, tr("To the desk"));
    m_desk->setToolTip(tr("The whole phone number is shown there."));
    m_model.retranslate();
    show(m_table->currentRow());
}

} // namespace kezek
