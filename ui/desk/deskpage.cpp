// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "ui/common/keys.h"
#include "ui/common/seataim.h"
#include "ui/common/theme.h"
#include "ui/desk/codeverbpanels.h"
#include "ui/desk/familyfacts.h"
#include "ui/desk/familypanel.h"
#include "ui/desk/formverbpanels.h"
#include "ui/desk/storypanel.h"
#include "ui/desk/takeseatpanel.h"
#include "ui/referrals/panels/enrolpanel.h"
#include "ui/referrals/panels/reasonpanel.h"
#include "ui/widgets/cardsign.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

DeskPage::DeskPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_controller(context.client), m_head(new PageHead(this)), m_sign(new CardSign(context.live, this)), m_iinLabel(new QLabel(this)),
      m_iin(new IinEdit(this)), m_find(new QPushButton(this)), m_bar(new MessageBar(this)), m_family(new FamilyPanel(this)),
      m_right(new Card(this)), m_hint(new QLabel(this))
{
    build();
    connect(m_iin, &QLineEdit::returnPressed, this, &DeskPage::find);
    connect(m_find, &QPushButton::clicked, this, &DeskPage::find);
    connect(m_family, &FamilyPanel::asked, this, &DeskPage::start);
    connect(m_family, &FamilyPanel::refused, m_bar, [this](const QString &why) { m_bar->say(why, theme::Tone::Warning); });
    connect(m_family, &FamilyPanel::whyAsked, this, &DeskPage::showWhy);
    connect(m_family, &FamilyPanel::wholeAsked, &m_controller, &DeskController::showWhole);
    connect(&m_controller, &DeskController::opened, this, &DeskPage::showOpened);
    connect(&m_controller, &DeskController::refreshed, this, &DeskPage::showRefreshed);
    connect(&m_controller, &DeskController::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(&m_controller, &DeskController::closedCard, this, [this] {
        m_sign->setCard({});
        m_family->clear();
        setPanel(nullptr);
    });
    connect(&m_controller, &DeskController::notFound, this, [this] {
        m_controller.close();
        m_bar->say(tr("No application of this child was found. Compare the IIN with the birth certificate; if it is right, file a new "
                      "application."),
                   theme::Tone::Warning);
        m_iin->selectAll();
        m_iin->setFocus();
    });
    // Not the buttons' own shortcuts: those press only after a tenth of a second, and never say why a dead one is dead.
    for (const DeskVerb verb : deskVerbs)
        connect(new QShortcut(keyOf(verb), this), &QShortcut::activated, m_family, [this, verb] { m_family->press(verb); });
    keys::show(m_find, Qt::Key_Enter);
    retranslate();
    m_controller.close();
}

void DeskPage::build()
{
    m_iin->setObjectName(u"desk.iin"_s);
    m_find->setObjectName(u"desk.find"_s);
    m_bar->setObjectName(u"desk.bar"_s);
    m_iinLabel->setBuddy(m_iin);
    m_iin->setFixedWidth(170);
    theme::muted(m_iinLabel);
    theme::style(m_find, theme::Button::Primary);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sign, m_iinLabel, m_iin, m_find})
        m_head->addWidget(widget);

    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    theme::muted(m_hint);
    m_right->body()->addWidget(m_hint);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::gap);
    columns->addWidget(m_family, 46);
    columns->addWidget(m_right, 67);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addLayout(columns, 1);
}

void DeskPage::find()
{
    const auto iin = Iin::parse(m_iin->text());
    if (!iin)
        return m_bar->show(iin.error());
    m_bar->clear();
    m_controller.find(*iin);
}

void DeskPage::open(const QVariant &what)
{
    m_bar->clear();
    m_aim = what.canConvert<SeatAim>() ? what.value<SeatAim>().group : GroupId();
    if (what.canConvert<ApplicationId>())
        m_controller.open(what.value<ApplicationId>());
    else if (what.canConvert<SeatAim>())
        m_controller.open(what.value<SeatAim>().application);
    else if (what.canConvert<ReferralId>())
        m_controller.open(what.value<ReferralId>());
    else if (what.canConvert<SearchQuery>())
        openSearch(what.value<SearchQuery>());
}

void DeskPage::openSearch(const SearchQuery &query)
{
    if (const auto *iin = std::get_if<Iin>(&query)) {
        m_iin->setIin(*iin);
        m_controller.find(*iin);
        return;
    }
    constexpr int two = 2; // enough to know that it is the only one
    answer(m_context.client.read([query](Store &store) { return store.readers().search(query, two); }), this,
           [this](const QList<SearchHit> &hits) {
               if (hits.size() == 1)
                   m_controller.open(hits.first().application.id);
               else
                   m_bar->say(hits.isEmpty() ? tr("Nothing was found.") : tr("Several children were found. Type the child's IIN."),
                              theme::Tone::Warning);
           },
           [this](const Error &error) { m_bar->show(error); });
}

