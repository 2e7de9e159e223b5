// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesource.h"

#include <QIODevice>

#include <memory>

namespace kezek {

/// A table as text (RFC 4180): UTF-8 with or without BOM, or windows-1251; the separator is `,` `;` or tab, as the first line that has
/// one says. What is neither encoding is refused before the first row: a guess would spoil names in silence.
/// Errors, here and of next(): FileNotText, FileTooLarge, FieldNotUnderstood with the line where a quotation without an end begins.
Result<std::unique_ptr<TableSource>> openCsv(std::unique_ptr<QIODevice> file);

} // namespace kezek
