// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The family was told by voice what a message did not bring.
class MarkPhoned {
public:
    struct Input {
        MessageId message;
        QString note;
        static constexpr auto fields() { return std::tuple(field("message", &Input::message), optionalField("note", &Input::note)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "mark-phoned";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
