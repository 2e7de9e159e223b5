// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace kezek {

/// What a file keeps while it is moved about on its disk.
using FileIdentity = std::pair<quint64, quint64>;

/// Which file a path leads to; none when there is none.
std::optional<FileIdentity> fileAt(const QString &path);

} // namespace kezek
