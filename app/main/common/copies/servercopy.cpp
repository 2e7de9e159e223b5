// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/copies/servercopy.h"

#include "main/common/secrets/ownfile.h"

#include <QFile>
#include <QFileInfo>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A new file that only this user reads, before anything is in it.
bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && ownfile::keep(path);
}

ServerCopyTrouble unwritable(const QString &file)
{
    return {{}, {}, Error{ErrorCode::FileUnwritable, {}, {}, {file}}};
}

} // namespace

tl::expected<QMap<QString, qint64>, ServerCopyTrouble> copyServerOffice(const ServerAddress &address, const ServerLogin &owner, const QString &file,
                                                                         const PgPrograms &programs)
{
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished);
    if (QFileInfo::exists(file) || !makePrivate(unfinished))
        return tl::unexpected(unwritable(file));
    QMap<QString, qint64> rows;
    PgPrograms::Ran ran = programs.dump(address, owner, unfinished);
    QString program = u"pg_dump"_s;
    if (ran.good()) { // what cannot be read back is no copy
        program = u"pg_restore"_s;
        ran = programs.count(unfinished, rows);
    }
    if (ran.good() && QFile::rename(unfinished, file))
        return rows;
    QFile::remove(unfinished);
    return tl::unexpected(ran.good() ? unwritable(file) : ServerCopyTrouble{program, ran, {}});
}

} // namespace kezek
