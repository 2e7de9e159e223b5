// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tablesink.h"
#include "usecases/ports/tablesource.h"

#include <memory>

namespace kezek {

/// Tables of other programs on the disk. Any thread; what it gives stays on the thread that asked.
class TableFiles {
public:
    virtual ~TableFiles() = default;
    /// Errors: FileUnreadable, FileNotText, FileDamaged, FileOldOrLocked, FileTooLarge; FieldNotUnderstood with the line of a quotation without an end.
    virtual Result<std::unique_ptr<TableSource>> read(const QString &path) = 0;
    /// Error: FileUnwritable.
    virtual Result<std::unique_ptr<TableSink>> write(const QString &path) = 0;
};

} // namespace kezek
