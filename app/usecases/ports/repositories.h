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
    virtual Result<std::optional<Application>> byNumber(const ApplicationNumber &number) = 0;
    virtual Result<std::optional<Application>> liveOfChild(const Iin &child) = 0;
    /// The live one, else the one that ended last.
    virtual Result<std::optional<Application>> latestOfChild(const Iin &child) = 0;
    virtual Result<std::optional<Application>> enrolledOfChild(const Iin &child) = 0;
    /// Error: ChildAlreadyQueued when the database's index says so.
    virtual Result<ApplicationId> insert(const Application &application) = 0;
    /// Writes every field where the stored revision is application.revision, and raises it. Errors: ChangedByOther, ChildAlreadyQueued.
    virtual Done update(const Application &application) = 0;
    /// The next sequence of a year, gapless within committed work.
    virtual Result<int> nextSequence(int year) = 0;
    virtual Result<int> familiesWithPhone(const PhoneNumber &phone, ApplicationId except) = 0;
    /// Filed or waiting children born on or before a day.
    virtual Result<QList<Application>> bornNotAfter(QDate day) = 0;
    /// Waiting ones of a category above General whose benefit paper's last day is before `day`.
    virtual Result<QList<Application>> benefitsExpiredBefore(QDate day) = 0;
    /// Waiting ones of all birth years without open invitation, each birth-year queue in strict order (R5 alternatives are reordered by the caller).
    virtual Result<QList<Application>> waitingBornBetween(QDate from, QDate until) = 0;
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
    virtual Result<QList<SeatStatus>> ofGroup(GroupId group) = 0; ///< by number
    virtual Result<SeatId> insert(const Seat &seat) = 0;
    virtual Done update(const Seat &seat) = 0;
    /// Free seats that stand in no bulletin, not closed, of open groups.
    virtual Result<QList<Seat>> unpublished() = 0;
    /// A free, open seat of the group in a bulletin whose window has ended by `openBy`, or in `invitedTo` whatever its window (R7, R8);
    /// those of `invitedTo` first, then lowest number first; on PostgreSQL FOR UPDATE SKIP LOCKED, then once more with waiting.
    virtual Result<std::optional<Publication>> claimPublished(GroupId group, const QDateTime &openBy,
                                                              std::optional<BulletinId> invitedTo) = 0;
};

class Bulletins {
public:
    virtual ~Bulletins() = default;
    virtual Result<int> nextSequence(int year) = 0;
    virtual Result<BulletinId> insert(const Bulletin &bulletin) = 0;
    virtual Result<std::optional<Bulletin>> latest() = 0;
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
    virtual Done update(const Referral &referral) = 0; ///< ChangedByOther
    virtual Result<int> nextSequence(int year) = 0;
    /// Live ones whose last day is before `day`, by number.
    virtual Result<QList<Referral>> lapsedBefore(QDate day) = 0;
    /// Live ones whose visit-by day is `day`.
    virtual Result<QList<Referral>> toRemind(QDate day) = 0;
};

class Journal {
public:
    virtual ~Journal() = default;
    virtual Done write(const JournalRow &row) = 0;
    virtual Result<QList<JournalRow>> ofSubject(const QString &subject, qint64 id) = 0; ///< newest first
};

class Outbox {
public:
    virtual ~Outbox() = default;
    /// A row whose dedupKey is there already is left out silently. Result: its id, or null.
    virtual Result<MessageId> enqueue(const Message &message) = 0;
    virtual Result<Message> get(MessageId id) = 0;
    virtual Done update(const Message &message, const QString &eventDetail = {}) = 0; ///< also writes the event row from → to
    /// Takes the next row that is due: state Sending, leased, attempt counted. Lapses what is past validUntil; Sending rows with an ended lease become Unknown.
    virtual Result<std::optional<Message>> lease(const QDateTime &now, const QString &owner, const QDateTime &until) = 0;
    virtual Result<std::optional<Message>> byClientRef(const QString &clientRef) = 0;
};

class Codes {
public:
    virtual ~Codes() = default;
    /// Supersedes the live code of the same phone, purpose and object.
    virtual Result<CodeId> insert(const StoredCode &code) = 0;
    virtual Result<std::optional<StoredCode>> live(const PhoneNumber &phone, CodePurpose purpose, const QString &object) = 0;
    virtual Result<int> sentSince(const PhoneNumber &phone, const QDateTime &since) = 0;
    virtual Result<std::optional<QDateTime>> lastSent(const PhoneNumber &phone) = 0;
    virtual Result<int> failuresSince(const PhoneNumber &phone, const QDateTime &since) = 0;
    /// One atomic step: takes a try off, counts the failure. False when none was left.
    virtual Result<bool> spendTry(CodeId id, const QDateTime &at) = 0;
    /// The try was right: gives the failure back and marks the code used.
    virtual Done markUsed(CodeId id, const QDateTime &at) = 0;
    /// HMAC-SHA-256 of the text, keyed by the office's pepper.
    virtual Result<QByteArray> seal(const QString &text) = 0;
};

class Settings {
public:
    virtual ~Settings() = default;
    virtual Result<OfficeInfo> office() = 0;
    virtual Done setOffice(const OfficeInfo &office) = 0;
    virtual Result<Rulebook> rulebook() = 0;
    virtual Done addRule(const RuleRow &row) = 0; ///< a row of the same key and day is replaced
    virtual Result<WorkingCalendar> calendar() = 0;
    virtual Done setCalendarDay(const WorkingCalendar::Day &day) = 0;
    virtual Done removeCalendarDay(QDate day) = 0;
    virtual Done addCalendarYear(int year) = 0;
    virtual Result<QList<MessageText>> texts() = 0;
    virtual Done setText(const MessageText &text) = 0;
    virtual Result<SenderSettings> sender() = 0;
    virtual Done setSender(const SenderSettings &settings) = 0;
};

class Workers {
public:
    virtual ~Workers() = default;
    virtual Result<std::optional<WorkerAccount>> byLogin(const QString &login) = 0; ///< any case
    virtual Result<WorkerAccount> get(WorkerId id) = 0;
    virtual Result<QList<WorkerAccount>> all() = 0;
    virtual Result<WorkerId> insert(const WorkerAccount &account) = 0; ///< NameTaken
    virtual Done update(const WorkerAccount &account) = 0;
    /// Argon2id; slow on purpose.
    virtual Result<QString> hashPassword(const QString &password) = 0;
    virtual bool verifyPassword(const QString &hash, const QString &password) = 0;
};

/// Jobs that ran, operations that took effect, drafts of forms.
class Records {
public:
    virtual ~Records() = default;
    virtual Result<std::optional<QDateTime>> lastRun(const QString &job) = 0;
    virtual Done recordRun(const QString &job, const QDateTime &nominal, const QJsonObject &summary) = 0;
    /// The stored result of an operation that has taken effect.
    virtual Result<std::optional<QJsonObject>> operation(const QUuid &id) = 0;
    virtual Done recordOperation(const QUuid &id, const QString &verb, const QJsonObject &output) = 0;
    virtual Result<std::optional<QJsonObject>> draft(WorkerId worker, const QString &form) = 0;
    virtual Done saveDraft(WorkerId worker, const QString &form, const QJsonObject &content) = 0; ///< empty: removes it
};

} // namespace kezek
