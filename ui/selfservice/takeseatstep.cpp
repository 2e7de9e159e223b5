// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/takeseatstep.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/familycard.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/selfservice/childwords.h"
#include "ui/selfservice/screens.h"
#include "ui/selfservice/seatchoice.h"
#include "ui/selfservice/terminalcode.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

TakeSeatStep::TakeSeatStep(UiContext &context, QWidget *parent)
    : CodeStep(context, u"terminal.take"_s, parent), m_choiceScreen(new QWidget(this)), m_choiceTitle(new QLabel(m_choiceScreen)),
      m_bar(new MessageBar(m_choiceScreen)), m_choice(new SeatChoice(m_choiceScreen)), m_again(new QPushButton(m_choiceScreen)),
      m_next(new QPushButton(m_choiceScreen)), m_number(new QLabel(this)), m_papers(new QLabel(this)), m_print(new QPushButton(this))
{
    buildChoice();
    m_form->add(u"phone"_s, m_phone);
    m_number->setObjectName(u"terminal.take.number"_s);
    m_papers->setObjectName(u"terminal.take.papers"_s);
    m_papers->setWordWrap(true);
    m_print->setObjectName(u"terminal.take.print"_s);
    theme::bigNumber(m_number);
    m_resultRows->insertWidget(1, m_number);
    m_resultRows->addWidget(m_papers);
    m_resultRows->addWidget(m_print, 0, Qt::AlignLeft);
    connect(m_print, &QPushButton::clicked, this, [this] { readPaper(true); });
}

void TakeSeatStep::buildChoice()
{
    m_bar->setObjectName(u"terminal.take.bar"_s);
    m_again->setObjectName(u"terminal.take.again"_s);
    m_next->setObjectName(u"terminal.take.next"_s);
    m_choiceTitle->setWordWrap(true);
    theme::heading(m_choiceTitle);
    theme::style(m_next, theme::Button::Primary);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_again);
    foot->addStretch();
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(m_choiceScreen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choiceTitle, m_bar, m_choice})
        column->addWidget(widget);
    column->addLayout(foot);
    column->addStretch();
    m_screens->add(m_choiceScreen);
    m_again->hide();
    connect(m_choice, &SeatChoice::changed, this, &TakeSeatStep::update);
    connect(m_again, &QPushButton::clicked, this, [this] {
        say({});
        ask();
    });
    connect(m_next, &QPushButton::clicked, this, &TakeSeatStep::confirm);
}

void TakeSeatStep::begin()
{
    CodeStep::begin();
    m_screens->open(m_choiceScreen);
    ask();
}

void TakeSeatStep::forget()
{
    CodeStep::forget();
    m_offered = {};
    m_taken.reset();
    m_result.reset();
    m_paper.reset();
    m_choice->clear();
    say({});
    for (QLabel *label : {m_number, m_papers})
        label->setText({});
}

Result<TakeSeatStep::Offered> TakeSeatStep::readOffered(Store &store, ApplicationId application)
{
    const QDateTime now = store.now();
    Offered offered;
    KEZEK_TRY(offered.offers, store.readers().offers(application, now));
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    KEZEK_TRY(const WorkingCalendar calendar, store.settings().calendar());
    const Rules rules = rulebook.on(localDay(now));
    offered.terms = termsOf(localDay(now), rules, calendar);
    offered.workingDays = rules.referralWorkingDays;
    return offered;
}

void TakeSeatStep::ask()
{
    m_again->hide();
    answer(m_context.client.read([id = m_child.application](Store &store) { return readOffered(store, id); }), this,
           [this, round = m_round](const Offered &offered) {
               if (round != m_round)
                   return;
               m_offered = offered;
               m_choice->setOffers(offered.offers);
               m_choice->focusFirst();
           },
           [this, round = m_round](const Error &error) {
               if (round != m_round)
                   return;
               say(error);
               m_again->show();
           });
}

void TakeSeatStep::say(const std::optional<Error> &error)
{
    m_error = error;
    if (error)
        m_bar->show(*error);
    else
        m_bar->clear();
}

void TakeSeatStep::update()
{
    m_next->setEnabled(m_choice->chosen().has_value());
}

