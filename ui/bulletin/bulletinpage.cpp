// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletinpage.h"

#include "ui/bulletin/bulletinpanels.h"
#include "ui/bulletin/undobar.h"
#include "ui/common/keys.h"
#include "ui/common/seataim.h"
#include "ui/common/theme.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/whatif/proposalsdialog.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/reports/whatif.h"
#include "usecases/seats/publishbulletin.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/undobulletin.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<RowsModel<UnpublishedSeatRow>::Column> unpublishedColumns()
{
    using R = UnpublishedSeatRow;
    return {{[] { return BulletinPage::tr("Kindergarten"); }, [](const R &row) { return row.kindergarten.name; }},
            {[] { return BulletinPage::tr("Group"); }, [](const R &row) { return phrases::group(row.group); }},
            {[] { return BulletinPage::tr("Seat"); }, [](const R &row) { return words::number(row.seat.number); }},
            {[] { return BulletinPage::tr("Why it is free"); }, [](const R &row) { return words::of(row.seat.freeCause); },
             // Such a seat goes back by a person's hand only.
             [](const R &row) {
                 return row.seat.freeCause == Cause::PublicationRecalled ? std::optional(theme::Tone::Warning) : std::nullopt;
             }},
            {[] { return BulletinPage::tr("Since"); }, [](const R &row) { return words::shortInstant(row.seat.freeSince); }}};
}

QList<RowsModel<BulletinRow>::Column> openColumns(const std::optional<BulletinData> &data)
{
    using R = BulletinRow;
    const auto isWindow = [&data](const R &row) { return data && row.bulletin.windowUntil > data->now; };
    return {{[] { return BulletinPage::tr("No."); }, [](const R &row) { return words::bulletinNumber(row.bulletin); }},
            {[] { return BulletinPage::tr("Kindergarten"); }, [](const R &row) { return row.kindergarten.name; }},
            {[] { return BulletinPage::tr("Group"); }, [](const R &row) { return phrases::group(row.group); }},
            //: A column of seats that are still open, of those that were published
            {[] { return BulletinPage::tr("Open"); }, [](const R &row) { return BulletinPage::tr("%1 of %2").arg(row.seats).arg(row.published); }},
            {[] { return BulletinPage::tr("Who may take it"); },
             [&data](const R &row) { return windowText(row, data ? data->now : row.bulletin.windowUntil); },
             [isWindow](const R &row) { return std::optional(isWindow(row) ? theme::Tone::Info : theme::Tone::Good); }}};
}

QList<RowsModel<Bulletin>::Column> bulletinColumns()
{
    using R = Bulletin;
    return {{[] { return BulletinPage::tr("No."); }, [](const R &row) { return words::bulletinNumber(row); }},
            {[] { return BulletinPage::tr("Published"); }, [](const R &row) { return words::day(localDay(row.publishedAt)); }, {},
             Qt::AlignLeft | Qt::AlignVCenter, [](const R &row) { return words::instant(row.publishedAt); }},
            {[] { return BulletinPage::tr("Window until"); },
             [](const R &row) { return row.windowUntil > row.publishedAt ? words::shortInstant(row.windowUntil) : BulletinPage::tr("no window"); }},
            {[] { return BulletinPage::tr("How"); },
             [](const R &row) {
                 if (row.undoneAt)
                     return BulletinPage::tr("undone");
                 return row.byHand ? BulletinPage::tr("by hand") : BulletinPage::tr("by itself");
             },
             [](const R &row) { return row.undoneAt ? std::optional(theme::Tone::Warning) : std::nullopt; }, Qt::AlignLeft | Qt::AlignVCenter,
             [](const R &row) { return row.undoneAt ? BulletinPage::tr("undone on %1").arg(words::instant(*row.undoneAt)) : QString(); }}};
}

} // namespace

