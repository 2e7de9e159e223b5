// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bothoffices.h"

#include "usecases/applications/correctapplication.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/applications/reopenapplication.h"
#include "usecases/applications/restoreapplication.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/calendar/setrule.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/referrals/sendcode.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/reports/runnight.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/publishbulletin.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

constexpr int verbsKept = 25;
constexpr quint32 codesThereAre = 10'000;

const QString reason = u"по заявлению"_s;

QString wordOf(const Verdict &verdict) { return verdict ? toText(*verdict) : u"done"_s; }

Actor administratorOf(SqlStore &store)
{
    const WorkerAccount account = *need(store.workers().byLogin(u"admin"_s));
    return {account.id, account.login, account.name, account.role, {}, u"PC-1"_s};
}

/// What the reference keeps of a typed application.
Child childOf(const ApplicationInput &input)
{
    Child child;
    child.iin = input.child.iin;
    child.parent = input.applicant.iin;
    child.born = input.child.birthDate ? *input.child.birthDate : need(Iin::parse(input.child.iin)).birthDate();
    if (const auto &benefit = input.benefit)
        child.benefit = Benefit{benefit->category, benefit->kind, benefit->paper, benefit->validUntil};
    if (const auto &paper = input.commissionPaper)
        child.commission = CommissionPaper{paper->kind, paper->number, paper->validUntil};
    child.wishes = {input.wishes.languages, input.wishes.districts, input.wishes.kindergartens};
    child.home = input.address.district.value_or(DistrictId());
    return child;
}

template <class Id> QString said(const char *what, Id id) { return u"%1 %2"_s.arg(QLatin1String(what)).arg(id.value); }

} // namespace

quint32 CodeRandom::bounded(quint32 below)
{
    const quint32 drawn = SeededRandom::bounded(below);
    if (below == codesThereAre)
        m_code = drawn;
    return drawn;
}

BothOffices::BothOffices(SqlStore &store, std::function<void(const QDateTime &)> setClock, quint32 seed)
    : m_store(store), m_setClock(std::move(setClock)), m_random(seed), m_worker(administratorOf(store)), m_comparison(store, reference)
{
}

void BothOffices::goTo(const QDateTime &instant)
{
    if (m_witness)
        m_witness->timePasses(instant);
    reference.now = instant;
    m_setClock(instant);
}

QString BothOffices::answerCounts() const
{
    QStringList counts;
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        counts.append(u"%1 %2"_s.arg(answer.key()).arg(answer.value()));
    return counts.join(u", "_s);
}

void BothOffices::compare()
{
    check(m_comparison.ofEverything());
}

void BothOffices::check(const QString &difference)
{
    if (m_disagreement.isEmpty())
        m_disagreement = difference;
}

void BothOffices::check(ReferralId id)
{
    const Referral &referral = reference.referrals.at(id);
    check(m_comparison.of(id));
    check(m_comparison.of(referral.child));
    check(m_comparison.of(reference.seats.at(referral.seat).group));
}

bool BothOffices::answered(const QString &verb, const QString &what, const Verdict &program, const Verdict &expected)
{
    ++m_verbs;
    ++m_answers[verb + u' ' + wordOf(program)];
    m_said.append(u"%1. %2 %3 %4: %5"_s.arg(QString::number(m_verbs), now().toString(Qt::ISODate), verb, what, wordOf(program)));
    if (m_said.size() > verbsKept)
        m_said.removeFirst();
    if (m_witness)
        m_witness->afterVerb(verb, !program);
    if (program == expected)
        return !program;
    check(u"the program says %1, the reference %2"_s.arg(wordOf(program), wordOf(expected)));
    return false;
}

QString BothOffices::phoneOf(ApplicationId id)
{
    return need(m_store.applications().get(id)).phones.constFirst().number.e164();
}