void TakeSeatStep::confirm()
{
    m_taken = m_choice->chosen();
    if (!m_taken)
        return;
    if (!m_offered.terms)
        return say(m_offered.terms.error());
    say({});
    m_screens->open(m_confirmation);
    retranslate();
    typed();
    m_phone->setFocus();
}

bool TakeSeatStep::back()
{
    if (m_screens->shown() != m_confirmation)
        return CodeStep::back();
    m_screens->open(m_choiceScreen);
    m_choice->focusFirst();
    return true;
}

SendCode::Input TakeSeatStep::wanted() const
{
    SendCode::Input input = wantedFor(CodePurpose::TakeSeat);
    if (m_taken)
        input.group = m_taken->group.id;
    else
        input.phone.clear();
    return input;
}

void TakeSeatStep::accept(const QString &code)
{
    if (!m_taken)
        return;
    // The tick "I agree" is the consent: without it no code was sent.
    const TakeSeat::Input input{m_child.application, m_child.revision, m_taken->group.id, m_phone->text(), code, true};
    submit<TakeSeat>(input, [this](const TakeSeat::Output &output) { issued(output); });
}

void TakeSeatStep::fail(const Error &error)
{
    CodeStep::fail(error);
    if (error.code != ErrorCode::SeatTaken && error.code != ErrorCode::SeatNotOpenYet)
        return;
    m_screens->open(m_choiceScreen);
    say(error);
    ask();
}

void TakeSeatStep::issued(const TakeSeat::Output &output)
{
    m_result = output;
    m_number->setText(output.number);
    finish([this] { return resultText(); });
    readPaper(false);
    m_print->setFocus();
}

/// From here on the family is who it says it is: a code was accepted.
void TakeSeatStep::readPaper(bool andPrint)
{
    if (m_paper && andPrint)
        emit printWanted(*m_paper);
    if (m_paper || !m_result)
        return;
    answer(m_context.client.read([id = m_result->referral](Store &store) { return readReferralPaper(store, id); }), this,
           [this, andPrint, round = m_round](const ReferralPaper &paper) {
               if (round != m_round)
                   return;
               m_paper = paper;
               retranslate();
               if (andPrint)
                   emit printWanted(paper);
           },
           [this, andPrint, round = m_round](const Error &error) {
               // The number and the days stand there all the same; who wants the paper hears of it.
               if (andPrint && round == m_round)
                   emit troubled(error);
           });
}

QString TakeSeatStep::sentence() const
{
    if (!m_taken || !m_offered.terms)
        return {};
    //: %1 group, %2 kindergarten
    const QString place = tr("A seat in the group %1 of %2. Make sure that it is the right one.").arg(phrases::group(m_taken->group), m_taken->kindergarten.name);
    const QString days = tr("The referral is valid for %n working days, through %1; it can be extended through %2.", nullptr, m_offered.workingDays)
                             .arg(words::day(m_offered.terms->validUntil), words::day(m_offered.terms->extendUntil));
    return place + u' ' + days + u' ' + tr("The seat is yours when the code is accepted, not before.");
}

QString TakeSeatStep::resultText() const
{
    if (!m_result)
        return {};
    const QString days = tr("Come to the kindergarten by %1. It can be extended through %2. Last day of the referral: %3.")
                             .arg(words::day(m_result->visitBy), words::day(m_result->extendUntil), words::day(m_result->validUntil));
    if (!m_paper)
        return days;
    const QString place = tr("%1, %2, seat %3.").arg(m_paper->kindergarten.name, phrases::group(m_paper->group)).arg(m_paper->seatNumber);
    return place + u' ' + m_paper->kindergarten.address + u'\n' + days;
}

void TakeSeatStep::retranslateForm()
{
    m_choiceTitle->setText(tr("Choice of a seat"));
    m_choice->retranslate();
    if (m_error && !m_bar->text().isEmpty())
        say(m_error);
    m_again->setText(tr("Try again"));
    m_next->setText(tr("Next"));
    setTitle(tr("Confirmation"));
    setSentence(sentence());
    m_form->setLabel(u"phone"_s, tr("Mobile number"));
    m_code->setAcceptText(childwords::button(ChildVerb::TakeSeat));
    m_papers->setText(tr("Bring with you: a photo of the child, your identity card, the birth certificate, the child's health passport and health certificate (originals). "
                         "The number comes by SMS too."));
    m_print->setText(tr("Print the referral"));
}

} // namespace kezek
