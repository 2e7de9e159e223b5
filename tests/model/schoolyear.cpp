// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schoolyear.h"

#include "model/snapshot.h"
#include "storage/integrity.h"

#include <algorithm>

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

bool isLive(const Referral &referral)
{
    return referral.state == ReferralState::Issued || referral.state == ReferralState::Extended;
}

} // namespace

SchoolYear::SchoolYear(int firstYear, const TrainingSize &size, quint32 seed) : m_people(seed + 1000), m_begin(firstYear, 9, 1)
{
    const QString path = m_folder.filePath(u"office.kezek"_s);
    m_clock = instantOf(m_begin.addDays(-1), QTime(18, 0));
    need(makeTrainingOffice(path, m_clock, seed, size));
    m_store = need(SqlStore::open(path, [this] { return m_clock; }, PasswordCost::Least));
    // Nothing here is to survive a power cut.
    need(m_store->session().run(u"PRAGMA synchronous = OFF"_s));
    for (const District &district : need(m_store->kindergartens().districts()))
        m_districts.append(district.id);
    m_both = std::make_unique<BothOffices>(*m_store, [this](const QDateTime &at) { m_clock = at; }, seed);
    m_both->reference = referenceOf(*m_store);
    // One worker here does what a city's office does by ten.
    m_both->setRule(u"codesPerWorkerDay"_s, u"10000"_s, [](Rules &) {});
    m_both->setRule(u"codesPerOfficeDay"_s, u"100000"_s, [](Rules &) {});
}

void SchoolYear::goTo(QDate day, int hour, int minute)
{
    m_both->goTo(std::max(m_both->now(), instantOf(day, QTime(hour, minute))));
}

void SchoolYear::live(QDate day)
{
    m_both->goTo(startOfLocalDay(day));
    m_both->runNights();
    m_both->compare();
    if (!m_both->reference.calendar.isWorking(day).value())
        return;
    goTo(day, 8, 30);
    leaveKindergartens();
    lookAfterSeats(day);
    goTo(day, 9, 0);
    m_both->publishAtTheHour();
    m_both->compare();
    goTo(day, 9, 15);
    workThroughTheList();
    comeWithReferrals(day);
    goTo(day, 12, 0);
    takeSeats();
    changeTheirMinds();
    comeWithApplications(day);
    moveTheYear(day);
}

QStringList SchoolYear::faultsOfTheNight(bool wholeCheck)
{
    const QDateTime now = m_store->now();
    QStringList faults = need(wholeCheck ? m_store->readers().check(now) : brokenInvariants(m_store->session(), now));
    need(m_store->session().each(uR"(SELECT s.group_id, count(r.id), count(DISTINCT s.id) FROM seat s
        LEFT JOIN referral r ON r.seat_id = s.id AND r.released_at IS NULL WHERE s.closed_at IS NULL
        GROUP BY s.group_id HAVING count(r.id) > count(DISTINCT s.id))"_s,
                                 {}, [&](Row &row) { faults.append(u"group %1 is over-filled"_s.arg(row.big())); }));
    return faults;
}

template <class Key, class Value>
std::optional<Key> SchoolYear::someone(const std::map<Key, Value> &map, const std::function<bool(const Value &)> &which)
{
    std::vector<Key> fitting;
    for (const auto &[key, value] : map)
        if (which(value))
            fitting.push_back(key);
    return fitting.empty() ? std::nullopt : std::optional(fitting[size_t(m_people.below(int(fitting.size())))]);
}

/// Most are registered on the next working day; some are refused, and some of those come again with what was missing.
void SchoolYear::workThroughTheList()
{
    std::vector<ApplicationId> filed;
    for (const auto &[id, child] : m_both->reference.children)
        if (child.state == ApplicationState::Filed)
            filed.push_back(id);
    for (const ApplicationId id : filed) {
        m_both->wait(120);
        if (m_people.chance(6))
            m_both->refuse(id);
        else
            m_both->registerChild(id, true, m_people.chance(2));
    }
    if (m_people.chance(15))
        if (const auto refused = someone<ApplicationId, Child>(m_both->reference.children, [](const Child &child) { return child.refused; }))
            m_both->reopen(*refused);
}

