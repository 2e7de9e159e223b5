// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// The journal; rows are only ever added, and the database refuses anything else.
class SqlJournal : public Journal {
public:
    SqlJournal(SqlSession &session, Clock clock) : m_session(session), m_clock(std::move(clock)) {}

    /// A row without recordedAt gets the server's instant.
    Done write(const JournalRow &row) override;
    Result<QList<JournalRow>> ofSubject(const QString &subject, qint64 id) override;
    Result<QList<QDateTime>> lookUps(WorkerId worker, const QString &workstation, const QString &outcome, const QDateTime &since) override;

private:
    SqlSession &m_session;
    Clock m_clock;
};

} // namespace kezek
