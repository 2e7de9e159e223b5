// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A taken question is free again for everybody. Errors: ChangedByOther, InquiryAnswered, InquiryTakenByOther, MoveNotAllowed when nobody has it.
class ReturnInquiry {
public:
    struct Input {
        InquiryId inquiry;
        std::optional<int> revision;
        static constexpr auto fields() { return std::tuple(field("inquiry", &Input::inquiry), field("revision", &Input::revision)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "return-inquiry";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
