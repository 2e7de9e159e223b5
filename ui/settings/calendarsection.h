// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"
#include "ui/settings/settingssection.h"

namespace kezek {

class YearGrid;

/// Which days are worked, a year at a time. A year that was never entered is said so: deadlines that need it are refused.
class CalendarSection : public SettingsSection {
    Q_OBJECT
public:
    explicit CalendarSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Calendar"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void showYear();
    void showDay(QDate day);
    void toggle(QDate day);

    WorkingCalendar m_calendar;
    QDate m_today;
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_year;
    QList<Badge *> m_legend;
    QLabel *m_unknown;
    YearGrid *m_grid;
    QLabel *m_day;
    QPushButton *m_toggle;
};

} // namespace kezek
