// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// One message to a phone that somebody holds in the hand, to see that the gateway works. Errors: NoSender, and those of a phone.
class SendTestMessage {
public:
    struct Input {
        QString phone;
        Language language = Language::Russian; ///< of the worker who reads it
        static constexpr auto fields() { return std::tuple(field("phone", &Input::phone), field("language", &Input::language)); }
    };
    struct Output {
        MessageId message;
        static constexpr auto fields() { return std::tuple(field("message", &Output::message)); }
    };
    static constexpr const char *name = "send-test-message";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
