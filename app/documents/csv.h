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

/// UTF-8 with or without BOM; the separator (`,` `;` or tab) is the one that stands most often in the first line.
/// Errors: FileNotText (other bytes, or nothing), FieldNotUnderstood with the line of a quote that never ends.
Result<CsvTable> parseCsv(const QByteArray &bytes);

/// One line with its line end (CRLF).
QByteArray csvLine(const QStringList &cells, QChar separator = QLatin1Char(','));

} // namespace kezek
