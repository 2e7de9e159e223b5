// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendarfile.h"

#include <QStringList>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Header = u"date,working,note"_s;

std::optional<bool> flagOf(const QString &word)
{
    if (word == "true"_L1)
        return true;
    if (word == "false"_L1)
        return false;
    return std::nullopt;
}

Result<WorkingCalendar::Day> parseLine(const QString &line, int number)
{
    const QDate date = QDate::fromString(line.section(u',', 0, 0).trimmed(), Qt::ISODate);
    const std::optional<bool> working = flagOf(line.section(u',', 1, 1).trimmed());
    if (!date.isValid() || !working)
        return refuse(ErrorCode::FieldNotUnderstood, {}, {number});
    // The rest of the line is the note, commas and all.
    return WorkingCalendar::Day{date, *working, line.section(u',', 2).trimmed()};
}

} // namespace

Result<QList<WorkingCalendar::Day>> parseCalendarFile(const QString &text)
{
    QList<WorkingCalendar::Day> days;
    bool headerSeen = false;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!headerSeen) {
            if (line != Header)
                return refuse(ErrorCode::FileWrongColumns, {}, {number});
            headerSeen = true;
            continue;
        }
        KEZEK_TRY(const WorkingCalendar::Day day, parseLine(line, number));
        days.append(day);
    }
    if (!headerSeen)
        return refuse(ErrorCode::FileWrongColumns);
    return days;
}

} // namespace kezek
