// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/report.h"

/// What of a report calls for an eye, the same in the window and on paper. By the names of columns; no report is known here.
namespace kezek {

/// Series of a chart from the bottom up; Bad is what should not be there: late, overdue, missing.
enum class SeriesLook { First, Second, Third, Fourth, Fifth, Bad };
/// One for each column but the first, which stands under the bars.
QList<SeriesLook> seriesLooks(const TableColumns &chart);

enum class FigureLook { Plain, Good, Bad };
/// Bad: some of what should not be there is. Good: nearly all was done in time or arrived.
FigureLook figureLook(const TableColumn &column, const TableValue &value);

} // namespace kezek
