// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include "storage/driverrors.h"

using namespace Qt::StringLiterals;

namespace kezek {

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect{.name = u"sqlite"_s,
                                 .begin = u"BEGIN IMMEDIATE"_s,
                                 .besideOthers = {},
                                 .alone = {},
                                 .claimSuffix = {},
                                 .awaitSeat = {},
                                 .nameContains = u"a.id IN (SELECT rowid FROM application_search WHERE application_search MATCH ?)"_s,
                                 .fewOfThem = u"a.id IN (SELECT rowid FROM application_search WHERE application_search MATCH ? ORDER BY rowid DESC LIMIT %1)"_s,
                                 .namePatternIsPhrase = true,
                                 .hasTable = u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"_s,
                                 .nextNumber = {},
                                 .sealsCodes = false,
                                 .admitChild = {},
                                 .messageBody = u"%1.body"_s,
                                 .asJson = u"%1"_s,
                                 .serverKeepsPasswords = false,
                                 .hasWorkerService = false,
                                 .failureEndsTransaction = false,
                                 .errorOf = sqliteError};
    return dialect;
}

const Dialect &Dialect::postgresql()
{
    // Locks of a transaction, so that they end with it however it ends; resources/sql/rights/3_service.sql says who may take which.
    static const Dialect dialect{.name = u"postgresql"_s,
                                 .begin = u"BEGIN"_s,
                                 .besideOthers = u"SELECT office_beside_others()"_s,
                                 .alone = u"SELECT office_alone()"_s,
                                 .claimSuffix = u"FOR NO KEY UPDATE OF %1 SKIP LOCKED"_s,
                                 .awaitSeat = u"SELECT await_seat(?, ?, ?)"_s,
                                 .nameContains = u"%1 LIKE ?"_s,
                                 .fewOfThem = {},
                                 .namePatternIsPhrase = false,
                                 .hasTable = u"SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass(?)"_s,
                                 .nextNumber = u"SELECT next_number(?, ?)"_s,
                                 .sealsCodes = true,
                                 .admitChild = u"SELECT admit_child(?)"_s,
                                 .messageBody = u"message_body(%1.id)"_s,
                                 .asJson = u"CAST(%1 AS json)"_s,
                                 .serverKeepsPasswords = true,
                                 .hasWorkerService = true,
                                 .failureEndsTransaction = true,
                                 .errorOf = postgresqlError};
    return dialect;
}

QString Dialect::namePattern(const QString &column, const QString &word) const
{
    QString text = word;
    if (namePatternIsPhrase)
        return column + u" : \""_s + text.replace(u'"', u"\"\""_s) + u'"';
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

} // namespace kezek
