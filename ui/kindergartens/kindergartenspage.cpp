// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartenspage.h"

#include "ui/common/keys.h"
#include "ui/kindergartens/comingfreeview.h"
#include "ui/kindergartens/hiddenseatsview.h"
#include "ui/kindergartens/kindergartentree.h"
#include "ui/kindergartens/kindergartenverbs.h"
#include "ui/kindergartens/placewords.h"
#include "ui/kindergartens/seatactions.h"
#include "ui/kindergartens/seatcard.h"
#include "ui/kindergartens/yearmovebanner.h"
#include "ui/kindergartens/yearmoveverbs.h"
#include "ui/tables/comparedialog.h"
#include "ui/tables/tablemenu.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int leastSearch = 96;
constexpr int mostSearch = 238;

} // namespace

KindergartensPage::KindergartensPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_controller(context.client), m_head(new PageHead(this)), m_view(new ChoiceBox(this)),
      m_search(new QLineEdit(this)), m_add(new QPushButton(this)), m_publish(new QPushButton(this)), m_hint(new QLabel(this)),
      m_bar(new MessageBar(this)), m_views(new QStackedWidget(this)), m_filter(new PlacesFilter(this)),
      m_tables(new TableMenu(context, u"kindergartens.tables"_s, {ImportKind::Kindergartens, ImportKind::Groups}, this)),
      m_tree(new KindergartenTree(m_model, this)), m_card(new SeatCard(context.client, m_controller, this)),
      m_hidden(new HiddenSeatsView(context.client, this)), m_coming(new ComingFreeView(context.client, this)),
      m_verbs(new KindergartenVerbs(context.client, this)), m_yearMove(new YearMoveVerbs(context.client, this)),
      m_newYear(new QPushButton(this)), m_banner(new YearMoveBanner(context.client, this))
{
    build();
    wire();
    wireCard();
    wireViews();
    wireTables();
    retranslate();
}

void KindergartensPage::build()
{
    m_view->setObjectName(u"kindergartens.view"_s);
    m_search->setObjectName(u"kindergartens.search"_s);
    m_add->setObjectName(u"kindergartens.add"_s);
    m_publish->setObjectName(u"kindergartens.publish"_s);
    m_hint->setObjectName(u"kindergartens.hint"_s);
    m_bar->setObjectName(u"kindergartens.bar"_s);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_newYear->setObjectName(u"kindergartens.newYear"_s);
    m_newYear->setVisible(m_yearMove->offered());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastSearch);
    m_search->setMaximumWidth(mostSearch);
    theme::style(m_add, theme::Button::Normal);
    theme::style(m_newYear, theme::Button::Normal);
    theme::style(m_publish, theme::Button::Primary);
    theme::muted(m_hint);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_search, m_newYear, m_add, m_publish})
        m_head->addWidget(widget);
    m_filter->addWidget(m_tables);
    m_views->addWidget(buildSeats());
    m_views->addWidget(m_hidden);
    m_views->addWidget(m_coming);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_filter, m_hint, m_banner, m_bar})
        column->addWidget(widget);
    column->addWidget(m_views, 1);
}

QWidget *KindergartensPage::buildSeats()
{
    m_tree->setObjectName(u"kindergartens.tree"_s);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(theme::gap / 2);
    for (const SeatState state : allOf<SeatState>()) {
        m_legend.append(new Badge(QString(), placewords::tone(state), this));
        legend->addWidget(m_legend.constLast());
    }
    legend->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    left->addWidget(m_tree, 1);
    left->addLayout(legend);
    left->addWidget(m_card->addGroupButton(), 0, Qt::AlignLeft); // below the groups, in a line of its own: with the legend it is wider than a small screen
    auto *seats = new QWidget(this);
    auto *both = new QHBoxLayout(seats);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme::gap);
    both->addLayout(left, 1);
    both->addWidget(m_card);
    return seats;
}

void KindergartensPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, &m_model, &KindergartenTreeModel::setFilter);
    connect(m_search, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &PlacesFilter::changed, &m_model, &KindergartenTreeModel::setWanted);
    connect(m_tree, &KindergartenTree::current, this, &KindergartensPage::choose);
    connect(m_tree, &KindergartenTree::groupEntered, m_card, &SeatCard::focusGrid);
    keys::give(m_publish, Qt::Key_F9);
    connect(m_publish, &QPushButton::clicked, this, [this] { emit goTo(PageId::Bulletin, {}); });
    keys::give(m_add, Qt::Key_F6);
    connect(m_add, &QPushButton::clicked, this, [this] { m_verbs->addKindergarten(m_controller.districts()); });
    connect(&m_controller, &KindergartensController::rowsLoaded, this, &KindergartensPage::showRows);
    connect(&m_controller, &KindergartensController::seatsLoaded, m_card, &SeatCard::showSeats);
    connect(&m_controller, &KindergartensController::failed, m_bar, &MessageBar::show);
    connect(m_verbs, &KindergartenVerbs::done, this, &KindergartensPage::finished);
    connect(m_verbs, &KindergartenVerbs::failed, m_bar, &MessageBar::show);
    keys::give(m_newYear, Qt::Key_F11);
    connect(m_newYear, &QPushButton::clicked, m_yearMove, &YearMoveVerbs::move);
    connect(m_banner, &YearMoveBanner::undoWanted, m_yearMove, &YearMoveVerbs::undo);
    connect(m_yearMove, &YearMoveVerbs::failed, m_bar, &MessageBar::show);
    connect(m_yearMove, &YearMoveVerbs::done, this, &KindergartensPage::finished);
}

void KindergartensPage::wireTables()
{
    connect(m_tables, &TableMenu::imported, this, &KindergartensPage::finished);
    connect(m_tables, &TableMenu::exported, this, [this](const QString &what) { m_bar->say(what, theme::Tone::Good); });
    if (!m_context.tables || !m_context.client.may(comparisonRoles()))
        return;
    m_compare = m_tables->addLine(u"kindergartens.tables.compare"_s);
    connect(m_compare, &QAction::triggered, this, [this] {
        if (const auto kindergarten = m_card->kindergarten())
            compareWithFile(m_context, *kindergarten, this);
    });
}

void KindergartensPage::finished(const QString &what)
{
    m_bar->say(what, theme::Tone::Good);
    emit said(what);
    emit changed();
    refresh();
}

void KindergartensPage::wireCard()
{
    connect(m_card, &SeatCard::recallWanted, m_verbs, &KindergartenVerbs::recall);
    connect(m_card, &SeatCard::closeWanted, m_verbs, &KindergartenVerbs::close);
    connect(m_card, &SeatCard::leaveWanted, m_verbs, &KindergartenVerbs::leave);
    connect(m_card, &SeatCard::transferWanted, m_verbs, &KindergartenVerbs::transfer);
    connect(m_card, &SeatCard::closeGroupWanted, this, [this] { m_verbs->closeGroup(*m_card->kindergarten(), m_card->group()->group); });
    connect(m_card, &SeatCard::addGroupWanted, this, [this] { m_verbs->addGroup(*m_card->kindergarten(), m_controller.today()); });
    connect(m_card, &SeatCard::changeGroupWanted, this, [this] { m_verbs->changeGroup(*m_card->kindergarten(), *m_card->group()); });
    connect(m_card, &SeatCard::changeKindergartenWanted, this,
            [this] { m_verbs->changeKindergarten(m_controller.districts(), *m_card->kindergarten()); });
    connect(m_verbs, &KindergartenVerbs::saved, this, &KindergartensPage::stand);
}

void KindergartensPage::wireViews()
{
    connect(m_view, &QComboBox::currentIndexChanged, this, &KindergartensPage::showView);
    connect(m_hidden, &HiddenSeatsView::loaded, this, &KindergartensPage::fillViews);
    connect(m_hidden, &HiddenSeatsView::failed, m_bar, &MessageBar::show);
    connect(m_hidden, &HiddenSeatsView::groupWanted, this, [this](KindergartenId kindergarten, GroupId group) {
        show(Seats);
        stand(kindergarten, group);
        m_tree->setFocus();
    });
    connect(m_coming, &ComingFreeView::loaded, this, &KindergartensPage::fillViews);
    connect(m_coming, &ComingFreeView::failed, m_bar, &MessageBar::show);
    connect(m_coming, &ComingFreeView::referralWanted, this,
            [this](ReferralId referral) { emit goTo(PageId::Referrals, QVariant::fromValue(referral)); });
}

