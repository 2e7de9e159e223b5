// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowsmodel.h"
#include "usecases/reports/report.h"

#include <memory>

namespace kezek {

/// The rows of any report under its own columns, in the present language.
std::unique_ptr<RowsModel<ReportRow>> modelOf(const ReportTable &table);
/// What a row is called: its texts before its first number, the first one with its heading: “Week 46”.
QString rowTitle(const ReportTable &table, int row);
/// Nothing but zeros and empty cells.
bool isEmptyTable(const ReportTable &table);

} // namespace kezek
