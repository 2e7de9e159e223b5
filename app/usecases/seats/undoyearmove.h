// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Takes the groups' last move into a school year back: ages, ended groups, graduates and children that changed groups are as they were;
/// the nursery groups that opened are closed, since nothing is ever deleted. All of it or nothing. Errors: NothingToUndo,
/// UndoAfterPublication, ChangedByOther (a group or a child was changed since), SeatOccupied, ChildAlreadyQueued, ChildAlreadyEnrolled.
class UndoYearMove {
public:
    struct Input {
        std::optional<int> schoolYear; ///< the move that was shown; another one by now is ChangedByOther
        static constexpr auto fields() { return std::tuple(field("schoolYear", &Input::schoolYear)); }
    };
    struct Output {
        int schoolYear = 0;
        int groups = 0;   ///< back as they were
        int children = 0; ///< back on their seats
        static constexpr auto fields() { return std::tuple(field("schoolYear", &Output::schoolYear), field("groups", &Output::groups), field("children", &Output::children)); }
    };
    static constexpr const char *name = "undo-year-move";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
