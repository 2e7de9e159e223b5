// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// The head of the office has looked at an alarm, and says what it was.
class AcknowledgeAlarm {
public:
    struct Input {
        QString alarm; ///< Alarm::key
        QString comment;
        static constexpr auto fields() { return std::tuple(field("alarm", &Input::alarm), field("comment", &Input::comment)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "acknowledge-alarm";
    static QList<Role> roles();
    /// Errors: ReasonRequired of `comment`, ChangedByOther when somebody else has said so before.
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
