// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportview.h"

#include "ui/common/keys.h"
#include "ui/reports/reportchart.h"
#include "ui/widgets/rowtable.h"
#include "usecases/reports/reportlook.h"
#include "words/cellwords.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int cards = 4;
constexpr double figureSize = 1.7; ///< of the text

theme::Tone toneOf(SeriesLook look)
{
    switch (look) {
    case SeriesLook::First: return theme::Tone::Info;
    case SeriesLook::Second: return theme::Tone::Good;
    case SeriesLook::Third: return theme::Tone::Warning;
    case SeriesLook::Fourth:
    case SeriesLook::Fifth: return theme::Tone::Neutral;
    case SeriesLook::Bad: return theme::Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString inkOf(FigureLook look)
{
    switch (look) {
    case FigureLook::Plain: return u"plain"_s;
    case FigureLook::Good: return u"good"_s;
    case FigureLook::Bad: return u"bad"_s;
    }
    Q_UNREACHABLE();
}

/// Of an office that knows nothing: an empty cell would look like a fault.
QString cellOrDash(const TableColumn &column, const TableValue &value)
{
    const QString text = words::cell(column, value, words::current());
    return text.isEmpty() ? u"—"_s : text;
}

/// Every column takes its share of the room. Measured once: a report can have thousands of cells.
void fill(RowTable &table, QAbstractItemModel &rows)
{
    QList<int> columns(rows.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    table.setModel(nullptr);
    table.setStretch(columns);
    table.setModel(&rows);
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent), m_otherFigures(new QLabel(this)), m_chartTitle(new QLabel(this)), m_asNumbers(new QPushButton(this)), m_chartViews(new QStackedWidget(this)), m_chart(new ReportChart(this)),
      m_numberTable(new RowTable(this)), m_nothing(new QLabel(this)), m_legend(new QWidget(this)), m_legendRow(new QHBoxLayout(m_legend)), m_bar(new QLabel(this)),
      m_counted(new QLabel(this)), m_table(new RowTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(buildFigures());
    column->addWidget(m_otherFigures);
    column->addWidget(buildChart(), 3);
    column->addWidget(m_table, 2);
    m_table->setObjectName(u"reports.table"_s);
    m_table->setMinimumHeight(5 * theme::rowHeight);
    for (RowTable *table : {m_table, m_numberTable})
        table->setHighHeads();
    m_otherFigures->setObjectName(u"reports.otherFigures"_s);
    m_otherFigures->setWordWrap(true);
    wire();
    clear();
}

QWidget *ReportView::buildFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    for (int i = 0; i < cards; ++i) {
        const Figure figure{new Card(row), new QLabel(row), new QLabel(row)};
        figure.value->setObjectName(u"reports.figure.%1"_s.arg(i));
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * figureSize);
        font.setBold(true);
        figure.value->setFont(font);
        theme::muted(figure.name);
        figure.card->body()->setSpacing(0);
        figure.card->body()->addWidget(figure.name);
        figure.card->body()->addWidget(figure.value);
        layout->addWidget(figure.card, 1);
        m_figures.append(figure);
    }
    return row;
}

Card *ReportView::buildChart()
{
    auto *card = new Card(this);
    m_asNumbers->setObjectName(u"reports.asNumbers"_s);
    m_numberTable->setObjectName(u"reports.numbers"_s);
    m_nothing->setObjectName(u"reports.nothing"_s);
    m_bar->setObjectName(u"reports.bar"_s);
    m_asNumbers->setCheckable(true);
    theme::style(m_asNumbers, theme::Button::Link);
    theme::muted(m_bar);
    theme::muted(m_counted);
    QFont bold = font();
    bold.setBold(true);
    m_chartTitle->setFont(bold);
    for (QLabel *label : {m_nothing, m_counted, m_bar})
        label->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chartTitle, 1);
    head->addWidget(m_asNumbers);
    for (QWidget *view : std::initializer_list<QWidget *>{m_chart, m_numberTable, m_nothing})
        m_chartViews->addWidget(view);
    m_legendRow->setContentsMargins(0, 0, 0, 0);
    m_legendRow->setSpacing(4);
    card->body()->setSpacing(4);
    card->body()->addLayout(head);
    card->body()->addWidget(m_chartViews, 1);
    card->body()->addWidget(m_legend);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_counted);
    return card;
}

void ReportView::wire()
{
    keys::give(m_asNumbers, Qt::Key_F7);
    connect(m_asNumbers, &QPushButton::toggled, this, [this] { showChart(); });
    connect(m_chart, &ReportChart::current, this, &ReportView::showCurrentBar);
    connect(m_chart, &ReportChart::chosen, this, [this](int bar) { openRow(m_report->chart, bar); });
    connect(m_numberTable, &RowTable::chosen, this, [this](int row) { openRow(m_report->chart, row); });
    connect(m_table, &RowTable::chosen, this, [this](int row) { openRow(m_report->table, row); });
}

void ReportView::openRow(const ReportTable &table, int row)
{
    if (row < table.rows.size())
        emit wanted(table.rows.at(row).key, rowTitle(table, row));
}

void ReportView::show(const Report &report)
{
    m_report = report;
    setEnabled(true);
    showFigures();
    showChart();
    showTable();
    sayTitles();
}

