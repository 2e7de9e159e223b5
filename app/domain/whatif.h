// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QObject>

#include <vector>

/// The queue and the free seats of one instant under other rules. Pure: the same case, rules and seed give the same, in whatever order the
/// children and the groups stand. Flat arrays and indexes, since 50,000 children are tried while somebody waits.
namespace kezek::whatif {

class Words {
    Q_GADGET
public:
    /// How seats are given.
    enum class Mechanism {
        FirstClick,       ///< children come in an order of chance, each takes the best wish that is still free
        StrictDate,       ///< the same, in the order of filing, whatever the category
        CategoriesStrict, ///< R5, the order of the office's invitations
        OneToN,           ///< R5, the alternative
        SiblingsFirst,    ///< deferred acceptance: a group prefers a child with a sibling in its kindergarten, then R5
        DistrictFirst,    ///< deferred acceptance: a group prefers a child of its district, then R5
        WindowShare,      ///< part of each group's seats for the head of the queue (R7), the rest by first click
    };
    Q_ENUM(Mechanism)
};
using Mechanism = Words::Mechanism;

constexpr int mostWishes = 5;

/// A group that a child fits into and would go to.
struct Wish {
    qint32 group = 0;      ///< index
    bool sibling = false;  ///< a sibling sits in its kindergarten
    bool district = false; ///< it is in the child's own district
    bool operator==(const Wish &) const = default;
};

struct Child {
    qint64 application = 0;
    qint64 filedAt = 0; ///< milliseconds UTC
    qint32 numberYear = 0;
    qint32 numberSequence = 0;
    qint32 birthYear = 0;
    PriorityCategory category = PriorityCategory::General;
    qint32 family = -1;   ///< the same of siblings; -1: none waits or sits
    qint32 firstWish = 0; ///< in Case::wishes, the dearest first
    qint32 wishes = 0;    ///< at most mostWishes
    bool operator==(const Child &) const = default;
};

struct Place {
    qint64 group = 0;        ///< its key
    qint64 kindergarten = 0; ///< its key
    qint32 seats = 0;        ///< free now
    AgeGroup age = AgeGroup::Nursery;
    GroupLanguage language = GroupLanguage::Kazakh;
    bool operator==(const Place &) const = default;
};

struct Case {
    qint64 at = 0; ///< milliseconds UTC
    std::vector<Child> children;
    std::vector<Place> groups;
    std::vector<Wish> wishes;
    bool operator==(const Case &) const = default;
};

/// Free seats more (or fewer, never below none) in one group, or in each group of a kindergarten when the group is null.
struct SeatChange {
    KindergartenId kindergarten;
    GroupId group;
    int seats = 0;
    bool operator==(const SeatChange &) const = default;
};

struct RuleSet {
    Mechanism mechanism = Mechanism::CategoriesStrict;
    QueueOrder order = QueueOrder::CategoriesStrict; ///< of R5, where the mechanism does not say it itself
    int generalPerFirstPriority = 3;                 ///< the n of 1:n
    int windowPercent = 50;                          ///< of the seats of each group, rounded up; WindowShare alone
    int wishes = mostWishes;                         ///< how many of a family's wishes count
    QList<SeatChange> changes;
    bool operator==(const RuleSet &) const = default;
};

/// Where each child of the case sits: an index of its group, or nobody's; and which of its wishes that is, from 1.
struct Outcome {
    std::vector<qint32> group; ///< -1: none
    std::vector<qint8> rank;   ///< 0: none
    std::vector<qint32> seats; ///< of each group, with the changes
    bool operator==(const Outcome &) const = default;
};

/// Children in the order of R5: each birth-year queue as inOrder() gives it, merged by their heads, as the office invites.
std::vector<qint32> queueOrder(const Case &given, QueueOrder order, int generalPerFirstPriority);
/// Children in the order of filing alone.
std::vector<qint32> filingOrder(const Case &given);
/// Children in an order of chance, which hangs on the seed and the applications' keys alone.
std::vector<qint32> arrivalOrder(const Case &given, quint64 seed);
/// Free seats of each group with the changes of a rule set.
std::vector<qint32> seatsUnder(const Case &given, const RuleSet &rules);

Outcome run(const Case &given, const RuleSet &rules, quint64 seed);

} // namespace kezek::whatif
