// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablefile.h"

#include "documents/tables/csvsource.h"
#include "documents/tables/tablelimits.h"
#include "documents/tables/xlsxsource.h"

#include <QFile>

namespace kezek {

Result<std::unique_ptr<TableSource>> openTable(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {}, {path});
    const QByteArray begin = file->peek(8);
    // The box around an XLS, and around an XLSX with a password.
    if (begin.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        return refuse(ErrorCode::FileOldOrLocked);
    if (!begin.startsWith("PK"))
        return openCsv(std::move(file));
    if (file->size() > mostFileBytes)
        return refuse(ErrorCode::FileTooLarge);
    return openXlsx(file->readAll());
}

} // namespace kezek
