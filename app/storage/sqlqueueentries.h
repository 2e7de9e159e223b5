// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/repositories.h"

namespace kezek {

/// What readQueueEntry() reads.
QString selectQueueEntry(const QString &alias);
std::optional<QueueEntry> readQueueEntry(Row &row);

/// The queue as dated entries; positions and moves are counts over them.
class SqlQueueEntries : public QueueEntries {
public:
    explicit SqlQueueEntries(SqlSession &session) : m_session(session) {}

    Done enter(const QueueEntry &entry) override;
    Done leave(ApplicationId application, const QDateTime &at, Cause cause) override;
    Result<std::optional<QueueEntry>> openEntry(ApplicationId application) override;
    Result<QList<QueueEntry>> history(ApplicationId application) override;
    Result<QueueCounts> counts(const QueueEntry &entry) override;
    Result<QueueCounts> countsAt(const QueueEntry &entry, const QDateTime &at) override;
    Result<QList<QueueKey>> keysOf(int birthYear, PriorityCategory category) override;
    /// As countsAt, from counts(entry) that are known already.
    Result<QueueCounts> countsAt(const QueueEntry &entry, const QDateTime &at, QueueCounts now);
    Result<QList<QueueEvent>> events(const QueueEntry &entry, const QDateTime &from, const QDateTime &until) override;

private:
    /// Everyone else's moves after an instant, taken back.
    Done undoMovesSince(QueueCounts &counts, const QueueEntry &entry, const QDateTime &at);
    Done undoOwnMoves(QueueCounts &counts, const QueueEntry &entry, const QDateTime &at);

    SqlSession &m_session;
};

} // namespace kezek
