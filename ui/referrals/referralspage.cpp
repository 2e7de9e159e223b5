// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralspage.h"

#include "domain/statetables.h"
#include "ui/referrals/panels/enrolpanel.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/referrals/panels/proofpanel.h"
#include "ui/referrals/panels/reasonpanel.h"
#include "ui/referrals/referralcard.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingMs = 250;

/// What the list's words depend on beside its rows.
struct Basics {
    QDate today;
    Rules rules;
    QList<std::pair<KindergartenId, QString>> kindergartens;
};

Result<Basics> readBasics(Store &store)
{
    Basics basics;
    basics.today = localDay(store.now());
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    basics.rules = rulebook.on(basics.today);
    KEZEK_TRY(const QList<Kindergarten> kindergartens, store.kindergartens().all());
    for (const Kindergarten &kindergarten : kindergartens)
        basics.kindergartens.append({kindergarten.id, kindergarten.name});
    return basics;
}

} // namespace

ReferralsPage::ReferralsPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_model(columns()), m_list(m_model, this), m_head(new PageHead(this)), m_search(new QLineEdit(this)),
      m_kindergarten(new ChoiceBox(this)), m_ended(new QCheckBox(this)), m_bar(new MessageBar(this)), m_table(new RowTable(this)),
      m_right(new QStackedWidget(this)), m_card(new ReferralCard(context, this))
{
    build();
    wire();
    retranslate();
}

QList<RowsModel<ReferralRow>::Column> ReferralsPage::columns()
{
    using R = ReferralRow;
    return {{[] { return tr("Last day"); }, [this](const R &row) { return lastDay(row); },
             [this](const R &row) { return std::optional(lastDayTone(row)); }},
            {[] { return tr("Number"); }, [](const R &row) { return row.referral.number.text(); }},
            {[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            {[] { return tr("Place"); }, [](const R &row) { return u"%1, %2"_s.arg(row.kindergarten, phrases::quoted(row.group)); }},
            {[] { return tr("State"); }, [](const R &row) { return words::of(row.referral.state); },
             [](const R &row) { return std::optional(phrases::tone(row.referral.state)); }},
            {[] { return tr("Attention"); }, [this](const R &row) { return notes(row); },
             [this](const R &row) { return notes(row).isEmpty() ? std::nullopt : std::optional(notesTone(row)); }}};
}

QString ReferralsPage::lastDay(const ReferralRow &row) const
{
    const QDate day = row.referral.lastDay;
    if (!isLive(row.referral.state))
        return words::shortDay(day);
    return day == m_today ? tr("today") : day < m_today ? tr("overdue") : words::shortDay(day);
}

theme::Tone ReferralsPage::lastDayTone(const ReferralRow &row) const
{
    const QDate day = row.referral.lastDay;
    if (!isLive(row.referral.state) || day > m_today)
        return theme::Tone::Neutral;
    return day == m_today ? theme::Tone::Warning : theme::Tone::Bad;
}

QString ReferralsPage::notes(const ReferralRow &row) const
{
    QStringList notes;
    if (isLast(row))
        notes << tr("the last time");
    if (!phrases::warning(row).isEmpty())
        notes << words::of(row.told);
    return notes.join(u" · "_s);
}

theme::Tone ReferralsPage::notesTone(const ReferralRow &row) const
{
    return isLast(row) ? theme::Tone::Bad : phrases::tone(row.told);
}

bool ReferralsPage::isLast(const ReferralRow &row) const
{
    return isLive(row.referral.state) && row.strikes + 1 >= m_rules.overduesThatArchive;
}

void ReferralsPage::build()
{
    m_search->setObjectName(u"referrals.search"_s);
    m_kindergarten->setObjectName(u"referrals.kindergarten"_s);
    m_ended->setObjectName(u"referrals.ended"_s);
    m_bar->setObjectName(u"referrals.bar"_s);
    m_table->setObjectName(u"referrals.list"_s);
    m_search->setMinimumWidth(260);
    m_search->setClearButtonEnabled(true);
    m_kindergarten->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindergarten->setMaximumWidth(260);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ended, m_kindergarten, m_search})
        m_head->addWidget(widget);

    m_model.setKey([](const ReferralRow &row) { return QVariant(row.referral.id.value); });
    m_table->setModel(&m_model);
    m_table->setStretch({3});
    m_right->addWidget(m_card);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addWidget(m_table, 76);
    both->addWidget(m_right, 36);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addLayout(both, 1);
}

