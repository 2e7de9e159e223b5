// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/yearchoices.h"

/// How the move into a school year is said.
namespace kezek::yearwords {

QString schoolYear(int year); ///< "2027/28"
QString becomes(const PlannedGroup &group, YearStep step);
QString why(const YearChoices::Child &child, const PlannedGroup &group, int schoolYear);
QString inTheWay(const PlannedGroup &group); ///< empty when nothing is
QString option(const YearChoices::Option &option, const YearChoices &choices);
/// What was decided about a child; asks for it when nothing was.
QString decided(const YearChoices::Child &child, const YearChoices &choices);
/// One sentence a line.
QStringList summary(const YearChoices::Sums &sums);

} // namespace kezek::yearwords
