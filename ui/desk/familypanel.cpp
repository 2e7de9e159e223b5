// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/familypanel.h"

#include "ui/common/keys.h"
#include "ui/desk/familyfacts.h"
#include "ui/desk/storypanel.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownMoves = 5;

/// The newest, one a day and cause; at which kindergarten is told where the whole story is.
QList<PositionMove> lastMoves(const QList<PositionMove> &moves)
{
    QList<PositionMove> last;
    for (PositionMove move : moves) {
        move.place.clear();
        const bool isMore = !last.isEmpty() && last.last().cause == move.cause && last.last().own == move.own && localDay(last.last().at) == localDay(move.at)
            && (last.last().places < 0) == (move.places < 0);
        if (isMore) {
            last.last().places += move.places;
            last.last().count += move.count;
        } else {
            last.append(move);
        }
    }
    return last.mid(std::max<qsizetype>(0, last.size() - shownMoves));
}

} // namespace

FamilyPanel::FamilyPanel(QWidget *parent) : Card(parent), m_moves(moveColumns())
{
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"desk.empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    theme::muted(m_empty);
    body()->addWidget(m_empty);
    m_content = new QWidget(this);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::gap);
    body()->addWidget(m_content, 1);
    buildHead();
    buildScroll();
    buildPlace();
    buildFacts();
    m_facts->addStretch(1);
    buildButtons();
    clear();
}

QLabel *FamilyPanel::line(const QString &name, bool isMuted)
{
    auto *label = new QLabel(m_content);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isMuted)
        theme::muted(label);
    return label;
}

