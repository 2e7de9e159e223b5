// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The office takes a referral back (a seat published by mistake): the child returns to its own place with its own category, no strike. Error: ReasonRequired.
class RecallReferral {
public:
    struct Input {
        ReferralId referral;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("reason", &Input::reason)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "recall-referral";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

/// What it does, for verbs that take several back at once. Errors: MoveNotAllowed, ReferralLapsed.
Done recallLive(Work &work, ReferralId id, const QString &verb, const QString &reason);

} // namespace kezek
