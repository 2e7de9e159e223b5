// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The office's own list of districts. Errors: NameEmpty, NameTaken.
class SaveDistrict {
public:
    struct Input {
        std::optional<DistrictId> district;
        QString nameRu;
        QString nameKk;
        static constexpr auto fields() { return std::tuple(field("district", &Input::district), field("nameRu", &Input::nameRu), field("nameKk", &Input::nameKk)); }
    };
    struct Output {
        DistrictId district;
        static constexpr auto fields() { return std::tuple(field("district", &Output::district)); }
    };
    static constexpr const char *name = "save-district";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
