// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Where SMS leave. The password is no part of it: each PC that sends has it in its own safe.
class SetSender {
public:
    struct Input {
        QString provider;
        QString url;
        QString user;
        QString senderName;
        static constexpr auto fields() { return std::tuple(field("provider", &Input::provider), field("url", &Input::url), optionalField("user", &Input::user), optionalField("senderName", &Input::senderName)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "set-sender";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
