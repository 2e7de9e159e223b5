// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Adds a kindergarten (no id) or changes it. Errors: NameEmpty, NameTaken, ChangedByOther.
class SaveKindergarten {
public:
    struct Input {
        std::optional<KindergartenId> kindergarten;
        std::optional<int> revision;
        QString title;
        KindergartenKind kind = KindergartenKind::State;
        DistrictId district;
        QString address;
        QString phone;
        static constexpr auto fields() { return std::tuple(field("kindergarten", &Input::kindergarten), field("revision", &Input::revision), field("title", &Input::title), optionalField("kind", &Input::kind), field("district", &Input::district), optionalField("address", &Input::address), optionalField("phone", &Input::phone)); }
    };
    struct Output {
        KindergartenId kindergarten;
        static constexpr auto fields() { return std::tuple(field("kindergarten", &Output::kindergarten)); }
    };
    static constexpr const char *name = "save-kindergarten";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
