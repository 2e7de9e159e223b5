// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/secrets/ownfile.h"

#include <QFile>
#include <QFileInfo>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

/// A descriptor that was handed over (/dev/fd/3) is a pipe as well.
bool ownfile::isForOthers(const QString &path)
{
    const QFileInfo file(path);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return file.isFile() && (file.permissions() & others) != QFile::Permissions();
}

bool ownfile::keep(const QString &path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QString ownfile::remedy()
{
    return u"chmod 600"_s;
}

} // namespace kezek
