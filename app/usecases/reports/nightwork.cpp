// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/nightwork.h"

#include "usecases/applications/moves.h"
#include "usecases/referrals/annulment.h"
#include "usecases/seats/invitations.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString verb = QString::fromLatin1(RunNight::name);

/// Families: read one by one, they are a fifth of a night's work.
constexpr qsizetype readAtOnce = 200;

Done unlessRefused(Done done)
{
    const bool refused = !done && (done.error().code == ErrorCode::MoveNotAllowed || done.error().code == ErrorCode::DateNoCalendar);
    return refused ? Done() : done;
}

QString key(const QString &what, ReferralId referral)
{
    return what + u':' + QString::number(referral.value);
}

/// As it stands after "annulled:".
QString overdueGround(Language language, QDate lastDay)
{
    return (language == Language::Kazakh ? u"мерзімі %1 аяқталды"_s : u"срок закончился %1"_s).arg(noticeDay(lastDay));
}

} // namespace

Result<RunNight::Output> NightWork::run()
{
    KEZEK_CHECK(lapseReferrals());
    KEZEK_CHECK(expireBenefits());
    KEZEK_CHECK(ageOut());
    KEZEK_CHECK(closeWindows());
    KEZEK_CHECK(topUpInvitations());
    KEZEK_CHECK(remind());
    m_done.nights = 1;
    return m_done;
}

Done NightWork::lapseReferrals()
{
    KEZEK_TRY(const auto referrals, m_work.store.referrals().lapsedBefore(m_work.today()));
    return forEach(referrals, &NightWork::lapse);
}

Done NightWork::forEach(const QList<Referral> &referrals, Done (NightWork::*what)(ReferralCase))
{
    for (qsizetype from = 0; from < referrals.size(); from += readAtOnce) {
        KEZEK_TRY(const QList<ReferralCase> cases, casesOf(referrals.mid(from, readAtOnce)));
        for (const ReferralCase &one : cases)
            KEZEK_CHECK(unlessRefused((this->*what)(one)));
    }
    return {};
}

Result<QList<ReferralCase>> NightWork::casesOf(const QList<Referral> &referrals)
{
    QList<ApplicationId> applicationIds;
    QList<SeatId> seatIds;
    for (const Referral &referral : referrals) {
        applicationIds.append(referral.application);
        seatIds.append(referral.seat);
    }
    KEZEK_TRY(const QList<Application> applications, m_work.store.applications().getAll(applicationIds));
    KEZEK_TRY(const QList<Seat> seats, m_work.store.seats().getAll(seatIds));
    QList<ReferralCase> cases;
    for (qsizetype i = 0; i < referrals.size(); ++i) {
        KEZEK_TRY(const Place place, placeIn(seats.at(i)));
        cases.append({referrals.at(i), applications.at(i), place});
    }
    return cases;
}

Result<Place> NightWork::placeIn(const Seat &seat)
{
    if (!m_places.contains(seat.group)) {
        KEZEK_TRY(const Place place, placeOf(m_work, seat.id));
        m_places.insert(seat.group, place);
    }
    Place place = m_places.value(seat.group);
    place.seat = seat;
    return place;
}

Done NightWork::lapse(ReferralCase overdue)
{
    const Annulment annulment{ReferralVerb::Lapse, ApplicationVerb::FirstOverdue, true, verb, {}};
    KEZEK_TRY(const bool archived, annul(m_work, overdue, annulment));
    ++m_done.lapsed;
    m_done.archived += archived ? 1 : 0;
    if (!archived)
        m_queues.entered(overdue.application);
    return tellOverdue(overdue, archived);
}

/// One that says what happened to the referral, one that says where the child stands now.
Done NightWork::tellOverdue(const ReferralCase &overdue, bool archived)
{
    const ReferralId id = overdue.referral.id;
    NoticeWords words = wordsOf(overdue);
    if (archived) {
        words.insert(u"ground"_s, overdueGround(overdue.application.messageLanguage, overdue.referral.lastDay));
        return notify(m_work, overdue.application, MessageKind::ArchivedTwice, words, id, key(u"archived"_s, id));
    }
    KEZEK_TRY(const int position, m_queues.position(overdue.application));
    words.insert(u"position"_s, QString::number(position));
    KEZEK_CHECK(notify(m_work, overdue.application, MessageKind::ReferralOverdue, words, id, key(u"overdue"_s, id)));
    return notify(m_work, overdue.application, MessageKind::ReturnedToQueue, words, id, key(u"returned"_s, id));
}

Result<bool> NightWork::stoodAtMidnight(const Application &application)
{
    if (application.state == ApplicationState::Filed)
        return application.filedAt <= m_work.now;
    KEZEK_TRY(const auto entry, m_work.store.queue().openEntry(application.id));
    return entry && entry->enteredAt <= m_work.now;
}

