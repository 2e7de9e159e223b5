// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// G6, R23. Changes a phone (a landline too) by a written request at the counter: number and date of the paper, no code.
class RecordWrittenRequest {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        QString oldPhone;
        QString newPhone;
        QString paperNumber;
        QDate paperDate;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("oldPhone", &Input::oldPhone), field("newPhone", &Input::newPhone), field("paperNumber", &Input::paperNumber), field("paperDate", &Input::paperDate)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "record-written-request";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
