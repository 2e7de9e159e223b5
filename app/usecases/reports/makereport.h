// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"
#include "usecases/reports/report.h"

#include <functional>

/// Makes the reports of the office's head. In resources/tables/reports.json the title of "registration" is the report's name, that of
/// "registration.figures" the sentence that says what is counted and by which rule, that of "registration.chart" stands over the chart, and so on.
namespace kezek {

/// Called between the statements of a report; stops it by returning false (Cancelled).
using ReportProgress = std::function<bool(int done, int of)>;

/// The filters of ReportQuery that a report knows.
enum class ReportFilter { BirthYear, Category, Language, District, Kindergarten, Source, Worker };

/// Who may read them.
QList<Role> reportRoles();
/// "registration": what its tables begin with, and what the console calls it.
QString reportName(ReportKind kind);
QList<ReportFilter> reportFilters(ReportKind kind);

/// What stands to read at `now`. Filters that the report does not know are dropped: Report::query has those that were used. Of a period that
/// goes on the rest is left out. Read only: no row of the journal. Errors: FieldOutOfRange "until" (before `from`, or more than ten years
/// on), Cancelled, DateNoCalendar (Inquiries), those of storage.
Result<Report> makeReport(Store &store, const ReportQuery &query, const QDateTime &now, const ReportProgress &progress = [](int, int) { return true; });
/// The applications behind a row, by ReportRow::key, the newest filing first. Errors: FieldNotUnderstood "key" or "from".
Result<Page<ApplicationRow>> reportApplications(Store &store, const ReportQuery &query, const QString &key, const PageMark &from);

} // namespace kezek
