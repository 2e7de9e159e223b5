// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// Changes what was typed wrong; both versions go to the journal. A category or birth year that changes moves the queue entry (cause Corrected or BenefitConfirmed), own filing instant kept.
/// Phones are not changed here (ChangeMobile, RecordWrittenRequest): their list is ignored when empty and refused when it differs from the stored one.
class CorrectApplication {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        ApplicationInput corrected;
        QString reason;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("corrected", &Input::corrected), field("reason", &Input::reason)); }
    };
    struct Output {
        int revision = 0;
        static constexpr auto fields() { return std::tuple(field("revision", &Output::revision)); }
    };
    static constexpr const char *name = "correct-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
