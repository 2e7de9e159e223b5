// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/randomoffice.h"

#include <algorithm>

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

constexpr int wantedWaiting = 150;
constexpr int mostGroups = 14;
constexpr int lastCalendarYear = 2036;

} // namespace

RandomOffice::RandomOffice(quint32 seed)
    : m_engine(seed), m_both(m_office.store(), [this](const QDateTime &at) { m_office.setNow(at); }, seed)
{
    // The shipped calendar is of a few years; what comes after them is only weeks here.
    for (int year = 2028; year <= lastCalendarYear; ++year)
        m_office.write([&] { need(m_office.store().settings().addCalendarYear(year)); });
    m_both.reference.calendar = need(m_office.store().settings().calendar());
    m_both.reference.now = m_office.now();
    m_both.reference.rulesFrom[m_both.reference.today()] = Rules();
    m_begin = m_both.reference.today();
    // The pace of codes is none of what is compared here.
    m_both.setRule(u"codeSendsPerHour"_s, u"60"_s, [](Rules &) {});
    m_both.setRule(u"codesPerWorkerDay"_s, u"10000"_s, [](Rules &) {});
    m_both.setRule(u"codesPerOfficeDay"_s, u"100000"_s, [](Rules &) {});
    m_both.setRule(u"bulletinUndoMinutes"_s, u"120"_s, [](Rules &rules) { rules.bulletinUndoMinutes = 120; });
    for (int i = 0; i < 6; ++i)
        setSomeRule();
    openPlaces();
}

QDate RandomOffice::dayAround(int daysBefore, int daysAfter)
{
    return m_both.reference.today().addDays(below(daysBefore + daysAfter) - daysBefore);
}

void RandomOffice::openPlaces()
{
    for (int i = 0; i < 5; ++i)
        m_both.addKindergarten(u"№ %1"_s.arg(i + 1), m_office.district(i % 2));
    for (int i = 0; i < 9; ++i)
        m_both.saveGroup(someGroup());
}

/// Wide ranges of birth dates, so that children of several years want one group.
GroupChange RandomOffice::someGroup()
{
    const QList<KindergartenId> places = [this] {
        QList<KindergartenId> keys;
        for (const auto &[id, district] : m_both.reference.districts)
            keys.append(id);
        return keys;
    }();
    GroupChange made;
    made.group.kindergarten = places.at(below(int(places.size())));
    made.group.name = u"Балапан"_s;
    made.group.age = anyOf(allOf<AgeGroup>());
    made.group.language = anyOf(allOf<GroupLanguage>());
    made.group.kind = chance(80) ? GroupKind::General : anyOf(allOf<GroupKind>());
    made.group.bornFrom = dayAround(7 * 365, -3 * 365);
    made.group.bornUntil = made.group.bornFrom.addDays(300 + below(1500));
    made.capacity = 2 + below(9);
    return made;
}

void RandomOffice::live(int verbs)
{
    // A comparison of everything takes the longer, the more there is.
    const int often = std::max(250, verbs / 40);
    for (const int last = m_both.verbs() + verbs; m_both.verbs() < last && m_both.disagreement().isEmpty();) {
        if (m_both.verbs() % 40 == 0 || m_children.empty())
            refresh();
        step();
        if (m_both.verbs() % often == 0)
            m_both.compare();
        // Mostly minutes; now and then a night, or days in which nobody worked.
        m_both.wait(60 * (chance(1) ? 60 * below(80) : below(50)));
    }
    m_both.compare();
}

void RandomOffice::refresh()
{
    m_children.clear();
    for (const auto &[id, child] : m_both.reference.children)
        if (child.state != ApplicationState::Archived || chance(3))
            m_children.push_back(id);
    m_referrals.clear();
    for (const auto &[id, referral] : m_both.reference.referrals)
        if (!referral.released || chance(2))
            m_referrals.push_back(id);
}

