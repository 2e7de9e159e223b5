// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/tables/tablefile.h"
#include "documents/tables/tablewriters.h"
#include "usecases/ports/tablefiles.h"

namespace kezek {

class DiskFiles : public TableFiles {
public:
    Result<std::unique_ptr<TableSource>> read(const QString &path) override { return openTable(path); }
    Result<std::unique_ptr<TableSink>> write(const QString &path) override { return tableWriter(path); }
};

} // namespace kezek
