// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A person sends a notice once more; codes are never repeated (a new one is made). The first row stays as it is.
class ResendMessage {
public:
    struct Input {
        MessageId message;
        static constexpr auto fields() { return std::tuple(field("message", &Input::message)); }
    };
    struct Output {
        MessageId message;
        static constexpr auto fields() { return std::tuple(field("message", &Output::message)); }
    };
    static constexpr const char *name = "resend-message";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
