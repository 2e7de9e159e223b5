// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/reports/behindview.h"
#include "ui/reports/periodchooser.h"
#include "ui/reports/progressrow.h"
#include "ui/reports/reportoutput.h"
#include "ui/reports/reportview.h"
#include "ui/whatif/whatifview.h"
#include "ui/widgets/layoutpause.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowdelegate.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int listWidth = 230;
constexpr std::array kinds{ReportKind::Registration,  ReportKind::QueueSizes,    ReportKind::Occupancy, ReportKind::HiddenSeats,
                           ReportKind::ReferralFates, ReportKind::Demand,        ReportKind::QueueMovement, ReportKind::Delivery,
                           ReportKind::BackDating,    ReportKind::Inquiries,     ReportKind::WorkLoad};

QString titleOf(ReportKind kind)
{
    return tableColumns(reportName(kind)).titles.value(words::current());
}

} // namespace

ReportsPage::ReportsPage(UiContext &context, QWidget *parent) : ReportsPage(context, officeReports(), parent) {}

ReportsPage::ReportsPage(UiContext &context, ReportMaker maker, QWidget *parent)
    : PageWidget(context, parent), m_run(new ReportRun(context, std::move(maker), this)), m_output(new ReportOutput(context, this)), m_head(new PageHead(this)),
      m_period(new PeriodChooser(this)), m_print(new QPushButton(this)), m_excel(new QPushButton(this)), m_pdf(new QPushButton(this)), m_list(new QListWidget(this)),
      m_bar(new MessageBar(this)), m_filters(new ReportFilters(this)), m_progress(new ProgressRow(this)), m_views(new QStackedWidget(this)), m_view(new ReportView(this)),
      m_behind(new BehindView(*m_run, this)), m_whatIf(new WhatIfView(context, this))
{
    build();
    wire();
    wireRun();
    wireKeys();
    retranslate();
    choose();
}

void ReportsPage::buildHead()
{
    m_period->setObjectName(u"reports.period"_s);
    m_print->setObjectName(u"reports.print"_s);
    m_excel->setObjectName(u"reports.excel"_s);
    m_pdf->setObjectName(u"reports.pdf"_s);
    for (QPushButton *button : {static_cast<QPushButton *>(m_period), m_print, m_excel, m_pdf}) {
        theme::style(button, theme::Button::Normal);
        m_head->addWidget(button);
    }
}

void ReportsPage::buildList()
{
    m_list->setObjectName(u"reports.list"_s);
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (std::size_t i = 0; i <= kinds.size(); ++i)
        m_list->addItem(QString());
    m_list->setCurrentRow(0);
}

void ReportsPage::build()
{
    buildHead();
    buildList();
    m_bar->setObjectName(u"reports.bar.message"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{m_view, m_behind, m_whatIf})
        m_views->addWidget(view);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addWidget(m_filters);
    right->addWidget(m_progress);
    right->addWidget(m_views, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addWidget(m_list);
    both->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addLayout(both, 1);
}

void ReportsPage::wire()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::choose);
    connect(m_period, &PeriodChooser::periodChosen, this, &ReportsPage::count);
    connect(m_filters, &ReportFilters::filterChosen, this, &ReportsPage::count);
    connect(m_view, &ReportView::wanted, this, &ReportsPage::openBehind);
    connect(m_behind, &BehindView::back, this, &ReportsPage::leave);
    connect(m_behind, &BehindView::goTo, this, &PageWidget::goTo);
    connect(m_whatIf, &WhatIfView::goTo, this, &PageWidget::goTo);
    connect(m_whatIf, &WhatIfView::said, this, &PageWidget::said);
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
    connect(m_print, &QPushButton::clicked, this, [this] { m_output->print(*m_report, *m_surroundings); });
    keys::give(m_pdf, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_pdf, &QPushButton::clicked, this, [this] { m_output->savePdf(*m_report, *m_surroundings); });
    keys::give(m_excel, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_excel, &QPushButton::clicked, this, [this] { m_output->saveTable(*m_report); });
    connect(m_output, &ReportOutput::succeeded, this, [this](const QString &text) {
        m_bar->say(text, theme::Tone::Good);
        emit said(text);
    });
    connect(m_output, &ReportOutput::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_behind, &BehindView::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
}

void ReportsPage::wireRun()
{
    connect(m_run, &ReportRun::running, this, [this](int done, int of) {
        m_progress->tell(done, of);
        m_progress->show();
    });
    connect(m_run, &ReportRun::ended, this, [this] { showCounting(false); });
    connect(m_run, &ReportRun::made, this, &ReportsPage::show);
    connect(m_run, &ReportRun::failed, this, [this](const Error &error) { m_bar->show(error); });
    connect(m_progress, &ProgressRow::cancelled, this, &ReportsPage::leave);
}

