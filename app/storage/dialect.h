// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

class QSqlError;

namespace kezek {

/// The few places where SQLite and PostgreSQL differ in what the repositories say. Everything else is common SQL.
struct Dialect {
    QString name;         ///< of the chain's folder below :/sql
    QString begin;        ///< starts a write
    QString besideOthers; ///< sent with `begin` by a write that others may run beside; empty where there is one writer anyway
    QString alone;        ///< the same by one that waits until every other has ended
    QString claimSuffix;  ///< after a SELECT that claims one row of the table %1: passes over rows that others hold
    QString awaitSeat;    ///< for a group, an instant and a bulletin: waits for who is taking the last seat; 0 where none is left. Empty: nobody else is
    QString claim(QStringView table) const { return QString(claimSuffix).replace(QStringLiteral("%1"), table.toString()); }
    /// True of application rows `a` with a part of a name of three letters or more; %1: the key's column, takes one bind of namePattern().
    /// FTS5 wants "…" quoted and takes all words at once, by AND; LIKE wants %…% and a condition for each.
    QString nameContains;
    QString fewOfThem; ///< in its place, for at most %1 of many, the newest
    bool namePatternIsPhrase = true;
    QString hasTable;                ///< counts the tables of the bound name
    /// The next number of a kind in a year, both bound; empty: one more than the highest, which only a lone writer may do.
    QString nextNumber;
    /// Codes are drawn and checked by functions of the server, out of every session's reach.
    bool sealsCodes = false;
    /// Run with a child's IIN before the child is looked for by it; empty: nothing to run.
    QString admitChild;
    /// What a message `%1` says, as far as the session may read it.
    QString messageBody;
    QString asJson = QStringLiteral("%1"); ///< a text column that `->` and `->>` look into
    /// The server keeps each worker's password and lets them in (resources/sql/rights/1_logins.sql); no session sees what it keeps.
    bool serverKeepsPasswords = false;
    bool hasWorkerService = false; ///< a service does the jobs and sends the SMS, and says of itself in a table how it goes
    /// A statement that fails takes the whole transaction with it.
    bool failureEndsTransaction = false;
    /// The office's word for a driver's failure. `doing` says, for the log, what was tried.
    Error (*errorOf)(const QSqlError &error, const QString &doing) = nullptr;

    /// What nameContains is bound to for a word.
    QString namePattern(const QString &column, const QString &word) const;

    static const Dialect &sqlite();
    static const Dialect &postgresql();
};

} // namespace kezek
