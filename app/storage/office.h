// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/passwords.h"
#include "storage/sqlstore.h"

namespace kezek {

/// What a new office begins with.
struct NewOffice {
    OfficeInfo info;
    WorkerAccount administrator; ///< its passwordHash is made from `password`
    QString password;
    QList<District> districts;
    QDateTime now;
    QString program{}; ///< the version of the program that makes it, for the journal
    PasswordCost cost = PasswordCost::Interactive;
};

/// The working calendar that a new office begins with (resources/calendars).
Result<WorkingCalendar> shippedCalendar();

/// Makes a new office's file with schema, secret, rules, calendar, districts and the first administrator. The file gets
/// its name when it is whole. Errors: FileUnwritable (there already, or the folder takes no file), FieldRequired.
Done createOffice(const QString &path, const NewOffice &office);
/// The same into an open, empty database; one transaction.
Done seedOffice(SqlStore &store, const NewOffice &office);

} // namespace kezek
