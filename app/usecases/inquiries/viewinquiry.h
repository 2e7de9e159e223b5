// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Journals that this worker was shown more of a question than lists show, and why. Errors: NotFound, ReasonRequired.
class ViewInquiry {
public:
    struct Input {
        InquiryId inquiry;
        QString purpose; ///< "whole-phone"
        static constexpr auto fields() { return std::tuple(field("inquiry", &Input::inquiry), field("purpose", &Input::purpose)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "view-inquiry";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
