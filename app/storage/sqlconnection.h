// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

#include <QDateTime>

#include <functional>

namespace kezek {

/// The server's instant in UTC. The composition root gives it; nothing here asks the system.
using Clock = std::function<QDateTime()>;

/// An open database of either dialect, as the store needs it.
class SqlConnection {
public:
    virtual ~SqlConnection() = default;
    virtual SqlSession &session() = 0;
    /// As Store::reconnect; the session stays the same object.
    virtual Done reconnect() = 0;
    /// Text that differs from the last call's when anyone has written since.
    virtual Result<QString> changeMark() = 0;
    /// One English line for each thing that the engine itself finds broken.
    virtual Result<QStringList> engineCheck() = 0;
};

} // namespace kezek
