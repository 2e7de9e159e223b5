// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Login and password to an actor. Five wrong ones lock the account for 15 minutes; a wrong login and a wrong password look the same.
/// Errors: WrongLogin, LoginLocked with [until].
class SignIn {
public:
    struct Input {
        QString login;
        QString password;
        QString workstation;
        static constexpr auto fields() { return std::tuple(field("login", &Input::login), field("password", &Input::password), optionalField("workstation", &Input::workstation)); }
    };
    struct Output {
        WorkerId worker;
        QString login;
        QString fullName;
        Role role = Role::Registrar;
        std::optional<KindergartenId> kindergarten;
        bool mustChangePassword = false;
        static constexpr auto fields() { return std::tuple(field("worker", &Output::worker), field("login", &Output::login), field("fullName", &Output::fullName), field("role", &Output::role), field("kindergarten", &Output::kindergarten), field("mustChangePassword", &Output::mustChangePassword)); }
    };
    static constexpr const char *name = "sign-in";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
