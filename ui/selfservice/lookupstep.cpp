// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/lookupstep.h"

#include "ui/common/answer.h"
#include "ui/common/theme.h"
#include "ui/selfservice/childpage.h"
#include "ui/selfservice/screens.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

LookUpStep::LookUpStep(UiContext &context, QWidget *parent)
    : TerminalStep(context, parent), m_screens(new Screens(this)), m_ask(new QWidget(this)), m_title(new QLabel(m_ask)),
      m_bar(new MessageBar(m_ask)), m_form(new FormGrid(1, m_ask)), m_iin(new IinEdit(m_form)), m_search(new QPushButton(m_ask)),
      m_page(new ChildPage(this))
{
    setObjectName(u"terminal.lookup"_s);
    build();
    connect(m_iin, &QLineEdit::returnPressed, this, &LookUpStep::search);
    connect(m_search, &QPushButton::clicked, this, &LookUpStep::search);
    connect(m_page, &ChildPage::asked, this, [this](ChildVerb verb) { emit asked(verb, *m_page->child()); });
}

void LookUpStep::build()
{
    m_iin->setObjectName(u"terminal.lookup.iin"_s);
    m_search->setObjectName(u"terminal.lookup.search"_s);
    m_bar->setObjectName(u"terminal.lookup.bar"_s);
    theme::heading(m_title);
    theme::style(m_search, theme::Button::Primary);
    m_form->add(u"childIin"_s, m_iin);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::touchGap);
    row->addWidget(m_form, 1, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_search);
    auto *column = new QVBoxLayout(m_ask);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addLayout(foot);
    column->addStretch();
    m_screens->add(m_ask);
    m_screens->add(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_screens);
}

void LookUpStep::begin()
{
    forget();
    m_screens->open(m_ask);
    retranslate();
    m_iin->setFocus();
}

void LookUpStep::forget()
{
    ++m_round;
    m_busy = false;
    m_search->setEnabled(true);
    m_iin->setText({}); // clear() could be undone
    m_iin->setProblem({});
    m_page->clear();
    say({});
}

bool LookUpStep::back()
{
    if (m_screens->shown() != m_page)
        return false;
    outdate();
    return true;
}

void LookUpStep::outdate()
{
    m_page->clear();
    m_screens->open(m_ask);
    m_iin->setFocus();
    m_iin->selectAll();
}

void LookUpStep::search()
{
    if (m_busy)
        return;
    say({});
    if (const auto iin = Iin::parse(m_iin->text()); !iin)
        return say(iin.error());
    m_busy = true;
    m_search->setEnabled(false);
    answer(m_context.client.run<LookUpQueue>({m_iin->text()}), this,
           [this, round = m_round](const LookUpQueue::Output &child) {
               if (round == m_round)
                   open(child);
           },
           [this, round = m_round](const Error &error) {
               if (round != m_round)
                   return;
               m_busy = false;
               m_search->setEnabled(true);
               say(error);
               m_iin->setFocus();
           });
}

void LookUpStep::open(const LookUpQueue::Output &child)
{
    m_busy = false;
    m_search->setEnabled(true);
    m_page->show(child);
    m_screens->open(m_page);
    m_page->focusFirst();
}

QString LookUpStep::said(const Error &error) const
{
    if (error.code == ErrorCode::NotFound)
        return tr("No application of this child was found. Compare the IIN with the birth certificate. If it is right, go back and press “Submit an application”, or come to the counter.");
    return words::toFamily(error);
}

void LookUpStep::say(const std::optional<Error> &error)
{
    m_error = error;
    if (error)
        m_bar->say(said(*error), theme::Tone::Bad);
    else
        m_bar->clear();
}

void LookUpStep::retranslate()
{
    m_title->setText(tr("Check of the queue"));
    m_form->setLabel(u"childIin"_s, tr("IIN of the child, 12 digits"));
    m_search->setText(tr("Search"));
    m_page->retranslate();
    if (m_error && !m_bar->text().isEmpty())
        say(m_error);
}

} // namespace kezek
