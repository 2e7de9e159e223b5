// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/inquirycard.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/inquiries/inquirywords.h"
#include "ui/widgets/flowrow.h"
#include "usecases/inquiries/returninquiry.h"
#include "usecases/inquiries/takeinquiry.h"
#include "usecases/inquiries/viewinquiry.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

InquiryCard::InquiryCard(UiContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_content(new QWidget(this)), m_empty(new QLabel(this)), m_who(new QLabel(m_content)),
      m_state(new Badge({}, theme::Tone::Info, m_content)), m_facts(new QLabel(m_content)), m_phone(new QPushButton(m_content)),
      m_child(new QLabel(m_content)), m_desk(new QPushButton(m_content)), m_question(new QPlainTextEdit(m_content)),
      m_answeredLabel(new QLabel(m_content)), m_answered(new QPlainTextEdit(m_content)), m_editor(new AnswerEditor(m_content)),
      m_dead(new QLabel(m_content)), m_sms(new QPushButton(m_content)), m_readOut(new QPushButton(m_content)),
      m_take(new QPushButton(m_content))
{
    build();
    wire();
    clear();
}

void InquiryCard::build()
{
    m_state->setObjectName(u"inquiries.state"_s);
    m_facts->setObjectName(u"inquiries.facts"_s);
    m_phone->setObjectName(u"inquiries.showPhone"_s);
    m_desk->setObjectName(u"inquiries.desk"_s);
    m_question->setObjectName(u"inquiries.question"_s);
    m_answeredLabel->setObjectName(u"inquiries.answeredHow"_s);
    m_answered->setObjectName(u"inquiries.answered"_s);
    m_dead->setObjectName(u"inquiries.dead"_s);
    theme::subheading(m_who);
    for (QLabel *label : {m_empty, m_facts, m_child, m_answeredLabel, m_dead})
        theme::muted(label);
    for (QLabel *label : {m_empty, m_who, m_facts, m_child, m_answeredLabel, m_dead})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QPushButton *link : {m_phone, m_desk})
        theme::style(link, theme::Button::Link);
    for (QPlainTextEdit *text : {m_question, m_answered}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(2 * theme::rowHeight);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_phone, 0, Qt::AlignTop);
    auto *child = new QHBoxLayout;
    child->addWidget(m_child, 1);
    child->addWidget(m_desk, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap / 2);
    for (QLayout *line : std::initializer_list<QLayout *>{head, facts, child})
        rows->addLayout(line);
    rows->addWidget(m_question, 2);
    rows->addWidget(m_answeredLabel);
    rows->addWidget(m_answered, 3);
    rows->addWidget(m_editor, 3);
    rows->addWidget(m_dead);
    rows->addLayout(buildButtons());
    body()->addWidget(m_empty);
    body()->addWidget(m_content, 1);
}

QLayout *InquiryCard::buildButtons()
{
    m_sms->setObjectName(u"inquiries.sms"_s);
    m_readOut->setObjectName(u"inquiries.readOut"_s);
    m_take->setObjectName(u"inquiries.take"_s);
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *button : {m_sms, m_readOut, m_take})
        buttons->addWidget(button);
    return buttons;
}

void InquiryCard::wire()
{
    keys::show(m_take, Qt::Key_F7); // the page hears these
    keys::show(m_sms, Qt::Key_F8);
    keys::show(m_readOut, Qt::Key_F9);
    connect(m_sms, &QPushButton::clicked, this, [this] { give(AnswerWay::Sms); });
    connect(m_readOut, &QPushButton::clicked, this, [this] { give(AnswerWay::ReadOut); });
    connect(m_take, &QPushButton::clicked, this, &InquiryCard::takeOrReturn);
    keys::give(m_phone, Qt::CTRL | Qt::Key_T);
    connect(m_phone, &QPushButton::clicked, this, &InquiryCard::askPhone);
    connect(m_editor, &AnswerEditor::edited, this, &InquiryCard::showButtons);
    keys::give(m_desk, Qt::CTRL | Qt::Key_O);
    connect(m_desk, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->inquiry.application)
            emit deskAsked(*m_row->inquiry.application);
    });
}

