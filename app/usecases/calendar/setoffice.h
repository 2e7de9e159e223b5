// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Name and address of the office, as they stand on papers.
class SetOffice {
public:
    struct Input {
        QString nameRu;
        QString nameKk;
        QString city;
        QString address;
        QString phone;
        static constexpr auto fields() { return std::tuple(field("nameRu", &Input::nameRu), field("nameKk", &Input::nameKk), field("city", &Input::city), optionalField("address", &Input::address), optionalField("phone", &Input::phone)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "set-office";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
