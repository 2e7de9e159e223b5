// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/admin/command.h"
#include "main/common/office/openoffice.h"

namespace kezek::admin {

/// The database a call names, opened at the instant it names.
Result<std::unique_ptr<OpenOffice>> openOffice(Call &call);
/// The file or the address that a call names.
QString databasePath(const Call &call);
bool isOnServer(const Call &call);
/// Who comes in to the server at an address: --login, else KEZEK_LOGIN, else --as, else the owner; and their password, unless it is given.
Result<OfficePlace> serverPlace(const Call &call, const QString &address, const QString &password = {});

/// Adds --as to a command whose verbs a worker signs for.
void describeSignIn(QCommandLineParser &parser);
/// Signs in as --as with the password of --password-file or of the environment's KEZEK_PASSWORD; on a server as whoever came in to it.
/// Error: WrongLogin, LoginLocked.
Result<Actor> signIn(Call &call, OpenOffice &office);
/// A password from --password-file or KEZEK_PASSWORD.
Result<QString> passwordOf(const Call &call);

} // namespace kezek::admin
