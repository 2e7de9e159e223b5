// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "main/common/training/seeder.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/moves.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/recorded.h"
#include "usecases/seats/publishbulletin.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shares of waiting children by how many years before the present year they were born, per cent.
constexpr int shareOfAge[] = {26, 32, 22, 11, 6, 3};

} // namespace

void Seeder::addBenefit(ApplicationInput &input, QDate filed)
{
    static const QStringList first = u"многодетная семья|ребёнок с инвалидностью|опека"_s.split(u'|');
    static const QStringList extraordinary = u"дети военнослужащих|дети-сироты"_s.split(u'|');
    const int dice = m_people.below(100);
    if (dice >= 15)
        return;
    const bool top = dice < 3;
    const QStringList &kinds = top ? extraordinary : first;
    const QDate expires = filed.addDays(60 + m_people.below(900));
    input.benefit = BenefitInput{top ? PriorityCategory::Extraordinary : PriorityCategory::FirstPriority, kinds.at(m_people.below(int(kinds.size()))),
                                 u"%1"_s.arg(10000 + m_people.below(90000)), qMax(expires, localDay(m_until).addDays(m_people.below(40) - 3))};
}

Result<ApplicationId> Seeder::import(QDate born, const QDateTime &filedAt, std::optional<GroupLanguage> language)
{
    FileApplication::Input input;
    input.application = m_people.family(born, m_districts);
    if (language)
        input.application.wishes.languages = {*language};
    addBenefit(input.application, localDay(filedAt));
    input.source = Source::Import;
    input.receivedAt = filedAt;
    KEZEK_TRY(const auto filed, run<FileApplication>(m_registrar, input));
    m_phones.insert(filed.application, input.application.phones.first().number);
    const RegisterApplication::Input checked{filed.application, {}, true, true, true, false};
    KEZEK_CHECK(run<RegisterApplication>(m_registrar, checked));
    return filed.application;
}

Done Seeder::importQueue()
{
    struct Planned {
        QDate born;
        QDateTime filedAt;
    };
    const QDate today = localDay(m_until);
    const QDate lastFiled = today.addDays(-30);
    QList<Planned> planned;
    for (int i = 0; i < m_size.waiting; ++i) {
        int dice = m_people.below(100);
        int age = 0;
        while (age < 5 && dice >= shareOfAge[age])
            dice -= shareOfAge[age++];
        const QDate first(today.year() - age, 1, 1);
        const QDate born = m_people.dayBetween(first, qMin(first.addYears(1).addDays(-1), lastFiled.addDays(-20)));
        const QDate filed = m_people.dayBetween(qMax(born.addDays(10), today.addDays(-900)), lastFiled);
        planned.append({born, instantOf(filed, QTime(8, 0)).addSecs(m_people.below(10 * 3600))});
    }
    // A child that reaches the age limit during the last weeks, so that the archive shows one.
    planned.append({today.addYears(-7).addDays(7), instantOf(today.addDays(-500), QTime(11, 20))});
    std::sort(planned.begin(), planned.end(), [](const Planned &a, const Planned &b) { return a.filedAt < b.filedAt; });
    for (const Planned &one : planned) {
        goTo(qMax(one.filedAt.addSecs(3 * 3600), startOfLocalDay(m_begin.addDays(20))));
        KEZEK_CHECK(import(one.born, one.filedAt, {}));
    }
    return {};
}

Done Seeder::enrolBulk()
{
    QList<std::pair<ApplicationId, GroupId>> children;
    goTo(instantOf(m_begin.addDays(1), QTime(9, 0)));
    for (const PlacedGroup &group : std::as_const(m_groups)) {
        if (group.kind != GroupKind::General)
            continue;
        const int taken = group.capacity - (m_people.chance(35) ? 1 + m_people.below(2) : 0);
        for (int i = 0; i < taken; ++i) {
            const QDate latest = qMin(group.bornUntil, m_begin.addDays(-30));
            const QDate born = m_people.dayBetween(group.bornFrom, latest);
            const QDateTime filedAt = instantOf(qMax(born.addDays(20), m_begin.addDays(-m_people.below(300))), QTime(9, 0));
            KEZEK_TRY(const ApplicationId id, import(born, qMin(filedAt, m_clock), group.language));
            children.append({id, group.id});
        }
    }
    goTo(instantOf(m_begin.addDays(3), QTime(9, 0)));
    KEZEK_CHECK(run<PublishBulletin>(m_placement, {true, {}}));
    goTo(instantOf(m_begin.addDays(4), QTime(10, 0)));
    for (const auto &[application, group] : std::as_const(children))
        KEZEK_CHECK(enrolOne(group, application));
    return {};
}

/// As TakeSeat and EnrolChild do it, without the codes and notices of thousands of families.
Done Seeder::enrolOne(GroupId group, ApplicationId id)
{
    Work work(m_store, m_placement, m_random, m_clock);
    KEZEK_TRY(const auto publication, m_store.seats().takePublished(group, work.now, {}));
    KEZEK_TRY(const Application waiting, m_store.applications().get(id));
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    Referral referral;
    KEZEK_TRY(const int sequence, m_store.referrals().nextSequence(work.today().year()));
    referral.number = ReferralNumber(work.today().year(), sequence);
    referral.application = id;
    referral.seat = publication->seat;
    referral.issuedAt = work.now;
    KEZEK_TRY(referral.terms, termsOf(work.today(), rules, calendar));
    referral.lastDay = referral.terms.validUntil;
    referral.categoryAtIssue = waiting.category;
    KEZEK_TRY(referral.positionAtIssue, currentPosition(work, waiting));
    KEZEK_TRY(const ReferralId referralId, m_store.referrals().insert(referral));
    KEZEK_CHECK(work.journal(u"take-seat"_s, u"referral"_s, referralId.value, {}, recorded(referral)));
    Application referred = waiting;
    KEZEK_CHECK(move(work, waiting, referred, ApplicationVerb::Issue, u"take-seat"_s));
    KEZEK_TRY(const Referral issued, m_store.referrals().get(referralId));
    referral = issued;
    referral.contractNumber = u"%1/%2"_s.arg(sequence).arg(work.today().year());
    referral.contractDate = work.today();
    KEZEK_CHECK(moveReferral(work, issued, referral, ReferralVerb::Enrol, u"enrol-child"_s));
    Application enrolled = referred;
    KEZEK_CHECK(move(work, referred, enrolled, ApplicationVerb::Enrol, u"enrol-child"_s));
    m_enrolled.append(referralId);
    return {};
}

} // namespace kezek
