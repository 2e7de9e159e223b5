// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/statsview.h"

#include "domain/workingcalendar.h"
#include "ui/common/answer.h"
#include "ui/inquiries/inquirywords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
constexpr int weeksOfQuarter = 13;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QList<RowsModel<InquiryWeek>::Column> InquiryStatsView::weekColumns()
{
    using R = InquiryWeek;
    const auto count = [](QString (*title)(), int InquiryFigures::*figure) {
        return RowsModel<R>::Column{title, [figure](const R &row) { return words::number(row.figures.*figure); }, {}, right};
    };
    return {{[] { return tr("Week"); }, [](const R &row) { return u"%1 – %2"_s.arg(words::shortDay(row.monday), words::day(row.monday.addDays(6))); }},
            count([] { return tr("Asked"); }, &InquiryFigures::asked),
            count([] { return tr("by phone"); }, &InquiryFigures::fromCounter),
            count([] { return tr("at the terminal"); }, &InquiryFigures::fromTerminal),
            count([] { return tr("Answered"); }, &InquiryFigures::answered),
            count([] { return words::of(AnswerWay::Sms); }, &InquiryFigures::bySms),
            count([] { return words::of(AnswerWay::ReadOut); }, &InquiryFigures::readOut),
            count([] { return tr("Without an answer"); }, &InquiryFigures::open),
            {[] { return tr("Median"); }, [](const R &row) { return inquirywords::duration(row.figures.medianSeconds); }, {}, right},
            {[] { return tr("Longest"); }, [](const R &row) { return inquirywords::duration(row.figures.longestSeconds); }, {}, right}};
}

QList<RowsModel<InquiryWorker>::Column> InquiryStatsView::workerColumns()
{
    using R = InquiryWorker;
    const auto count = [](QString (*title)(), int InquiryFigures::*figure) {
        return RowsModel<R>::Column{title, [figure](const R &row) { return words::number(row.figures.*figure); }, {}, right};
    };
    return {{[] { return tr("Worker"); }, [](const R &row) { return row.name; }},
            count([] { return tr("Answered"); }, &InquiryFigures::answered),
            count([] { return words::of(AnswerWay::Sms); }, &InquiryFigures::bySms),
            count([] { return words::of(AnswerWay::ReadOut); }, &InquiryFigures::readOut),
            {[] { return tr("Median"); }, [](const R &row) { return inquirywords::duration(row.figures.medianSeconds); }, {}, right},
            {[] { return tr("Longest"); }, [](const R &row) { return inquirywords::duration(row.figures.longestSeconds); }, {}, right}};
}

InquiryStatsView::InquiryStatsView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_weeks(weekColumns()), m_workers(workerColumns()), m_period(new ChoiceBox(this)),
      m_sum(new QLabel(this)), m_weekTable(new RowTable(this)), m_workersLabel(new QLabel(this)), m_workerTable(new RowTable(this)),
      m_note(new QLabel(this))
{
    build();
    fillPeriods();
    connect(m_period, &QComboBox::currentIndexChanged, this, &InquiryStatsView::refresh);
}

void InquiryStatsView::build()
{
    m_period->setObjectName(u"inquiries.period"_s);
    m_sum->setObjectName(u"inquiries.sum"_s);
    m_weekTable->setObjectName(u"inquiries.weeks"_s);
    m_workerTable->setObjectName(u"inquiries.workers"_s);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_weeks.setKey([](const InquiryWeek &row) { return QVariant(row.monday); });
    m_workers.setKey([](const InquiryWorker &row) { return QVariant(row.worker.value); });
    m_weekTable->setModel(&m_weeks);
    m_workerTable->setSortable();
    m_workerTable->setModel(&m_workers);
    m_weekTable->setStretch({0});
    m_workerTable->setStretch({0});
    theme::subheading(m_workersLabel);
    theme::muted(m_note);
    for (QLabel *label : {m_sum, m_note})
        label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_period);
    head->addWidget(m_sum, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    rows->addLayout(head);
    rows->addWidget(m_weekTable, 3);
    rows->addWidget(m_workersLabel);
    rows->addWidget(m_workerTable, 2);
    rows->addWidget(m_note);
}

void InquiryStatsView::fillPeriods()
{
    QList<std::pair<QVariant, QString>> periods;
    for (const int weeks : {4, weeksOfQuarter, 4 * weeksOfQuarter})
        periods.append({weeks, tr("%n weeks", nullptr, weeks)});
    const QSignalBlocker quiet(m_period);
    m_period->setChoices(periods);
}

void InquiryStatsView::refresh()
{
    const int weeks = m_period->value().toInt();
    answer(m_context.client.read([weeks](Store &store) {
        const QDate today = localDay(store.now());
        return store.readers().inquiryStats(mondayOf(today).addDays(-7 * (weeks - 1)), today);
    }), this, [this, weeks](const InquiryStats &stats) {
        if (weeks != m_period->value().toInt())
            return; // an answer to an older question
        m_whole = stats.whole;
        QList<InquiryWeek> newestFirst = stats.weeks;
        std::reverse(newestFirst.begin(), newestFirst.end());
        m_weeks.setRows(newestFirst);
        m_workers.setRows(stats.workers);
        showSum();
    }, [this](const Error &error) { emit failed(error); });
}

void InquiryStatsView::showSum()
{
    if (!m_whole)
        return;
    QStringList said{tr("%n questions", nullptr, m_whole->asked), tr("%n answered", nullptr, m_whole->answered),
                     tr("%n without an answer", nullptr, m_whole->open)};
    if (m_whole->medianSeconds)
        said << tr("half of the answers came within %1, the longest took %2")
                    .arg(inquirywords::duration(m_whole->medianSeconds), inquirywords::duration(m_whole->longestSeconds));
    m_sum->setText(said.join(u", "_s));
}

void InquiryStatsView::focusFirst() { m_period->setFocus(); }

void InquiryStatsView::retranslate()
{
    fillPeriods();
    m_period->setAccessibleName(tr("Period"));
    m_weekTable->setAccessibleName(tr("Questions by week, newest first"));
    m_workerTable->setAccessibleName(tr("Answers by worker"));
    m_workersLabel->setText(tr("Who answered"));
    m_workerTable->setEmptyText(tr("No question of this time has been answered."));
    m_note->setText(tr("A week counts the questions asked in it, whenever they were answered. Times are hours and minutes from the question to the "
                       "answer, day and night; days off are not counted."));
    m_weeks.retranslate();
    m_workers.retranslate();
    showSum();
}

} // namespace kezek