void SchoolYear::comeWithReferrals(QDate day)
{
    std::vector<ReferralId> live;
    for (const auto &[id, referral] : m_both->reference.referrals)
        if (isLive(referral))
            live.push_back(id);
    for (const ReferralId id : live) {
        const Referral &referral = m_both->reference.referrals.at(id);
        if (m_careless.contains(referral.child))
            continue;
        m_both->wait(60);
        const int dice = m_people.below(100);
        if (dice < 22)
            m_both->enrol(id, !m_people.chance(4));
        else if (dice < 25)
            m_both->rejectPapers(id);
        else if (dice < 32 && referral.state == ReferralState::Issued && day <= referral.extendUntil)
            m_both->extend(id);
        else if (dice == 32)
            m_both->recallReferral(id);
        else if (dice == 33)
            m_both->withdraw(referral.child);
    }
}

void SchoolYear::takeSeat(ApplicationId child, GroupId group)
{
    if (m_both->take(child, group, m_people.chance(98) ? Typed::Right : Typed::Wrong) && m_people.chance(15))
        m_careless.insert(child);
}

/// Invited families come, some of them on each day; then those who saw a seat that is open to all, or that is not yet.
void SchoolYear::takeSeats()
{
    for (const Invitation &invitation : std::vector(m_both->reference.invitations))
        if (m_people.chance(30))
            takeSeat(invitation.child, invitation.group);
    std::vector<GroupId> seen;
    for (const auto &[id, seat] : m_both->reference.seats)
        if (!seat.bulletin.isNull() && m_people.chance(15))
            seen.push_back(seat.group);
    for (const GroupId group : seen) {
        const Group &wanted = m_both->reference.groups.at(group);
        const auto child = someone<ApplicationId, Child>(m_both->reference.children, [&](const Child &one) {
            return one.state == ApplicationState::Waiting && m_both->reference.fits(one, wanted);
        });
        if (child)
            takeSeat(*child, group);
    }
}

void SchoolYear::changeTheirMinds()
{
    const auto waiting = [](const Child &child) { return child.state == ApplicationState::Waiting; };
    const auto &children = m_both->reference.children;
    if (m_people.chance(50))
        if (const auto child = someone<ApplicationId, Child>(children, waiting))
            m_both->withdraw(*child);
    if (m_people.chance(30)) {
        const QDate last = m_both->reference.today().addDays(30 + m_people.below(200));
        const BenefitInput paper{PriorityCategory::FirstPriority, u"многодетная семья"_s, u"12-7"_s, last};
        if (const auto child = someone<ApplicationId, Child>(children, waiting))
            m_both->renewBenefit(*child, paper);
    }
    if (m_people.chance(10))
        if (const auto child = someone<ApplicationId, Child>(children, [](const Child &one) { return one.state == ApplicationState::Archived; }))
            m_both->restore(*child);
}

void SchoolYear::leaveKindergartens()
{
    for (int i = m_people.below(4); i > 0; --i)
        if (const auto left = someone<ReferralId, Referral>(m_both->reference.referrals, [](const Referral &one) {
                return one.state == ReferralState::Enrolled && !one.released;
            }))
            m_both->leave(*left);
    if (!m_people.chance(25))
        return;
    const auto staying = someone<ReferralId, Referral>(m_both->reference.referrals, [](const Referral &one) {
        return one.state == ReferralState::Enrolled && !one.released;
    });
    if (!staying)
        return;
    // Brothers and friends: another group that takes the child, mostly of the same kindergarten.
    const Reference &reference = m_both->reference;
    const Referral &referral = reference.referrals.at(*staying);
    const KindergartenId place = reference.groups.at(reference.seats.at(referral.seat).group).kindergarten;
    const auto target = someone<GroupId, Group>(reference.groups, [&](const Group &group) {
        return reference.fits(reference.children.at(referral.child), group) && (group.kindergarten == place || m_people.chance(10));
    });
    if (target)
        m_both->transfer(*staying, *target);
}

