// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "main/common/training/seeder.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/referrals/sendcode.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/reports/runnight.h"
#include "usecases/seats/publishbulletin.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(QDate day, int hour, int minute = 0) { return instantOf(day, QTime(hour, minute)); }

} // namespace

QUuid SeededRandom::uuid()
{
    quint32 words[4];
    m_generator.fillRange(words);
    return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(words), 16));
}

Seeder::Seeder(Store &store, QDateTime &clock, const QDateTime &until, quint32 seed, const TrainingSize &size)
    : m_store(store), m_clock(clock), m_until(until), m_size(size), m_people(seed), m_random(seed + 1),
      m_questions(store, clock, until, seed + 2), m_system(Actor::system()),
      m_begin(localDay(clock))
{
}

Done Seeder::run()
{
    // The queue was taken over before the window of R7 was brought in.
    KEZEK_CHECK(m_store.settings().addRule({u"R7"_s, u"windowWorkingDays"_s, u"0"_s, m_begin, {}}));
    KEZEK_CHECK(m_store.settings().addRule({u"R7"_s, u"windowWorkingDays"_s, u"3"_s, m_begin.addDays(30), {}}));
    KEZEK_CHECK(addKindergartens());
    KEZEK_CHECK(addWorkers());
    KEZEK_CHECK(m_questions.keepAnswers({m_registrar, m_placement, m_supervisor}));
    KEZEK_CHECK(enrolBulk());
    KEZEK_CHECK(importQueue());
    const QDate today = localDay(m_until);
    for (QDate day = today.addDays(-m_size.days); day <= today; day = day.addDays(1))
        KEZEK_CHECK(liveDay(day));
    m_clock = m_until;
    return {};
}

bool Seeder::goTo(const QDateTime &instant)
{
    m_clock = qMin(instant, m_until);
    return instant <= m_until;
}

Done Seeder::liveDay(QDate day)
{
    goTo(startOfLocalDay(day));
    KEZEK_CHECK(run<RunNight>(m_system, {}));
    KEZEK_TRY(const WorkingCalendar calendar, m_store.settings().calendar());
    KEZEK_TRY(const bool working, calendar.isWorking(day));
    const bool last = day == localDay(m_until);
    if (working && goTo(at(day, 8, 30)))
        KEZEK_CHECK(seatsComeFree(day, 3));
    if (working && goTo(at(day, 9)))
        KEZEK_CHECK(run<PublishBulletin>(m_system, {false, {}}));
    if (working && !last) {
        goTo(at(day, 9, 30));
        KEZEK_CHECK(registerPending(m_clock, 0));
        KEZEK_CHECK(fatesOfReferrals(day));
        KEZEK_CHECK(takeSeats(day));
        KEZEK_CHECK(withdrawSome(day));
    }
    if (working)
        KEZEK_CHECK(newApplications(day));
    if (working)
        KEZEK_CHECK(familiesAsk(day, calendar));
    return last ? seatsComeFree(day, 9) : Done();
}

Done Seeder::familiesAsk(QDate day, const WorkingCalendar &calendar)
{
    using Left = TrainingQuestions::Left;
    const QDate today = localDay(m_until);
    KEZEK_TRY(const QDate next, calendar.addWorkingDays(day, 1));
    const Left left = day == today ? Left::Today : next >= today ? Left::OneDay : Left::Days;
    return m_questions.live({m_registrar, m_placement, m_supervisor}, day, left);
}

Done Seeder::seatsComeFree(QDate day, int count)
{
    Q_UNUSED(day)
    static const QStringList reasons = u"переезд в другой город|перевод в другой сад|по заявлению родителя"_s.split(u'|');
    for (int i = 0; i < count && !m_enrolled.isEmpty(); ++i) {
        const ReferralId referral = m_enrolled.takeAt(m_people.below(int(m_enrolled.size())));
        KEZEK_CHECK(run<LeaveKindergarten>(m_placement, {referral, reasons.at(m_people.below(int(reasons.size())))}));
    }
    return {};
}

Result<QString> codeIn(Store &store, MessageId message)
{
    static const QRegularExpression digits(u"\\b\\d{4}\\b"_s);
    KEZEK_TRY(const Message read, store.outbox().get(message));
    return digits.match(read.body).captured();
}

Result<QString> Seeder::codeFor(const QString &phone, CodePurpose purpose, std::optional<ApplicationId> application, std::optional<GroupId> group,
                                std::optional<ReferralId> referral, const QString &childIin)
{
    KEZEK_TRY(const auto sent, run<SendCode>(m_registrar, {phone, purpose, application, group, referral, childIin, Language::Russian, true, {}, {}}));
    return codeIn(m_store, sent.message);
}