void ReferralsPage::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_list.loaded = [this] { listLoaded(); };
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    connect(&m_typing, &QTimer::timeout, this, &ReferralsPage::ask);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_openedWith = {};
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        ask();
        m_table->setFocus();
    });
    connect(m_kindergarten, &QComboBox::currentIndexChanged, this, &ReferralsPage::ask);
    connect(m_ended, &QCheckBox::toggled, this, &ReferralsPage::ask);
    connect(m_table, &RowTable::current, this, &ReferralsPage::choose);
    connect(m_table, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_table, &RowTable::chosen, this, &ReferralsPage::enter);
    connect(m_card, &ReferralCard::enrolAsked, this, [this] { start(Verb::Enrol); });
    connect(m_card, &ReferralCard::papersWrongAsked, this, [this] { start(Verb::PapersWrong); });
    connect(m_card, &ReferralCard::recallAsked, this, [this] { start(Verb::Recall); });
    connect(m_card, &ReferralCard::proofAsked, this, [this] { start(Verb::Proof); });
    connect(m_card, &ReferralCard::deskAsked, this, [this] { emit goTo(PageId::Desk, QVariant::fromValue(m_chosen)); });
    connect(m_card, &ReferralCard::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_card, &ReferralCard::said, m_bar, [this](const QString &text) { m_bar->say(text, theme::Tone::Good); });
}

void ReferralsPage::refresh()
{
    answer(m_context.client.read([](Store &store) { return kezek::readBasics(store); }), this,
           [this](const Basics &basics) {
               m_today = basics.today;
               m_rules = basics.rules;
               m_kindergartens = basics.kindergartens;
               fillKindergartens();
               ask();
           },
           [this](const Error &error) { m_bar->show(error); });
}

void ReferralsPage::fillKindergartens()
{
    const auto &own = m_context.client.actor().kindergarten;
    QList<std::pair<QVariant, QString>> choices;
    if (!own)
        choices.append({QVariant(), tr("All kindergartens")});
    for (const auto &[id, name] : std::as_const(m_kindergartens))
        if (!own || *own == id)
            choices.append({id.value, name});
    const QSignalBlocker quiet(m_kindergarten);
    m_kindergarten->setChoices(choices);
}

void ReferralsPage::ask()
{
    ReferralFilter filter;
    filter.liveOnly = !m_ended->isChecked();
    filter.search = m_search->text().trimmed().isEmpty() ? m_openedWith : understand(m_search->text());
    if (m_kindergarten->value().isValid())
        filter.kindergarten = KindergartenId{m_kindergarten->value().toLongLong()};
    // A kindergarten's own worker sees no other, whatever the box says.
    if (const auto &own = m_context.client.actor().kindergarten)
        filter.kindergarten = own;
    m_list.ask([this, filter](const PageMark &from) {
        return m_context.client.read([filter, from](Store &store) { return store.readers().referrals(filter, from); });
    });
}

void ReferralsPage::listLoaded()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).referral.id == m_chosen && m_table->currentRow() != row)
            m_table->selectRow(row);
    if (m_table->currentRow() < 0 && m_model.rowCount() > 0)
        m_table->selectRow(0);
    choose(m_table->currentRow());
}

void ReferralsPage::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_chosen = {};
        setPanel(nullptr);
        return m_card->clear();
    }
    const ReferralRow chosen = m_model.row(row);
    if (chosen.referral.id != m_chosen) {
        setPanel(nullptr);
        m_family.reset(); // no verb meets the family that stood there before
        m_card->setEnabled(false);
    }
    m_chosen = chosen.referral.id;
    showCard(chosen);
}

