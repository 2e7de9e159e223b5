// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QImage>

class QPagedPaintDevice;

namespace kezek {

/// HTML (QTextDocument's part of it, with paper.css) as A4 pages.
struct DrawnPages {
    QString html;
    QImage qr;        ///< what <img src="qr"> shows; may be null
    QString footLeft;
    QString pageWord; ///< "page %1 of %2"
};

/// On a PDF writer or a printer: A4 upright, margins of 18 mm. Error: PrinterFailed.
Done drawPages(const DrawnPages &pages, QPagedPaintDevice &device);

} // namespace kezek