void SchoolYear::comeWithApplications(QDate day)
{
    for (int i = 3 + m_people.below(4); i > 0; --i) {
        m_both->wait(300);
        ApplicationInput input = m_people.family(m_people.dayBetween(day.addDays(-900), day.addDays(-40)), m_districts);
        input.child.birthDate = need(Iin::parse(input.child.iin)).birthDate();
        if (m_people.chance(15))
            input.benefit = BenefitInput{m_people.chance(20) ? PriorityCategory::Extraordinary : PriorityCategory::FirstPriority,
                                         u"многодетная семья"_s, u"77"_s, day.addDays(20 + m_people.below(200))};
        for (PhoneInput &phone : input.phones)
            phone.unconfirmedReason = u"заявление на бумаге"_s;
        const QDateTime receivedAt = m_both->now().addSecs(-60 * m_people.below(30));
        m_both->file(input, receivedAt);
        if (!m_people.chance(8))
            continue;
        ApplicationInput twin = m_people.family(*input.child.birthDate, m_districts);
        twin.child.birthDate = input.child.birthDate;
        twin.applicant = input.applicant;
        twin.address = input.address;
        twin.phones = input.phones;
        m_both->file(twin, receivedAt);
    }
}

/// Repairs that end, seats that were published by mistake, and a bulletin by hand now and then.
void SchoolYear::lookAfterSeats(QDate day)
{
    const auto in = [this](SeatState state) {
        return someone<SeatId, Seat>(m_both->reference.seats, [&](const Seat &seat) { return m_both->reference.stateOf(seat) == state; });
    };
    if (m_people.chance(15))
        if (const auto seat = in(m_people.chance(50) ? SeatState::Free : SeatState::InBulletin))
            m_both->closeSeat(*seat, true);
    if (m_people.chance(15))
        if (const auto seat = in(SeatState::Closed))
            m_both->closeSeat(*seat, false);
    if (m_people.chance(8))
        if (const auto seat = in(SeatState::InBulletin))
            m_both->recallSeat(*seat);
    if (day.day() % 10 == 0)
        m_both->publishByHand({});
    if (day.day() % 20 == 0 && !m_both->reference.bulletins.empty()) {
        m_both->wait(300);
        m_both->undoBulletin(m_both->reference.bulletins.rbegin()->first);
    }
    repairGroups();
}

/// A group is closed for some weeks; what it had promised is taken back.
void SchoolYear::repairGroups()
{
    const auto group = [this](bool closed) {
        return someone<GroupId, Group>(m_both->reference.groups, [=](const Group &one) { return one.closedAt.has_value() == closed; });
    };
    if (m_people.chance(3))
        if (const auto closing = group(false))
            m_both->closeGroup(*closing, true, m_people.chance(80));
    if (m_people.chance(8) && !m_moved)
        if (const auto opening = group(true))
            m_both->closeGroup(*opening, false, false);
}

/// Once in the last days of August, taken back and done again after a second look.
void SchoolYear::moveTheYear(QDate day)
{
    if (day.month() != 8 || day.day() < 20 || m_moved)
        return;
    // The oldest promise nothing any more.
    for (const auto &[id, seat] : std::map(m_both->reference.seats)) {
        if (m_both->reference.groups.at(seat.group).age != AgeGroup::PreSchool)
            continue;
        if (m_both->reference.stateOf(seat) == SeatState::InBulletin)
            m_both->recallSeat(id);
        if (m_both->reference.stateOf(seat) == SeatState::OnReferral)
            m_both->recallReferral(seat.holder);
    }
    m_moved = m_both->moveYear();
    if (!m_moved)
        return;
    m_both->wait(600);
    m_both->undoYearMove();
    m_both->wait(600);
    m_both->moveYear();
}

} // namespace kezek::model
