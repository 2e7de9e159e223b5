// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace kezek {

/// Tables as text (RFC 4180): fields with the separator, quotes or line ends are quoted.
struct CsvTable {
    struct Row {
        int line = 0; ///< of the file, the first is 1; a quoted line end does not begin a row
        QStringList cells;
    };
    QStringList columns; ///< trimmed, lower case
    QList<Row> rows;     ///< empty lines left out
};

/// A small table at once; openCsv() says how it is read and what is refused. A table without a head line is no table (FileNotText).
Result<CsvTable> parseCsv(const QByteArray &bytes);

/// One line with its line end (CRLF), in UTF-8. A cell that a spreadsheet program would run as a formula gets an apostrophe before it.
QByteArray csvLine(const QStringList &cells, QChar separator = QLatin1Char(','));

/// A cell without the apostrophe that csvLine() put before it.
QString withoutGuard(const QString &cell);

} // namespace kezek
