// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// The office's reasoned no at registration: a ground and words that the family gets. Error: ReasonRequired.
class RefuseApplication {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        RefusalGround ground = RefusalGround::WrongData;
        QString explanation;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("ground", &Input::ground), field("explanation", &Input::explanation)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "refuse-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
