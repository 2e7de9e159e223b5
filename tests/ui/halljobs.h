// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"

namespace kezek::test {

/// A store that can be made to lose its answers: what was written stays, and the caller hears of trouble.
class ForgetfulStore : public Store {
public:
    explicit ForgetfulStore(Store &store) : m_store(store) {}
    bool losesAnswers = false;

    QDateTime now() override { return m_store.now(); }
    Done reconnect() override { return m_store.reconnect(); }
    Done transaction(const std::function<bool()> &work, Company company = Company::Others) override
    {
        const Done done = m_store.transaction(work, company);
        return losesAnswers ? Done(refuse(ErrorCode::StorageFailed)) : done;
    }
    Applications &applications() override { return m_store.applications(); }
    QueueEntries &queue() override { return m_store.queue(); }
    Kindergartens &kindergartens() override { return m_store.kindergartens(); }
    Seats &seats() override { return m_store.seats(); }
    Bulletins &bulletins() override { return m_store.bulletins(); }
    Referrals &referrals() override { return m_store.referrals(); }
    Journal &journal() override { return m_store.journal(); }
    Inquiries &inquiries() override { return m_store.inquiries(); }
    Outbox &outbox() override { return m_store.outbox(); }
    Codes &codes() override { return m_store.codes(); }
    Settings &settings() override { return m_store.settings(); }
    Workers &workers() override { return m_store.workers(); }
    Records &records() override { return m_store.records(); }
    Readers &readers() override { return m_store.readers(); }
    Figures &figures() override { return m_store.figures(); }
    JournalReaders &journalReaders() override { return m_store.journalReaders(); }
    Proofs &proofs() override { return m_store.proofs(); }
    Snapshots &snapshots() override { return m_store.snapshots(); }
    Destruction &destruction() override { return m_store.destruction(); }

private:
    Store &m_store;
};

/// Answers at once, unless the office's data has gone, or late, when a test lets the answers come.
class HallJobs : public JobQueue {
public:
    explicit HallJobs(Store &office) : store(office) {}
    void post(std::function<void(Result<Store *>)> work) override
    {
        if (isLate)
            m_waiting.append(std::move(work));
        else
            run(work);
    }
    void letCome()
    {
        for (const auto &work : std::exchange(m_waiting, {}))
            run(work);
    }
    ForgetfulStore store;
    bool isGone = false;
    bool isLate = false;

private:
    void run(const std::function<void(Result<Store *>)> &work)
    {
        work(isGone ? Result<Store *>(refuse(ErrorCode::DatabaseMissing)) : Result<Store *>(&store));
    }
    QList<std::function<void(Result<Store *>)>> m_waiting;
};

} // namespace kezek::test
