// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// G5. Application number and old mobile, code to the NEW mobile. The old number is kept in the history.
/// Errors: ApplicationNumberDiffers, PhoneNotOnApplication, PhoneNotMobile, SamePhoneTwice, CodeWrong.
class ChangeMobile {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        QString number;
        QString oldPhone;
        QString newPhone;
        QString code;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("number", &Input::number), field("oldPhone", &Input::oldPhone), field("newPhone", &Input::newPhone), field("code", &Input::code)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "change-mobile";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
