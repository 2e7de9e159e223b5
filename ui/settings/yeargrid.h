// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"

#include <QWidget>

namespace kezek {

/// What the calendar says of one day.
enum class DayKind { Worked, Weekend, DayOff, WorkedWeekend };
DayKind kindOf(const WorkingCalendar &calendar, QDate day);
/// The note of a day that differs from its weekday.
QString noteOf(const WorkingCalendar &calendar, QDate day);

/// A year as twelve small months. Arrows walk by days and weeks, Page Up and Page Down by months; Enter, Space or a click chooses.
class YearGrid : public QWidget {
    Q_OBJECT
public:
    explicit YearGrid(QWidget *parent = nullptr);
    void setCalendar(const WorkingCalendar &calendar, QDate today);
    void setYear(int year);
    int year() const { return m_current.year(); }
    QDate current() const { return m_current; }
    void setCurrent(QDate day);
    QRect cellOf(QDate day) const;
    QSize minimumSizeHint() const override { return {700, 380}; }

signals:
    void moved(QDate day);
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *) override {}
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect monthRect(int month) const;
    QDate dayAt(const QPoint &at) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day) const;

    WorkingCalendar m_calendar;
    QDate m_today;
    QDate m_current{2000, 1, 1};
};

} // namespace kezek
