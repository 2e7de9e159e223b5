// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pastrecords.h"

#include <algorithm>
#include <cstdlib>

namespace kezek::model {

namespace {

/// R5 and the wishes once more, in the words of the rules.
bool wantsLanguage(const Child &child, const Group &group)
{
    const auto &wished = child.wishes.languages;
    if (wished.isEmpty() || wished.contains(group.language))
        return true;
    return group.language == GroupLanguage::Mixed && (wished.contains(GroupLanguage::Kazakh) || wished.contains(GroupLanguage::Russian));
}

bool wantsPlace(const Child &child, const Group &group, DistrictId district)
{
    const Wishes &wishes = child.wishes;
    return (wishes.districts.isEmpty() && wishes.kindergartens.isEmpty()) || wishes.kindergartens.contains(group.kindergarten)
        || wishes.districts.contains(district);
}

bool hasPaper(const Child &child, const Group &group, QDate day)
{
    const auto &paper = child.commission;
    return group.kind == GroupKind::General || (paper && paper->kind == group.kind && (!paper->validUntil || day <= *paper->validUntil));
}

bool hasAge(const Child &child, const Group &group) { return group.bornFrom <= child.born && child.born <= group.bornUntil; }

bool mayNot(const Child &child, QDate day) { return child.stopUntil && day <= *child.stopUntil; }

bool isTwin(const Child &one, const Child &other, int days)
{
    return one.parent == other.parent && one.iin != other.iin && std::abs(one.born.daysTo(other.born)) <= days;
}

size_t placeIn(const std::vector<ApplicationId> &queue, ApplicationId id)
{
    return size_t(std::find(queue.begin(), queue.end(), id) - queue.begin());
}

} // namespace

PastRecords::PastRecords(Reference &reference, std::vector<QDateTime> instants, int everyTaking)
    : m_reference(reference), m_begin(reference.now), m_instants(std::move(instants)), m_every(everyTaking)
{
    noteInvitations();
    noteMoves({});
    m_moved.clear();
}

std::map<int, std::vector<ApplicationId>> PastRecords::queues() const
{
    std::map<int, std::vector<ApplicationId>> queues;
    for (const auto &[id, child] : m_reference.children)
        if (child.state == ApplicationState::Waiting)
            queues[child.born.year()];
    for (auto &[year, queue] : queues)
        queue = m_reference.queueOf(year);
    return queues;
}

void PastRecords::timePasses(const QDateTime &until)
{
    for (; m_next < m_instants.size() && m_instants[m_next] < until; ++m_next) {
        if (m_instants[m_next] < m_reference.now)
            continue;
        Places &places = m_places[m_instants[m_next]];
        for (const auto &[year, queue] : queues())
            for (size_t i = 0; i < queue.size(); ++i)
                places[queue[i]] = int(i) + 1;
    }
}

void PastRecords::noteInvitations()
{
    for (auto &[key, invited] : m_invited)
        invited.seen = false;
    std::set<BulletinId> fresh;
    for (const Invitation &one : m_reference.invitations) {
        const auto [noted, isNew] = m_invited.insert({{one.bulletin, one.group, one.child, one.at}, {m_reference.bulletins.at(one.bulletin).until}});
        noted->second.seen = true;
        if (isNew)
            fresh.insert(one.bulletin);
    }
    for (auto &[key, invited] : m_invited)
        if (!invited.seen && m_reference.now < invited.until)
            invited.endedEarly = true;
    std::erase_if(m_askings, [this](const auto &entry) { return m_reference.bulletins.at(entry.first.first).until <= m_reference.now; });
    if (fresh.empty())
        return;
    const auto asking = std::make_shared<Asking>(Asking{queues(), m_reference.children, m_reference.invitations, {}, m_reference.today()});
    for (const BulletinId bulletin : fresh) {
        auto own = std::make_shared<Asking>(*asking);
        own->asked = m_reference.bulletins.at(bulletin).asked;
        m_askings[{bulletin, m_reference.now}] = own;
    }
}

void PastRecords::noteMoves(const QString &verb)
{
    std::map<ApplicationId, std::pair<int, PriorityCategory>> waiting;
    for (const auto &[id, child] : m_reference.children)
        if (child.state == ApplicationState::Waiting)
            waiting[id] = {child.born.year(), child.category};
    const auto count = [&](int year) { ++m_moved[{m_reference.today(), year, verb}]; };
    for (const auto &[id, place] : waiting)
        if (const auto before = m_waiting.find(id); before == m_waiting.end() || before->second != place)
            count(place.first);
    for (const auto &[id, place] : m_waiting)
        if (!waiting.contains(id))
            count(place.first);
    m_waiting = std::move(waiting);
}

int PastRecords::moved(QDate day, int birthYear, const QStringList &verbs) const
{
    int moved = 0;
    for (const QString &verb : verbs)
        if (const auto found = m_moved.find({day, birthYear, verb}); found != m_moved.end())
            moved += found->second;
    return moved;
}

bool PastRecords::couldTake(const Child &child, const Group &group, QDate day) const
{
    return hasAge(child, group) && hasPaper(child, group, day) && !mayNot(child, day) && wantsLanguage(child, group)
        && wantsPlace(child, group, m_reference.districts.at(group.kindergarten));
}

/// Put back one by one into the queue, by force.
std::set<ApplicationId> PastRecords::holdersAhead(ApplicationId taker)
{
    std::set<ApplicationId> ahead;
    const int year = m_reference.children.at(taker).born.year();
    for (const auto &[id, referral] : m_reference.referrals) {
        if (referral.state != ReferralState::Issued && referral.state != ReferralState::Extended)
            continue;
        Child &child = m_reference.children.at(referral.child);
        if (child.born.year() != year)
            continue;
        const ApplicationState state = std::exchange(child.state, ApplicationState::Waiting);
        const auto queue = m_reference.queueOf(year);
        child.state = state;
        if (placeIn(queue, referral.child) < placeIn(queue, taker))
            ahead.insert(referral.child);
    }
    return ahead;
}

std::set<PassedOver> PastRecords::truthsOf(ApplicationId id, ApplicationId taker, const Group &group, BulletinId bulletin) const
{
    const Child &child = m_reference.children.at(id);
    const QDate day = m_reference.today();
    std::set<PassedOver> truths;
    if (m_reference.liveReferralOf(id))
        truths.insert(PassedOver::HasReferral);
    for (const Invitation &one : m_reference.invitations)
        if (one.child == id && m_reference.now < m_reference.bulletins.at(one.bulletin).until)
            truths.insert(one.bulletin == bulletin && one.group == group.id ? PassedOver::SeatKept : PassedOver::InvitedElsewhere);
    for (const auto &[key, invited] : m_invited)
        if (std::get<0>(key) == bulletin && std::get<1>(key) == group.id && std::get<2>(key) == id)
            truths.insert(invited.endedEarly ? PassedOver::InvitationTakenBack : invited.until <= m_reference.now ? PassedOver::InvitedSilent : PassedOver::SeatKept);
    // What became of invitations before the records began, nobody here has seen; who was asked then is known.
    if (m_reference.bulletins.at(bulletin).at < m_begin && m_reference.bulletins.at(bulletin).asked.contains(id))
        truths.insert(PassedOver::InvitedSilent);
    if (!hasAge(child, group))
        truths.insert(PassedOver::AgeDoesNotFit);
    if (!hasPaper(child, group, day))
        truths.insert(PassedOver::NoCommissionPaper);
    if (mayNot(child, day))
        truths.insert(PassedOver::StopListed);
    if (!wantsLanguage(child, group))
        truths.insert(PassedOver::LanguageNotWished);
    if (!wantsPlace(child, group, m_reference.districts.at(group.kindergarten)))
        truths.insert(PassedOver::PlaceNotWished);
    if (m_reference.bulletins.at(bulletin).until <= m_reference.now)
        truths.insert(PassedOver::OpenToAll);
    else
        addAskedTruths(truths, id, taker, group, bulletin);
    return truths;
}

void PastRecords::addAskedTruths(std::set<PassedOver> &truths, ApplicationId id, ApplicationId taker, const Group &group, BulletinId bulletin) const
{
    const auto own = std::find_if(m_reference.invitations.begin(), m_reference.invitations.end(),
                                  [&](const Invitation &one) { return one.child == taker && one.bulletin == bulletin && one.group == group.id; });
    if (own == m_reference.invitations.end() || !m_askings.contains({bulletin, own->at}))
        return;
    const Asking &asking = *m_askings.at({bulletin, own->at});
    const auto &queue = asking.queues.at(m_reference.children.at(taker).born.year());
    const size_t place = placeIn(queue, id);
    if (place == queue.size())
        truths.insert(PassedOver::JoinedLater);
    else if (place > placeIn(queue, taker))
        truths.insert(PassedOver::CameAheadLater);
    if (const auto then = asking.children.find(id); then != asking.children.end() && !couldTake(then->second, group, asking.day))
        truths.insert(PassedOver::ChangedLater);
    const bool kept = std::any_of(asking.invitations.begin(), asking.invitations.end(), [&](const Invitation &one) {
        return one.child == id && own->at < m_reference.bulletins.at(one.bulletin).until && (one.bulletin != bulletin || one.group != group.id);
    });
    if (kept || asking.asked.contains(id))
        truths.insert(PassedOver::InvitedElsewhere);
    for (const auto &[twin, then] : asking.children) {
        if (!isTwin(then, m_reference.children.at(taker), m_reference.rulesOn(asking.day).twinDays))
            continue;
        const size_t ofTwin = placeIn(queue, twin);
        if ((then.state == ApplicationState::Waiting || asking.asked.contains(twin))
            && (ofTwin == queue.size() || ofTwin < place))
            truths.insert(PassedOver::TwinsTogether);
    }
}

void PastRecords::beforeTake(ApplicationId child, GroupId group)
{
    m_taking.reset();
    m_bySeat.clear();
    const auto taker = m_reference.children.find(child);
    if (++m_taken % m_every != 0 || taker == m_reference.children.end() || taker->second.state != ApplicationState::Waiting)
        return;
    SeenTaking taking;
    const auto queue = m_reference.queueOf(taker->second.born.year());
    taking.queueSize = int(queue.size());
    taking.position = int(placeIn(queue, child)) + 1;
    taking.ahead.assign(queue.begin(), queue.begin() + (taking.position - 1));
    taking.holders = holdersAhead(child);
    // Which of the seats it will be is not known yet: what is true depends on the seat's bulletin.
    for (const auto &[id, seat] : m_reference.seats) {
        if (seat.group != group || seat.bulletin.isNull())
            continue;
        for (const ApplicationId ahead : taking.ahead)
            m_bySeat[id][ahead] = truthsOf(ahead, child, m_reference.groups.at(group), seat.bulletin);
    }
    m_taking = std::move(taking);
}

void PastRecords::afterVerb(const QString &verb, bool done)
{
    if (verb == QLatin1String("take-seat") && done && m_taking) {
        const auto &[id, referral] = *m_reference.referrals.rbegin();
        m_taking->referral = id;
        m_taking->truths = m_bySeat[referral.seat];
        m_takings.push_back(*m_taking);
    }
    m_taking.reset();
    noteInvitations();
    noteMoves(verb);
}

} // namespace kezek::model