/// A kindergarten's own worker has no desk: the children come to them to be enrolled.
void ReferralsPage::enter(int row)
{
    if (m_context.client.actor().role != Role::Kindergarten)
        emit goTo(PageId::Desk, QVariant::fromValue(m_model.row(row).referral.id));
    else if (m_card->mayEnrol())
        start(Verb::Enrol);
}

void ReferralsPage::showCard(const ReferralRow &row)
{
    const int round = ++m_round;
    answer(m_context.client.read([id = row.referral.application](Store &store) { return readFamilyCard(store, id); }), this,
           [this, row, round](const FamilyCard &family) {
               if (round != m_round)
                   return;
               m_family = family;
               m_card->show(row, family);
               m_card->setEnabled(true);
               if (m_panel)
                   m_panel->follow(family);
           },
           [this](const Error &error) { m_bar->show(error); });
}

void ReferralsPage::start(Verb verb)
{
    if (!m_family)
        return;
    m_bar->clear();
    switch (verb) {
    case Verb::Enrol: setPanel(new EnrolPanel(m_context, *m_family, u"referrals.enrol"_s)); break;
    case Verb::PapersWrong:
        setPanel(new ReasonPanel(m_context, *m_family, ReasonPanel::Verb::PapersWrong, u"referrals.papersWrong"_s));
        break;
    case Verb::Recall: setPanel(new ReasonPanel(m_context, *m_family, ReasonPanel::Verb::Recall, u"referrals.recall"_s)); break;
    case Verb::Proof: setPanel(new ProofPanel(m_context, *m_family, m_chosen, u"referrals.proof"_s)); break;
    }
    m_panel->focusFirst();
}

void ReferralsPage::setPanel(VerbPanel *panel)
{
    if (m_panel) {
        m_panel->disconnect(this);
        QWidget *frame = m_panel->parentWidget();
        m_right->removeWidget(frame);
        frame->setParent(nullptr);
        frame->deleteLater();
    }
    m_panel = panel;
    if (!panel)
        return;
    auto *frame = new Card;
    frame->body()->addWidget(panel);
    m_right->addWidget(frame);
    m_right->setCurrentWidget(frame);
    connect(panel, &VerbPanel::closed, this, [this] {
        setPanel(nullptr);
        m_table->setFocus();
    });
    connect(panel, &VerbPanel::outdated, this, &ReferralsPage::refresh);
    connect(panel, &VerbPanel::done, this, [this](const QString &text) {
        m_bar->say(text, theme::Tone::Good);
        emit said(text);
        emit changed();
        refresh();
    });
}

void ReferralsPage::open(const QVariant &what)
{
    if (what.canConvert<ReferralId>())
        m_chosen = what.value<ReferralId>();
    if (what.canConvert<KindergartenId>())
        m_kindergarten->setValue(what.value<KindergartenId>().value);
    if (what.canConvert<SearchQuery>()) {
        m_search->clear();
        m_openedWith = what.value<SearchQuery>();
    }
    refresh();
}

void ReferralsPage::focusFirst() { m_table->setFocus(); }

void ReferralsPage::retranslate()
{
    m_head->setTitle(tr("Referrals"));
    m_search->setPlaceholderText(tr("Number, IIN, surname, phone…"));
    m_search->setAccessibleName(tr("Search"));
    m_kindergarten->setAccessibleName(tr("Kindergarten"));
    m_ended->setText(tr("Ended ones too"));
    const bool own = m_context.client.actor().role == Role::Kindergarten;
    m_table->setEmptyText(own ? tr("Nobody has a referral to your kindergarten now.")
                              : tr("There is no referral here. A referral is issued at the parent desk."));
    m_table->setRowHint(own ? tr("Enter — enrol") : tr("Enter — to the desk"));
    m_table->setAccessibleName(tr("Referrals by their last day"));
    fillKindergartens();
    m_model.retranslate();
    m_card->retranslate();
    if (m_panel)
        m_panel->retranslate();
}

} // namespace kezek