ApplicationId RandomOffice::childThat(ApplicationState state)
{
    const bool outOfPlace = chance(8);
    std::vector<ApplicationId> fitting;
    for (const ApplicationId id : m_children)
        if (outOfPlace || m_both.reference.children.at(id).state == state)
            fitting.push_back(id);
    return fitting.empty() ? anyOf(m_children) : anyOf(fitting);
}

ReferralId RandomOffice::referralThat(std::initializer_list<ReferralState> states)
{
    const bool outOfPlace = chance(8);
    std::vector<ReferralId> fitting;
    for (const ReferralId id : m_referrals) {
        const Referral &referral = m_both.reference.referrals.at(id);
        if (outOfPlace || (!referral.released && std::find(states.begin(), states.end(), referral.state) != states.end()))
            fitting.push_back(id);
    }
    return fitting.empty() ? anyOf(m_referrals) : anyOf(fitting);
}

SeatId RandomOffice::seatThat(SeatState state)
{
    const bool outOfPlace = chance(15);
    std::vector<SeatId> fitting, all;
    for (const auto &[id, seat] : m_both.reference.seats) {
        all.push_back(id);
        if (outOfPlace || m_both.reference.stateOf(seat) == state)
            fitting.push_back(id);
    }
    return fitting.empty() ? anyOf(all) : anyOf(fitting);
}

void RandomOffice::step()
{
    const auto waiting = std::count_if(m_children.begin(), m_children.end(), [this](ApplicationId id) {
        return m_both.reference.children.at(id).state == ApplicationState::Waiting;
    });
    const int dice = below(1000);
    if (m_children.empty() || dice < (waiting < wantedWaiting ? 180 : 40))
        fileOne();
    else if (dice < 330)
        actOnList();
    else if (dice < 460)
        actOnQueue();
    else if (dice < 570)
        actOnSeats();
    else if (dice < 610)
        doTheJobs();
    else if (dice < 614)
        setSomeRule();
    else if (dice < 616)
        moveTheYear();
    else if (dice < 790 || m_referrals.empty())
        takeOne();
    else
        actOnReferrals();
}

void RandomOffice::actOnList()
{
    const int dice = below(100);
    if (dice < 80)
        m_both.registerChild(childThat(ApplicationState::Filed), !chance(3), chance(5));
    else if (dice < 90)
        m_both.refuse(childThat(ApplicationState::Filed));
    else
        m_both.reopen(childThat(ApplicationState::Archived));
}

void RandomOffice::actOnQueue()
{
    const int dice = below(100);
    if (dice < 25)
        m_both.restore(childThat(ApplicationState::Archived));
    else if (dice < 45) {
        if (const auto paper = benefit())
            m_both.renewBenefit(childThat(ApplicationState::Waiting), *paper);
    } else if (dice < 75)
        correctOne(childThat(chance(70) ? ApplicationState::Waiting : ApplicationState::Filed));
    else
        m_both.withdraw(childThat(chance(75) ? ApplicationState::Waiting : ApplicationState::Referred), chance(95) ? Typed::Right : Typed::Wrong);
}

void RandomOffice::actOnSeats()
{
    const int dice = m_both.reference.bulletins.empty() ? 0 : below(100);
    if (dice < 25) {
        QList<SeatId> named;
        for (int i = chance(50) ? 0 : 1 + below(3); i > 0; --i)
            named.append(seatThat(SeatState::Free));
        m_both.publishByHand(named);
    } else if (dice < 40)
        m_both.recallSeat(seatThat(SeatState::InBulletin));
    else if (dice < 55)
        m_both.closeSeat(seatThat(chance(50) ? SeatState::Free : SeatState::InBulletin), true);
    else if (dice < 75)
        m_both.closeSeat(seatThat(SeatState::Closed), false);
    else if (dice < 85)
        m_both.undoBulletin(chance(80) ? m_both.reference.bulletins.rbegin()->first : BulletinId{1 + below(int(m_both.reference.bulletins.size()))});
    else if (dice < 92)
        closeGroup();
    else if (dice < 98 || m_both.reference.groups.size() >= mostGroups)
        changeGroup();
    else
        m_both.saveGroup(someGroup());
}

