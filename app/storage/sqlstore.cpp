// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlstore.h"

#include "storage/database.h"

namespace kezek {

namespace {

/// Instants are kept in milliseconds, so that what is read back equals what was written.
Clock inMilliseconds(Clock clock)
{
    return [clock = std::move(clock)] { return QDateTime::fromMSecsSinceEpoch(clock().toMSecsSinceEpoch(), Qt::UTC); };
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<SqlConnection> connection, Clock clock, PasswordCost cost)
    : m_connection(std::move(connection)),
      m_session(m_connection->session()),
      m_clock(inMilliseconds(std::move(clock))),
      m_applications(m_session),
      m_queue(m_session),
      m_kindergartens(m_session),
      m_seats(m_session),
      m_bulletins(m_session),
      m_referrals(m_session),
      m_journal(m_session, m_clock),
      m_outbox(m_session, m_clock),
      m_codes(makeCodes(m_session, m_outbox)),
      m_inquiries(m_session),
      m_settings(m_session),
      m_workers(m_session, cost),
      m_records(m_session, m_clock),
      m_readers(*m_connection, {m_applications, m_queue, m_bulletins, m_settings, m_clock}),
      m_figures(m_session),
      m_journalReaders(m_session),
      m_proofs(m_session),
      m_snapshots(m_session),
      m_destruction(m_session)
{}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, Clock clock, PasswordCost cost)
{
    KEZEK_TRY(std::unique_ptr<Database> database, Database::open(path));
    return std::make_unique<SqlStore>(std::move(database), std::move(clock), cost);
}

} // namespace kezek