void ReportsPage::wireKeys()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
        return made;
    };
    keys::give(m_period, Qt::Key_F6);
    m_escape = shortcut(Qt::Key_Escape, [this] { leave(); });
    // A message that stands there wants the same key: then either may be meant first.
    connect(m_escape, &QShortcut::activatedAmbiguously, this, &ReportsPage::leave);
}

bool ReportsPage::isWhatIf() const
{
    return m_list->currentRow() >= int(kinds.size());
}

ReportQuery ReportsPage::query() const
{
    ReportQuery query;
    query.kind = kinds[std::size_t(std::clamp(m_list->currentRow(), 0, int(kinds.size()) - 1))];
    query.from = m_period->from();
    query.until = m_period->until();
    m_filters->fill(query);
    return query;
}

void ReportsPage::refresh()
{
    answer(
        m_context.client.read(&ReportSurroundings::read), this,
        [this](const ReportSurroundings &read) {
            m_surroundings = read;
            m_filters->setSurroundings(read);
            m_period->setToday(read.today);
            if (isWhatIf())
                m_whatIf->refresh();
            else if (!m_report && !m_run->isRunning())
                count();
        },
        [this](const Error &error) { m_bar->show(error); });
}

void ReportsPage::askAgain()
{
    if (m_surroundings && !isWhatIf())
        count();
    else
        refresh();
}

/// Another report, or "What if…".
void ReportsPage::choose()
{
    const LayoutPause once(*this);
    m_run->cancel();
    m_report.reset();
    m_view->clear();
    m_bar->clear();
    showTitle();
    const bool whatIf = isWhatIf();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_print, m_excel, m_pdf})
        widget->setVisible(!whatIf);
    m_filters->showFor(whatIf ? QList<ReportFilter>() : reportFilters(query().kind));
    m_views->setCurrentWidget(whatIf ? static_cast<QWidget *>(m_whatIf) : m_view);
    showCounting(false);
    if (whatIf)
        m_whatIf->refresh();
    else if (m_surroundings)
        count();
}

void ReportsPage::count()
{
    if (isWhatIf() || !m_surroundings)
        return;
    m_bar->clear();
    m_views->setCurrentWidget(m_view);
    m_run->start(query());
    showCounting(m_run->isRunning());
}

void ReportsPage::show(const Report &report)
{
    const LayoutPause once(*this);
    m_report = report;
    m_view->show(report);
    showCounting(false);
}

/// What can be done at this moment, and where Esc leads.
void ReportsPage::showCounting(bool counting)
{
    if (!counting)
        m_progress->hide();
    for (QPushButton *button : {m_print, m_pdf, m_excel})
        button->setEnabled(m_report.has_value() && !counting);
    m_excel->setVisible(m_context.tables && !isWhatIf());
    if (m_escape)
        m_escape->setEnabled(counting || m_views->currentWidget() == m_behind);
}

void ReportsPage::openBehind(const QString &key, const QString &title)
{
    if (key.isEmpty())
        return m_bar->say(tr("No applications stand behind this row: it counts something else. Choose another row."), theme::Tone::Info);
    m_bar->clear();
    m_behind->show(m_report->query, key, title);
    m_views->setCurrentWidget(m_behind);
    m_behind->focusFirst();
    showCounting(false);
}

/// Esc: stops what is being counted, else goes back to the report.
void ReportsPage::leave()
{
    if (m_run->isRunning()) {
        m_run->cancel();
        m_bar->say(m_report ? tr("The counting was stopped. The report below is the one from before. Press F5 to count again.")
                            : tr("The counting was stopped. No report is shown. Press F5 to count again, or choose fewer days."),
                   theme::Tone::Info);
        return;
    }
    if (m_views->currentWidget() != m_behind)
        return;
    m_views->setCurrentWidget(m_view);
    m_view->focusFirst();
    showCounting(false);
}

void ReportsPage::focusFirst()
{
    m_list->setFocus();
}

void ReportsPage::showTitle()
{
    m_head->setTitle(tr("Reports") + u" · "_s + (isWhatIf() ? tr("What if…") : titleOf(query().kind)));
}

void ReportsPage::retranslate()
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_list->item(int(i))->setText(titleOf(kinds[i]));
    m_list->item(int(kinds.size()))->setText(tr("What if… (rules)"));
    m_list->setAccessibleName(tr("Reports"));
    keys::setText(m_print, tr("Print Ctrl+P"));
    keys::setText(m_excel, tr("Excel"));
    keys::setText(m_pdf, tr("PDF"));
    m_period->retranslate();
    m_filters->retranslate();
    m_progress->retranslate();
    m_view->retranslate();
    m_behind->retranslate();
    m_whatIf->retranslate();
    showTitle();
}

} // namespace kezek
