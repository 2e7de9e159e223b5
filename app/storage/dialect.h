// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// The few places where SQLite and PostgreSQL differ in what the repositories say. Everything else is common SQL.
struct Dialect {
    QString name;        ///< of the chain's folder below :/sql
    QString begin;       ///< starts a write
    QString claimSuffix; ///< after a SELECT that claims one row: passes over rows that others hold
    QString waitSuffix;  ///< the same, waiting for them
    /// True of application rows `a` with a part of a name of three letters or more; %1: the key's column, takes one bind of namePattern().
    QString nameContains;
    bool namePatternIsPhrase = true; ///< FTS5 wants "…" quoted, LIKE wants %…%

    /// What nameContains is bound to for a word.
    QString namePattern(const QString &column, const QString &word) const;

    static Dialect sqlite();
};

} // namespace kezek
