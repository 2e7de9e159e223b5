// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// Files that one user of a PC keeps from its other users. Whoever administers the system reads them all the same.
namespace ownfile {

/// Whether others may read or change a file; also where the disk does not know such a thing. A pipe is nobody else's.
bool isForOthers(const QString &path);
/// Keeps a file that is there to this user.
bool keep(const QString &path);
/// The command by which a person does it.
QString remedy();

} // namespace ownfile

} // namespace kezek