BulletinPage::BulletinPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_unpublished(unpublishedColumns()), m_open(openColumns(m_data)), m_bulletins(bulletinColumns()),
      m_papers(new PaperActions(context.papers, this)), m_head(new PageHead(this)),
      m_list(new QPushButton(this)), m_publish(new QPushButton(this)),
      m_bar(new MessageBar(this)), m_undo(new UndoBar(this)), m_will(new QLabel(this)), m_right(new Card(this))
{
    build();
    wire();
    retranslate();
    updateButtons();
}

RowTable *BulletinPage::table(const QString &name, QAbstractItemModel *model, int stretch)
{
    auto *table = new RowTable(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setStretch({stretch});
    return table;
}

void BulletinPage::build()
{
    m_publish->setObjectName(u"bulletin.publish"_s);
    m_bar->setObjectName(u"bulletin.bar"_s);
    m_will->setObjectName(u"bulletin.will"_s);
    m_will->setWordWrap(true);
    theme::muted(m_will);
    theme::style(m_publish, theme::Button::Primary);
    m_list->setObjectName(u"bulletin.list"_s);
    m_head->addWidget(m_list);
    m_head->addWidget(m_publish);
    m_unpublished.setKey([](const UnpublishedSeatRow &row) { return QVariant(row.seat.id.value); });
    m_open.setKey([](const BulletinRow &row) { return QVariant(u"%1/%2"_s.arg(row.bulletin.id.value).arg(row.group.id.value)); });
    m_bulletins.setKey([](const Bulletin &row) { return QVariant(row.id.value); });

    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    buildLeft(left);
    buildRight();
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addLayout(left, 71);
    both->addWidget(m_right, 42);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_bar, m_undo, m_will})
        all->addWidget(widget);
    all->addLayout(both, 1);
}

void BulletinPage::buildLeft(QVBoxLayout *column)
{
    m_unpublishedTitle = new QLabel(this);
    m_openTitle = new QLabel(this);
    theme::subheading(m_unpublishedTitle);
    theme::subheading(m_openTitle);
    m_unpublishedTable = table(u"bulletin.unpublished"_s, &m_unpublished, 1);
    m_openTable = table(u"bulletin.open"_s, &m_open, 2);
    m_recall = new QPushButton(this);
    m_recall->setObjectName(u"bulletin.recall"_s);
    theme::style(m_recall, theme::Button::Danger);
    auto *head = new QHBoxLayout;
    head->addWidget(m_openTitle);
    head->addStretch();
    head->addWidget(m_recall);
    column->addWidget(m_unpublishedTitle);
    column->addWidget(m_unpublishedTable, 1);
    column->addLayout(head);
    column->addWidget(m_openTable, 1);
}

void BulletinPage::buildRight()
{
    m_past = new QWidget(m_right);
    m_pastTitle = new QLabel(m_past);
    theme::subheading(m_pastTitle);
    m_pastTable = table(u"bulletin.past"_s, &m_bulletins, 1);
    m_print = new QPushButton(m_past);
    m_pdf = new QPushButton(u"PDF…"_s, m_past);
    m_html = new QPushButton(u"HTML…"_s, m_past);
    m_csv = new QPushButton(u"CSV…"_s, m_past);
    m_print->setObjectName(u"bulletin.print"_s);
    m_pdf->setObjectName(u"bulletin.pdf"_s);
    m_html->setObjectName(u"bulletin.html"_s);
    m_csv->setObjectName(u"bulletin.csv"_s);
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *button : {m_print, m_pdf, m_html, m_csv})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(m_past);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    rows->addWidget(m_pastTitle);
    rows->addWidget(m_pastTable, 1);
    rows->addLayout(buttons);
    m_right->body()->addWidget(m_past, 1);
}

