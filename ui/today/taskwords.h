// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "usecases/ports/readers.h"

/// What a line of the work list says, how urgent it is, and which page it opens.
namespace kezek::tasks {

QString text(const TaskRow &task);
QString due(const TaskRow &task, const QDateTime &now);
theme::Tone tone(const TaskRow &task, const QDateTime &now);

struct Target {
    PageId page;
    QVariant what;
};
Target target(const TaskRow &task);

} // namespace kezek::tasks