void InquiryCard::clear()
{
    m_row.reset();
    m_editor->setInquiry({});
    m_content->hide();
    m_empty->show();
}

void InquiryCard::show(const InquiryRow &row, const QDateTime &now)
{
    m_row = row;
    m_now = now;
    m_busy = false;
    if (m_phoneShown != row.inquiry.id)
        m_phoneShown = {};
    m_who->setText(inquirywords::asker(row.inquiry));
    m_state->set(inquirywords::state(row), inquirywords::tone(row, now));
    showFacts();
    if (m_question->toPlainText() != row.inquiry.question)
        m_question->setPlainText(row.inquiry.question);
    showAnswer();
    m_empty->hide();
    m_content->show();
}

void InquiryCard::showFacts()
{
    const Inquiry &inquiry = m_row->inquiry;
    QStringList facts{tr("Asked %1").arg(words::instant(inquiry.askedAt)), inquirywords::source(inquiry.source), words::of(inquiry.language)};
    if (inquiry.state == InquiryState::Taken)
        facts << tr("taken by %1").arg(m_row->takenBy);
    const bool whole = m_phoneShown == inquiry.id;
    facts << (inquiry.phone ? (whole ? inquiry.phone->grouped() : inquiry.phone->masked()).replace(u' ', QChar::Nbsp) : tr("left no phone"));
    m_facts->setText(facts.join(u" · "_s));
    m_phone->setVisible(inquiry.phone && !whole);
    QStringList child{m_row->childName};
    if (m_row->applicationNumber)
        child << tr("application %1").arg(m_row->applicationNumber->text());
    child.removeAll(QString());
    m_child->setText(child.join(u" · "_s));
    m_child->setVisible(inquiry.application.has_value());
    m_desk->setVisible(inquiry.application.has_value());
}

void InquiryCard::showAnswer()
{
    const Inquiry &inquiry = m_row->inquiry;
    const bool answered = inquiry.state == InquiryState::Answered;
    m_editor->setVisible(!answered);
    m_answered->setVisible(answered);
    m_answeredLabel->setVisible(answered);
    if (answered) {
        QStringList how{tr("Answered %1").arg(words::instant(*inquiry.answeredAt)), words::of(*inquiry.answeredWay), m_row->answeredBy};
        if (m_row->messageState)
            how << words::of(*m_row->messageState);
        m_answeredLabel->setText(how.join(u" · "_s));
        m_answered->setPlainText(inquiry.answer);
    }
    m_editor->setInquiry(answered ? std::nullopt : std::optional(inquiry));
    showButtons();
}

/// Why this worker may not answer it; empty: they may.
QString InquiryCard::whyNotMine() const
{
    const Inquiry &inquiry = m_row->inquiry;
    const Actor &actor = m_context.client.actor();
    const bool leads = actor.role == Role::Supervisor || actor.role == Role::Administrator;
    if (const Done may = checkRight(actor, AnswerInquiry::roles()); !may)
        return words::of(may.error());
    return inquiry.takenBy && *inquiry.takenBy != actor.id && !leads ? tr("%1 has taken this question; the supervisor can pass it on.").arg(m_row->takenBy)
                                                                     : QString();
}

