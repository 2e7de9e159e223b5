// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace kezek {

/// The way into an office on a server, handed in by the composition root: nothing is known of such an office before somebody has logged in.
/// Each works off the GUI thread.
struct ServerDoor {
    QString server; ///< its name, which stands for the office's until that is known
    std::function<QFuture<Done>(const QString &login, const QString &password)> enter;
    std::function<void()> leave;
    std::function<void(const QString &password)> passwordChanged; ///< by whoever is inside
    /// What this PC's safe keeps for the login; empty: nothing.
    std::function<QFuture<Result<QString>>(const QString &login)> remembered;
    /// An empty password is forgotten.
    std::function<void(const QString &login, const QString &password)> remember;
};

} // namespace kezek
