// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// Puts a refused application back on the registration list; its filing instant stays. Errors: MoveNotAllowed unless it was refused, ChildAlreadyQueued.
class ReopenApplication {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("reason", &Input::reason)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "reopen-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