void InquiryCard::showButtons()
{
    if (!m_row)
        return;
    const bool answered = m_row->inquiry.state == InquiryState::Answered;
    const QString notMine = answered ? QString() : whyNotMine();
    const QString noSms = notMine.isEmpty() ? m_editor->whyNoSms() : notMine;
    const bool mine = m_row->inquiry.takenBy == m_context.client.actor().id;
    const bool ready = !m_busy && notMine.isEmpty() && !m_editor->isEmpty();
    const bool smsIsMain = noSms.isEmpty();
    for (QPushButton *button : {m_sms, m_readOut, m_take})
        button->setVisible(!answered);
    m_sms->setEnabled(ready && smsIsMain);
    m_readOut->setEnabled(ready);
    m_take->setEnabled(!m_busy && notMine.isEmpty());
    keys::show(m_sms, smsIsMain ? Qt::Key_F8 : Qt::Key_F9);
    keys::show(m_readOut, smsIsMain ? Qt::Key_F9 : Qt::Key_F8);
    keys::setText(m_sms, tr("Answer by SMS"));
    keys::setText(m_readOut, tr("Read out"));
    keys::setText(m_take, mine ? tr("Give back F7") : tr("Take F7"));
    theme::style(m_sms, smsIsMain ? theme::Button::Primary : theme::Button::Normal);
    theme::style(m_readOut, smsIsMain ? theme::Button::Normal : theme::Button::Primary);
    m_sms->setToolTip(noSms);
    m_dead->setText(noSms);
    m_dead->setVisible(!answered && !noSms.isEmpty());
}

void InquiryCard::answerMain()
{
    if (!m_row || m_row->inquiry.state == InquiryState::Answered)
        return;
    if (m_editor->isEmpty())
        m_editor->focusText();
    else if (m_sms->isEnabled())
        give(AnswerWay::Sms);
    else if (m_readOut->isEnabled())
        give(AnswerWay::ReadOut);
}

void InquiryCard::answerOtherwise()
{
    QPushButton *other = m_sms->isEnabled() ? m_readOut : m_sms;
    if (other->isVisible() && other->isEnabled())
        other->click();
}

void InquiryCard::give(AnswerWay way)
{
    m_busy = true;
    m_editor->clearErrors();
    showButtons();
    answer(m_context.client.run<AnswerInquiry>(m_editor->input(way)), this,
           [this, way, id = m_row->inquiry.id](const AnswerInquiry::Output &) {
               m_busy = false;
               m_editor->setInquiry({});
               m_editor->forget(id);
               emit done(way == AnswerWay::Sms ? tr("The question is answered, the SMS is on its way.")
                                               : tr("Noted: the answer was read out."));
           },
           [this](const Error &error) {
               m_busy = false;
               showButtons();
               if (!m_editor->showError(error))
                   emit failed(error);
           });
}

template <class V> void InquiryCard::move(const QString &said)
{
    m_busy = true;
    showButtons();
    answer(m_context.client.run<V>({m_row->inquiry.id, m_row->inquiry.revision}), this, [this, said](const Nothing &) {
        m_busy = false;
        emit done(said);
    }, [this](const Error &error) {
        m_busy = false;
        showButtons();
        emit failed(error);
    });
}

void InquiryCard::takeOrReturn()
{
    if (!m_row || m_take->isHidden() || !m_take->isEnabled())
        return;
    if (m_row->inquiry.takenBy == m_context.client.actor().id)
        move<ReturnInquiry>(tr("The question is free again."));
    else
        move<TakeInquiry>(tr("You have taken the question."));
}

void InquiryCard::askPhone()
{
    const InquiryId id = m_row->inquiry.id;
    answer(m_context.client.run<ViewInquiry>({id, u"whole-phone"_s}), this,
           [this, id](const Nothing &) {
               m_phoneShown = id;
               if (m_row && m_row->inquiry.id == id)
                   showFacts();
           },
           [this](const Error &error) { emit failed(error); });
}

void InquiryCard::focusAnswer()
{
    if (m_row && m_row->inquiry.state != InquiryState::Answered)
        m_editor->focusText();
}

void InquiryCard::retranslate()
{
    m_empty->setText(tr("Choose a question in the list."));
    m_question->setAccessibleName(tr("Question"));
    m_answered->setAccessibleName(tr("Answer"));
    keys::setText(m_phone, tr("Show the number"));
    m_phone->setToolTip(tr("The journal keeps who saw it."));
    keys::setText(m_desk, tr("To the desk"));
    m_editor->retranslate();
    if (m_row)
        show(InquiryRow(*m_row), m_now);
}

} // namespace kezek
