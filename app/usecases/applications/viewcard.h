// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// Journals that this worker opened a child's card, and why it was shown whole. Views are part of the journal.
class ViewCard {
public:
    struct Input {
        ApplicationId application;
        QString purpose; ///< "desk", "check", "whole-iin"
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("purpose", &Input::purpose)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "view-card";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
