// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include "usecases/tables/exporttable.h"

#include <functional>

namespace kezek {

/// Asks where a table is to be saved (XLSX or CSV) and writes it there in the present language, with progress and Cancel. `done` gets the
/// sentence of a table that was written; what went wrong stands in the window over the work. Returns at once.
void exportToFile(UiContext &context, const QString &what, QWidget *parent, std::function<void(const QString &)> done);
void exportToFile(UiContext &context, const ExportTask &task, QWidget *parent, std::function<void(const QString &)> done);
/// May the present worker export it here?
bool mayExport(const UiContext &context, const QString &what);

/// The file dialogs of tables, "tables.save" and "tables.open"; `chosen` is not called when nothing was chosen.
void askWhereToSave(QWidget *parent, const QString &suggested, std::function<void(const QString &)> chosen);
void askWhichTable(QWidget *parent, std::function<void(const QString &)> chosen);

} // namespace kezek
