// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/calendar/setcalendarday.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

bool worksByWeekday(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}

QJsonObject recordedDay(QDate date, bool working, const QString &note)
{
    return {{u"date"_s, date.toString(Qt::ISODate)}, {u"working"_s, working}, {u"note"_s, note}};
}

QJsonObject recordedBefore(const WorkingCalendar &calendar, QDate date)
{
    const QList<WorkingCalendar::Day> days = calendar.exceptions();
    const auto found = std::find_if(days.cbegin(), days.cend(), [&](const auto &day) { return day.date == date; });
    return found == days.cend() ? recordedDay(date, worksByWeekday(date), {}) : recordedDay(date, found->working, found->note);
}

} // namespace

QList<Role> SetCalendarDay::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<SetCalendarDay::Output> SetCalendarDay::run(Work &work, const Input &input)
{
    if (!input.date.isValid())
        return refuse(ErrorCode::FieldRequired, u"date"_s);
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    if (!calendar.knows(input.date.year()))
        KEZEK_CHECK(work.store.settings().addCalendarYear(input.date.year()));

    const bool weekday = worksByWeekday(input.date);
    const bool working = input.working.value_or(weekday);
    const QString note = input.note.simplified();
    if (working == weekday) {
        KEZEK_CHECK(work.store.settings().removeCalendarDay(input.date));
    } else {
        KEZEK_CHECK(work.store.settings().setCalendarDay({input.date, working, note}));
    }
    KEZEK_CHECK(work.journal(QLatin1String(name), u"calendar"_s, 0, recordedBefore(calendar, input.date),
                             recordedDay(input.date, working, note)));
    return Output{};
}

} // namespace kezek
