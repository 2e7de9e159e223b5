// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// G14. The parent takes the child out of the queue with a code; a live referral is annulled and its seat freed. The application number must be the application's own.
class WithdrawApplication {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        QString number;
        QString phone;
        QString code;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("number", &Input::number), field("phone", &Input::phone), field("code", &Input::code)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "withdraw-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