void BulletinPage::wire()
{
    keys::give(m_list, Qt::CTRL | Qt::Key_J);
    connect(m_list, &QPushButton::clicked, this, &BulletinPage::showList);
    connect(m_publish, &QPushButton::clicked, this, &BulletinPage::publish);
    keys::give(m_recall, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_recall, &QPushButton::clicked, this, &BulletinPage::recall);
    keys::show(m_publish, Qt::Key_F9);
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, this, &BulletinPage::pressF9);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this, &BulletinPage::undo);
    connect(m_undo, &UndoBar::undoWanted, this, &BulletinPage::undo);
    connect(m_undo, &UndoBar::ended, this, &BulletinPage::refresh);
    connect(m_openTable, &RowTable::current, this, &BulletinPage::updateButtons);
    connect(m_pastTable, &RowTable::current, this, &BulletinPage::updateButtons);
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
    connect(m_print, &QPushButton::clicked, this, [this] {
        withPaper([this](const BulletinPaper &paper) { m_papers->print(paper, words::current()); });
    });
    keys::give(m_pdf, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(PaperActions::Format::Pdf); });
    keys::give(m_html, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(m_html, &QPushButton::clicked, this, [this] { save(PaperActions::Format::Html); });
    keys::give(m_csv, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_csv, &QPushButton::clicked, this, [this] { save(PaperActions::Format::Csv); });
    connect(m_papers, &PaperActions::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_papers, &PaperActions::succeeded, m_bar, [this](const QString &said) { m_bar->say(said, theme::Tone::Good); });
}

void BulletinPage::refresh()
{
    answer(m_context.client.read([](Store &store) { return readBulletinData(store); }), this,
           [this](const BulletinData &fresh) { show(fresh); }, [this](const Error &error) { m_bar->show(error); });
}

void BulletinPage::show(const BulletinData &fresh)
{
    const auto newest = [](const QList<Bulletin> &list) { return list.isEmpty() ? BulletinId() : list.first().id; };
    const bool isNewer = newest(fresh.bulletins) != newest(m_bulletins.rows());
    m_data = fresh;
    // The undo bar says the same of a bulletin that was just published, and more.
    if (m_published && fresh.undoable)
        m_bar->clear();
    m_published = false;
    m_undo->showFor(fresh.undoable, fresh.now, checkRight(m_context.client.actor(), UndoBulletin::roles()));
    m_unpublished.setRows(fresh.unpublished);
    m_open.setRows(fresh.open);
    m_bulletins.setRows(fresh.bulletins);
    for (RowTable *table : {m_openTable, m_pastTable})
        if (table->currentRow() < 0 && table->model()->rowCount() > 0)
            table->selectRow(0);
    if (isNewer)
        m_pastTable->selectRow(0);
    updateButtons();
}

void BulletinPage::updateButtons()
{
    const int seats = m_unpublished.rowCount();
    keys::setText(m_publish, seats > 0 ? tr("Publish %n seats  F9", nullptr, seats) : tr("Publish  F9"));
    const Done may = m_data ? mayPublish(*m_data, m_context.client.actor()) : refuse(ErrorCode::NothingToPublish);
    m_publish->setEnabled(may.has_value() && !m_panel);
    m_publish->setToolTip(may ? QString() : words::of(may.error()));
    const bool permitted = may || may.error().code != ErrorCode::NotPermitted;
    m_will->setText(!permitted ? words::of(may.error()) : m_data ? whatWillHappen(*m_data) : QString());

    m_list->setVisible(m_context.client.may(proposalRoles()));
    m_undo->setBusy(m_panel != nullptr);
    const Done mayRecall = checkRight(m_context.client.actor(), RecallSeat::roles());
    m_recall->setEnabled(mayRecall && m_openTable->currentRow() >= 0 && !m_panel);
    m_recall->setToolTip(mayRecall ? QString() : words::of(mayRecall.error()));
    const bool some = chosenBulletin().has_value();
    for (QPushButton *button : {m_print, m_pdf, m_html, m_csv})
        button->setEnabled(some);
}

/// Once asks, twice publishes; a dead button says why.
void BulletinPage::pressF9()
{
    if (auto *asking = qobject_cast<PublishPanel *>(m_panel))
        asking->press();
    else if (m_publish->isEnabled())
        publish();
    else if (!m_publish->toolTip().isEmpty())
        m_bar->say(m_publish->toolTip(), theme::Tone::Warning);
}

