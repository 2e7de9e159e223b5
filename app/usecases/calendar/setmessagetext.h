// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The office's own words of a notice; placeholders that the kind does not know are refused: FieldNotUnderstood with [placeholder]. Empty: back to the shipped words.
class SetMessageText {
public:
    struct Input {
        MessageKind kind = MessageKind::Accepted;
        Language language = Language::Kazakh;
        QString body;
        static constexpr auto fields() { return std::tuple(field("kind", &Input::kind), field("language", &Input::language), optionalField("body", &Input::body)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "set-message-text";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