/// The capacity, and sometimes what the group is for.
void RandomOffice::changeGroup()
{
    std::vector<Group> groups;
    for (const auto &[id, group] : m_both.reference.groups)
        groups.push_back(group);
    GroupChange change = someGroup();
    const Group before = anyOf(groups);
    if (chance(60))
        change.group = before;
    change.group.id = before.id;
    change.group.kindergarten = before.kindergarten;
    change.withReason = chance(95);
    m_both.saveGroup(change);
}

/// Repairs begin rarely and end soon, so that most groups are open.
void RandomOffice::closeGroup()
{
    std::vector<GroupId> open, closed;
    for (const auto &[id, group] : m_both.reference.groups)
        (group.closedAt ? closed : open).push_back(id);
    if (!closed.empty() && chance(70))
        m_both.closeGroup(anyOf(closed), false, false);
    else
        m_both.closeGroup(anyOf(chance(90) && !open.empty() ? open : closed.empty() ? open : closed), true, chance(60));
}

/// Mostly where the child fits.
void RandomOffice::transferOne()
{
    const Reference &reference = m_both.reference;
    const ReferralId id = referralThat({ReferralState::Enrolled});
    const Referral &referral = reference.referrals.at(id);
    const KindergartenId place = reference.groups.at(reference.seats.at(referral.seat).group).kindergarten;
    std::vector<GroupId> fitting;
    for (const auto &[key, group] : reference.groups)
        if (chance(10) || (group.kindergarten == place && reference.fits(reference.children.at(referral.child), group)))
            fitting.push_back(key);
    m_both.transfer(id, fitting.empty() ? reference.groups.begin()->first : anyOf(fitting));
}

/// What the oldest have promised is taken back first.
void RandomOffice::moveTheYear()
{
    for (const auto &[id, group] : std::map(m_both.reference.groups))
        if (group.age == AgeGroup::PreSchool && !group.closedAt && chance(50)) {
            m_both.closeGroup(id, true, true);
            m_both.closeGroup(id, false, false);
        }
    if (m_both.moveYear(chance(60) ? Graduation::OfAll : Graduation::AsProposed) && chance(50))
        m_both.undoYearMove();
}

void RandomOffice::takeOne()
{
    const Reference &reference = m_both.reference;
    ApplicationId child = childThat(ApplicationState::Waiting);
    std::vector<GroupId> offered;
    for (const auto &[id, seat] : reference.seats)
        if (!seat.bulletin.isNull() && reference.fits(reference.children.at(child), reference.groups.at(seat.group)))
            offered.push_back(seat.group);
    GroupId group = offered.empty() || chance(10) ? GroupId{1 + below(int(reference.groups.size()))} : anyOf(offered);
    if (!reference.invitations.empty() && chance(60)) {
        const Invitation invited = anyOf(reference.invitations);
        child = invited.child;
        group = invited.group;
    }
    if (m_both.take(child, group, chance(96) ? Typed::Right : Typed::Wrong))
        m_referrals.push_back(reference.referrals.rbegin()->first);
}

void RandomOffice::actOnReferrals()
{
    const auto live = [this] { return referralThat({ReferralState::Issued, ReferralState::Extended}); };
    const int dice = below(100);
    if (dice < 25)
        m_both.extend(referralThat({ReferralState::Issued}), chance(96) ? Typed::Right : Typed::Wrong);
    else if (dice < 55)
        m_both.enrol(live(), chance(94));
    else if (dice < 67)
        m_both.rejectPapers(live());
    else if (dice < 75)
        m_both.recallReferral(live());
    else if (dice < 80)
        transferOne();
    else
        m_both.leave(referralThat({ReferralState::Enrolled}));
}

/// As the program does them, the night before the bulletin; sometimes one of them alone. Often late, which must not matter.
void RandomOffice::doTheJobs()
{
    const int dice = below(10);
    if (dice < 8)
        m_both.runNights();
    if (dice > 0)
        m_both.publishAtTheHour();
}

} // namespace kezek::model
