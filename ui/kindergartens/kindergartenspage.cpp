// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartenspage.h"

#include "ui/kindergartens/kindergartentree.h"
#include "ui/kindergartens/kindergartenverbs.h"
#include "ui/kindergartens/placewords.h"
#include "ui/kindergartens/seatactions.h"
#include "ui/kindergartens/seatcard.h"
#include "ui/kindergartens/yearmovebanner.h"
#include "ui/kindergartens/yearmoveverbs.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

KindergartensPage::KindergartensPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_controller(context.client), m_head(new PageHead(this)), m_search(new QLineEdit(this)),
      m_add(new QPushButton(this)), m_publish(new QPushButton(this)), m_hint(new QLabel(this)), m_bar(new MessageBar(this)),
      m_tree(new KindergartenTree(m_model, this)), m_card(new SeatCard(context.client, m_controller, this)),
      m_verbs(new KindergartenVerbs(context.client, this)), m_yearMove(new YearMoveVerbs(context.client, this)),
      m_newYear(new QPushButton(this)), m_banner(new YearMoveBanner(context.client, this))
{
    build();
    wire();
    retranslate();
}

void KindergartensPage::build()
{
    m_search->setObjectName(u"kindergartens.search"_s);
    m_add->setObjectName(u"kindergartens.add"_s);
    m_publish->setObjectName(u"kindergartens.publish"_s);
    m_newYear->setObjectName(u"kindergartens.newYear"_s);
    m_newYear->setVisible(m_yearMove->offered());
    m_hint->setObjectName(u"kindergartens.hint"_s);
    m_bar->setObjectName(u"kindergartens.bar"_s);
    m_tree->setObjectName(u"kindergartens.tree"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(238);
    theme::style(m_add, theme::Button::Normal);
    theme::style(m_newYear, theme::Button::Normal);
    theme::style(m_publish, theme::Button::Primary);
    theme::muted(m_hint);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_newYear), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_publish)})
        m_head->addWidget(widget);

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
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addLayout(left, 1);
    both->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addWidget(m_hint);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addLayout(both, 1);
}

void KindergartensPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, &m_model, &KindergartenTreeModel::setFilter);
    connect(m_search, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &KindergartenTree::current, this, &KindergartensPage::choose);
    connect(m_tree, &KindergartenTree::groupEntered, m_card, &SeatCard::focusGrid);
    connect(m_publish, &QPushButton::clicked, this, [this] { emit goTo(PageId::Bulletin, {}); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_verbs->addKindergarten(m_controller.districts()); });
    connect(&m_controller, &KindergartensController::rowsLoaded, this, &KindergartensPage::showRows);
    connect(&m_controller, &KindergartensController::seatsLoaded, m_card, &SeatCard::showSeats);
    connect(&m_controller, &KindergartensController::failed, m_bar, &MessageBar::show);

    connect(m_card, &SeatCard::recallWanted, m_verbs, &KindergartenVerbs::recall);
    connect(m_card, &SeatCard::closeWanted, m_verbs, &KindergartenVerbs::close);
    connect(m_card, &SeatCard::leaveWanted, m_verbs, &KindergartenVerbs::leave);
    connect(m_card, &SeatCard::transferWanted, m_verbs, &KindergartenVerbs::transfer);
    connect(m_verbs, &KindergartenVerbs::failed, m_bar, &MessageBar::show);
    connect(m_card, &SeatCard::addGroupWanted, this, [this] { m_verbs->addGroup(*m_card->kindergarten(), m_controller.today()); });
    connect(m_card, &SeatCard::changeGroupWanted, this, [this] { m_verbs->changeGroup(*m_card->kindergarten(), *m_card->group()); });
    connect(m_card, &SeatCard::changeKindergartenWanted, this,
            [this] { m_verbs->changeKindergarten(m_controller.districts(), *m_card->kindergarten()); });
    connect(m_card, &SeatCard::closeGroupWanted, this, [this] { m_verbs->closeGroup(*m_card->kindergarten(), m_card->group()->group); });
    connect(m_verbs, &KindergartenVerbs::failed, m_bar, &MessageBar::show);
    connect(m_verbs, &KindergartenVerbs::saved, this, &KindergartensPage::stand);
    connect(m_newYear, &QPushButton::clicked, m_yearMove, &YearMoveVerbs::move);
    connect(m_banner, &YearMoveBanner::undoWanted, m_yearMove, &YearMoveVerbs::undo);
    connect(m_yearMove, &YearMoveVerbs::failed, m_bar, &MessageBar::show);
    const auto say = [this](const QString &what) {
        m_bar->say(what, theme::Tone::Good);
        emit said(what);
        emit changed();
        refresh();
    };
    connect(m_verbs, &KindergartenVerbs::done, this, say);
    connect(m_yearMove, &YearMoveVerbs::done, this, say);
}

void KindergartensPage::refresh()
{
    m_controller.reload();
    m_banner->reload();
}

void KindergartensPage::showRows()
{
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
    m_publish->setText(seats > 0 ? tr("Publish %n seats…", nullptr, seats) : tr("Publish seats…"));
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
    m_tree->stand(kindergarten, group);
}

void KindergartensPage::open(const QVariant &what)
{
    if (what.canConvert<KindergartenId>())
        stand(what.value<KindergartenId>(), {});
    else if (what.canConvert<GroupId>())
        m_wanted = what.value<GroupId>();
    refresh();
}

void KindergartensPage::focusFirst()
{
    m_tree->setFocus();
}

void KindergartensPage::retranslate()
{
    m_head->setTitle(tr("Kindergartens and seats"));
    m_search->setPlaceholderText(tr("Kindergarten, group, language…"));
    m_search->setAccessibleName(tr("Search among kindergartens and groups"));
    m_tree->setAccessibleName(tr("Kindergartens and their groups"));
    m_tree->setEmptyText(tr("No kindergarten is shown. Clear the search, or add a kindergarten."));
    m_add->setText(tr("Add kindergarten…"));
    m_newYear->setText(tr("New school year…"));
    m_banner->retranslate();
    for (int i = 0; i < m_legend.size(); ++i)
        m_legend.at(i)->set(placewords::legend(allOf<SeatState>().at(i)), placewords::tone(allOf<SeatState>().at(i)));
    m_model.retranslate();
    m_card->retranslate();
    showPublish();
}

} // namespace kezek
