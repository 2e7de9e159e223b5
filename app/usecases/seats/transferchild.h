// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/referrals/referralcase.h"
#include "usecases/verb.h"

namespace kezek {

/// An enrolled child moves to a free seat of another group of its kindergarten: the old referral is released, a new one with the same
/// contract is enrolled at once, so that the history of each seat is exact; the application stays Enrolled. A seat that stands in a
/// bulletin is not taken. Errors: ReasonRequired, MoveNotAllowed, SeatElsewhere, GroupDoesNotFit, CommissionPaperMissing, SeatTaken.
class TransferChild {
public:
    struct Input {
        ReferralId referral;
        GroupId group;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("referral", &Input::referral), field("group", &Input::group), field("reason", &Input::reason)); }
    };
    struct Output {
        ReferralId referral;
        QString number;
        int seatNumber = 0;
        static constexpr auto fields() { return std::tuple(field("referral", &Output::referral), field("number", &Output::number), field("seatNumber", &Output::seatNumber)); }
    };
    static constexpr const char *name = "transfer-child";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

/// Does it within a verb; the new referral.
Result<ReferralCase> transfer(Work &work, ReferralCase child, GroupId target, const QString &verb, const QString &reason);

/// A group that a child could move to now.
struct TransferTarget {
    Group group;
    int free = 0;
};
/// Those with a free seat that take the child, by age. A read.
Result<QList<TransferTarget>> transferTargets(Store &store, ReferralId referral);

} // namespace kezek
