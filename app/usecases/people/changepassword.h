// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A worker changes their own password. Errors: WrongLogin, PasswordTooShort.
class ChangePassword {
public:
    struct Input {
        QString oldPassword;
        QString newPassword;
        static constexpr auto fields() { return std::tuple(field("oldPassword", &Input::oldPassword), field("newPassword", &Input::newPassword)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "change-password";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