/// A family waits a minute between two codes, so that none is refused as too soon.
QString BothOffices::codeFor(CodePurpose purpose, ApplicationId application, std::optional<GroupId> group, std::optional<ReferralId> referral, Typed typed)
{
    wait(61);
    SendCode::Input input;
    input.phone = phoneOf(application);
    input.purpose = purpose;
    input.application = application;
    input.group = group;
    input.referral = referral;
    input.consent = true;
    need(perform<SendCode>(m_store, m_worker, m_random, input));
    const QString code = m_random.lastCode();
    return typed == Typed::Right ? code : code == u"0000"_s ? u"1111"_s : u"0000"_s;
}

void BothOffices::setRule(const QString &key, const QString &value, const std::function<void(Rules &)> &change)
{
    Rules rules = reference.rules();
    change(rules);
    reference.rulesFrom[reference.today()] = rules;
    ask<SetRule>(key + u" = "_s + value, {key, value, reference.today(), {}}, {});
}

void BothOffices::addKindergarten(const QString &name, DistrictId district)
{
    SaveKindergarten::Input input;
    input.title = name;
    input.district = district;
    const auto saved = need(perform<SaveKindergarten>(m_store, m_worker, m_random, input));
    reference.districts[saved.kindergarten] = district;
}

bool BothOffices::file(const ApplicationInput &input, const QDateTime &receivedAt)
{
    Child child = childOf(input);
    child.filedAt = receivedAt;
    const Verdict expected = reference.file(child);
    const bool filed = ask<FileApplication>(u"born "_s + child.born.toString(Qt::ISODate), {input, Source::Paper, receivedAt, true}, expected);
    if (filed)
        check(m_comparison.of(reference.children.rbegin()->first));
    return filed;
}

void BothOffices::registerChild(ApplicationId id, bool ticked, bool withoutBenefit)
{
    const Verdict expected = reference.registerChild(id, ticked, withoutBenefit);
    ask<RegisterApplication>(said("application", id), {id, {}, true, ticked, true, withoutBenefit}, expected);
    check(m_comparison.of(id));
}

void BothOffices::refuse(ApplicationId id)
{
    const Verdict expected = reference.refuse(id);
    ask<RefuseApplication>(said("application", id), {id, {}, RefusalGround::WrongData, reason}, expected);
    check(m_comparison.of(id));
}

void BothOffices::reopen(ApplicationId id)
{
    const Verdict expected = reference.reopen(id);
    ask<ReopenApplication>(said("application", id), {id, {}, reason}, expected);
    check(m_comparison.of(id));
}

void BothOffices::restore(ApplicationId id)
{
    const Verdict expected = reference.restore(id);
    ask<RestoreApplication>(said("application", id), {id, {}, reason}, expected);
    check(m_comparison.of(id));
}

void BothOffices::renewBenefit(ApplicationId id, const BenefitInput &paper)
{
    const Verdict expected = reference.renewBenefit(id, {paper.category, paper.kind, paper.paper, paper.validUntil});
    ask<RenewBenefit>(said("application", id), {id, {}, paper}, expected);
    check(m_comparison.of(id));
}

void BothOffices::correct(ApplicationId id, const ApplicationInput &input)
{
    const Verdict expected = reference.correct(id, childOf(input));
    ask<CorrectApplication>(said("application", id), {id, {}, input, reason}, expected);
    check(m_comparison.of(id));
}

void BothOffices::withdraw(ApplicationId id, Typed typed)
{
    const QString code = codeFor(CodePurpose::Withdraw, id, {}, {}, typed);
    const auto referral = reference.liveReferralOf(id);
    const auto number = need(m_store.applications().get(id)).number;
    const Verdict expected = reference.withdraw(id, typed == Typed::Right);
    ask<WithdrawApplication>(said("application", id), {id, {}, number ? number->text() : QString(), phoneOf(id), code}, expected);
    check(m_comparison.of(id));
    if (referral)
        check(*referral);
}

void BothOffices::publishByHand(const QList<SeatId> &seats)
{
    const Verdict expected = reference.publishByHand(seats);
    ask<PublishBulletin>(u"by hand, %1 named"_s.arg(seats.size()), {true, seats}, expected);
    check(m_comparison.ofInvitations());
}

