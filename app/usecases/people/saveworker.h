// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Adds a worker's account (no id) or changes it. Errors: NameEmpty, NameTaken, PasswordTooShort (8), LastAdministrator.
class SaveWorker {
public:
    struct Input {
        std::optional<WorkerId> worker;
        std::optional<int> revision;
        QString login;
        QString fullName;
        Role role = Role::Registrar;
        std::optional<KindergartenId> kindergarten;
        bool active = true;
        QString password; ///< empty: unchanged
        static constexpr auto fields() { return std::tuple(field("worker", &Input::worker), field("revision", &Input::revision), field("login", &Input::login), field("fullName", &Input::fullName), field("role", &Input::role), field("kindergarten", &Input::kindergarten), optionalField("active", &Input::active), optionalField("password", &Input::password)); }
    };
    struct Output {
        WorkerId worker;
        static constexpr auto fields() { return std::tuple(field("worker", &Output::worker)); }
    };
    static constexpr const char *name = "save-worker";
    static constexpr Company company = Company::None; // two administrators must not shut each other out
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
