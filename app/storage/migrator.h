// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/schema.h"

#include <QList>

#include <functional>
#include <optional>

namespace kezek {

/// One file of the numbered chain.
struct SchemaStep {
    int version = 0;
    QString name; ///< "0001_office"
    QString sql;
    QByteArray checksum; ///< SHA-256, hexadecimal

    static QByteArray checksumOf(const QString &sql);
};

/// Which offices are let in: only one of the program's own schema, or, to look who somebody is and to copy it, an older one as well.
enum class SchemaAge { Present, OlderToo };

/// What else happens while a database is brought along, in the transaction of its steps: a failure takes all of it back.
struct AlongTheWay {
    std::function<Done()> before; ///< nobody else brings it along now
    std::function<Done(const BroughtAlong &)> after;
    std::function<void(int done, int of)> progress;
};

/// Brings a database along the numbered chain. Refuses one that is newer than the program, and one whose applied steps differ.
class Migrator {
public:
    Migrator(SqlSession &session, QList<SchemaStep> chain);

    /// Files NNNN_name.sql of a dialect's folder, in order.
    static QList<SchemaStep> chainOf(const QString &dialect, const QString &root = QStringLiteral(":/sql"));

    /// The last applied step; 0 for an empty database.
    Result<int> version();
    /// Errors: DatabaseNewer with [its version, the program's, the version of the program that it needs, or nothing], DatabaseDamaged (an
    /// applied step is not the one of the program).
    Done check();
    /// None: it stands where the program does. Errors: those of check(), DatabaseNotOurs (not one step), and unless older ones are let in
    /// DatabaseOlder with [its version, the program's].
    Result<std::optional<SchemaGap>> gap(SchemaAge age);
    /// The first step that is still missing, 0 when none is.
    Result<int> firstMissing();
    /// All missing steps with their version rows in one transaction: after an error the database stands where it stood.
    Result<BroughtAlong> run(const AlongTheWay &way = {});

private:
    struct Applied {
        int version = 0;
        QString name;
        QString checksum;
    };
    Result<QList<Applied>> applied();
    Done apply(const SchemaStep &step);
    Result<BroughtAlong> runAll(const AlongTheWay &way);
    /// Which program made it: what the newest row says that founded it or brought it along.
    QString programNeeded();

    SqlSession &m_session;
    QList<SchemaStep> m_chain;
};

} // namespace kezek
