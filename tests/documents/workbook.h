// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <memory>

namespace kezek::test {

/// A zip with these parts.
QByteArray zipOf(const QMap<QString, QByteArray> &parts);

/// A workbook as other programs write it, part by part, so that a test can write a part wrongly.
struct Workbook {
    QByteArray rows;   ///< what stands inside <sheetData>
    QByteArray after;  ///< behind it: <mergeCells>…
    QStringList strings;
    QByteArray sheets = R"(<sheet name="Лист1" sheetId="1" r:id="rId1"/>)";
    bool from1904 = false;
    QMap<QString, QByteArray> parts; ///< instead of those made of the rest

    /// Styles: 0 none, 1 day (14), 2 instant (22), 3 "dd.mm.yyyy" of its own, 4 "[Red]0.00", 5 time (20).
    QByteArray bytes() const;
};

/// All rows as "line: cell|cell"; an error as its name.
QStringList told(const Result<std::unique_ptr<TableSource>> &source);

} // namespace kezek::test
