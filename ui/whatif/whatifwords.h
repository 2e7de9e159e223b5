// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "usecases/reports/whatif.h"

#include <QString>

namespace kezek::whatifwords {

QString of(whatif::Mechanism value);
QString of(ProposalState value);
theme::Tone toneOf(ProposalState value);
/// "the 2nd wish", "no seat".
QString rank(int rank);

/// One line of the table: what is measured, on either side.
struct MeasureLine {
    QString what;
    int a = 0;
    int b = 0;
    QString unit; ///< behind the numbers: days
};
QList<MeasureLine> measureLines(const whatif::Measures &a, const whatif::Measures &b);
/// "+3", "−3", "0".
QString withSign(int number);
QString difference(const MeasureLine &line);
QString value(const MeasureLine &line, int number);

} // namespace kezek::whatifwords