void FamilyPanel::buildHead()
{
    m_name = new QLabel(m_content);
    m_name->setObjectName(u"desk.name"_s);
    theme::subheading(m_name);
    m_state = new Badge({}, theme::Tone::Info, m_content);
    m_state->setObjectName(u"desk.state"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch();
    m_rows->addLayout(head);

    m_filed = line(u"desk.filed"_s);
    m_rows->addWidget(m_filed);
    m_iin = line(u"desk.iinShown"_s);
    m_iin->setWordWrap(false);
    m_whole = new QPushButton(m_content);
    m_whole->setObjectName(u"desk.whole"_s);
    theme::style(m_whole, theme::Button::Link);
    keys::give(m_whole, Qt::CTRL | Qt::Key_I);
    connect(m_whole, &QPushButton::clicked, this, &FamilyPanel::wholeAsked);
    auto *iin = new QHBoxLayout;
    iin->addWidget(m_iin);
    iin->addWidget(m_whole);
    iin->addStretch();
    m_rows->addLayout(iin);
}

/// Of a family with a long history more is to be said than a screen takes; who it is and what can be done stay in sight.
void FamilyPanel::buildScroll()
{
    auto *scroll = new QScrollArea(m_content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *scrolled = new QWidget(scroll);
    scrolled->setObjectName(u"scrolled"_s);
    m_facts = new QVBoxLayout(scrolled);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(theme::gap);
    scroll->setWidget(scrolled);
    // A stop for Tab only where the arrow keys have something to show.
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll,
            [scroll](int, int most) { scroll->setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    m_rows->addWidget(scroll, 1);
}

void FamilyPanel::buildPlace()
{
    m_place = new QWidget(m_content);
    auto *rows = new QVBoxLayout(m_place);
    rows->setContentsMargins(0, 0, 0, 0);
    m_position = new QLabel(m_place);
    m_position->setObjectName(u"desk.position"_s);
    theme::bigNumber(m_position);
    m_positionText = new QLabel(m_place);
    m_positionText->setObjectName(u"desk.positionText"_s);
    m_positionText->setWordWrap(true);
    theme::muted(m_positionText);
    m_why = new QPushButton(m_place);
    m_why->setObjectName(u"desk.why"_s);
    keys::give(m_why, Qt::Key_F11);
    connect(m_why, &QPushButton::clicked, this, &FamilyPanel::whyAsked);
    auto *row = new QHBoxLayout;
    row->addWidget(m_position);
    row->addWidget(m_positionText, 1);
    row->addWidget(m_why);
    rows->addLayout(row);

    m_table = new RowTable(m_place);
    m_table->setObjectName(u"desk.moves"_s);
    m_table->setModel(&m_moves);
    m_table->setStretch({1});
    m_table->horizontalHeader()->hide();
    m_table->setWrapping();
    m_table->setHeightByRows();
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    rows->addWidget(m_table);
    m_facts->addWidget(m_place);
}

void FamilyPanel::buildFacts()
{
    m_referral = new QWidget(m_content);
    auto *referral = new QVBoxLayout(m_referral);
    referral->setContentsMargins(0, 0, 0, 0);
    m_referralNumber = line(u"desk.referralNumber"_s, false);
    m_referralNumber->setWordWrap(false);
    m_referralDays = new Badge({}, theme::Tone::Info, m_referral);
    m_referralDays->setObjectName(u"desk.referralDays"_s);
    m_referralText = line(u"desk.referral"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_referralNumber);
    head->addWidget(m_referralDays);
    head->addStretch();
    referral->addLayout(head);
    referral->addWidget(m_referralText);
    m_facts->addWidget(m_referral);

    m_standing = line(u"desk.standing"_s, false);
    m_lastReferral = line(u"desk.lastReferral"_s);
    m_warning = line(u"desk.warning"_s, false);
    theme::setLook(m_warning, "look", u"problem"_s);
    m_phones = line(u"desk.phones"_s);
    m_changes = line(u"desk.phoneChanges"_s);
    m_benefit = line(u"desk.benefit"_s);
    m_relatives = line(u"desk.relatives"_s);
    for (QLabel *label : {m_standing, m_lastReferral, m_warning, m_phones, m_changes, m_benefit, m_relatives})
        m_facts->addWidget(label);
}

void FamilyPanel::buildButtons()
{
    m_dead = line(u"desk.dead"_s);
    m_rows->addWidget(m_dead);
    // One after the other: rows of their own would take five lines where three do.
    auto *row = new FlowRow(theme::gap);
    for (const DeskVerb verb : {DeskVerb::TakeSeat, DeskVerb::Extend, DeskVerb::Enrol, DeskVerb::ChangeMobile, DeskVerb::WrittenRequest, DeskVerb::RenewBenefit,
                                DeskVerb::Withdraw, DeskVerb::PapersWrong, DeskVerb::Recall}) {
        auto *button = new QPushButton(m_content);
        button->setObjectName(u"desk."_s + wordOf(verb));
        connect(button, &QPushButton::clicked, this, [this, verb] { emit asked(verb); });
        keys::show(button, keyOf(verb));
        m_buttons.insert(verb, button);
        row->addWidget(button);
    }
    m_rows->addLayout(row);
    theme::style(m_buttons.value(DeskVerb::TakeSeat), theme::Button::Primary);
    for (const DeskVerb verb : {DeskVerb::Withdraw, DeskVerb::PapersWrong, DeskVerb::Recall})
        theme::style(m_buttons.value(verb), theme::Button::Danger);
}

void FamilyPanel::press(DeskVerb verb)
{
    const QPushButton *button = m_buttons.value(verb);
    if (m_content->isHidden())
        return;
    if (button->isVisibleTo(this) && button->isEnabled())
        emit asked(verb);
    else
        emit refused(button->toolTip());
}

void FamilyPanel::clear()
{
    m_content->hide();
    m_empty->show();
}

void FamilyPanel::show(const FamilyCard &family, bool whole, const Actor &actor)
{
    showHead(family, whole);
    showPlace(family);
    showReferral(family);
    showFacts(family, whole);
    showButtons(family, actor);
    m_empty->hide();
    m_content->show();
}

void FamilyPanel::showHead(const FamilyCard &family, bool whole)
{
    const Application &application = family.application();
    m_name->setText(application.child.name.brief());
    m_name->setToolTip(application.child.name.full());
    m_state->set(words::of(application.state), phrases::tone(application.state));
    const QString number = application.number ? tr("Application %1").arg(application.number->text()) : tr("Application without a number yet");
    m_filed->setText(u"%1 · %2 · %3"_s.arg(number, tr("born %1").arg(words::day(application.child.birthDate)),
                                          tr("filed %1").arg(words::instant(application.filedAt))));
    m_iin->setText(tr("IIN %1").arg(whole ? application.child.iin.grouped() : application.child.iin.masked()));
    m_whole->setVisible(!whole);
}

void FamilyPanel::showPlace(const FamilyCard &family)
{
    const auto position = family.position();
    // Whoever has a number has stood in the queue: what became of its place can be asked afterwards too.
    m_place->setVisible(family.application().number.has_value());
    m_position->setVisible(position.has_value());
    if (!position) {
        m_positionText->setText(tr("does not stand in the queue now"));
        m_table->hide();
        return;
    }
    m_position->setText(words::number(*position));
    //: %1 birth year, %2 children waiting
    QString text = tr("in the queue of those born in %1, of %2").arg(family.card.entry->birthYear).arg(words::number(family.queueSize()));
    if (const auto yesterday = family.positionYesterday())
        text += u" · "_s + tr("yesterday %1").arg(words::number(*yesterday));
    m_positionText->setText(text);

    const QList<PositionMove> moves = family.recent ? lastMoves(family.recent->moves) : QList<PositionMove>();
    m_moves.setRows(moves);
    m_table->setVisible(!moves.isEmpty());
}

void FamilyPanel::showReferral(const FamilyCard &family)
{
    const ReferralRow *row = family.liveReferral();
    m_referral->setVisible(row != nullptr);
    if (!row)
        return;
    const Referral &referral = row->referral;
    const qint64 left = family.today().daysTo(referral.lastDay);
    m_referralDays->set(left < 0    ? tr("overdue")
                        : left == 0 ? tr("last day today")
                                    : tr("%n days left", nullptr, int(left)),
                        left < 0 ? theme::Tone::Bad : left <= 1 ? theme::Tone::Warning : theme::Tone::Info);
    m_referralNumber->setText(tr("Referral %1").arg(referral.number.text()));
    m_referralText->setText(tr("%1, %2, seat %3.").arg(row->kindergarten, phrases::quoted(row->group)).arg(row->seatNumber) + u'\n'
                            + facts::terms(referral, family.today()));
}

void FamilyPanel::say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void FamilyPanel::showFacts(const FamilyCard &family, bool whole)
{
    const Application &application = family.application();
    say(m_standing, facts::standing(family));
    say(m_lastReferral, facts::lastReferral(family));
    say(m_phones, facts::phones(family, whole));
    say(m_changes, facts::phoneChanges(family, whole));
    say(m_warning, facts::warnings(family, whole));

    const auto &benefit = application.benefit;
    QString benefitText = tr("Benefit: none");
    if (benefit) {
        benefitText = tr("Benefit: %1").arg(benefit->kind);
        if (benefit->validUntil)
            benefitText += u' '
                + (*benefit->validUntil < family.today() ? tr("(the paper expired on %1)") : tr("(through %1)")).arg(words::day(*benefit->validUntil));
    }
    m_benefit->setText(u"%1 · %2 · %3"_s.arg(benefitText, tr("category: %1").arg(words::of(application.category)),
                                            tr("overdue referrals: %1 of %2").arg(application.strikes).arg(family.rules.overduesThatArchive)));

    QStringList relatives;
    if (const auto &other = family.card.otherLive)
        relatives << tr("The child has another application: %1 (%2).").arg(other->number ? other->number->text() : u"—"_s, words::of(other->state));
    for (const ApplicationRow &twin : family.card.twins)
        relatives << tr("Twin: %1, application %2 (%3).").arg(twin.childName, twin.number ? twin.number->text() : u"—"_s, words::of(twin.state));
    say(m_relatives, relatives.join(u'\n'));
}

void FamilyPanel::showButtons(const FamilyCard &family, const Actor &actor)
{
    QStringList reasons;             // in the order of the buttons
    QHash<QString, QStringList> who; // buttons that are dead for one reason
    for (const DeskVerb verb : deskVerbs) {
        QPushButton *button = m_buttons.value(verb);
        const Chance chance = chanceOf(verb, family, actor);
        const bool shown = belongs(verb, family);
        button->setVisible(shown);
        button->setEnabled(shown && chance.allowed);
        button->setToolTip(chance.why);
        button->setAccessibleDescription(chance.why);
        if (!shown || chance.allowed)
            continue;
        if (!who.contains(chance.why))
            reasons << chance.why;
        who[chance.why] << keys::nameOf(button);
    }
    QStringList lines;
    for (const QString &why : std::as_const(reasons))
        lines << tr("%1: %2").arg(who.value(why).join(u", "_s), why);
    say(m_dead, lines.join(u'\n'));
}

void FamilyPanel::retranslate()
{
    m_empty->setText(tr("Type the child's IIN and press Enter. The card, the place in the queue and what can be done now appear here."));
    keys::setText(m_whole, tr("Show whole"));
    m_whole->setToolTip(tr("The journal keeps who saw the whole IIN and the phones."));
    keys::setText(m_why, tr("Why?"));
    m_moves.retranslate();
    const auto set = [this](DeskVerb verb, const QString &text) { keys::setText(m_buttons.value(verb), text); };
    set(DeskVerb::TakeSeat, tr("Take a seat"));
    set(DeskVerb::Extend, tr("Extend"));
    set(DeskVerb::ChangeMobile, tr("Mobile…"));
    set(DeskVerb::WrittenRequest, tr("Written request…"));
    set(DeskVerb::Withdraw, tr("Withdraw…"));
    set(DeskVerb::Enrol, tr("Enrol…"));
    set(DeskVerb::PapersWrong, tr("Papers wrong…"));
    set(DeskVerb::RenewBenefit, tr("Benefit…"));
    set(DeskVerb::Recall, tr("Recall…"));
}

} // namespace kezek
