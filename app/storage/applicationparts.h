// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "storage/sqlsession.h"

namespace kezek {

/// The lists of an application, each with a table of its own.
struct ApplicationParts {
    QList<ContactPhone> phones;
    Wishes wishes;
};

/// Of the applications that "FROM application a" with `rest` behind it finds.
Done readApplicationParts(SqlSession &session, QList<Application> &applications, const QString &rest, const QVariantList &values);
/// Rows that say the same as before are left alone: a verb that changes none of them needs no right to.
Done writeApplicationParts(SqlSession &session, ApplicationId id, const ApplicationParts &before, const Application &after);

} // namespace kezek
