// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/yeargrid.h"

#include "ui/common/theme.h"
#include "words/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kezek {

namespace {

constexpr int monthsInRow = 4;
constexpr int rowsOfMonths = 3;
constexpr int linesOfMonth = 8; ///< name, weekdays, six weeks
constexpr int between = 14;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

DayKind kindOf(const WorkingCalendar &calendar, QDate day)
{
    const QList<WorkingCalendar::Day> exceptions = calendar.exceptions();
    const auto found = std::find_if(exceptions.cbegin(), exceptions.cend(), [day](const auto &other) { return other.date == day; });
    if (found == exceptions.cend() || found->working != isWeekend(day))
        return isWeekend(day) ? DayKind::Weekend : DayKind::Worked;
    return found->working ? DayKind::WorkedWeekend : DayKind::DayOff;
}

QString noteOf(const WorkingCalendar &calendar, QDate day)
{
    for (const WorkingCalendar::Day &other : calendar.exceptions())
        if (other.date == day)
            return other.note;
    return {};
}

YearGrid::YearGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void YearGrid::setCalendar(const WorkingCalendar &calendar, QDate today)
{
    m_calendar = calendar;
    m_today = today;
    update();
}

void YearGrid::setYear(int year)
{
    const QDate day(year, m_current.month(), std::min(m_current.day(), QDate(year, m_current.month(), 1).daysInMonth()));
    setCurrent(day);
}

void YearGrid::setCurrent(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    update();
    emit moved(day);
}

QRect YearGrid::monthRect(int month) const
{
    const int column = (month - 1) % monthsInRow;
    const int row = (month - 1) / monthsInRow;
    const int wide = (width() - between * (monthsInRow - 1)) / monthsInRow;
    const int high = (height() - between * (rowsOfMonths - 1)) / rowsOfMonths;
    return {column * (wide + between), row * (high + between), wide, high};
}

QRect YearGrid::cellOf(QDate day) const
{
    const QRect month = monthRect(day.month());
    const int first = QDate(day.year(), day.month(), 1).dayOfWeek() - 1;
    const int place = first + day.day() - 1;
    const int wide = month.width() / 7;
    const int high = month.height() / linesOfMonth;
    return {month.left() + place % 7 * wide, month.top() + (2 + place / 7) * high, wide, high};
}

QDate YearGrid::dayAt(const QPoint &at) const
{
    for (QDate day(year(), 1, 1); day.year() == year(); day = day.addDays(1))
        if (cellOf(day).contains(at))
            return day;
    return {};
}

void YearGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearGrid::paintMonth(QPainter &painter, int month) const
{
    const QRect room = monthRect(month);
    const int high = room.height() / linesOfMonth;
    const int wide = room.width() / 7;
    painter.setFont(theme::smallBold());
    painter.setPen(theme::colours().headText);
    const QLocale locale;
    QString name = locale.standaloneMonthName(month);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    painter.drawText(QRect(room.left() + 4, room.top(), room.width(), high), Qt::AlignLeft | Qt::AlignVCenter, name);
    QFont small = theme::smallBold();
    small.setWeight(QFont::Normal);
    painter.setFont(small);
    painter.setPen(theme::colours().mutedText);
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRect(room.left() + day * wide, room.top() + high, wide, high), Qt::AlignCenter,
                         locale.standaloneDayName(day + 1, QLocale::ShortFormat).left(2));
    for (QDate day(year(), month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

void YearGrid::paintDay(QPainter &painter, QDate day) const
{
    const QRectF cell = QRectF(cellOf(day)).adjusted(1, 1, -1, -1);
    const DayKind kind = kindOf(m_calendar, day);
    using theme::Tone;
    const Tone tone = kind == DayKind::DayOff ? Tone::Bad : kind == DayKind::WorkedWeekend ? Tone::Good : Tone::Neutral;
    if (kind != DayKind::Worked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::background(tone));
        painter.drawRoundedRect(cell, 3, 3);
    }
    painter.setBrush(Qt::NoBrush);
    if (day == m_today) {
        painter.setPen(QPen(theme::colours().navigationMark, 2));
        painter.drawRoundedRect(cell, 3, 3);
    }
    if (day == m_current) {
        painter.setPen(QPen(theme::colours().primary, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(cell, 3, 3);
    }
    painter.setPen(kind == DayKind::Worked ? theme::colours().text : theme::foreground(tone));
    painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
}

void YearGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current.addDays(-1)); break;
    case Qt::Key_Right: setCurrent(m_current.addDays(1)); break;
    case Qt::Key_Up: setCurrent(m_current.addDays(-7)); break;
    case Qt::Key_Down: setCurrent(m_current.addDays(7)); break;
    case Qt::Key_PageUp: setCurrent(m_current.addMonths(-1)); break;
    case Qt::Key_PageDown: setCurrent(m_current.addMonths(1)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit chosen(m_current); break;
    default: QWidget::keyPressEvent(event);
    }
}

void YearGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (!day.isValid())
        return;
    setCurrent(day);
    emit chosen(day);
}

void YearGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day.isValid() ? noteOf(m_calendar, day) : QString(), this);
    return true;
}

} // namespace kezek
