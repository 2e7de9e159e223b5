// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/report.h"

#include <QJsonObject>

/// A report for scripts and for files.
namespace kezek {

/// One table of it; words of closed sets as they are without a language.
Done writeReport(TableSink &sink, const ReportTable &table, std::optional<Language> language);

/// {report, from, until, made_at, figures: {…}, chart: [{…, key}], table: [{…, key}]}, each row by its columns' names. Days are ISO 8601, money is in
/// tiyn, durations in minutes, shares parts of one; nothing is null. With a language also {title, definition}, and words in it.
QJsonObject toJson(const Report &report, std::optional<Language> language);

} // namespace kezek