void ReportView::clear()
{
    m_report.reset();
    setEnabled(false);
    for (const Figure &figure : std::as_const(m_figures)) {
        figure.name->setText(u" "_s);
        figure.value->setText(u"…"_s);
        theme::setLook(figure.value, "ink", u"muted"_s);
    }
    for (QLabel *label : {m_otherFigures, m_chartTitle, m_bar, m_counted, m_nothing})
        label->clear();
    m_otherFigures->hide();
    m_asNumbers->hide();
    m_legend->hide();
    m_chartViews->setCurrentWidget(m_nothing);
    m_table->setModel(nullptr);
    m_rows.reset();
}

void ReportView::showFigures()
{
    const QList<TableColumn> &columns = tableColumns(m_report->figures.columns).columns;
    const TableValues values = m_report->figures.rows.isEmpty() ? TableValues() : m_report->figures.rows.first().values;
    for (int i = 0; i < cards; ++i) {
        const Figure &figure = m_figures.at(i);
        figure.card->setVisible(i < columns.size());
        if (i >= columns.size())
            continue;
        figure.name->setText(columns.at(i).heading(words::current()));
        figure.value->setText(cellOrDash(columns.at(i), values.value(i)));
        theme::setLook(figure.value, "ink", inkOf(figureLook(columns.at(i), values.value(i))));
        figure.card->setAccessibleName(figure.name->text() + u": "_s + figure.value->text());
    }
    QStringList others;
    for (qsizetype i = cards; i < columns.size(); ++i)
        others.append(u"%1: %2"_s.arg(columns.at(i).heading(words::current()), cellOrDash(columns.at(i), values.value(i))));
    m_otherFigures->setText(others.join(u"  ·  "_s));
    m_otherFigures->setVisible(!others.isEmpty());
}

void ReportView::showChart()
{
    const bool isEmpty = !m_report || isEmptyTable(m_report->chart);
    m_asNumbers->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty && !m_asNumbers->isChecked());
    m_bar->setVisible(m_legend->isVisibleTo(this));
    QWidget *shown = m_asNumbers->isChecked() ? static_cast<QWidget *>(m_numberTable) : m_chart;
    m_chartViews->setCurrentWidget(isEmpty ? m_nothing : shown);
    if (!m_report)
        return;
    m_chart->show(m_report->chart);
    auto numbers = modelOf(m_report->chart);
    fill(*m_numberTable, *numbers);
    m_numbers = std::move(numbers);
    showLegend();
}

void ReportView::showLegend()
{
    while (QLayoutItem *item = m_legendRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TableColumns &columns = tableColumns(m_report->chart.columns);
    const QList<SeriesLook> looks = seriesLooks(columns);
    for (int i = 0; i < looks.size(); ++i) {
        const QString text = columns.columns.at(i + 1).heading(words::current()).toHtmlEscaped();
        auto *badge = new Badge({}, toneOf(looks.at(i)), m_legend);
        badge->setTextFormat(Qt::RichText);
        badge->set(u"<span style=\"color:%1\">■</span>&nbsp;%2"_s.arg(ReportChart::colourOf(m_report->chart.columns, i).name(), text), toneOf(looks.at(i)));
        m_legendRow->addWidget(badge);
    }
    m_legendRow->addStretch();
}

/// Later: while the style changes, no widget may go.
void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, [this] { if (m_report) showLegend(); }, Qt::QueuedConnection);
}

void ReportView::showTable()
{
    auto rows = modelOf(m_report->table);
    fill(*m_table, *rows);
    m_rows = std::move(rows);
}

void ReportView::showCurrentBar(int bar)
{
    const bool isOne = m_report && bar >= 0 && bar < m_report->chart.rows.size();
    const bool opens = isOne && !m_report->chart.rows.at(bar).key.isEmpty();
    const QString text = isOne ? m_chart->barText(bar) : QString();
    m_bar->setText(opens ? text + u' ' + tr("— a click on a bar, or Enter, opens its applications") : text);
}

void ReportView::focusFirst()
{
    m_table->setFocus();
}

void ReportView::retranslate()
{
    sayTitles();
    if (!m_report)
        return;
    showFigures();
    showChart();
    m_rows->retranslate();
}

void ReportView::sayTitles()
{
    keys::setText(m_asNumbers, tr("As numbers"));
    m_nothing->setText(m_report ? tr("Nothing was counted in these days. Choose another period above, or take the filters off.") : QString());
    m_table->setEmptyText(m_report ? tr("There are no rows. Choose another period above, or take the filters off.") : QString());
    m_table->setRowHint(tr("Enter: its applications"));
    if (!m_report)
        return;
    const auto titleOf = [](const ReportTable &table) { return tableColumns(table.columns).titles.value(words::current()); };
    m_chartTitle->setText(titleOf(m_report->chart));
    m_counted->setText(titleOf(m_report->figures));
    m_chart->setAccessibleName(tr("Chart: %1").arg(titleOf(m_report->chart)));
    m_numberTable->setAccessibleName(titleOf(m_report->chart));
    m_table->setAccessibleName(titleOf(m_report->table));
    showCurrentBar(m_chart->currentBar());
}

} // namespace kezek
