// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A worker says that they deal with a question; one who leads the office may take it from a colleague.
/// Errors: ChangedByOther, InquiryAnswered, InquiryTakenByOther, MoveNotAllowed when it is theirs already.
class TakeInquiry {
public:
    struct Input {
        InquiryId inquiry;
        std::optional<int> revision;
        static constexpr auto fields() { return std::tuple(field("inquiry", &Input::inquiry), field("revision", &Input::revision)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "take-inquiry";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
