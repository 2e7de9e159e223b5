// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/today/todaydata.h"
#include "ui/widgets/rowsmodel.h"

#include <QDeadlineTimer>

#include <optional>

class QLabel;

namespace kezek {

class CountCard;
class MessageBar;
class NightPanel;
class PageHead;
class RowTable;
class ServiceLine;

/// What awaits today: four counts, the work list by due time, and what the night will do. Shows its frame before anything was read.
class TodayPage : public PageWidget {
    Q_OBJECT
public:
    explicit TodayPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;
    void readAhead() override;
    /// What refresh() shows once it is read.
    void show(const TodayData &data);

private:
    void layOut();
    bool takeReadAhead();
    void clear();
    void openTask(int row);
    void showCounts();
    void showCards();
    bool ofOneKindergarten() const;
    QString emptyText() const;
    QString headline() const;
    QString calendarLine() const;

    PageHead *m_head;
    QLabel *m_calendar;
    MessageBar *m_bar;
    CountCard *m_register, *m_lapse, *m_publish, *m_messages;
    CountCard *m_expected; ///< for a kindergarten's own worker, who has the others' work no part in
    RowTable *m_table;
    RowsModel<TaskRow> *m_model;
    NightPanel *m_night;
    ServiceLine *m_service;
    TodayData m_data;
    bool m_known = false;
    bool m_asking = false;
    std::optional<QDeadlineTimer> m_readAhead; ///< until when what was read ahead may be shown
};

} // namespace kezek
