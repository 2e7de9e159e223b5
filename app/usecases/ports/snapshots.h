// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace kezek {

using TrialId = Id<struct TrialTag>;
using ProposalListId = Id<struct ProposalListTag>;
using ProposalId = Id<struct ProposalTag>;

/// A waiting child, without a name.
struct QueuedChild {
    ApplicationId application;
    qint64 family = 0; ///< the same of all children of one applicant
    int numberYear = 0;
    int numberSequence = 0;
    PriorityCategory category = PriorityCategory::General;
    QDateTime filedAt;
    std::optional<QDate> stopListedUntil;
    SeatSeeker seeker;
};
/// A child that attends a kindergarten.
struct SittingChild {
    qint64 family = 0;
    KindergartenId kindergarten;
};
struct Snapshot {
    QList<QueuedChild> waiting;
    QList<SittingChild> sitting;
    QList<OfferedGroup> groups; ///< open ones, with the seats that nobody holds, published or not; there may be none
};

/// A trial of other rules that was kept: as it was set up, and the queue and seats of that instant (usecases/reports/whatif.h reads both).
struct KeptTrial {
    TrialId id;
    QDateTime madeAt;
    WorkerId madeBy;
    QString workerName;
    QJsonObject setup;
    QString content; ///< empty in lists
};

class ProposalWords {
    Q_GADGET
public:
    /// Read off the child and the group. Confirmed: the child got a referral there since. Outdated: it waits no more, or no seat is free.
    enum class State { Open, Confirmed, Declined, Outdated };
    Q_ENUM(State)
};
using ProposalState = ProposalWords::State;

struct Proposal {
    ApplicationId application;
    GroupId group;
};
struct ProposalList {
    ProposalListId id;
    TrialId trial;
    bool second = false; ///< the rules on the right of the trial
    QDateTime madeAt;
    WorkerId madeBy;
};
struct ProposalRow {
    ProposalId id;
    ProposalListId list;
    int place = 0;
    ApplicationId application;
    std::optional<ApplicationNumber> number;
    QDate born;
    Group group;
    QString kindergarten;
    ProposalState state = ProposalState::Open;
};

/// The whole queue and the free seats of now, for trying other rules on; the trials that were kept and their draft lists. Storage thread.
class Snapshots {
public:
    virtual ~Snapshots() = default;
    /// Reads without locking.
    virtual Result<Snapshot> take() = 0;
    virtual Result<QList<OfferedGroup>> groups() = 0; ///< of the snapshot, alone

    virtual Result<TrialId> insert(const KeptTrial &trial) = 0;
    virtual Result<KeptTrial> trial(TrialId id) = 0; ///< error: NotFound
    virtual Result<QList<KeptTrial>> trials(int limit) = 0; ///< the newest first

    /// The lines in the order of the list.
    virtual Result<ProposalListId> insert(const ProposalList &list, const QList<Proposal> &lines) = 0;
    /// The newest list, which is the one that is worked off; no rows when there is none.
    virtual Result<QList<ProposalRow>> proposals() = 0;
    virtual Result<ProposalRow> proposal(ProposalId id) = 0; ///< error: NotFound
    virtual Done decline(ProposalId id, const std::optional<QDateTime> &at) = 0;
};

} // namespace kezek
