// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/childpage.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(ChildVerb verb)
{
    switch (verb) {
    case ChildVerb::TakeSeat: return u"takeSeat"_s;
    case ChildVerb::Extend: return u"extend"_s;
    case ChildVerb::ChangeMobile: return u"mobile"_s;
    case ChildVerb::Withdraw: return u"withdraw"_s;
    }
    Q_UNREACHABLE();
}

void set(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ChildPage::ChildPage(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_badge(new Badge({}, theme::Tone::Info, this)), m_state(line(u"state"_s)),
      m_referral(line(u"referral"_s)), m_held(line(u"held"_s)), m_mobiles(line(u"mobiles"_s))
{
    build();
}

QLabel *ChildPage::line(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(u"terminal.child."_s + name);
    label->setWordWrap(true);
    return label;
}

void ChildPage::build()
{
    m_name->setObjectName(u"terminal.child.name"_s);
    m_badge->setObjectName(u"terminal.child.badge"_s);
    theme::heading(m_name);
    theme::subheading(m_referral);
    theme::muted(m_mobiles);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::touchGap);
    head->addWidget(m_name);
    head->addWidget(m_badge);
    head->addStretch();
    auto *card = new Card(this);
    card->body()->addLayout(head);
    for (QLabel *label : {m_state, m_referral, m_held, m_mobiles})
        card->body()->addWidget(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addWidget(card);
    column->addWidget(buildOffers());
    column->addStretch();
}

QWidget *ChildPage::buildOffers()
{
    constexpr int columns = 2;
    constexpr int rowsOfOne = 3; // button, what stands below it, room
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::touchGap);
    grid->setVerticalSpacing(theme::touchGap / 2);
    int place = 0;
    for (const ChildVerb verb : childVerbs) {
        const Offer offer{new QPushButton(area), line(wordOf(verb) + u".under"_s)};
        offer.button->setObjectName(u"terminal.child."_s + wordOf(verb));
        offer.under->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        theme::style(offer.button, theme::Button::Primary);
        theme::muted(offer.under);
        const int row = place / columns * rowsOfOne;
        grid->setRowMinimumHeight(row + 2, theme::touchGap / 2);
        grid->addWidget(offer.button, row, place % columns);
        grid->addWidget(offer.under, row + 1, place % columns);
        grid->setColumnStretch(place % columns, 1);
        connect(offer.button, &QPushButton::clicked, this, [this, verb] { emit asked(verb); });
        m_offers.insert(verb, offer);
        ++place;
    }
    theme::style(m_offers[ChildVerb::Withdraw].button, theme::Button::Danger);
    return area;
}

void ChildPage::show(const LookUpQueue::Output &child)
{
    m_child = child;
    retranslate();
}

void ChildPage::clear()
{
    m_child.reset();
    for (QLabel *label : {m_name, m_state, m_referral, m_held, m_mobiles})
        label->setText({});
    m_badge->set({}, theme::Tone::Neutral);
    for (const Offer &offer : m_offers)
        offer.under->setText({});
}

void ChildPage::retranslate()
{
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer)
        offer->button->setText(childwords::button(offer.key()));
    if (!m_child)
        return;
    //: %1 initials, %2 birth year
    m_name->setText(tr("%1, born in %2").arg(m_child->initials).arg(m_child->birthYear));
    m_badge->set(words::of(m_child->state), phrases::tone(m_child->state));
    m_state->setText(childwords::state(*m_child));
    set(m_referral, m_child->held ? tr("Referral %1").arg(m_child->held->number) : QString());
    set(m_held, m_child->held ? childwords::held(*m_child->held) : QString());
    set(m_mobiles, m_child->mobiles.isEmpty() ? QString() : tr("Mobiles of the application: %1").arg(m_child->mobiles.join(u", "_s)));
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer) {
        offer->under->setText(childwords::under(*m_child, offer.key()));
        offer->button->setEnabled(childwords::chanceOf(*m_child, offer.key()).allowed);
    }
}

void ChildPage::focusFirst()
{
    for (const ChildVerb verb : childVerbs)
        if (m_offers[verb].button->isEnabled())
            return m_offers[verb].button->setFocus();
}

} // namespace kezek
