// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <utility>

namespace kezek {

/// Ended cases whose personal data is kept longer than its term.
struct DueData {
    int cases = 0;
    std::optional<QDateTime> earliest; ///< ends of the first and the last of them
    std::optional<QDateTime> latest;
    bool operator==(const DueData &) const = default;
};

/// What an act is made of.
struct DestructionOrder {
    QDateTime endedBefore; ///< cases that had ended by then
    int termMonths = 0;
    QString approver;
    QString reason;
    WorkerId worker;
    QString workerName;
    QDateTime at;
};

/// An act of destruction. It is kept for good and names no person whose data it destroyed.
struct DestructionAct {
    qint64 id = 0;
    int year = 0;
    int sequence = 0;
    QDateTime madeAt;
    QString workerName;
    QString approver;
    QString reason;
    int termMonths = 0;
    QDateTime endedBefore;
    QList<std::pair<QString, int>> counts; ///< rows by table, in the order of their names
    QStringList applications;              ///< their numbers; of one that was never registered "#" and its id

    QString number() const { return QStringLiteral("%1-%2").arg(year).arg(sequence); }
    bool operator==(const DestructionAct &) const = default;
};

/// What is done to personal data whose term has ended. Storage thread, inside the transaction.
class Destruction {
public:
    virtual ~Destruction() = default;
    virtual Result<DueData> due(const QDateTime &endedBefore) = 0;
    /// Empties what the cases hold of persons: names, IINs, phones, addresses, papers, notes, consents, messages, inquiries, written requests, and
    /// the words of their journal; with them what belongs to no case and is older (messages, answered inquiries, codes, answers of operations).
    /// What other children's places are proved by stays: entries of the queue, states, instants, categories, numbers, birth dates, wishes.
    /// Errors: NothingToDestroy; on a server NotPermitted when the term is not that of the rules.
    virtual Result<DestructionAct> destroy(const DestructionOrder &order) = 0;
    virtual Result<QList<DestructionAct>> acts() = 0; ///< newest first
};

} // namespace kezek
