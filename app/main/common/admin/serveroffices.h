// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/admin/command.h"
#include "storage/office.h"
#include "usecases/ports/serveraddress.h"

namespace kezek::admin {

/// Adds what making a database on a server takes: --server-login, --server-password-file, --owner-password-file.
void describeServerSetUp(QCommandLineParser &parser);
/// Adds --programs, where PostgreSQL's own lie.
void describePrograms(QCommandLineParser &parser);

/// Who may make databases: --server-login with their password.
Result<ServerLogin> serverAdministrator(const Call &call);
/// Error: PasswordTooShort.
Result<QString> ownerPassword(const Call &call, const QString &owner);

/// The same commands as for a file, of an office on a server.
int initServer(Call &call, const NewOffice &office);
int backupServer(Call &call, const QString &file);
/// Into a database that is made for it (--server-login) or is empty.
int restoreServer(Call &call, const QString &file);

} // namespace kezek::admin
