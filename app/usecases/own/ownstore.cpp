// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/own/ownstore.h"

#include "usecases/own/owninquiries.h"
#include "usecases/own/ownreaders.h"
#include "usecases/own/ownrecords.h"

namespace kezek {

namespace {

class OwnStore : public Store {
public:
    OwnStore(Store &store, KindergartenId kindergarten)
        : m_store(store), m_own(store, kindergarten), m_applications(m_own), m_queue(m_own), m_seats(m_own), m_referrals(m_own),
          m_journal(m_own), m_outbox(m_own), m_readers(m_own)
    {
    }

    QDateTime now() override { return m_store.now(); }
    Done transaction(const std::function<bool()> &work, Company company) override { return m_store.transaction(work, company); }
    Done reconnect() override { return m_store.reconnect(); }

    Applications &applications() override { return m_applications; }
    QueueEntries &queue() override { return m_queue; }
    Kindergartens &kindergartens() override { return m_store.kindergartens(); }
    Seats &seats() override { return m_seats; }
    Bulletins &bulletins() override { return m_store.bulletins(); }
    Referrals &referrals() override { return m_referrals; }
    Journal &journal() override { return m_journal; }
    Outbox &outbox() override { return m_outbox; }
    Codes &codes() override { return m_store.codes(); }
    Inquiries &inquiries() override { return m_inquiries; }
    Settings &settings() override { return m_store.settings(); }
    Workers &workers() override { return m_store.workers(); }
    Records &records() override { return m_store.records(); }
    Readers &readers() override { return m_readers; }
    // The head's questions; none of the verbs and pages that ask them is open to a kindergarten's worker.
    Figures &figures() override { return m_store.figures(); }
    JournalReaders &journalReaders() override { return m_store.journalReaders(); }
    Proofs &proofs() override { return m_store.proofs(); }
    Snapshots &snapshots() override { return m_store.snapshots(); }
    Destruction &destruction() override { return m_store.destruction(); }

private:
    Store &m_store;
    OwnChildren m_own;
    OwnApplications m_applications;
    OwnQueueEntries m_queue;
    OwnSeats m_seats;
    OwnReferrals m_referrals;
    OwnJournal m_journal;
    OwnOutbox m_outbox;
    OwnInquiries m_inquiries;
    OwnReaders m_readers;
};

} // namespace

std::unique_ptr<Store> ownStore(Store &store, const Actor &actor)
{
    if (actor.role != Role::Kindergarten)
        return nullptr;
    return std::make_unique<OwnStore>(store, actor.kindergarten.value_or(KindergartenId()));
}

} // namespace kezek
