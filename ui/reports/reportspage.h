// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/reports/reportfilters.h"
#include "ui/reports/reportrun.h"

class QListWidget;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace kezek {

class BehindView;
class MessageBar;
class PageHead;
class PeriodChooser;
class ProgressRow;
class ReportOutput;
class ReportView;
class WhatIfView;

/// What the office's head asks: the eleven reports, each with its days and filters, on paper and as a table; and "What if…".
class ReportsPage : public PageWidget {
    Q_OBJECT
public:
    explicit ReportsPage(UiContext &context, QWidget *parent = nullptr);
    ReportsPage(UiContext &context, ReportMaker maker, QWidget *parent = nullptr);

    /// A report that stands stays: counting it again can take long. It is counted when none stands.
    void refresh() override;
    void askAgain() override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void buildHead();
    void buildList();
    void wire();
    void wireRun();
    void wireKeys();
    ReportQuery query() const;
    bool isWhatIf() const;
    void choose();
    void count();
    void show(const Report &report);
    void showCounting(bool counting);
    void openBehind(const QString &key, const QString &title);
    void leave();
    void showTitle();

    std::optional<ReportSurroundings> m_surroundings;
    std::optional<Report> m_report;
    ReportRun *m_run;
    ReportOutput *m_output;
    PageHead *m_head;
    PeriodChooser *m_period;
    QPushButton *m_print;
    QPushButton *m_excel;
    QPushButton *m_pdf;
    QListWidget *m_list;
    MessageBar *m_bar;
    ReportFilters *m_filters;
    ProgressRow *m_progress;
    QStackedWidget *m_views;
    ReportView *m_view;
    BehindView *m_behind;
    WhatIfView *m_whatIf;
    QShortcut *m_escape = nullptr;
};

} // namespace kezek
