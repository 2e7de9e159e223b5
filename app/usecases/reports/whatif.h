// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whatifmeasures.h"
#include "usecases/json.h"
#include "usecases/ports/snapshots.h"
#include "usecases/ports/store.h"

#include <functional>

namespace kezek {

/// One side of a trial as it is kept.
struct TrialRules {
    struct SeatChange {
        KindergartenId kindergarten;
        std::optional<GroupId> group; ///< empty: each group of the kindergarten
        int seats = 0;                ///< more, or fewer below 0
        static constexpr auto fields() { return std::tuple(field("kindergarten", &SeatChange::kindergarten), field("group", &SeatChange::group), field("seats", &SeatChange::seats)); }
        bool operator==(const SeatChange &) const = default;
    };
    whatif::Mechanism mechanism = whatif::Mechanism::CategoriesStrict;
    int windowPercent = 50;
    int wishes = whatif::mostWishes;
    QList<SeatChange> changes;
    static constexpr auto fields() { return std::tuple(field("mechanism", &TrialRules::mechanism), field("windowPercent", &TrialRules::windowPercent), field("wishes", &TrialRules::wishes), field("changes", &TrialRules::changes)); }
    bool operator==(const TrialRules &) const = default;
};

/// Two rule sets side by side over one queue, and what is needed to get the same again.
struct TrialSetup {
    int seed = 1;
    TrialRules a;
    TrialRules b;
    QueueOrder order = QueueOrder::CategoriesStrict; ///< R5 of the office, which takeTrial() fills in
    int generalPerFirstPriority = 3;
    static constexpr auto fields() { return std::tuple(field("seed", &TrialSetup::seed), field("a", &TrialSetup::a), field("b", &TrialSetup::b), field("order", &TrialSetup::order), field("generalPerFirstPriority", &TrialSetup::generalPerFirstPriority)); }
    bool operator==(const TrialSetup &) const = default;
};
/// A side in the domain's words.
whatif::RuleSet rulesOf(const TrialSetup &setup, const TrialRules &side);

/// What a trial came to. The same setup and case give the same.
struct Trial {
    TrialSetup setup;
    whatif::Case given;
    whatif::Outcome a;
    whatif::Outcome b;
    whatif::Measures measuredA;
    whatif::Measures measuredB;
    std::vector<whatif::Change> changes; ///< from A to B
};

/// How far it is; false: stop (Cancelled).
using TrialProgress = std::function<bool(int done, int of)>;

/// The queue and the free seats of now under both rule sets. Reads, never writes; no name and no IIN leaves the storage. A family's list of
/// groups is the one by which it would be invited (wishedGroups), over all groups that have a seat on either side. Error: Cancelled.
Result<Trial> takeTrial(Store &store, TrialSetup setup, const TrialProgress &progress = [](int, int) { return true; });
Trial runTrial(const TrialSetup &setup, whatif::Case given);

/// A case as text, for keeping. Error of reading: FieldNotUnderstood (content).
QString packed(const whatif::Case &given);
Result<whatif::Case> unpacked(const QString &content);
/// A trial that was kept, run again.
Result<Trial> keptTrial(Store &store, TrialId id);

/// Who may try other rules, keep the trial and make a list of it.
QList<Role> trialRoles();
/// Who may see the list and work it off.
QList<Role> proposalRoles();

} // namespace kezek
