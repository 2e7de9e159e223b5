// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// Keeps a half-typed form of this worker through a crash; empty content removes it. Not journaled.
class SaveDraft {
public:
    struct Input {
        QString form;
        QJsonObject content;
        static constexpr auto fields() { return std::tuple(field("form", &Input::form), optionalField("content", &Input::content)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "save-draft";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
