// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchart.h"

#include "ui/common/theme.h"
#include "usecases/reports/reportlook.h"
#include "words/cellwords.h"
#include "words/words.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr double barPart = 0.63; ///< of the room that a bar has

double amountOf(const TableValue &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        return double(*whole);
    const double *part = std::get_if<double>(&value);
    return part ? *part : 0;
}

/// The value axis says whole numbers, with thin spaces, and no halves of children.
class WholeTicker : public QCPAxisTicker {
protected:
    /// 1, 2 or 5 times a power of ten, at most six lines.
    double getTickStep(const QCPRange &range) override
    {
        constexpr double mostLines = 6;
        const double least = std::max(1.0, range.size() / mostLines);
        const double power = std::pow(10, std::floor(std::log10(least)));
        for (const double times : {1.0, 2.0, 5.0})
            if (times * power >= least)
                return times * power;
        return 10 * power;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return words::number(qRound64(tick)); }
};

} // namespace

ReportChart::ReportChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this)), m_mark(new QCPItemRect(m_plot))
{
    setObjectName(u"reports.chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_plot);
    build();
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        const int bar = barAt(event->pos());
        setFocus(Qt::MouseFocusReason);
        if (bar < 0)
            return;
        move(bar);
        emit chosen(bar);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
        const int bar = barAt(event->pos());
        m_plot->setToolTip(bar >= 0 ? barText(bar) : QString());
    });
}

void ReportChart::build()
{
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 4, 4, 0));
    m_mark->setLayer(u"grid"_s);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font());
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_plot->yAxis->setTicker(QSharedPointer<WholeTicker>::create());
    colour();
}

void ReportChart::colour()
{
    const auto &c = theme::colours();
    m_plot->setBackground(c.panel);
    m_mark->setBrush(c.selectedRow);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(c.mutedText);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(c.fieldLine) : QPen(Qt::NoPen));
    }
    m_plot->yAxis->grid()->setPen(QPen(c.rowLine));
    for (int series = 0; series < m_plot->plottableCount(); ++series)
        m_plot->plottable(series)->setBrush(colourOf(m_table.columns, series));
    m_mark->setPen(hasFocus() ? QPen(c.primary) : QPen(Qt::NoPen));
}

void ReportChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    colour();
    if (!m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QColor ReportChart::colourOf(const QString &columns, int series)
{
    const auto &c = theme::colours();
    switch (seriesLooks(tableColumns(columns)).at(series)) {
    case SeriesLook::First: return c.seatTaken;
    case SeriesLook::Second: return c.seatBulletin;
    case SeriesLook::Third: return c.seatReferral;
    case SeriesLook::Fourth: return c.navigationMuted;
    case SeriesLook::Fifth: return theme::foreground(theme::Tone::Info);
    case SeriesLook::Bad: return c.alarmBadge;
    }
    Q_UNREACHABLE();
}

QCPBars *ReportChart::addSeries(int series, QCPBars *below)
{
    auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    QVector<double> places;
    QVector<double> amounts;
    for (int i = 0; i < m_table.rows.size(); ++i) {
        places.append(i);
        amounts.append(amountOf(m_table.rows.at(i).values.value(series + 1)));
    }
    bars->setData(places, amounts, true);
    bars->setWidth(barPart);
    bars->setPen(Qt::NoPen);
    bars->setBrush(colourOf(m_table.columns, series));
    bars->setAntialiased(false);
    if (below)
        bars->moveAbove(below);
    return bars;
}

double ReportChart::highest() const
{
    double most = 0;
    for (const ReportRow &row : m_table.rows) {
        double sum = 0;
        for (qsizetype i = 1; i < row.values.size(); ++i)
            sum += amountOf(row.values.at(i));
        most = std::max(most, sum);
    }
    return most;
}

void ReportChart::show(const ReportTable &table)
{
    const bool isSame = table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    m_table = table;
    m_plot->clearPlottables();
    QCPBars *below = nullptr;
    for (int series = 0; series + 1 < tableColumns(table.columns).columns.size(); ++series)
        below = addSeries(series, below);
    constexpr double roomAbove = 1.08;
    m_plot->xAxis->setRange(-0.5, double(std::max<qsizetype>(1, table.rows.size())) - 0.5);
    m_plot->yAxis->setRange(0, std::max(1.0, highest()) * roomAbove);
    if (!isSame)
        m_current = table.rows.isEmpty() ? -1 : int(table.rows.size()) - 1;
    labelBars();
    markCurrent();
}

/// Those that have room.
void ReportChart::labelBars()
{
    const TableColumns &columns = tableColumns(m_table.columns);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const auto textAt = [&](qsizetype i) { return words::cell(columns.columns.first(), m_table.rows.at(i).values.value(0), words::current()); };
    const QFontMetrics letters(font());
    int widest = 1;
    for (qsizetype i = 0; i < m_table.rows.size(); ++i)
        widest = std::max(widest, letters.horizontalAdvance(textAt(i)) + theme::gap);
    const auto fit = std::max<qsizetype>(1, (width() - 60) / widest);
    const auto every = std::max<qsizetype>(1, (m_table.rows.size() + fit - 1) / fit);
    for (qsizetype i = 0; i < m_table.rows.size(); i += every)
        ticker->addTick(double(i), textAt(i));
    m_plot->xAxis->setTicker(ticker);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString ReportChart::barText(int bar) const
{
    const TableColumns &columns = tableColumns(m_table.columns);
    const TableValues &values = m_table.rows.at(bar).values;
    QStringList parts;
    for (qsizetype i = 1; i < columns.columns.size(); ++i)
        parts.append(columns.columns.at(i).heading(words::current()) + u' ' + words::cell(columns.columns.at(i), values.value(i), words::current()));
    return u"%1: %2"_s.arg(words::cell(columns.columns.first(), values.value(0), words::current()), parts.join(u", "_s));
}

QPoint ReportChart::middleOf(int bar) const
{
    return {int(m_plot->xAxis->coordToPixel(bar)), int(m_plot->yAxis->coordToPixel(m_plot->yAxis->range().center()))};
}

int ReportChart::barAt(const QPoint &place) const
{
    const double key = m_plot->xAxis->pixelToCoord(place.x());
    const int bar = int(std::lround(key));
    return m_plot->axisRect()->rect().contains(place) && bar >= 0 && bar < m_table.rows.size() ? bar : -1;
}

void ReportChart::move(int bar)
{
    if (bar < 0 || bar >= m_table.rows.size())
        return;
    m_current = bar;
    markCurrent();
}

void ReportChart::markCurrent()
{
    m_mark->setVisible(m_current >= 0 && hasFocus());
    m_mark->setPen(hasFocus() ? QPen(theme::colours().primary) : QPen(Qt::NoPen));
    m_mark->topLeft->setCoords(m_current - 0.5, m_plot->yAxis->range().upper);
    m_mark->bottomRight->setCoords(m_current + 0.5, 0);
    setAccessibleDescription(m_current >= 0 ? barText(m_current) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit current(m_current);
}

void ReportChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(m_current - 1);
    case Qt::Key_Right: return move(m_current + 1);
    case Qt::Key_Home: return move(0);
    case Qt::Key_End: return move(int(m_table.rows.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit chosen(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ReportChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    markCurrent();
}

void ReportChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    markCurrent();
}

void ReportChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_table.rows.isEmpty())
        labelBars();
}

} // namespace kezek
