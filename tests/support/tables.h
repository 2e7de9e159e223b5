// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

/// An office's tables as a test sees them that goes past the repositories; the same on both databases.
namespace kezek::test {

QStringList columnsOf(SqlSession &session, const QString &table);
/// Every row as "table: column=value …" in the order of `orderBy`, without the columns that are left out.
QStringList rowsOf(SqlSession &session, const QString &table, const QStringList &leftOut, const QString &orderBy = QStringLiteral("1"));
/// How the database would find the rows of a SELECT without binds, if it had many.
QString planOf(SqlSession &session, const QString &sql);
/// From now on any word and number goes into this office.
void dropChecks(SqlSession &session);
/// From now on a key may stand twice, too.
void dropUniqueKeys(SqlSession &session);

} // namespace kezek::test
