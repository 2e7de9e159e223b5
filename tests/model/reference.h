// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "domain/kindergarten.h"
#include "domain/referral.h"
#include "domain/rules.h"
#include "domain/workingcalendar.h"

#include <map>
#include <set>
#include <vector>

/// The office once more, as small as the rules allow: maps in memory, no journal, no messages, no database. Written from the rules
/// of the domain alone; of the program it takes the values and the working calendar, and none of what decides.
namespace kezek::model {

/// What a verb was refused as; empty: done.
using Verdict = std::optional<ErrorCode>;
/// Year and sequence of an application's number.
using Number = std::pair<int, int>;

/// A child with its application.
struct Child {
    QString iin;
    QString parent; ///< the applicant's IIN
    QDate born;
    ApplicationState state = ApplicationState::Filed;
    PriorityCategory category = PriorityCategory::General;
    std::optional<Benefit> benefit;
    std::optional<CommissionPaper> commission;
    Wishes wishes;
    DistrictId home;
    QDateTime filedAt;
    std::optional<Number> number;
    QDateTime queuedAt; ///< since when at this place of the queue
    int strikes = 0;
    std::optional<QDate> stopUntil;
    bool refused = false; ///< in the archive by the office's reasoned no
};

struct Seat {
    GroupId group;
    int number = 0;
    bool closed = false;
    bool closedByCapacity = false;
    bool recalled = false; ///< taken out of a bulletin by a person: goes back by a person's hand only
    ReferralId holder;     ///< null: nobody
    BulletinId bulletin;   ///< null: in none
};

struct Bulletin {
    QDateTime at;
    QDateTime until;   ///< of its window
    bool over = false; ///< a night has closed the window, or the bulletin was taken back
    bool undone = false;
    std::set<ApplicationId> asked;
};

struct Invitation {
    BulletinId bulletin;
    GroupId group;
    ApplicationId child;
    QDateTime at;
    bool operator==(const Invitation &) const = default;
};

struct Referral {
    ApplicationId child;
    SeatId seat;
    ReferralState state = ReferralState::Issued;
    bool released = false;
    QDate issuedOn;
    QDate extendUntil;
    QDate lastDay;
    int extensionDays = 30;
    ExtensionFrom extensionFrom = ExtensionFrom::OldLastDay;
    bool extendedDayMoves = false;
};

/// What was changed of a group.
struct GroupChange {
    Group group;
    int capacity = 0;
    bool withReason = true;
};

/// What becomes of the groups and their children in August, as a worker confirmed it.
struct YearSteps {
    int schoolYear = 0;
    std::set<GroupId> up;                    ///< a year older
    std::vector<GroupId> ended;              ///< its children go to school, and a nursery group opens in its room
    std::vector<ReferralId> graduates;
    std::vector<std::pair<ReferralId, GroupId>> moves; ///< children that do not go along with their group
};

class Reference {
public:
    // What is so: to be looked at, and to be filled from an office that lives already.
    QDateTime now;
    WorkingCalendar calendar;
    std::map<QDate, Rules> rulesFrom;
    std::map<KindergartenId, DistrictId> districts;
    std::map<GroupId, Group> groups;
    std::map<SeatId, Seat> seats;
    std::map<ApplicationId, Child> children;
    std::map<ReferralId, Referral> referrals;
    std::map<BulletinId, Bulletin> bulletins;
    std::vector<Invitation> invitations; ///< the open ones, as they were made
    std::map<int, int> numbersGiven;     ///< by year
    QDate lastNight, lastHour;           ///< of the night, and of the bulletin of the hour; null: none yet

    QDate today() const { return localDay(now); }
    const Rules &rules() const { return rulesOn(today()); }
    const Rules &rulesOn(QDate day) const;

    // Families and the registration list (R1, R19, R20, R24).
    Verdict file(const Child &typed);
    Verdict registerChild(ApplicationId id, bool ticked, bool withoutBenefit);
    Verdict refuse(ApplicationId id);
    Verdict reopen(ApplicationId id);
    Verdict restore(ApplicationId id);
    Verdict renewBenefit(ApplicationId id, const Benefit &paper);
    Verdict correct(ApplicationId id, const Child &typed);
    Verdict withdraw(ApplicationId id, bool rightCode);