void DeskPage::showOpened()
{
    m_bar->clear();
    m_sign->setCard(m_controller.family()->application().id);
    m_family->show(*m_controller.family(), m_controller.isWhole(), m_context.client.actor());
    showHome();
    const GroupId aim = std::exchange(m_aim, GroupId());
    if (auto *taking = qobject_cast<TakeSeatPanel *>(m_panel); taking && !aim.isNull() && !taking->choose(aim))
        m_bar->say(tr("The group of the draft list has no open seat for this child now. Publish its seat, or choose another."), theme::Tone::Warning);
    // The worker goes on with the keyboard: their keys or Tab to the buttons.
    m_iin->selectAll();
}

void DeskPage::showRefreshed()
{
    const FamilyCard &family = *m_controller.family();
    m_family->show(family, m_controller.isWhole(), m_context.client.actor());
    const auto *taking = qobject_cast<TakeSeatPanel *>(m_panel);
    const bool waits = family.application().state == ApplicationState::Waiting;
    const bool issued = taking && taking->isDone();
    // What stands there by itself follows the state; what a worker began stays with what was typed, and the issued number until it is
    // closed.
    if (!issued && ((m_home && waits != bool(m_panel)) || (taking && !waits)))
        return showHome();
    m_hint->setText(facts::advice(&family));
    if (m_panel)
        m_panel->follow(family);
}

void DeskPage::start(DeskVerb verb)
{
    m_bar->clear();
    if (verb != DeskVerb::TakeSeat || !m_home || !m_panel)
        setPanel(panelFor(verb));
    m_home = false;
    m_panel->focusFirst();
}

VerbPanel *DeskPage::panelFor(DeskVerb verb)
{
    const FamilyCard &family = *m_controller.family();
    const bool whole = m_controller.isWhole();
    const QString prefix = u"desk"_s;
    const QString named = u"desk."_s + wordOf(verb);
    switch (verb) {
    case DeskVerb::TakeSeat: return new TakeSeatPanel(m_context, family, whole, prefix, m_right);
    case DeskVerb::Extend: return new ExtendPanel(m_context, family, whole, prefix, m_right);
    case DeskVerb::ChangeMobile: return new ChangeMobilePanel(m_context, family, prefix, m_right);
    case DeskVerb::WrittenRequest: return new WrittenRequestPanel(m_context, family, whole, prefix, m_right);
    case DeskVerb::Withdraw: return new WithdrawPanel(m_context, family, whole, prefix, m_right);
    case DeskVerb::Enrol: return new EnrolPanel(m_context, family, named, m_right);
    case DeskVerb::PapersWrong: return new ReasonPanel(m_context, family, ReasonPanel::Verb::PapersWrong, named, m_right);
    case DeskVerb::RenewBenefit: return new RenewBenefitPanel(m_context, family, prefix, m_right);
    case DeskVerb::Recall: return new ReasonPanel(m_context, family, ReasonPanel::Verb::Recall, named, m_right);
    }
    Q_UNREACHABLE();
}

void DeskPage::showWhy()
{
    setPanel(new StoryPanel(m_context, *m_controller.family(), u"desk"_s, m_right));
    m_home = false;
    m_panel->focusFirst();
}

void DeskPage::showHome()
{
    const FamilyCard *family = m_controller.family();
    const bool waits = family && family->application().state == ApplicationState::Waiting;
    setPanel(waits ? panelFor(DeskVerb::TakeSeat) : nullptr);
    m_home = true;
}

void DeskPage::setPanel(VerbPanel *panel)
{
    if (m_panel) {
        // Out of the page at once, so that no two panels answer to one name; gone when its own slot has returned.
        m_panel->hide();
        m_right->body()->removeWidget(m_panel); // by hand: its layout may be at rest
        m_panel->setParent(nullptr);
        m_panel->disconnect(this);
        m_panel->deleteLater();
    }
    m_panel = panel;
    m_hint->setText(facts::advice(m_controller.family()));
    m_hint->setVisible(!panel);
    if (!panel)
        return;
    m_right->body()->addWidget(panel, 1);
    connect(panel, &VerbPanel::closed, this, [this] {
        showHome();
        m_iin->setFocus();
    });
    connect(panel, &VerbPanel::outdated, this, &DeskPage::refresh);
    connect(panel, &VerbPanel::done, this, [this](const QString &text) {
        m_bar->say(text, theme::Tone::Good);
        emit said(text);
        emit changed();
        refresh();
    });
}

void DeskPage::refresh() { m_controller.refresh(); }
void DeskPage::focusFirst() { m_iin->setFocus(); }

void DeskPage::retranslate()
{
    m_head->setTitle(tr("Parent desk"));
    m_sign->retranslate();
    m_iinLabel->setText(tr("Child's IIN"));
    m_iin->setAccessibleName(tr("Child's IIN"));
    keys::setText(m_find, tr("Find  Enter"));
    m_hint->setText(facts::advice(m_controller.family()));
    m_family->retranslate();
    if (const FamilyCard *family = m_controller.family())
        m_family->show(*family, m_controller.isWhole(), m_context.client.actor());
    if (m_panel)
        m_panel->retranslate();
}

} // namespace kezek
