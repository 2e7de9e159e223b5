// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/seats/yearplan.h"
#include "usecases/verb.h"

namespace kezek {

/// August: groups move up a year, graduates leave, nursery groups open in their rooms, misfits go to other groups; what was previewed
/// (planYearMove) is what is done, or nothing is. Errors: YearMovedAlready, FieldOutOfRange (a year or a step that cannot be),
/// FieldRequired (nothing moves), ChangedByOther (a group or its children changed since), GroupHoldsPromises with [count], those of transfer().
class MoveYear {
public:
    struct GroupStep {
        GroupId group;
        int revision = 0; ///< as it was previewed
        YearStep step = YearStep::Stay;
        static constexpr auto fields() { return std::tuple(field("group", &GroupStep::group), field("revision", &GroupStep::revision), field("step", &GroupStep::step)); }
    };
    struct ChildStep {
        ReferralId referral;
        ChildFate fate = ChildFate::Stays;
        std::optional<GroupId> group; ///< Moves: where to
        static constexpr auto fields() { return std::tuple(field("referral", &ChildStep::referral), field("fate", &ChildStep::fate), field("group", &ChildStep::group)); }
    };
    struct Input {
        int schoolYear = 0;
        QList<GroupStep> groups; ///< those not named stay as they are
        /// Every child of a graduating group; of others those that do not go along with it.
        QList<ChildStep> children;
        static constexpr auto fields() { return std::tuple(field("schoolYear", &Input::schoolYear), field("groups", &Input::groups), field("children", &Input::children)); }
    };
    struct Output {
        int movedUp = 0;   ///< groups
        int opened = 0;    ///< nursery groups, each in the room of one that graduated
        int graduates = 0; ///< children
        int transfers = 0; ///< children
        static constexpr auto fields() { return std::tuple(field("movedUp", &Output::movedUp), field("opened", &Output::opened), field("graduates", &Output::graduates), field("transfers", &Output::transfers)); }
    };
    static constexpr const char *name = "move-year";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
