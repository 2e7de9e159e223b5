// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/report.h"

#include <QColor>
#include <QWidget>

class QCPBars;
class QCPItemRect;
class QCustomPlot;

namespace kezek {

/// Stacked bars of a report. The current bar is marked, said in words, and opened by a click or Enter; arrows, Home and End go along.
class ReportChart : public QWidget {
    Q_OBJECT
public:
    explicit ReportChart(QWidget *parent = nullptr);

    void show(const ReportTable &table);
    /// -1: none.
    int currentBar() const { return m_current; }
    /// What a bar says: "36: in time 120, late 6".
    QString barText(int bar) const;
    /// Where a bar stands, for who points at it.
    QPoint middleOf(int bar) const;
    static QColor colourOf(const QString &columns, int series);

    QSize sizeHint() const override { return {400, 180}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

signals:
    void current(int bar);
    void chosen(int bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void colour();
    QCPBars *addSeries(int series, QCPBars *below);
    void labelBars();
    void move(int bar);
    void markCurrent();
    int barAt(const QPoint &place) const;
    double highest() const;

    ReportTable m_table;
    int m_current = -1;
    QCustomPlot *m_plot;
    QCPItemRect *m_mark;
};

} // namespace kezek
