// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/own/ownchildren.h"

/// The records of one kindergarten's children: reads of others are refused or find nothing, and every write is refused (NotPermitted).
namespace kezek {

class OwnApplications : public Applications {
public:
    explicit OwnApplications(const OwnChildren &own) : m_own(own) {}
    Result<Application> get(ApplicationId id) override;
    Result<QList<Application>> getAll(const QList<ApplicationId> &ids) override;
    Result<std::optional<Application>> byNumber(const ApplicationNumber &number) override;
    Result<std::optional<Application>> liveOfChild(const Iin &child, ApplicationId except) override;
    Result<std::optional<Application>> latestOfChild(const Iin &child) override;
    Result<std::optional<Application>> enrolledOfChild(const Iin &child) override;
    Result<ApplicationId> insert(const Application &application) override;
    Done update(const Application &before, const Application &after) override;
    Result<int> nextSequence(int year) override;
    Result<int> familiesWithPhone(const PhoneNumber &phone, ApplicationId except) override;
    Result<QList<Application>> bornNotAfter(QDate day) override;
    Result<QList<Application>> benefitsExpiredBefore(QDate day) override;
    Result<QList<Application>> waitingBornBetween(QDate from, QDate until, const QDateTime &at) override;
    Done addPhoneHistory(const PhoneHistoryRow &row) override;
    Result<QList<PhoneHistoryRow>> phoneHistory(ApplicationId id) override;
    Result<qint64> addWrittenRequest(const WrittenRequest &request) override;

private:
    const OwnChildren &m_own;
};

class OwnReferrals : public Referrals {
public:
    explicit OwnReferrals(const OwnChildren &own) : m_own(own) {}
    Result<Referral> get(ReferralId id) override;
    Result<std::optional<Referral>> byNumber(const ReferralNumber &number) override;
    Result<std::optional<Referral>> liveOf(ApplicationId application) override;
    Result<QList<Referral>> ofApplication(ApplicationId application) override;
    Result<std::optional<Referral>> holding(SeatId seat) override;
    Result<ReferralId> insert(const Referral &referral) override;
    Done update(const Referral &before, const Referral &after) override;
    Result<int> nextSequence(int year) override;
    Result<QList<Referral>> lapsedBefore(QDate day) override;
    Result<QList<Referral>> toRemind(QDate day) override;
    Result<Told> told(ReferralId id) override;

private:
    Result<QList<Referral>> own(Result<QList<Referral>> all) const;
    const OwnChildren &m_own;
};

class OwnSeats : public Seats {
public:
    explicit OwnSeats(const OwnChildren &own) : m_own(own) {}
    Result<Seat> get(SeatId id) override;
    Result<QList<Seat>> getAll(const QList<SeatId> &ids) override;
    Result<QList<SeatStatus>> ofGroup(GroupId group) override;
    Result<SeatId> insert(const Seat &seat) override;
    Done update(const Seat &seat) override;
    Done setFree(SeatId seat, const QDateTime &since, Cause cause) override;
    Result<QList<Seat>> unpublished() override;
    Result<std::optional<Publication>> takePublished(GroupId group, const QDateTime &at, std::optional<BulletinId> invitedTo) override;

private:
    const OwnChildren &m_own;
};

class OwnQueueEntries : public QueueEntries {
public:
    explicit OwnQueueEntries(const OwnChildren &own) : m_own(own) {}
    Done enter(const QueueEntry &entry) override;
    Done leave(ApplicationId application, const QDateTime &at, Cause cause) override;
    Result<std::optional<QueueEntry>> openEntry(ApplicationId application) override;
    Result<QList<QueueEntry>> history(ApplicationId application) override;
    Result<QueueCounts> counts(const QueueEntry &entry) override;
    Result<QueueCounts> countsAt(const QueueEntry &entry, const QDateTime &at) override;
    Result<QList<QueueKey>> keysOf(int birthYear, PriorityCategory category) override;
    Result<QList<QueueEvent>> events(const QueueEntry &entry, const QDateTime &from, const QDateTime &until) override;

private:
    const OwnChildren &m_own;
};

class OwnOutbox : public Outbox {
public:
    explicit OwnOutbox(const OwnChildren &own) : m_own(own) {}
    Result<MessageId> enqueue(const Message &message) override;
    Result<Message> get(MessageId id) override;
    Done update(const Message &message, const QString &eventDetail) override;
    Result<std::optional<Message>> lease(const QDateTime &now, const Lease &lease) override;
    Result<QList<Message>> leaseChecks(const QDateTime &now, const QString &provider, MessageState state, qsizetype most,
                                       const QDateTime &until) override;
    Result<int> tidy(const QDateTime &now) override;
    Done forgetChecks() override;
    Result<bool> cancelQueued(const QString &dedupKey) override;
    Result<std::optional<Message>> byClientRef(const QString &clientRef) override;
    Result<QList<Message>> toPhone(ApplicationId application) override;

private:
    const OwnChildren &m_own;
};

/// What is done is written down; what others did is not theirs to read.
class OwnJournal : public Journal {
public:
    explicit OwnJournal(const OwnChildren &own) : m_own(own) {}
    Done write(const JournalRow &row) override;
    Result<QList<JournalRow>> ofSubject(const QString &subject, qint64 id) override;
    Result<QList<QDateTime>> lookUps(WorkerId worker, const QString &workstation, const QString &outcome, const QDateTime &since) override;

private:
    const OwnChildren &m_own;
};

} // namespace kezek