    // Seats and bulletins (R6-R8, R17, R22, R25).
    Verdict publishByHand(const QList<SeatId> &named);
    Verdict publishAtTheHour();
    Verdict undoBulletin(BulletinId id);
    Verdict recallSeat(SeatId id);
    Verdict closeSeat(SeatId id, bool closed);
    Verdict addGroup(const GroupChange &made);
    Verdict changeGroup(const GroupChange &change);
    Verdict closeGroup(GroupId id, bool closed, bool breakPromises);

    // Referrals (R9-R16).
    Verdict take(ApplicationId id, GroupId group, bool rightCode);
    Verdict extend(ReferralId id, bool rightCode);
    Verdict enrol(ReferralId id, bool allPapers);
    Verdict rejectPapers(ReferralId id);
    Verdict recallReferral(ReferralId id);
    Verdict leave(ReferralId id);
    Verdict transfer(ReferralId id, GroupId target);

    // August.
    Verdict moveYear(const YearSteps &steps);
    Verdict undoYearMove(const Reference &before); ///< nothing else has happened since

    /// Every midnight up to now that no night has done yet.
    void runNights();

    // What can be asked of it.
    SeatState stateOf(const Seat &seat) const;
    std::vector<ApplicationId> queueOf(int birthYear) const; ///< in order (R5)
    int positionOf(ApplicationId id) const;                  ///< 1 is the first
    std::optional<ReferralId> liveReferralOf(ApplicationId id) const;
    std::vector<SeatId> unpublished() const; ///< in the order of groups and numbers
    bool fits(const Child &child, const Group &group, ErrorCode *why = nullptr) const;

private:
    bool ahead(ApplicationId a, ApplicationId b) const;
    bool tooOld(QDate born) const;
    Verdict otherOfChild(const QString &iin, ApplicationId except) const;
    PriorityCategory categoryByPaper(const Child &child) const;
    PriorityCategory categoryInForce(const Child &child) const;

    void enterQueue(Child &child);
    void leaveQueue(ApplicationId id);
    Verdict holds(const Referral &referral) const;
    void free(Referral &referral, ReferralState state);
    void annul(ReferralId id, ReferralState state, bool strike);
    void endSurplus(BulletinId bulletin, GroupId group);
    void publish(const std::vector<SeatId> &chosen);
    void setCapacity(GroupId group, int capacity);

    std::vector<ApplicationId> withTwins(const std::vector<ApplicationId> &ordered) const;
    std::vector<ApplicationId> invitationOrder(const std::set<ApplicationId> &mayBeAsked) const;
    std::set<ApplicationId> mayBeAsked(const Bulletin &bulletin, const std::set<ApplicationId> &again) const;
    std::vector<std::pair<ApplicationId, GroupId>> choicesOf(const std::vector<ApplicationId> &family, std::map<GroupId, int> left) const;
    std::vector<std::pair<ApplicationId, GroupId>> choicesTogether(const std::vector<ApplicationId> &family, const std::map<GroupId, int> &left) const;
    bool twins(const Child &one, const Child &other) const;
    std::optional<GroupId> choiceOf(const Child &child, const std::map<GroupId, int> &left) const;
    std::pair<SeatId, ErrorCode> seatFor(ApplicationId id, GroupId group) const;
    void inviteHead(BulletinId bulletin, const std::set<ApplicationId> &again);
    bool wants(const Child &child, const Group &group) const;
    bool keptForAt(const Invitation &invitation, const QDateTime &at) const;
    bool stopListed(const Child &child) const { return child.stopUntil && today() <= *child.stopUntil; }
    void night();
    std::set<ApplicationId> expireBenefits();
    QDate workingDaysAfter(QDate day, int count) const;
};

/// The key after the last one of a map.
template <class Id, class Value> Id nextKey(const std::map<Id, Value> &map)
{
    return map.empty() ? Id{1} : Id{map.rbegin()->first.value + 1};
}

} // namespace kezek::model
