// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesink.h"
#include "usecases/reports/report.h"

#include <QJsonObject>

namespace kezek {

/// Puts a report into a file, one table below the other or each on a sheet of its own: what it is and of which days, its figures, its chart as
/// numbers, its table. In words of a language, or without one as scripts know it. The file is finished. Errors: those of the sink.
Done writeReportSheets(const Report &report, TableSink &sink, std::optional<Language> language);

/// {report, from, until, made_at, figures: {…}, chart: [{…, key}], table: [{…, key}]}, each row by its columns' names. Days are ISO 8601, money is in
/// tiyn, durations in minutes, shares parts of one; nothing is null. With a language also {title, definition}, and words in it.
QJsonObject toJson(const Report &report, std::optional<Language> language);

} // namespace kezek
