// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference.h"

#include <algorithm>
#include <tuple>

namespace kezek::model {

bool Reference::keptForAt(const Invitation &invitation, const QDateTime &at) const
{
    return at < bulletins.at(invitation.bulletin).until;
}

/// Who waits, was not asked in this bulletin, is on no stop-list and has no seat kept for it anywhere.
std::set<ApplicationId> Reference::mayBeAsked(const Bulletin &bulletin, const std::set<ApplicationId> &again) const
{
    std::set<ApplicationId> may;
    for (const auto &[id, child] : children)
        if (child.state == ApplicationState::Waiting && !stopListed(child) && (!bulletin.asked.contains(id) || again.contains(id)))
            may.insert(id);
    for (const Invitation &invitation : invitations)
        if (keptForAt(invitation, now))
            may.erase(invitation.child);
    return may;
}

/// By the order of its wishes, then its own district, then where most are left, then the older group.
std::optional<GroupId> Reference::choiceOf(const Child &child, const std::map<GroupId, int> &left) const
{
    const auto preference = [&](GroupId group) {
        const KindergartenId place = groups.at(group).kindergarten;
        const qsizetype wish = child.wishes.kindergartens.indexOf(place);
        return std::tuple(wish < 0 ? child.wishes.kindergartens.size() : wish, child.home.isNull() || child.home != districts.at(place),
                          -left.at(group), group);
    };
    std::optional<GroupId> choice;
    for (const auto &[group, seatsLeft] : left)
        if (seatsLeft > 0 && fits(child, groups.at(group)) && wants(child, groups.at(group))
            && (!choice || preference(group) < preference(*choice)))
            choice = group;
    return choice;
}

/// One after the other, each what is left of its wishes.
std::vector<std::pair<ApplicationId, GroupId>> Reference::choicesOf(const std::vector<ApplicationId> &family, std::map<GroupId, int> left) const
{
    std::vector<std::pair<ApplicationId, GroupId>> choices;
    for (const ApplicationId id : family)
        if (const auto choice = choiceOf(children.at(id), left)) {
            choices.push_back({id, *choice});
            --left.at(*choice);
        }
    return choices;
}

/// R21: all in one kindergarten, of those that have a seat for each the one that the first of them would sooner go to.
std::vector<std::pair<ApplicationId, GroupId>> Reference::choicesTogether(const std::vector<ApplicationId> &family,
                                                                          const std::map<GroupId, int> &left) const
{
    std::map<GroupId, int> untried = left;
    while (const auto first = choiceOf(children.at(family.front()), untried)) {
        const auto isThere = [&, place = groups.at(*first).kindergarten](const auto &entry) { return groups.at(entry.first).kindergarten == place; };
        std::map<GroupId, int> there = left;
        std::erase_if(there, [&](const auto &entry) { return !isThere(entry); });
        const auto choices = choicesOf(family, there);
        if (choices.size() == family.size())
            return choices;
        std::erase_if(untried, isThere);
    }
    return {};
}

/// R7: the seats of the bulletin that are kept for nobody yet go, one by one, to the first in order who fits and wants one.
void Reference::inviteHead(BulletinId id, const std::set<ApplicationId> &again)
{
    Bulletin &bulletin = bulletins.at(id);
    if (bulletin.until <= now)
        return;
    std::map<GroupId, int> left;
    for (const auto &[key, seat] : seats)
        if (seat.bulletin == id)
            ++left[seat.group];
    for (const Invitation &invitation : invitations)
        if (invitation.bulletin == id)
            --left[invitation.group];
    std::erase_if(left, [](const auto &entry) { return entry.second <= 0; });
    if (left.empty())
        return;
    const std::vector<ApplicationId> ordered = invitationOrder(mayBeAsked(bulletin, again));
    for (size_t i = 0; i < ordered.size();) {
        const Child &child = children.at(ordered[i]);
        std::vector<ApplicationId> family{ordered[i++]};
        while (rules().twinsTogether && i < ordered.size() && twins(child, children.at(ordered[i])))
            family.push_back(ordered[i++]);
        auto choices = choicesTogether(family, left);
        if (choices.empty())
            choices = choicesOf(family, left);
        for (const auto &[key, group] : choices) {
            --left.at(group);
            bulletin.asked.insert(key);
            invitations.push_back({id, group, key, now});
        }
    }
}

} // namespace kezek::model
