// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// Back from the archive into the queue with its own filing instant, by a supervisor with a reason; strikes start again from 0.
/// Errors: ReasonRequired, ChildAlreadyQueued, ChildTooOld, NotRegisteredYet (it never had a number: reopen instead).
class RestoreApplication {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("reason", &Input::reason)); }
    };
    struct Output {
        int position = 0;
        static constexpr auto fields() { return std::tuple(field("position", &Output::position)); }
    };
    static constexpr const char *name = "restore-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
