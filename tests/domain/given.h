// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "domain/kindergarten.h"
#include "domain/queue.h"
#include "domain/workingcalendar.h"

#include <QStringList>

/// What the tests of the domain begin with: reference rows, the shipped calendar, values built from what matters.
namespace kezek::given {

/// The rows of tests/data/<name> below the header, quotes taken off.
QList<QStringList> rowsOf(const QString &name);
/// The calendar that the program ships with.
const WorkingCalendar &shippedCalendar();
/// "2026-11-22" or "2026-11-22T09:00", local.
QDate day(const QString &iso);
QDateTime instant(const QString &localIso);

/// An IIN of somebody born that day; `serial` tells children of one day apart.
Iin iinBorn(QDate birthDate, int serial = 1);
Application waiting(qint64 id, QDate birthDate);
Group group(qint64 id, QDate bornFrom, QDate bornUntil);

/// The word of the refusal; empty when nothing was refused.
template <class T> QString refusal(const Result<T> &result)
{
    return result ? QString() : toText(result.error().code);
}

} // namespace kezek::given
