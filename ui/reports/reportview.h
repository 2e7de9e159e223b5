// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reporttable.h"
#include "ui/widgets/panels.h"

#include <optional>

class QHBoxLayout;
class QStackedWidget;

namespace kezek {

class ReportChart;
class RowTable;

/// One report as a person reads it: four figures on cards and the rest in a line, the chart or its numbers, the table. Knows a report by its
/// columns alone.
class ReportView : public QWidget {
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    void show(const Report &report);
    void clear();
    void retranslate();
    void focusFirst();

signals:
    /// The applications behind a row or a bar are wanted.
    void wanted(const QString &key, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFigures();
    Card *buildChart();
    void wire();
    void showFigures();
    void showChart();
    void showLegend();
    void showTable();
    void sayTitles();
    void showCurrentBar(int bar);
    void openRow(const ReportTable &table, int row);

    std::optional<Report> m_report;
    std::unique_ptr<RowsModel<ReportRow>> m_rows;
    std::unique_ptr<RowsModel<ReportRow>> m_numbers;
    struct Figure {
        Card *card;
        QLabel *name;
        QLabel *value;
    };
    QList<Figure> m_figures;
    QLabel *m_otherFigures;
    QLabel *m_chartTitle;
    QPushButton *m_asNumbers;
    QStackedWidget *m_chartViews;
    ReportChart *m_chart;
    RowTable *m_numberTable;
    QLabel *m_nothing;
    QWidget *m_legend;
    QHBoxLayout *m_legendRow;
    QLabel *m_bar;
    QLabel *m_counted;
    RowTable *m_table;
};

} // namespace kezek
