// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/rankchart.h"

#include "ui/common/theme.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

RankChart::RankChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    m_plot->setObjectName(u"whatif.chart"_s);
    m_plot->setFocusPolicy(Qt::NoFocus);
    auto *group = new QCPBarsGroup(m_plot);
    m_a = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    m_b = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    constexpr double width = 0.36;
    for (QCPBars *bars : {m_a, m_b}) {
        bars->setWidth(width);
        bars->setBarsGroup(group);
        bars->setPen(Qt::NoPen);
    }
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->legend->setVisible(true);
    m_plot->legend->setBorderPen(Qt::NoPen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    colour();
    retranslate();
}

void RankChart::colour()
{
    const theme::Colours &colours = theme::colours();
    m_plot->setBackground(colours.panel);
    m_a->setBrush(colours.seatTaken);
    m_b->setBrush(colours.seatReferral);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(colours.mutedText);
        axis->setLabelColor(colours.mutedText);
        axis->setBasePen(QPen(colours.line));
    }
    m_plot->yAxis->grid()->setPen(QPen(colours.rowLine));
    m_plot->legend->setTextColor(colours.text);
    m_plot->legend->setBrush(colours.panel);
}

void RankChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    colour();
    if (!m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RankChart::showMeasures(const whatif::Measures &a, const whatif::Measures &b)
{
    m_shown.emplace(a, b);
    fill();
}

void RankChart::fill()
{
    m_plot->setVisible(m_shown.has_value()); // its room stays
    QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
    m_a->setData(QVector<double>(), QVector<double>());
    m_b->setData(QVector<double>(), QVector<double>());
    double most = 1;
    for (int i = 0; i < whatif::mostWishes; ++i) {
        ticks->addTick(i + 1, QString::number(i + 1));
        if (!m_shown)
            continue;
        const double a = m_shown->first.byRank[size_t(i)];
        const double b = m_shown->second.byRank[size_t(i)];
        m_a->addData(i + 1, a);
        m_b->addData(i + 1, b);
        most = std::max({most, a, b});
    }
    m_plot->xAxis->setTicker(ticks);
    m_plot->xAxis->setRange(0.4, whatif::mostWishes + 0.6);
    m_plot->yAxis->setRange(0, most * 1.3); // room for the legend
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RankChart::retranslate()
{
    m_a->setName(tr("Rules A"));
    m_b->setName(tr("Rules B"));
    m_plot->setAccessibleName(tr("Placed by wish"));
    m_plot->xAxis->setLabel(tr("Which of the wishes"));
    fill();
}

} // namespace kezek