void BulletinPage::publish()
{
    m_bar->clear();
    setPanel(new PublishPanel(m_context, *m_data, m_right));
}

void BulletinPage::recall()
{
    m_bar->clear();
    setPanel(new RecallSeatPanel(m_context, m_open.row(m_openTable->currentRow()), m_right));
}

void BulletinPage::undo()
{
    if (!m_undo->isLive())
        return;
    m_bar->clear();
    setPanel(new UndoBulletinPanel(m_context, *m_data->undoable, m_right));
}

void BulletinPage::setPanel(ActionPanel *panel)
{
    if (m_panel) {
        m_panel->disconnect(this);
        m_panel->hide();
        m_right->body()->removeWidget(m_panel); // by hand: its layout may be at rest
        m_panel->setParent(nullptr);
        m_panel->deleteLater();
    }
    m_panel = panel;
    m_past->setVisible(!panel);
    updateButtons();
    if (!panel)
        return;
    m_right->body()->addWidget(panel, 1);
    connect(panel, &ActionPanel::closed, this, [this] {
        setPanel(nullptr);
        focusFirst();
    });
    connect(panel, &ActionPanel::outdated, this, &BulletinPage::refresh);
    connect(panel, &ActionPanel::done, this, [this, publishes = qobject_cast<PublishPanel *>(panel) != nullptr](const QString &text) {
        m_bar->say(text, theme::Tone::Good);
        m_published = publishes;
        emit said(text);
        emit changed();
        refresh();
    });
    panel->focusFirst();
}

void BulletinPage::showList()
{
    auto *dialog = new ProposalsDialog(m_context, this);
    connect(dialog, &ProposalsDialog::seatWanted, this,
            [this](ApplicationId application, GroupId group) { emit goTo(PageId::Desk, QVariant::fromValue(SeatAim{application, group})); });
    dialog->open();
}

std::optional<Bulletin> BulletinPage::chosenBulletin() const
{
    const int row = m_pastTable->currentRow();
    return row >= 0 && row < m_bulletins.rowCount() ? std::optional(m_bulletins.row(row)) : std::nullopt;
}

void BulletinPage::withPaper(const std::function<void(const BulletinPaper &)> &use)
{
    const auto bulletin = chosenBulletin();
    if (!bulletin)
        return;
    answer(m_context.client.read([bulletin = *bulletin](Store &store) { return readBulletinPaper(store, bulletin); }), this,
           [use](const BulletinPaper &paper) { use(paper); }, [this](const Error &error) { m_bar->show(error); });
}

void BulletinPage::save(PaperActions::Format format)
{
    withPaper([this, format](const BulletinPaper &paper) {
        m_papers->save(paper, words::current(), format, words::bulletinNumber(paper.bulletin));
    });
}

void BulletinPage::focusFirst() { m_unpublishedTable->setFocus(); }

void BulletinPage::retranslate()
{
    m_head->setTitle(tr("Bulletin"));
    m_unpublishedTitle->setText(tr("Free, in no bulletin"));
    m_openTitle->setText(tr("In the bulletin now"));
    m_pastTitle->setText(tr("Bulletins"));
    keys::setText(m_recall, tr("Recall a seat…"));
    keys::setText(m_list, tr("Draft list"));
    keys::setText(m_print, tr("Print…"));
    m_unpublishedTable->setAccessibleName(m_unpublishedTitle->text());
    m_openTable->setAccessibleName(m_openTitle->text());
    m_pastTable->setAccessibleName(m_pastTitle->text());
    m_unpublishedTable->setEmptyText(tr("Every free seat stands in a bulletin."));
    m_openTable->setEmptyText(tr("No seat stands in a bulletin now."));
    m_pastTable->setEmptyText(tr("No bulletin was made yet."));
    m_unpublished.retranslate();
    m_open.retranslate();
    m_bulletins.retranslate();
    m_undo->retranslate();
    updateButtons();
    if (m_panel)
        m_panel->retranslate();
}

} // namespace kezek
