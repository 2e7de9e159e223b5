// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/proofs.h"
#include "usecases/ports/store.h"

#include <limits>

namespace kezek {

/// An instant of the office. What happened in the very same millisecond came before or after by the order of the journal's rows.
struct Moment {
    QDateTime at;
    qint64 row = std::numeric_limits<qint64>::max(); ///< of the journal; the largest: the end of the millisecond

    bool isAfter(const QDateTime &instant, qint64 journalRow) const
    {
        return instant < at || (instant == at && journalRow < row);
    }
};

// What the journal says that something was at a moment. `changes` is in the order in which it was written; what took effect earlier than it
// was written (the night that catches up) counts from when it took effect.
Application asItWas(Application now, const QList<JournalRow> &changes, const Moment &moment);
Group asItWas(Group now, const QList<JournalRow> &changes, const Moment &moment);
Kindergarten asItWas(Kindergarten now, const QList<JournalRow> &changes, const Moment &moment);

/// One birth-year queue over a span of the past that ends at a moment: who stood in it, what they asked for, what was promised to them.
class PastQueue {
public:
    static Result<PastQueue> read(Store &store, int birthYear, BulletinId bulletin, const QDateTime &from, const Moment &until);

    QList<QueueEntry> standing(const Moment &moment) const;
    /// Live referrals at the end of the span.
    QList<HeldReferral> held() const;
    /// Of a child that stood at the end of the span, or held a referral then.
    Application application(ApplicationId id, const Moment &moment) const;
    /// Made by the end of the span, oldest first.
    QList<Invitation> invitationsOf(ApplicationId id) const { return m_invitations.value(id); }
    bool isOpen(const Invitation &invitation, const Moment &moment) const;

private:
    enum class Edge { Begin, End };
    bool happened(ApplicationId id, const QDateTime &at, Edge edge, const Moment &moment) const;

    Moment m_until;
    QList<QueueEntry> m_stays;
    QList<HeldReferral> m_referrals;
    QHash<ApplicationId, Application> m_applications;
    QHash<ApplicationId, QList<JournalRow>> m_changes;
    QHash<ApplicationId, QList<Invitation>> m_invitations;
};

} // namespace kezek
