// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"
#include "usecases/ports/entities.h"

/// What the use cases ask of storage, one class an aggregate. All of it runs on the storage thread inside the open
/// transaction. Errors beside those named: DatabaseBusy, DatabaseReadOnly, DiskFull, DatabaseDamaged, StorageFailed.
namespace kezek {

class Applications {
public:
    virtual ~Applications() = default;
    virtual Result<Application> get(ApplicationId id) = 0;                      ///< NotFound
    /// Some hundreds at once, in the order of their ids. Error: NotFound when one is missing.
    virtual Result<QList<Application>> getAll(const QList<ApplicationId> &ids) = 0;
    virtual Result<std::optional<Application>> byNumber(const ApplicationNumber &number) = 0;
    /// None where `except` is the live one: a child has one at most.
    virtual Result<std::optional<Application>> liveOfChild(const Iin &child, ApplicationId except = {}) = 0;
    /// The live one, else the one that ended last.
    virtual Result<std::optional<Application>> latestOfChild(const Iin &child) = 0;
    virtual Result<std::optional<Application>> enrolledOfChild(const Iin &child) = 0;
    /// Error: ChildAlreadyQueued when the database's index says so.
    virtual Result<ApplicationId> insert(const Application &application) = 0;
    /// Writes what differs where the stored revision is that of both, and raises it. Errors: ChangedByOther, ChildAlreadyQueued.
    virtual Done update(const Application &before, const Application &after) = 0;
    /// The next sequence of a year, gapless within committed work.
    virtual Result<int> nextSequence(int year) = 0;
    virtual Result<int> familiesWithPhone(const PhoneNumber &phone, ApplicationId except) = 0;
    /// Filed or waiting children born on or before a day.
    virtual Result<QList<Application>> bornNotAfter(QDate day) = 0;
    /// Waiting ones of a category above General whose benefit paper's last day is before `day`.
    virtual Result<QList<Application>> benefitsExpiredBefore(QDate day) = 0;
    /// Waiting ones of all birth years for whom no seat is kept at `at` by an invitation, each birth-year queue in strict order (R5
    /// alternatives are reordered by the caller). An invitation whose window is over keeps nothing, closed by the night or not.
    virtual Result<QList<Application>> waitingBornBetween(QDate from, QDate until, const QDateTime &at) = 0;
    virtual Done addPhoneHistory(const PhoneHistoryRow &row) = 0;
    virtual Result<QList<PhoneHistoryRow>> phoneHistory(ApplicationId id) = 0;
    virtual Result<qint64> addWrittenRequest(const WrittenRequest &request) = 0;
};

class QueueEntries {
public:
    virtual ~QueueEntries() = default;
    virtual Done enter(const QueueEntry &entry) = 0;
    /// Ends the open entry; Error NotFound when there is none.
    virtual Done leave(ApplicationId application, const QDateTime &at, Cause cause) = 0;
    virtual Result<std::optional<QueueEntry>> openEntry(ApplicationId application) = 0;
    virtual Result<QList<QueueEntry>> history(ApplicationId application) = 0;
    /// Counts of the birth-year queue around the entry now, or at a past instant.
    virtual Result<QueueCounts> counts(const QueueEntry &entry) = 0;
    virtual Result<QueueCounts> countsAt(const QueueEntry &entry, const QDateTime &at) = 0;
    /// All who wait now in a birth year and category, in order.
    virtual Result<QList<QueueKey>> keysOf(int birthYear, PriorityCategory category) = 0;
    /// Begins and ends of others' entries in (from, until], in time order.
    virtual Result<QList<QueueEvent>> events(const QueueEntry &entry, const QDateTime &from, const QDateTime &until) = 0;
};

class Kindergartens {
public:
    virtual ~Kindergartens() = default;
    virtual Result<QList<District>> districts() = 0;
    virtual Result<DistrictId> addDistrict(const District &district) = 0;
    virtual Done updateDistrict(const District &district) = 0;
    virtual Result<Kindergarten> kindergarten(KindergartenId id) = 0;
    virtual Result<QList<Kindergarten>> all() = 0;
    virtual Result<KindergartenId> insert(const Kindergarten &kindergarten) = 0; ///< NameTaken
    virtual Done update(const Kindergarten &kindergarten) = 0;                   ///< ChangedByOther, NameTaken
    virtual Result<Group> group(GroupId id) = 0;
    virtual Result<QList<Group>> groups(KindergartenId kindergarten) = 0;
    virtual Result<GroupId> insertGroup(const Group &group) = 0;
    virtual Done updateGroup(const Group &group) = 0;
    /// The last move into a school year that was not undone.
    virtual Result<std::optional<YearMove>> lastYearMove() = 0;
    virtual Result<qint64> insert(const YearMove &move) = 0;
    virtual Done undoYearMove(qint64 move, const QDateTime &at) = 0;
};

/// A seat with what holds it, and where it stands.
struct SeatStatus {
    Seat seat;
    SeatState state = SeatState::Free;
    std::optional<ReferralId> referral;       ///< Taken or OnReferral
    std::optional<ApplicationId> application; ///< Taken or OnReferral
    std::optional<QDate> lastDay;             ///< OnReferral
    std::optional<Publication> publication;   ///< InBulletin
    QString childName;                        ///< Taken or OnReferral
};

class Seats {
public:
    virtual ~Seats() = default;
    virtual Result<Seat> get(SeatId id) = 0;
    /// Some hundreds at once, in the order of their ids. Error: NotFound when one is missing.
    virtual Result<QList<Seat>> getAll(const QList<SeatId> &ids) = 0;
    virtual Result<QList<SeatStatus>> ofGroup(GroupId group) = 0; ///< by number
    virtual Result<SeatId> insert(const Seat &seat) = 0;
    virtual Done update(const Seat &seat) = 0;
    virtual Done setFree(SeatId seat, const QDateTime &since, Cause cause) = 0; ///< NotFound
    /// Free seats that stand in no bulletin, not closed, of open groups.
    virtual Result<QList<Seat>> unpublished() = 0;
    /// Takes a free, open seat of the group out of a bulletin whose window has ended by `at`, or out of `invitedTo` whatever its window
    /// (R7, R8): its publication ends at `at` with SeatTaken, and whoever took it puts a referral on it in the same transaction. Those of
    /// `invitedTo` first, then lowest number first; on PostgreSQL past what others are taking, and before none is said they are waited for.
    virtual Result<std::optional<Publication>> takePublished(GroupId group, const QDateTime &at, std::optional<BulletinId> invitedTo) = 0;
};

class Bulletins {
public:
    virtual ~Bulletins() = default;
    virtual Result<int> nextSequence(int year) = 0;
    virtual Result<BulletinId> insert(const Bulletin &bulletin) = 0;
    virtual Result<std::optional<Bulletin>> latest() = 0; ///< the undone ones too
    virtual Result<Bulletin> get(BulletinId id) = 0;       ///< NotFound
    virtual Result<QList<Publication>> publications(BulletinId bulletin) = 0;
    virtual Done markUndone(BulletinId bulletin, const QDateTime &at) = 0;
    virtual Done publish(const Publication &publication) = 0;
    virtual Result<std::optional<Publication>> openPublication(SeatId seat) = 0;
    virtual Done endPublication(qint64 publication, const QDateTime &at, Cause cause) = 0;
    /// Windows that ended by `at` and were not closed yet; windows still open at `at`.
    virtual Result<QList<Bulletin>> windowsToClose(const QDateTime &at) = 0;
    virtual Result<QList<Bulletin>> windowsOpen(const QDateTime &at) = 0;
    virtual Done closeWindow(BulletinId bulletin, const QDateTime &at) = 0;
    /// Open publications of a bulletin by group.
    virtual Result<QMap<GroupId, int>> openSeats(BulletinId bulletin) = 0;
    virtual Done invite(const Invitation &invitation) = 0;
    virtual Result<QList<Invitation>> openInvitations(BulletinId bulletin) = 0;
    virtual Result<QList<Invitation>> openInvitationsOf(ApplicationId application) = 0;
    /// Invited to this bulletin before, whatever came of it: not invited a second time.
    virtual Result<QList<ApplicationId>> everInvited(BulletinId bulletin) = 0;
    virtual Done endInvitation(InvitationId invitation, const QDateTime &at, std::optional<Cause> cause) = 0;
};

class Referrals {
public:
    virtual ~Referrals() = default;
    virtual Result<Referral> get(ReferralId id) = 0;
    virtual Result<std::optional<Referral>> byNumber(const ReferralNumber &number) = 0;
    virtual Result<std::optional<Referral>> liveOf(ApplicationId application) = 0;
    virtual Result<QList<Referral>> ofApplication(ApplicationId application) = 0; ///< newest first
    virtual Result<std::optional<Referral>> holding(SeatId seat) = 0;
    /// Error: SeatTaken when another referral holds the seat, MoveNotAllowed when the application has a live one (unique indexes).
    virtual Result<ReferralId> insert(const Referral &referral) = 0;
    /// Writes what differs where the stored revision is that of both, and raises it. Error: ChangedByOther.
    virtual Done update(const Referral &before, const Referral &after) = 0;
    virtual Result<int> nextSequence(int year) = 0;
    /// Live ones whose last day is before `day`, by number.
    virtual Result<QList<Referral>> lapsedBefore(QDate day) = 0;
    /// Live ones whose visit-by day is `day`.
    virtual Result<QList<Referral>> toRemind(QDate day) = 0;
    virtual Result<Told> told(ReferralId id) = 0;
};

} // namespace kezek
