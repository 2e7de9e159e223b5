// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passedover.h"
#include "usecases/ports/rows.h"

/// What the office shows of its past: the place of one child between two instants, and who was passed over for a seat.
namespace kezek {

/// How the place in the queue went from one instant to another, also of a child that came or left between.
struct PositionHistory {
    struct Line {
        enum class What { Entered, Moved, OrderChanged, Left };
        What what = What::Moved;
        PositionMove move; ///< Entered and Left: cause and instant; OrderChanged: instant and places
        int position = 0;  ///< Entered: the place it came to; Left: the one it had; else the place after it
    };
    QDateTime from;
    QDateTime until;
    std::optional<int> before; ///< at `from`; empty: it did not wait
    std::optional<int> after;
    QList<Line> lines; ///< oldest first; between an Entered and a Left the places add up
};

/// One child that stood ahead of another when that one's referral was issued.
struct ProofRow {
    int position = 0; ///< in the queue; 0: it had a referral, and would have stood here
    ApplicationId application;
    QString number;
    PersonName name;
    PriorityCategory category = PriorityCategory::General;
    QDateTime filedAt;
    PassedOver reason = PassedOver::NotExplained;
    std::optional<QDate> day; ///< of the reason: issued, invited, expired, stop-listed until, open since
};

/// Everyone who stood ahead when a referral was issued, and why none of them got the seat. All of it as it was then.
struct ProofSheet {
    Referral referral;
    Application application; ///< as it is now
    Group group;
    Kindergarten kindergarten;
    District district;
    int seatNumber = 0;
    std::optional<Bulletin> bulletin;      ///< empty: the seat stood in none that is known
    std::optional<QDateTime> windowUntil;  ///< the seat was taken within the window that ended then; empty: it was open to all
    std::optional<QDateTime> invitedAt;    ///< within the window
    int birthYear = 0;
    PriorityCategory category = PriorityCategory::General;
    int position = 0;
    int queueSize = 0;
    Rules rules;
    QList<ProofRow> ahead; ///< in the order of the queue
    QMap<PassedOver, int> counts() const;
};

/// A stay of the queue that ended with a referral, and that referral while it was live.
struct HeldReferral {
    Referral referral;
    QueueEntry stay;
};

/// Who stood where in a past span, and what each had. Read without locking; storage thread.
class Proofs {
public:
    virtual ~Proofs() = default;
    /// Stays that touch the span: entered by its end, not left before its begin.
    virtual Result<QList<QueueEntry>> stays(int birthYear, const QDateTime &from, const QDateTime &until) = 0;
    /// Referrals live at the instant (those that ended at it too) of children whose stay in this birth-year queue they ended.
    virtual Result<QList<HeldReferral>> referrals(int birthYear, const QDateTime &at) = 0;
    /// As they are now, those of both lists at an instant.
    virtual Result<QList<Application>> applications(int birthYear, const QDateTime &at) = 0;
    /// What has changed of those since (by when it was written), in the order in which it was written.
    virtual Result<QList<JournalRow>> changesSince(const QDateTime &since, int birthYear, const QDateTime &at) = 0;
    /// Invitations made by `until`, of children of the queue, that were open at `from` or later, or belong to the bulletin.
    virtual Result<QList<Invitation>> invitations(int birthYear, BulletinId bulletin, const QDateTime &from, const QDateTime &until) = 0;
    /// The publication that the seat was taken out of at this instant.
    virtual Result<std::optional<Publication>> publicationTaken(SeatId seat, const QDateTime &at) = 0;
    /// Other children of the applicant.
    virtual Result<QList<Application>> siblings(const Application &application) = 0;
    virtual Result<bool> wasAsked(ApplicationId application, BulletinId bulletin) = 0;
};

} // namespace kezek
