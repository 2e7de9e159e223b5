// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Takes a seat out of use (repair) or back into use. A held seat is refused: SeatOccupied. A published one is withdrawn from the bulletin.
class CloseSeat {
public:
    struct Input {
        SeatId seat;
        bool closed = true;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("seat", &Input::seat), field("closed", &Input::closed), optionalField("reason", &Input::reason)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "close-seat";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
