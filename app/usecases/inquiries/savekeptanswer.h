// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// An answer that is kept for what is asked often, in both languages of the office. A retired one is offered no more, and can be taken
/// back. Errors: FieldRequired, TextTooLong, NameTaken, ChangedByOther, NotFound.
class SaveKeptAnswer {
public:
    struct Input {
        std::optional<KeptAnswerId> answer; ///< empty: a new one
        std::optional<int> revision;
        QString title;
        QString bodyRu;
        QString bodyKk;
        bool active = true;
        static constexpr auto fields() { return std::tuple(field("answer", &Input::answer), field("revision", &Input::revision), field("title", &Input::title), field("bodyRu", &Input::bodyRu), field("bodyKk", &Input::bodyKk), field("active", &Input::active)); }
    };
    struct Output {
        KeptAnswerId answer;
        static constexpr auto fields() { return std::tuple(field("answer", &Output::answer)); }
    };
    static constexpr const char *name = "save-kept-answer";
    static constexpr int mostTitle = 80;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