void KindergartensPage::fillViews()
{
    const auto counted = [](const QString &view, int seats) { return seats > 0 ? u"%1 (%2)"_s.arg(view, words::number(seats)) : view; };
    QList<std::pair<QVariant, QString>> views{{int(Seats), tr("Groups and seats")}};
    if (m_context.client.may(seatWatchRoles()))
        views.append({int(Hidden), counted(tr("Hidden seats"), m_hidden->seats())});
    views.append({int(Coming), counted(tr("Coming free"), m_coming->seats())});
    m_view->setChoices(views);
}

void KindergartensPage::showView()
{
    const int view = m_view->value().toInt();
    m_views->setCurrentIndex(view);
    m_search->setVisible(view == Seats);
    m_filter->setVisible(view == Seats);
}

void KindergartensPage::show(View view)
{
    m_view->setValue(int(view));
}

void KindergartensPage::refresh()
{
    m_controller.reload();
    m_banner->reload();
    if (m_context.client.may(seatWatchRoles()))
        m_hidden->refresh();
    m_coming->refresh();
}

void KindergartensPage::showRows()
{
    m_filter->setDistricts(m_controller.districts());
    m_model.setRows(m_controller.rows());
    if (m_wanted)
        if (const auto *row = m_model.kindergarten(m_model.indexOf(*m_wanted)))
            m_tree->stand(row->kindergarten.id, *m_wanted);
    m_wanted.reset();
    showPublish();
}

void KindergartensPage::showPublish()
{
    const int seats = m_controller.unpublished();
    const Liveness publish = seatactions::publish(seats, m_context.client);
    const Liveness save = seatactions::savePlaces(m_context.client);
    keys::setText(m_publish, seats > 0 ? tr("Publish %n seats…", nullptr, seats) : tr("Publish seats…"));
    m_publish->setEnabled(publish.live());
    m_add->setEnabled(save.live());
    QStringList reasons = {save.whyNot, publish.whyNot};
    reasons.removeAll(QString());
    m_hint->setText(reasons.join(u' '));
    m_hint->setVisible(!reasons.isEmpty());
}

void KindergartensPage::choose()
{
    const QModelIndex index = m_tree->currentIndex();
    const GroupRow *group = m_model.group(index);
    m_controller.choose(group ? std::optional(group->group.id) : std::nullopt);
    m_card->showPlace(m_model.kindergarten(index), group);
}

void KindergartensPage::stand(KindergartenId kindergarten, std::optional<GroupId> group)
{
    m_search->clear();
    m_filter->clear();
    m_tree->stand(kindergarten, group);
}

void KindergartensPage::open(const QVariant &what)
{
    if (what.isValid())
        show(Seats);
    if (what.canConvert<KindergartenId>())
        stand(what.value<KindergartenId>(), {});
    else if (what.canConvert<GroupId>())
        m_wanted = what.value<GroupId>();
    refresh();
}

void KindergartensPage::focusFirst()
{
    switch (m_views->currentIndex()) {
    case Hidden: return m_hidden->focusFirst();
    case Coming: return m_coming->focusFirst();
    default: return m_tree->setFocus();
    }
}

void KindergartensPage::retranslate()
{
    m_head->setTitle(tr("Kindergartens and seats"));
    m_view->setAccessibleName(tr("What is shown"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search among kindergartens and groups"));
    m_tree->setAccessibleName(tr("Kindergartens and their groups"));
    m_tree->setEmptyText(tr("No kindergarten is shown. Clear the search and the choices above, or add a kindergarten."));
    keys::setText(m_add, tr("Add kindergarten…"));
    keys::setText(m_newYear, tr("New school year…"));
    m_banner->retranslate();
    if (m_compare)
        m_compare->setText(tr("Compare the list of the chosen kindergarten…"));
    for (int i = 0; i < m_legend.size(); ++i)
        m_legend.at(i)->set(placewords::legend(allOf<SeatState>().at(i)), placewords::tone(allOf<SeatState>().at(i)));
    m_model.retranslate();
    m_card->retranslate();
    m_filter->retranslate();
    m_tables->retranslate();
    m_hidden->retranslate();
    m_coming->retranslate();
    fillViews();
    showPublish();
}

} // namespace kezek