void BothOffices::publishAtTheHour()
{
    const Verdict expected = reference.publishAtTheHour();
    ask<PublishBulletin>(u"at the hour"_s, Actor::system(), {false, {}}, expected);
    check(m_comparison.ofInvitations());
}

void BothOffices::recallSeat(SeatId id)
{
    const Verdict expected = reference.recallSeat(id);
    ask<RecallSeat>(said("seat", id), {id, reason}, expected);
    check(m_comparison.of(reference.seats.at(id).group));
    check(m_comparison.ofInvitations());
}

void BothOffices::closeSeat(SeatId id, bool closed)
{
    const Verdict expected = reference.closeSeat(id, closed);
    ask<CloseSeat>(said("seat", id) + (closed ? u" close"_s : u" open"_s), {id, closed, reason}, expected);
    check(m_comparison.of(reference.seats.at(id).group));
    check(m_comparison.ofInvitations());
}

void BothOffices::saveGroup(const GroupChange &change)
{
    const Group &group = change.group;
    SaveGroup::Input input;
    if (!group.id.isNull())
        input.group = group.id;
    input.kindergarten = group.kindergarten;
    input.title = group.name;
    input.age = group.age;
    input.language = group.language;
    input.kind = group.kind;
    input.bornFrom = group.bornFrom;
    input.bornUntil = group.bornUntil;
    input.capacity = change.capacity;
    input.reason = change.withReason ? reason : QString();
    const GroupId id = group.id.isNull() ? nextKey(reference.groups) : group.id;
    const Verdict expected = group.id.isNull() ? reference.addGroup(change) : reference.changeGroup(change);
    ask<SaveGroup>(said("group", id) + u", capacity %1"_s.arg(change.capacity), input, expected);
    check(m_comparison.of(id));
}

bool BothOffices::take(ApplicationId id, GroupId group, Typed typed)
{
    const QString code = codeFor(CodePurpose::TakeSeat, id, group, {}, typed);
    if (m_witness)
        m_witness->beforeTake(id, group);
    const Verdict expected = reference.take(id, group, typed == Typed::Right);
    const bool taken = ask<TakeSeat>(said("application", id) + u' ' + said("group", group), {id, {}, group, phoneOf(id), code, true}, expected);
    check(m_comparison.of(id));
    check(m_comparison.of(group));
    if (taken)
        check(reference.referrals.rbegin()->first);
    return taken;
}

void BothOffices::extend(ReferralId id, Typed typed)
{
    const QString code = codeFor(CodePurpose::ExtendReferral, reference.referrals.at(id).child, {}, id, typed);
    const Verdict expected = reference.extend(id, typed == Typed::Right);
    const QString number = need(m_store.referrals().get(id)).number.text();
    ask<ExtendReferral>(said("referral", id), {id, number, phoneOf(reference.referrals.at(id).child), code}, expected);
    check(id);
}

void BothOffices::enrol(ReferralId id, bool allPapers)
{
    QList<EnrolmentPaper> papers = allOf<EnrolmentPaper>();
    if (!allPapers)
        papers.removeLast();
    const Verdict expected = reference.enrol(id, allPapers);
    ask<EnrolChild>(said("referral", id), {id, papers, u"Д-%1"_s.arg(id.value), reference.today()}, expected);
    check(id);
}

void BothOffices::rejectPapers(ReferralId id)
{
    const Verdict expected = reference.rejectPapers(id);
    ask<RejectPapers>(said("referral", id), {id, reason}, expected);
    check(id);
}

void BothOffices::recallReferral(ReferralId id)
{
    const Verdict expected = reference.recallReferral(id);
    ask<RecallReferral>(said("referral", id), {id, reason}, expected);
    check(id);
}

void BothOffices::leave(ReferralId id)
{
    const Verdict expected = reference.leave(id);
    ask<LeaveKindergarten>(said("referral", id), {id, reason}, expected);
    check(id);
}

void BothOffices::runNights()
{
    reference.runNights();
    ask<RunNight>({}, Actor::system(), {}, {});
    check(m_comparison.ofInvitations());
}

} // namespace kezek::model