Done Seeder::newApplications(QDate day)
{
    const int count = 4 + m_people.below(4);
    for (int i = 0; i < count; ++i) {
        if (!goTo(at(day, 8 + i, 30 + m_people.below(30))))
            return {};
        FileApplication::Input input;
        input.application = m_people.family(m_people.dayBetween(day.addDays(-900), day.addDays(-40)), m_districts);
        addBenefit(input.application, day);
        input.consent = true;
        input.source = i % 4 == 3 ? Source::Paper : i % 4 == 1 ? Source::Counter : Source::Portal;
        if (input.source == Source::Paper)
            input.receivedAt = m_clock.addSecs(-1800);
        for (PhoneInput &phone : input.application.phones) {
            if (input.source == Source::Paper) {
                phone.unconfirmedReason = u"заявление на бумаге"_s;
                continue;
            }
            KEZEK_TRY(phone.code, codeFor(phone.number, CodePurpose::FileApplication, {}, {}, {}, input.application.child.iin));
        }
        KEZEK_TRY(const auto filed, run<FileApplication>(m_registrar, input));
        m_phones.insert(filed.application, input.application.phones.first().number);
        m_pending.append(filed.application);
    }
    return {};
}

Done Seeder::registerPending(const QDateTime &instant, int keep)
{
    m_clock = instant;
    while (m_pending.size() > keep) {
        const ApplicationId id = m_pending.takeFirst();
        m_clock = m_clock.addSecs(240);
        if (m_people.chance(6)) {
            KEZEK_CHECK(run<RefuseApplication>(m_registrar, {id, {}, RefusalGround::NotResident, u"Нет регистрации по месту жительства в городе."_s}));
            continue;
        }
        KEZEK_CHECK(run<RegisterApplication>(m_registrar, {id, {}, true, true, true, false}));
    }
    return {};
}

Done Seeder::takeSeat(ApplicationId application, GroupId group)
{
    const QString phone = m_phones.value(application);
    KEZEK_TRY(const QString code, codeFor(phone, CodePurpose::TakeSeat, application, group));
    const auto taken = run<TakeSeat>(m_placement, {application, {}, group, phone, code, true});
    KEZEK_CHECK(taken);
    m_live.append(taken->referral);
    if (m_people.chance(12))
        m_careless.append(application);
    return {};
}

/// Invited families come, some of them; then those whose window has closed take what is open to all.
Done Seeder::takeSeats(QDate day)
{
    goTo(at(day, 14));
    KEZEK_TRY(const auto windows, m_store.bulletins().windowsOpen(m_clock));
    for (const Bulletin &bulletin : windows) {
        KEZEK_TRY(const auto invitations, m_store.bulletins().openInvitations(bulletin.id));
        for (const Invitation &invitation : invitations)
            if (m_people.chance(30))
                KEZEK_CHECK(takeSeat(invitation.application, invitation.group));
    }
    // Careless families whom an overdue referral sent back try again as soon as something is open.
    for (const ApplicationId id : QList(m_careless)) {
        KEZEK_TRY(const Application application, m_store.applications().get(id));
        if (application.state != ApplicationState::Waiting || application.strikes == 0)
            continue;
        KEZEK_TRY(const auto offers, m_store.readers().offers(id, m_clock));
        for (const OfferRow &offer : offers) {
            if (!offer.mayTake)
                continue;
            KEZEK_CHECK(takeSeat(id, offer.group.id));
            break;
        }
    }
    return {};
}

Done Seeder::fatesOfReferrals(QDate day)
{
    goTo(at(day, 11));
    for (const ReferralId id : QList(m_live)) {
        KEZEK_TRY(const Referral referral, m_store.referrals().get(id));
        const bool live = referral.state == ReferralState::Issued || referral.state == ReferralState::Extended;
        if (!live) {
            m_live.removeOne(id);
            continue;
        }
        const int dice = m_careless.contains(referral.application) ? 99 : m_people.below(100);
        const QString number = referral.number.text();
        if (dice < 20) {
            KEZEK_CHECK(run<EnrolChild>(m_placement, {id, allOf<EnrolmentPaper>(), u"%1/%2"_s.arg(id.value).arg(day.year()), day}));
        } else if (dice < 23) {
            KEZEK_CHECK(run<RejectPapers>(m_placement, {id, u"Нет справки о состоянии здоровья ребёнка."_s}));
        } else if (dice < 30 && referral.state == ReferralState::Issued && day <= referral.terms.extendUntil) {
            const QString phone = m_phones.value(referral.application);
            KEZEK_TRY(const QString code, codeFor(phone, CodePurpose::ExtendReferral, referral.application, {}, id));
            KEZEK_CHECK(run<ExtendReferral>(m_placement, {id, number, phone, code}));
        } else if (dice == 30) {
            KEZEK_CHECK(run<RecallReferral>(m_supervisor, {id, u"Место опубликовано по ошибке."_s}));
        }
    }
    return {};
}

Done Seeder::withdrawSome(QDate day)
{
    if (day.day() % 5 != 0)
        return {};
    goTo(at(day, 15));
    KEZEK_TRY(const auto waiting, m_store.readers().queue({}, {}));
    if (waiting.rows.isEmpty())
        return {};
    const ApplicationRow &row = waiting.rows.at(m_people.below(int(waiting.rows.size()))).application;
    const QString phone = m_phones.value(row.id);
    KEZEK_TRY(const QString code, codeFor(phone, CodePurpose::Withdraw, row.id));
    KEZEK_CHECK(run<WithdrawApplication>(m_registrar, {row.id, {}, row.number->text(), phone, code}));
    return {};
}

} // namespace kezek
