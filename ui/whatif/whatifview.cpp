// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatifview.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/common/seataim.h"
#include "ui/tables/exporttofile.h"
#include "ui/whatif/proposalsdialog.h"
#include "ui/whatif/rankchart.h"
#include "ui/whatif/rulescard.h"
#include "ui/whatif/seatchangesdialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "usecases/reports/proposals.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using whatifwords::MeasureLine;

namespace {

constexpr int lookMs = 100;
constexpr int barWidth = 100; // takes no more room than the seed that it stands for
constexpr int mostKept = 50;

} // namespace

WhatIfView::WhatIfView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_measures(measureColumns()), m_changes(changeColumns()), m_a(new RulesCard(u"whatif.a"_s, this)),
      m_b(new RulesCard(u"whatif.b"_s, this)), m_seedLabel(new QLabel(this)), m_seed(new QSpinBox(this)), m_run(new QPushButton(this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this)), m_past(new ChoiceBox(this)), m_keep(new QPushButton(this)),
      m_list(new QPushButton(this)), m_listMenu(new QMenu(this)), m_export(new QPushButton(this)), m_message(new MessageBar(this)),
      m_sentence(new QLabel(this)), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_measureTable(new RowTable(this)),
      m_chart(new RankChart(this)), m_changeTable(new RowTable(this))
{
    nameThem();
    build();
    wire();
    retranslate();
    TrialRules other;
    other.mechanism = whatif::Mechanism::SiblingsFirst;
    m_a->setRules({});
    m_b->setRules(other);
    follow();
}

void WhatIfView::nameThem()
{
    const std::initializer_list<std::pair<QWidget *, QString>> names{
        {m_seed, u"seed"_s}, {m_run, u"run"_s}, {m_bar, u"progress"_s}, {m_cancel, u"cancel"_s}, {m_past, u"past"_s}, {m_keep, u"keep"_s}, {m_list, u"list"_s},
        {m_export, u"export"_s}, {m_message, u"bar"_s}, {m_sentence, u"sentence"_s}, {m_tabs, u"tabs"_s}, {m_measureTable, u"measures"_s}, {m_changeTable, u"changes"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(u"whatif."_s + name);
    const std::initializer_list<std::pair<const char *, std::function<void()>>> lines{
        {"whatif.list.a", [this] { makeList(false); }}, {"whatif.list.b", [this] { makeList(true); }}, {"whatif.list.show", [this] { showList(); }}};
    for (const auto &[name, act] : lines) {
        QAction *action = m_listMenu->addAction(QString());
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, act);
    }
}

void WhatIfView::build()
{
    m_seed->setRange(1, 999'999);
    m_seedLabel->setBuddy(m_seed);
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(barWidth);
    m_timer.setInterval(lookMs);
    m_sentence->setWordWrap(true);
    m_list->setMenu(m_listMenu);
    theme::muted(m_seedLabel);
    theme::muted(m_sentence);
    theme::style(m_run, theme::Button::Primary);
    m_past->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_past->setMinimumContentsLength(11);
    m_measureTable->setModel(&m_measures);
    m_measureTable->setStretch({0});
    m_measureTable->setWrapping();
    m_changes.setKey([](const ChangeLine &line) { return QVariant(line.application.value); });
    m_changeTable->setSortable();
    m_changeTable->setModel(&m_changes);
    m_changeTable->setStretch({4});
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::gap);
    sides->addWidget(m_a, 1);
    sides->addWidget(m_b, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::gap);
    all->addLayout(sides);
    all->addLayout(buildActions());
    all->addWidget(m_message);
    all->addWidget(m_sentence);
    all->addWidget(m_tabs);
    all->addWidget(buildResult(), 1);
}

QLayout *WhatIfView::buildActions()
{
    auto *row = new FlowRow(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_run, m_bar, m_cancel, m_seedLabel, m_seed, m_past, m_keep, m_list, m_export})
        row->addWidget(widget);
    return row;
}

QWidget *WhatIfView::buildResult()
{
    auto *first = new QWidget(m_stack);
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_measureTable, 5);
    row->addWidget(m_chart, 3);
    m_stack->addWidget(first);
    m_stack->addWidget(m_changeTable);
    return m_stack;
}

void WhatIfView::wire()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    keys::give(m_list, Qt::CTRL | Qt::Key_J);
    keys::give(m_run, keys::accept());
    connect(m_run, &QPushButton::clicked, this, &WhatIfView::run);
    keys::give(m_keep, Qt::Key_F9);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep([](TrialId) {}); });
    keys::give(m_export, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_export, &QPushButton::clicked, this, &WhatIfView::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->stop = true;
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_bar->setValue(m_progress->percent);
    });
    connect(m_past, &QComboBox::activated, this, [this] {
        if (const qint64 id = m_past->value().toLongLong())
            open({id});
    });
    connect(m_changeTable, &RowTable::chosen, this, [this](int row) { emit goTo(PageId::Desk, QVariant::fromValue(m_changes.row(row).application)); });
    for (RulesCard *card : {m_a, m_b})
        connect(card, &RulesCard::seatsAsked, this, [this, card] { askSeats(card); });
}

