// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlapplications.h"
#include "storage/sqlbulletins.h"
#include "storage/sqlcodes.h"
#include "storage/sqlconnection.h"
#include "storage/sqldestruction.h"
#include "storage/sqlfigures.h"
#include "storage/sqlinquiries.h"
#include "storage/sqljournal.h"
#include "storage/sqljournalreaders.h"
#include "storage/sqlkindergartens.h"
#include "storage/sqloutbox.h"
#include "storage/sqlproofs.h"
#include "storage/sqlqueueentries.h"
#include "storage/sqlreaders.h"
#include "storage/sqlrecords.h"
#include "storage/sqlreferrals.h"
#include "storage/sqlseats.h"
#include "storage/sqlsettings.h"
#include "storage/sqlsnapshots.h"
#include "storage/sqlworkers.h"
#include "usecases/ports/store.h"

#include <memory>

namespace kezek {

/// One open office: the connection, its repositories and readers. Stays on the thread that opened the connection.
class SqlStore : public Store {
public:
    SqlStore(std::unique_ptr<SqlConnection> connection, Clock clock, PasswordCost cost = PasswordCost::Interactive);

    /// Opens an embedded office. Errors as of Database::open.
    static Result<std::unique_ptr<SqlStore>> open(const QString &path, Clock clock,
                                                  PasswordCost cost = PasswordCost::Interactive);

    QDateTime now() override { return m_clock(); }
    Done transaction(const std::function<bool()> &work, Company company = Company::Others) override
    {
        return m_session.transaction(work, company);
    }
    Done reconnect() override { return m_connection->reconnect(); }
    Applications &applications() override { return m_applications; }
    QueueEntries &queue() override { return m_queue; }
    Kindergartens &kindergartens() override { return m_kindergartens; }
    Seats &seats() override { return m_seats; }
    Bulletins &bulletins() override { return m_bulletins; }
    Referrals &referrals() override { return m_referrals; }
    Journal &journal() override { return m_journal; }
    Outbox &outbox() override { return m_outbox; }
    Codes &codes() override { return *m_codes; }
    Inquiries &inquiries() override { return m_inquiries; }
    Settings &settings() override { return m_settings; }
    Workers &workers() override { return m_workers; }
    Records &records() override { return m_records; }
    Readers &readers() override { return m_readers; }
    Figures &figures() override { return m_figures; }
    JournalReaders &journalReaders() override { return m_journalReaders; }
    Proofs &proofs() override { return m_proofs; }
    Snapshots &snapshots() override { return m_snapshots; }
    Destruction &destruction() override { return m_destruction; }

    /// For the set-up of an office and for tests.
    SqlSession &session() { return m_session; }
    SqlConnection &connection() { return *m_connection; }

private:
    std::unique_ptr<SqlConnection> m_connection;
    SqlSession &m_session;
    Clock m_clock;
    SqlApplications m_applications;
    SqlQueueEntries m_queue;
    SqlKindergartens m_kindergartens;
    SqlSeats m_seats;
    SqlBulletins m_bulletins;
    SqlReferrals m_referrals;
    SqlJournal m_journal;
    SqlOutbox m_outbox;
    std::unique_ptr<Codes> m_codes;
    SqlInquiries m_inquiries;
    SqlSettings m_settings;
    SqlWorkers m_workers;
    SqlRecords m_records;
    SqlReaders m_readers;
    SqlFigures m_figures;
    SqlJournalReaders m_journalReaders;
    SqlProofs m_proofs;
    SqlSnapshots m_snapshots;
    SqlDestruction m_destruction;
};

} // namespace kezek
