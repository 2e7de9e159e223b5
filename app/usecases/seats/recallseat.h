// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Takes a seat published by mistake out of the bulletin; invitations that no longer have a seat end with a notice. SeatNotPublished when it stands in none; a seat on referral needs RecallReferral first: SeatOccupied.
class RecallSeat {
public:
    struct Input {
        SeatId seat;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("seat", &Input::seat), field("reason", &Input::reason)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "recall-seat";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
