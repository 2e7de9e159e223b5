// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"

#include <QList>

namespace kezek {

/// One file of the numbered chain.
struct SchemaStep {
    int version = 0;
    QString name; ///< "0001_office"
    QString sql;
    QByteArray checksum; ///< SHA-256, hexadecimal

    static QByteArray checksumOf(const QString &sql);
};

/// Brings a database along the numbered chain. Refuses one that is newer than the program, and one whose applied steps differ.
class Migrator {
public:
    Migrator(SqlSession &session, QList<SchemaStep> chain);

    /// Files NNNN_name.sql of a dialect's folder, in order.
    static QList<SchemaStep> chainOf(const QString &dialect, const QString &root = QStringLiteral(":/sql"));

    /// The last applied step; 0 for an empty database.
    Result<int> version();
    /// Errors: DatabaseNewer with [its version, the program's], DatabaseDamaged (an applied step is not the one of the program).
    Done check();
    /// The first step that is still missing, 0 when none is.
    Result<int> firstMissing();
    /// Each step with its version row in one transaction: after an error the database stands at the last whole step.
    Done run();

private:
    struct Applied {
        int version = 0;
        QString name;
        QString checksum;
    };
    Result<QList<Applied>> applied();
    Done apply(const SchemaStep &step);

    SqlSession &m_session;
    QList<SchemaStep> m_chain;
};

} // namespace kezek
