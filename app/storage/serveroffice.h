// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/office.h"
#include "storage/serverdatabase.h"

namespace kezek {

/// The role that owns an office's database: sets it up, migrates it, copies it. No person works as it.
QString ownerOf(const QString &database);
/// The role that gives the workers of a role their rights, "kezek_registrar" of the database "kezek".
QString groupOf(const QString &database, Role role);

/// Makes the database and its roles on a server, the schema in it, and the office with its first administrator. `admin` may create both
/// there; what was made goes again when a later step fails. Errors: as of ServerDatabase::connectTo, NameTaken (there is such a database
/// already), FieldNotUnderstood (a name that is not a–z, 0–9 and _), NotPermitted (to `admin`), as of seedOffice.
Done createServerOffice(const ServerAddress &address, const ServerLogin &admin, const QString &ownerPassword, const NewOffice &office);
/// An empty database for a copy of an office whose roles are named by `prefix`, with those roles, the workers' own excepted. Errors as of
/// createServerOffice.
Done createServerDatabase(const ServerAddress &address, const ServerLogin &admin, const QString &prefix, const QString &ownerPassword);
Done dropServerDatabase(const ServerAddress &address, const ServerLogin &admin);
/// As the owner, after a database was filled from a copy: the steps that are missing, the rights, and, if it is the office itself and no
/// copy beside it, the workers' logins.
Done settleRestoredOffice(const ServerAddress &address, const ServerLogin &owner, bool isTheOffice);
/// As the owner: the steps of the schema that are missing, and the rights anew, all of it or nothing. `way` by the owner's connection; while
/// its `before` runs nobody writes, and others may read and copy. Errors: as of ServerDatabase::open, DatabaseBusy (others are at work).
Result<BroughtAlong> migrateServerOffice(const ServerAddress &address, const ServerLogin &owner, const std::function<AlongTheWay(ServerDatabase &)> &way);

/// A name or a text as PostgreSQL reads it in a statement that cannot be prepared.
QString quotedName(QString name);
QString quotedText(QString text);

} // namespace kezek
