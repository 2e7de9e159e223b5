// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// An enrolled child leaves (moved, graduated): the seat becomes free and goes through the bulletin. Error: ReasonRequired.
class LeaveKindergarten {
public:
    struct Input {
        ReferralId referral;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("reason", &Input::reason)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "leave-kindergarten";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