OfficeClient &WhatIfView::longDoor() const { return m_context.background ? *m_context.background : m_context.client; }

void WhatIfView::askSeats(RulesCard *card)
{
    answer(m_context.client.read([](Store &store) { return store.snapshots().groups(); }), this,
           [this, card](const QList<OfferedGroup> &groups) {
               auto *dialog = new SeatChangesDialog(groups, card->rules().changes, this);
               connect(dialog, &QDialog::accepted, card, [card, dialog] {
                   TrialRules rules = card->rules();
                   rules.changes = dialog->changes();
                   card->setRules(rules);
               });
               dialog->open();
           },
           [this](const Error &error) { fail(error); });
}

std::shared_ptr<WhatIfView::Progress> WhatIfView::begin()
{
    m_progress = std::make_shared<Progress>();
    m_message->clear();
    m_bar->setValue(0);
    m_timer.start();
    follow();
    m_cancel->setFocus();
    return m_progress;
}

void WhatIfView::end()
{
    m_progress.reset();
    m_timer.stop();
    follow();
    m_run->setFocus();
}

void WhatIfView::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_message->say(tr("The trial was stopped. Nothing was changed; the table shows the one before it."), theme::Tone::Info);
    else
        m_message->show(error);
}

void WhatIfView::run()
{
    TrialSetup setup;
    setup.seed = m_seed->value();
    setup.a = m_a->rules();
    setup.b = m_b->rules();
    const auto progress = begin();
    const auto work = [setup, progress](Store &store) -> Result<std::shared_ptr<const Trial>> {
        KEZEK_TRY(Trial trial, takeTrial(store, setup, [progress](int done, int of) {
                      progress->percent = of > 0 ? 100 * done / of : 100;
                      return !progress->stop;
                  }));
        return std::make_shared<const Trial>(std::move(trial));
    };
    answer(longDoor().read(work), this,
           [this](const std::shared_ptr<const Trial> &trial) {
               end();
               m_kept.reset();
               showTrial(trial);
           },
           [this](const Error &error) {
               end();
               fail(error);
           });
}

void WhatIfView::open(TrialId id)
{
    begin();
    const auto work = [id](Store &store) -> Result<std::shared_ptr<const Trial>> {
        KEZEK_TRY(Trial trial, keptTrial(store, id));
        return std::make_shared<const Trial>(std::move(trial));
    };
    answer(longDoor().read(work), this,
           [this, id](const std::shared_ptr<const Trial> &trial) {
               end();
               m_kept = id;
               m_seed->setValue(trial->setup.seed);
               m_a->setRules(trial->setup.a);
               m_b->setRules(trial->setup.b);
               showTrial(trial);
           },
           [this](const Error &error) {
               end();
               fail(error);
           });
}

void WhatIfView::showTrial(const std::shared_ptr<const Trial> &trial)
{
    m_trial = trial;
    m_chart->showMeasures(trial->measuredA, trial->measuredB);
    fillResult();
    follow();
}

void WhatIfView::fillResult()
{
    if (!m_trial) {
        m_sentence->setText(tr("Choose two sets of rules and run the trial: the queue and the free seats of this minute under both. Nothing real is changed."));
        return;
    }
    const Trial &trial = *m_trial;
    m_measures.setRows(whatifwords::measureLines(trial.measuredA, trial.measuredB));
    QList<ChangeLine> lines;
    int gains = 0;
    for (const whatif::Change &change : trial.changes) {
        const whatif::Child &child = trial.given.children[size_t(change.child)];
        const QString number = child.numberYear > 0 ? ApplicationNumber(child.numberYear, child.numberSequence).text() : QString();
        lines.append({change, {child.application}, number, child.birthYear});
        gains += change.gains();
    }
    m_changes.setRows(lines);
    const QString when = words::instant(QDateTime::fromMSecsSinceEpoch(trial.given.at, Qt::UTC));
    //: %1 instant, %2 and %3 numbers
    m_sentence->setText(tr("Queue of %1: %2 children wait, seats free: %3 under A, %4 under B.")
                            .arg(when, words::number(trial.measuredA.children), words::number(trial.measuredA.seats), words::number(trial.measuredB.seats))
                        + u' ' + tr("From A to B %1 gain and %2 lose.").arg(words::number(gains), words::number(lines.size() - gains)));
}

