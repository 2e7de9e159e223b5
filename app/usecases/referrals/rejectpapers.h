// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// G13, R16. Papers missing or wrong: back to the queue on general grounds, own filing instant kept; the seat is freed and goes through the bulletin. Error: ReasonRequired.
class RejectPapers {
public:
    struct Input {
        ReferralId referral;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("reason", &Input::reason)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "reject-papers";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
