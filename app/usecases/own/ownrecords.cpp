// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/own/ownrecords.h"

namespace kezek {

namespace {

tl::unexpected<Error> notTheirs()
{
    return refuse(ErrorCode::NotPermitted, {}, {toText(Role::Kindergarten)});
}

} // namespace

Result<bool> OwnChildren::isOwn(GroupId id) const
{
    KEZEK_TRY(const Group group, m_store.kindergartens().group(id));
    return group.kindergarten == m_kindergarten;
}

Result<bool> OwnChildren::isOwn(SeatId id) const
{
    KEZEK_TRY(const Seat seat, m_store.seats().get(id));
    return isOwn(seat.group);
}

Result<bool> OwnChildren::isOwn(ApplicationId id) const
{
    KEZEK_TRY(const QList<Referral> referrals, m_store.referrals().ofApplication(id));
    for (const Referral &referral : referrals) {
        KEZEK_TRY(const bool here, isOwn(referral.seat));
        if (here)
            return true;
    }
    return false;
}

Result<Application> OwnApplications::get(ApplicationId id)
{
    KEZEK_CHECK(m_own.check(id));
    return m_own.store().applications().get(id);
}

Result<QList<Application>> OwnApplications::getAll(const QList<ApplicationId> &ids)
{
    for (const ApplicationId id : ids)
        KEZEK_CHECK(m_own.check(id));
    return m_own.store().applications().getAll(ids);
}

Result<std::optional<Application>> OwnApplications::byNumber(const ApplicationNumber &number)
{
    return m_own.ownOrNothing(m_own.store().applications().byNumber(number), &Application::id);
}

Result<std::optional<Application>> OwnApplications::liveOfChild(const Iin &child, ApplicationId except)
{
    return m_own.ownOrNothing(m_own.store().applications().liveOfChild(child, except), &Application::id);
}

Result<std::optional<Application>> OwnApplications::latestOfChild(const Iin &child)
{
    return m_own.ownOrNothing(m_own.store().applications().latestOfChild(child), &Application::id);
}

Result<std::optional<Application>> OwnApplications::enrolledOfChild(const Iin &child)
{
    KEZEK_TRY(const auto enrolled, m_own.store().applications().enrolledOfChild(child));
    if (!enrolled)
        return std::optional<Application>();
    // It may have been sent here once and attend another one now.
    KEZEK_TRY(const QList<Referral> referrals, m_own.store().referrals().ofApplication(enrolled->id));
    for (const Referral &referral : referrals) {
        KEZEK_TRY(const bool here, m_own.isOwn(referral.seat));
        if (here && referral.state == ReferralState::Enrolled)
            return enrolled;
    }
    return std::optional<Application>();
}

Result<ApplicationId> OwnApplications::insert(const Application &) { return notTheirs(); }
Done OwnApplications::update(const Application &, const Application &) { return notTheirs(); }
Result<int> OwnApplications::nextSequence(int) { return notTheirs(); }
Result<int> OwnApplications::familiesWithPhone(const PhoneNumber &, ApplicationId) { return notTheirs(); }
Result<QList<Application>> OwnApplications::bornNotAfter(QDate) { return notTheirs(); }
Result<QList<Application>> OwnApplications::benefitsExpiredBefore(QDate) { return notTheirs(); }
Result<QList<Application>> OwnApplications::waitingBornBetween(QDate, QDate, const QDateTime &) { return notTheirs(); }
Done OwnApplications::addPhoneHistory(const PhoneHistoryRow &) { return notTheirs(); }
Result<qint64> OwnApplications::addWrittenRequest(const WrittenRequest &) { return notTheirs(); }

Result<QList<PhoneHistoryRow>> OwnApplications::phoneHistory(ApplicationId id)
{
    KEZEK_CHECK(m_own.check(id));
    return m_own.store().applications().phoneHistory(id);
}

Result<Referral> OwnReferrals::get(ReferralId id)
{
    KEZEK_TRY(Referral referral, m_own.store().referrals().get(id));
    KEZEK_CHECK(m_own.check(referral.seat));
    return referral;
}

Result<std::optional<Referral>> OwnReferrals::byNumber(const ReferralNumber &number)
{
    return m_own.ownOrNothing(m_own.store().referrals().byNumber(number), &Referral::seat);
}

Result<std::optional<Referral>> OwnReferrals::liveOf(ApplicationId application)
{
    return m_own.ownOrNothing(m_own.store().referrals().liveOf(application), &Referral::seat);
}

Result<QList<Referral>> OwnReferrals::own(Result<QList<Referral>> all) const
{
    KEZEK_TRY(const QList<Referral> referrals, std::move(all));
    QList<Referral> here;
    for (const Referral &referral : referrals) {
        KEZEK_TRY(const bool isHere, m_own.isOwn(referral.seat));
        if (isHere)
            here.append(referral);
    }
    return here;
}

Result<QList<Referral>> OwnReferrals::ofApplication(ApplicationId application)
{
    return own(m_own.store().referrals().ofApplication(application));
}

Result<std::optional<Referral>> OwnReferrals::holding(SeatId seat)
{
    return m_own.ownOrNothing(m_own.store().referrals().holding(seat), &Referral::seat);
}

Result<ReferralId> OwnReferrals::insert(const Referral &) { return notTheirs(); }
Done OwnReferrals::update(const Referral &, const Referral &) { return notTheirs(); }
Result<int> OwnReferrals::nextSequence(int) { return notTheirs(); }
Result<QList<Referral>> OwnReferrals::lapsedBefore(QDate day) { return own(m_own.store().referrals().lapsedBefore(day)); }
Result<QList<Referral>> OwnReferrals::toRemind(QDate day) { return own(m_own.store().referrals().toRemind(day)); }

Result<Told> OwnReferrals::told(ReferralId id)
{
    KEZEK_CHECK(get(id));
    return m_own.store().referrals().told(id);
}

Result<Seat> OwnSeats::get(SeatId id)
{
    KEZEK_CHECK(m_own.check(id));
    return m_own.store().seats().get(id);
}

Result<QList<Seat>> OwnSeats::getAll(const QList<SeatId> &ids)
{
    for (const SeatId id : ids)
        KEZEK_CHECK(m_own.check(id));
    return m_own.store().seats().getAll(ids);
}

Result<QList<SeatStatus>> OwnSeats::ofGroup(GroupId group)
{
    KEZEK_CHECK(m_own.check(group));
    return m_own.store().seats().ofGroup(group);
}

Result<SeatId> OwnSeats::insert(const Seat &) { return notTheirs(); }
Done OwnSeats::update(const Seat &) { return notTheirs(); }
Done OwnSeats::setFree(SeatId, const QDateTime &, Cause) { return notTheirs(); }
Result<QList<Seat>> OwnSeats::unpublished() { return notTheirs(); }
Result<std::optional<Publication>> OwnSeats::takePublished(GroupId, const QDateTime &, std::optional<BulletinId>) { return notTheirs(); }

Done OwnQueueEntries::enter(const QueueEntry &) { return notTheirs(); }
Done OwnQueueEntries::leave(ApplicationId, const QDateTime &, Cause) { return notTheirs(); }

Result<std::optional<QueueEntry>> OwnQueueEntries::openEntry(ApplicationId application)
{
    KEZEK_CHECK(m_own.check(application));
    return m_own.store().queue().openEntry(application);
}

Result<QList<QueueEntry>> OwnQueueEntries::history(ApplicationId application)
{
    KEZEK_CHECK(m_own.check(application));
    return m_own.store().queue().history(application);
}

Result<QueueCounts> OwnQueueEntries::counts(const QueueEntry &entry)
{
    KEZEK_CHECK(m_own.check(entry.application));
    return m_own.store().queue().counts(entry);
}

Result<QueueCounts> OwnQueueEntries::countsAt(const QueueEntry &entry, const QDateTime &at)
{
    KEZEK_CHECK(m_own.check(entry.application));
    return m_own.store().queue().countsAt(entry, at);
}

Result<QList<QueueKey>> OwnQueueEntries::keysOf(int, PriorityCategory) { return notTheirs(); }

Result<QList<QueueEvent>> OwnQueueEntries::events(const QueueEntry &entry, const QDateTime &from, const QDateTime &until)
{
    KEZEK_CHECK(m_own.check(entry.application));
    return m_own.store().queue().events(entry, from, until);
}

Result<MessageId> OwnOutbox::enqueue(const Message &) { return notTheirs(); }
Done OwnOutbox::update(const Message &, const QString &) { return notTheirs(); }
Result<std::optional<Message>> OwnOutbox::lease(const QDateTime &, const Lease &) { return notTheirs(); }
Result<QList<Message>> OwnOutbox::leaseChecks(const QDateTime &, const QString &, MessageState, qsizetype, const QDateTime &) { return notTheirs(); }
Result<int> OwnOutbox::tidy(const QDateTime &) { return notTheirs(); }
Done OwnOutbox::forgetChecks() { return notTheirs(); }
Result<bool> OwnOutbox::cancelQueued(const QString &) { return notTheirs(); }
Result<std::optional<Message>> OwnOutbox::byClientRef(const QString &) { return notTheirs(); }

Result<Message> OwnOutbox::get(MessageId id)
{
    KEZEK_TRY(Message message, m_own.store().outbox().get(id));
    if (!message.application)
        return notTheirs();
    KEZEK_CHECK(m_own.check(*message.application));
    return message;
}

Result<QList<Message>> OwnOutbox::toPhone(ApplicationId application)
{
    KEZEK_CHECK(m_own.check(application));
    return m_own.store().outbox().toPhone(application);
}

Done OwnJournal::write(const JournalRow &row) { return m_own.store().journal().write(row); }
Result<QList<JournalRow>> OwnJournal::ofSubject(const QString &, qint64) { return notTheirs(); }
Result<QList<QDateTime>> OwnJournal::lookUps(WorkerId, const QString &, const QString &, const QDateTime &) { return notTheirs(); }

} // namespace kezek