void WhatIfView::follow()
{
    const bool running = m_progress != nullptr;
    // What goes leaves before what comes: all of them at once would make the window wider for good.
    const QList<QWidget *> still{m_seedLabel, m_seed};
    const QList<QWidget *> busy{m_bar, m_cancel};
    for (QWidget *widget : running ? still : busy)
        widget->hide();
    for (QWidget *widget : running ? busy : still)
        widget->show();
    m_run->setEnabled(!running);
    m_past->setEnabled(!running && m_past->count() > 1);
    m_keep->setEnabled(!running && m_trial && !m_kept);
    m_list->setEnabled(!running);
    for (QAction *action : m_listMenu->actions())
        action->setEnabled(m_trial || action->objectName() == "whatif.list.show"_L1);
    m_export->setEnabled(m_trial && m_context.tables);
}

void WhatIfView::keep(const std::function<void(TrialId)> &then)
{
    if (!m_trial)
        return;
    if (m_kept)
        return then(*m_kept);
    answer(m_context.client.run<SaveTrial>({toJson(m_trial->setup), packed(m_trial->given)}), this,
           [this, then](const SaveTrial::Output &output) {
               m_kept = output.trial;
               refresh();
               then(output.trial);
           },
           [this](const Error &error) { fail(error); });
}

void WhatIfView::makeList(bool second)
{
    keep([this, second](TrialId trial) {
        answer(m_context.client.run<MakeProposals>({trial, second}), this,
               [this](const MakeProposals::Output &output) {
                   emit said(tr("A draft list of %n lines was made.", nullptr, output.lines));
                   showList();
               },
               [this](const Error &error) { fail(error); });
    });
}

void WhatIfView::showList()
{
    auto *dialog = new ProposalsDialog(m_context, this);
    connect(dialog, &ProposalsDialog::seatWanted, this,
            [this](ApplicationId application, GroupId group) { emit goTo(PageId::Desk, QVariant::fromValue(SeatAim{application, group})); });
    dialog->open();
}

void WhatIfView::refresh()
{
    answer(m_context.client.read([](Store &store) { return store.snapshots().trials(mostKept); }), this,
           [this](const QList<KeptTrial> &trials) { fillKept(trials); }, [this](const Error &error) { fail(error); });
}

void WhatIfView::fillKept(const QList<KeptTrial> &trials)
{
    QList<std::pair<QVariant, QString>> choices{{qint64(0), tr("Kept trials…")}};
    for (const KeptTrial &trial : trials)
        choices.append({trial.id.value, u"%1 · %2"_s.arg(words::instant(trial.madeAt), trial.workerName)});
    const QSignalBlocker quiet(m_past);
    m_past->setChoices(choices);
    m_past->setValue(m_kept ? m_kept->value : qint64(0));
    follow();
}

void WhatIfView::save()
{
    askWhereToSave(this, tr("What if"), [this](const QString &path) {
        const Result<int> rows = write(path);
        if (!rows)
            return fail(rows.error());
        const QString sentence = tr("%n rows were saved: %1", nullptr, *rows).arg(path);
        m_message->say(sentence, theme::Tone::Good);
        emit said(sentence);
    });
}

void WhatIfView::retranslate()
{
    m_a->retranslate(tr("Rules A"));
    m_b->retranslate(tr("Rules B"));
    m_seedLabel->setText(tr("Chance No."));
    m_seed->setToolTip(tr("The same number draws the same order of clicks."));
    keys::setText(m_run, tr("Run the trial"));
    m_cancel->setText(tr("Cancel"));
    keys::setText(m_keep, tr("Keep"));
    keys::setText(m_list, tr("Draft list"));
    keys::setText(m_export, tr("Excel"));
    m_past->setAccessibleName(tr("Kept trials"));
    m_listMenu->actions().at(0)->setText(tr("Make it by rules A"));
    m_listMenu->actions().at(1)->setText(tr("Make it by rules B"));
    m_listMenu->actions().at(2)->setText(tr("Show the present one"));
    m_tabs->setTabText(0, tr("Figures"));
    m_tabs->setTabText(1, tr("Who gains and who loses"));
    m_measureTable->setAccessibleName(tr("Figures of both rules"));
    m_changeTable->setAccessibleName(tr("Children that the rules place otherwise"));
    m_changeTable->setRowHint(tr("Enter — the desk"));
    m_changeTable->setEmptyText(tr("Both rules place every child alike."));
    m_chart->retranslate();
    m_measures.retranslate();
    m_changes.retranslate();
    fillResult();
    refresh();
}

void WhatIfView::focusFirst() { m_a->focusFirst(); }

} // namespace kezek