Done NightWork::expireBenefits()
{
    KEZEK_TRY(const auto applications, m_work.store.applications().benefitsExpiredBefore(m_work.today()));
    for (const Application &application : applications)
        KEZEK_CHECK(unlessRefused(expireBenefit(application)));
    return {};
}

Done NightWork::expireBenefit(const Application &before)
{
    KEZEK_TRY(const bool stood, stoodAtMidnight(before));
    if (!stood)
        return {};
    Application application = before;
    application.category = PriorityCategory::General;
    KEZEK_CHECK(saveChanged(m_work, before, application, Cause::BenefitExpired, verb));
    m_queues.left(application, before.category);
    m_queues.entered(application);
    ++m_done.benefitsExpired;
    KEZEK_CHECK(tellBenefitExpired(application));

    // The seat was kept for a priority that is gone; topping up gives it to whom it belongs now, which may be the same child.
    KEZEK_TRY(const auto invitations, m_work.store.bulletins().openInvitationsOf(application.id));
    for (const Invitation &invitation : invitations) {
        if (invitation.invitedAt > m_work.now)
            continue;
        KEZEK_CHECK(endInvitation(m_work, invitation, Cause::BenefitExpired));
        m_lostPriority.insert(application.id);
    }
    return {};
}

Done NightWork::tellBenefitExpired(const Application &application)
{
    NoticeWords words;
    if (application.benefit && application.benefit->validUntil)
        words.insert(u"day"_s, noticeDay(*application.benefit->validUntil));
    KEZEK_TRY(const int position, m_queues.position(application));
    words.insert(u"position"_s, QString::number(position));
    const QString dedupKey = u"benefit-expired:%1:%2"_s.arg(application.id.value).arg(m_work.today().toString(Qt::ISODate));
    return notify(m_work, application, MessageKind::BenefitExpiredNotice, words, {}, dedupKey);
}

Done NightWork::ageOut()
{
    KEZEK_TRY(const Rules rules, m_work.rules());
    // A day more than asked for: whether 29 February counts is for checkAge to say.
    const QDate born = m_work.today().addYears(-rules.ageLimitYears).addDays(1);
    KEZEK_TRY(const auto applications, m_work.store.applications().bornNotAfter(born));
    for (const Application &application : applications) {
        const Done age = checkAge(application.child.birthDate, m_work.today(), rules.ageLimitYears);
        if (!age && age.error().code == ErrorCode::ChildTooOld)
            KEZEK_CHECK(unlessRefused(ageOut(application)));
    }
    return {};
}

Done NightWork::ageOut(const Application &before)
{
    KEZEK_TRY(const bool stood, stoodAtMidnight(before));
    if (!stood)
        return {};
    Application application = before;
    KEZEK_CHECK(move(m_work, before, application, ApplicationVerb::AgeOut, verb));
    ++m_done.agedOut;
    NoticeWords words;
    if (application.number)
        words.insert(u"number"_s, application.number->text());
    const QString dedupKey = u"aged-out:%1:%2"_s.arg(application.id.value).arg(m_work.today().toString(Qt::ISODate));
    return notify(m_work, application, MessageKind::AgedOutNotice, words, {}, dedupKey);
}

Done NightWork::closeWindows()
{
    KEZEK_TRY(const auto bulletins, m_work.store.bulletins().windowsToClose(m_work.now));
    for (const Bulletin &bulletin : bulletins)
        KEZEK_CHECK(closeWindow(bulletin));
    return {};
}

Done NightWork::closeWindow(const Bulletin &bulletin)
{
    KEZEK_TRY(const auto silent, m_work.store.bulletins().openInvitations(bulletin.id));
    for (const Invitation &invitation : silent)
        KEZEK_CHECK(m_work.store.bulletins().endInvitation(invitation.id, invitation.until, {}));
    m_done.windowsClosed += bulletin.publishedAt < bulletin.windowUntil ? 1 : 0;
    return m_work.store.bulletins().closeWindow(bulletin.id, m_work.now);
}

Done NightWork::topUpInvitations()
{
    KEZEK_TRY(const auto bulletins, m_work.store.bulletins().windowsOpen(m_work.now));
    for (const Bulletin &bulletin : bulletins) {
        if (bulletin.publishedAt > m_work.now)
            continue;
        const Result<int> invited = inviteHead(m_work, bulletin, m_lostPriority);
        KEZEK_CHECK(unlessRefused(invited ? Done() : tl::unexpected(invited.error())));
        m_done.invited += invited.value_or(0);
    }
    return {};
}

Done NightWork::remind()
{
    KEZEK_TRY(const auto referrals, m_work.store.referrals().toRemind(m_work.today()));
    return forEach(referrals, &NightWork::remind);
}

Done NightWork::remind(ReferralCase reminded)
{
    const ReferralId id = reminded.referral.id;
    KEZEK_CHECK(notify(m_work, reminded.application, MessageKind::ReminderToCome, wordsOf(reminded), id, key(u"reminder"_s, id)));
    ++m_done.reminded;
    return {};
}

} // namespace kezek
