// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperchart.h"
#include "domain/result.h"

#include <QImage>

#include <optional>

class QPagedPaintDevice;

namespace kezek {

/// HTML (QTextDocument's part of it, with paper.css) as A4 pages.
struct DrawnPages {
    QString html;
    QImage qr;        ///< what <img src="qr"> shows; may be null
    QString footLeft;
    QString pageWord; ///< "page %1 of %2"
    bool isWide = false;
    std::optional<PaperChart> chart{}; ///< stands in the place of chartMark
};

/// On a PDF writer or a printer: A4, upright unless it is wide, margins of 18 mm. Error: PrinterFailed.
Done drawPages(const DrawnPages &pages, QPagedPaintDevice &device);

} // namespace kezek
