// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace kezek {

std::optional<FileIdentity> fileAt(const QString &path)
{
    struct stat found {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity(found.st_dev, found.st_ino);
}

} // namespace kezek
