// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/paging.h"
#include "usecases/reports/report.h"

/// What the statements of the reports have in common. Instants become local days and weeks by plain arithmetic, the same on both databases.
namespace kezek {

/// The local day of an instant, in days since 1970-01-01. The clock of Kazakhstan stands in domain/workingcalendar.cpp.
QString dayOf(const QString &instant);
/// The Monday of the week of such a day.
QString mondayOf(const QString &day);
/// 0 to 23.
QString hourOf(const QString &instant);

/// True of instants on the local days of the period.
Condition inPeriod(const QString &instant, const ReportQuery &query);
/// True of queue entries `e` that stood just before `end`.
Condition stoodBefore(const QDateTime &end);
/// True of applications `a` by category, birth year, district of the address, source and first wish.
Conditions ofApplications(const ReportQuery &query);
/// The same of a queue entry `e` with its application `a`: category and birth year are those of the entry.
Conditions ofEntries(const ReportQuery &query);
/// True of a group `g` in a kindergarten `k`.
Conditions ofPlaces(const ReportQuery &query);

/// True of a referral `r` that is not the second half of moving a child within its kindergarten.
QString isNoTransfer();
/// True of a row `j` of the journal by which an application `a` was filed more than a day after the date it bears.
QString wasBackDated();
/// True of a row `j` that changed a date on which a child's place depends.
struct EditedDates {
    QString birthDate;
    QString filing;
    QString benefit;
    QString any() const;
};
EditedDates datesEdited(const Dialect &dialect);
/// True of a row `j` of a worker `w` who is no terminal and not the program itself.
QString isByPerson();
/// " JOIN journal j …": of an application `a`, the row of the one who registered or refused it.
QString joinDecider();
/// True of an application `a` whose first wish is the bound word; '': it has none.
QString firstWishIs();
/// The word of an application's `a` first wish, in a LEFT JOIN as `l`.
QString joinFirstLanguage(const QString &application);

} // namespace kezek
