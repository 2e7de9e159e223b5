// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/admin/command.h"

namespace kezek::admin {

/// Where a command gets a password from. Never from the command line, which every user of the PC can read.
struct PasswordSource {
    QString option;       ///< of a file whose first line it is; "-" is standard input
    const char *variable; ///< else this of the environment
    QString whose;        ///< else this is asked for, where a person sits at a terminal
    bool strict = true;   ///< refuses a file that other users of the PC may read
};

/// Empty when none was given. Error: FileUnreadable.
Result<QString> readPassword(const Call &call, const PasswordSource &source);

} // namespace kezek::admin
