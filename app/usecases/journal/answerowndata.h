// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/owndata.h"
#include "usecases/verb.h"

namespace kezek {

/// Journals that a person was given what the office keeps of them, and on which request.
class AnswerOwnData {
public:
    struct Input {
        ApplicationId application;
        QString requestNumber;
        QDate requestDate;
        static constexpr auto fields()
        {
            return std::tuple(field("application", &Input::application), field("requestNumber", &Input::requestNumber), field("requestDate", &Input::requestDate));
        }
    };
    using Output = Nothing;
    static constexpr const char *name = "answer-own-data";
    static QList<Role> roles();
    /// Errors: FieldRequired, DateInFuture, DataDestroyed.
    static Result<Output> run(Work &work, const Input &input);
};

/// All of one case. Error: DataDestroyed.
Result<OwnData> readOwnData(Store &store, ApplicationId application);

} // namespace kezek
