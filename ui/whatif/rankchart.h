// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whatifmeasures.h"

#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace kezek {

/// By which of their wishes children are placed, on either side of a trial.
class RankChart : public QWidget {
    Q_OBJECT
public:
    explicit RankChart(QWidget *parent = nullptr);
    void showMeasures(const whatif::Measures &a, const whatif::Measures &b);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void fill();

    QCustomPlot *m_plot;
    QCPBars *m_a;
    QCPBars *m_b;
    std::optional<std::pair<whatif::Measures, whatif::Measures>> m_shown;
};

} // namespace kezek
