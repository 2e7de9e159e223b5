// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"

namespace kezek {

/// The papers as A4 pages, drawn from the templates of resources/documents. The language asked for decides, not the windows';
/// English papers are Russian ones. Files are written whole or not at all. Without state: any thread, with a QGuiApplication.
class PrintedPapers : public Papers {
public:
    Done draw(const Paper &paper, Language language, QPagedPaintDevice &device) override;
    Done writePdf(const Paper &paper, Language language, const QString &path) override;
    /// One page that stands alone.
    Done writeHtml(const BulletinPaper &paper, Language language, const QString &path) override;
    /// UTF-8 with BOM and semicolons, as office programs here open it; days and instants in ISO 8601, local.
    Done writeCsv(const BulletinPaper &paper, Language language, const QString &path) override;
};

} // namespace kezek
