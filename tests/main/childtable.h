// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <QStringList>

namespace kezek::test {

/// The columns of childRows().
const QStringList &childColumns();
/// A head line and as many rows that `kezek-admin import children` takes; children born from 1 January 2024 on, a day apart.
QList<QStringList> childRows(int count);
QByteArray csvOf(const QList<QStringList> &rows);
/// A whole table as the program reads it.
QList<TableRow> rowsOf(const QString &path);

} // namespace kezek::test
