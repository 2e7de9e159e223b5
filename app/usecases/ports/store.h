// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/officerepositories.h"
#include "usecases/ports/readers.h"
#include "usecases/ports/repositories.h"

#include <functional>

namespace kezek {

class Destruction;
class Figures;
class JournalReaders;
class Proofs;
class Snapshots;

/// Who else may write while a transaction runs. On an embedded database nobody ever does.
enum class Company {
    Others, ///< others may: what two could spoil together is kept apart by revisions, unique indexes and claimed seats
    None,   ///< it waits for those that run and they wait for it: it looks at many rows and relies on what it saw
};

/// One connection to the office's data. Lives on the storage thread; never touched from another.
class Store {
public:
    virtual ~Store() = default;

    /// The server's clock, UTC, in milliseconds. A training office may be held at another instant.
    virtual QDateTime now() = 0;
    /// Begins a write, runs `work`, commits when it returns true, rolls back when it returns false.
    /// Errors: those of the driver, also of the commit itself; OutcomeUnknown when its answer was lost.
    virtual Done transaction(const std::function<bool()> &work, Company company = Company::Others) = 0;
    /// After a lost connection: makes a new one. Soon after the loss it tries for some seconds, later once. Nothing where there is
    /// none to lose.
    virtual Done reconnect() = 0;

    virtual Applications &applications() = 0;
    virtual QueueEntries &queue() = 0;
    virtual Kindergartens &kindergartens() = 0;
    virtual Seats &seats() = 0;
    virtual Bulletins &bulletins() = 0;
    virtual Referrals &referrals() = 0;
    virtual Journal &journal() = 0;
    virtual Outbox &outbox() = 0;
    virtual Codes &codes() = 0;
    virtual Inquiries &inquiries() = 0;
    virtual Settings &settings() = 0;
    virtual Workers &workers() = 0;
    virtual Records &records() = 0;
    virtual Readers &readers() = 0;
    // What the head of the office asks. Their headers are ports/figures.h, journalreaders.h, proofs.h, snapshots.h, destruction.h.
    virtual Figures &figures() = 0;
    virtual JournalReaders &journalReaders() = 0;
    virtual Proofs &proofs() = 0;
    virtual Snapshots &snapshots() = 0;
    virtual Destruction &destruction() = 0;
};

} // namespace kezek
