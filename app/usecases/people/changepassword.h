// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A worker changes their own password. A wrong old one counts as at the sign-in: whoever finds an open window gets no more tries.
/// Errors: WrongLogin, LoginLocked with [until], PasswordTooShort.
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
