// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The family was told by voice what a message did not bring, and where `all` is set whatever else has not reached it.
class MarkPhoned {
public:
    struct Input {
        MessageId message;
        QString note;
        bool all = false;
        static constexpr auto fields() { return std::tuple(field("message", &Input::message), optionalField("note", &Input::note), optionalField("all", &Input::all)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "mark-phoned";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
